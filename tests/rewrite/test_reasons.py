"""What a suggestion says of itself: the reason names what the question is for, and nothing that it does not do."""

from __future__ import annotations

import pytest

from dotwise.model import BlankKind, DotKind, Facet, Label
from dotwise.rewrite.moves.ask_for_result import ask_for_result
from dotwise.rewrite.moves.drop_duty_opener import as_printed
from dotwise.rewrite.moves.fold_tool import fold_tool
from dotwise.rewrite.moves.larger_context import adds_up
from dotwise.rewrite.topic import Asked
from dotwise.rewrite.values import Gap


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("how long did it take before, and after?", "asks what was different afterwards (time)"),
        ("what went better afterwards?", "asks what was different afterwards (time)"),
        ("what do you check before the first course that others skip?", "asks for what only you can tell (time)"),
        ("for which of these did others come to you?", "asks for what only you can tell (time)"),
    ],
)
def test_a_reason_speaks_of_a_change_only_where_the_question_asks_for_one(material, question, reason):
    line = material("Kept the stock lists", label=Label.COMMODITY)
    asked = Asked(Gap(BlankKind.THING, question, question), Facet.TIME, 1.0)
    assert ask_for_result(line, as_printed(line), asked).notes == (reason,)


@pytest.mark.parametrize(
    ("line", "at_work"),
    [
        ("Released rooms to Front Office", False),
        ("Wrote the access rules for Head Office", False),
        ("Kept the room lists in MS Office", True),
        ("Kept the room lists in Office", True),
    ],
)
def test_a_program_with_the_name_of_a_thing_is_at_work_only_where_the_program_is_meant(material, line, at_work):
    lines = material.all("MS Office, Opera", line, label=Label.COMMODITY, current=False, kind=DotKind.BULLET)
    draft = fold_tool(lines[0], lines)
    assert draft is not None
    assert any("at work" in note for note in draft.notes) is at_work


def test_an_award_is_asked_what_it_was_given_for(advise):
    (made,) = advise(("Awarded Employee of the Month two times", Label.COMMODITY))
    assert made.rewrites[0].because == "Asks what it was given for."


def test_a_headline_that_loses_nothing_has_no_words_to_replace(advise):
    lines = (
        ("Radiographer in a county hospital", Label.COMMODITY, DotKind.HEADLINE),
        ("Cut repeat scans from 9% to 3% with a positioning card for every table", Label.ASSET),
    )
    made = advise(*lines)[0].rewrites[0]
    assert made.text.startswith("Radiographer in a county hospital: cut repeat scans")
    assert made.because == "Sets your own deeds beside it."


def test_a_word_in_capitals_for_stress_is_no_name_that_is_left_out(advise):
    (made,) = advise(("Labelled a LOT of seed envelopes", Label.COMMODITY))
    sized = [one for one in made.rewrites if one.text == "Labelled [how many?] seed envelopes"]
    assert [one.because for one in sized] == ["Asks for the size behind “a LOT of”."]


@pytest.mark.parametrize(("current", "verb"), [(True, "keep"), (False, "kept")])
def test_what_the_tasks_of_a_post_still_held_add_up_to_is_asked_in_the_present(material, current, verb):
    line = material("Drawing the plans", label=Label.COMMODITY, current=current)
    (gap,) = adds_up(line, as_printed(line)).gaps
    assert gap.question.startswith(f"together these {verb} what on track")
