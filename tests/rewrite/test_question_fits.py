"""Which question is put to a line: none that speaks of what neither the line nor its trade holds, and in the number of its thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from dotwise.model import DotKind, Label
from dotwise.rewrite import Suggestion
from dotwise.rewrite.aims import aims
from dotwise.rewrite.coach_questions import coach_results
from dotwise.rewrite.plain import Likely, plain_questions
from dotwise.rewrite.questions import ask_stakes, topic_of
from dotwise.rewrite.sorts import Sort, sort_of
from dotwise.rewrite.topic import Topic
from dotwise.rewrite.trait_questions import names_trait
from dotwise.rewrite.values import Material

Advise = Callable[..., tuple[Suggestion, ...]]
Make = Callable[..., Material]


def first_question(suggestion: Suggestion) -> str:
    return suggestion.rewrites[0].blanks[0].question


@pytest.mark.parametrize(
    ("name", "several", "question"),
    [
        ("decided", False, "what was decided or done because of it?"),
        ("decided", True, "what was decided or done because of them?"),
        ("where-used", True, "where did you use them, and what came of it?"),
    ],
)
def test_one_thing_is_it_and_several_are_them(name: str, several: bool, question: str):
    plain = next(one for one in plain_questions() if one.name == name)
    topic = Topic(None, None, frozenset(), (), "Site reports", plain=(Likely(plain, 0.7),), several=several)

    assert [question] == [one.gap.question for one in coach_results(topic, Counter(), 5.0, 0.3)]


@pytest.mark.parametrize(
    ("line", "several"),
    [
        ("Wrote the loan guidelines", True),
        ("Wrote the loan guideline", False),
        ("Uses Tessitura and Spektrix, and speaks French", True),
        ("Uses Tessitura, and speaks at schools", False),
    ],
)
def test_a_thing_is_many_where_it_is_plural_or_stands_beside_another(line: str, several: bool, material: Make):
    one = material(line)

    assert several == topic_of(one, one.verb, one.thing).several


@pytest.mark.parametrize("line", ["Moved all files online in 2020", "Touring show, two towns, 2019"])
def test_what_was_done_once_is_not_asked_how_often(line: str, advise: Advise):
    (made,) = advise((line, Label.COMMODITY))

    assert "how often" not in first_question(made)


def test_a_task_of_a_post_is_not_asked_where_it_was_used(advise: Advise):
    (made,) = advise(("Shunting in the yard", Label.COMMODITY), title="Yard hand")

    assert "where did you use it" not in first_question(made)


@pytest.mark.parametrize(
    ("title", "line", "asked"),
    [
        ("Sales assistant", "Looked after the garden section", False),
        ("Ward nurse", "Changed the dressings", True),
    ],
)
def test_what_hung_on_it_is_asked_of_the_matter_of_a_trade(title: str, line: str, asked: bool, material: Make):
    one = material(line)
    topic = topic_of(one, one.verb, one.thing)
    topic = Topic(topic.deed, topic.thing, topic.nouns, (), line, title)

    assert asked == (ask_stakes(topic) is not None)


def test_a_member_of_a_team_that_guards_is_not_asked_what_failed_without_it(material: Make):
    one = material("Member of the energy audit team")

    assert ask_stakes(topic_of(one, None, one.thing)) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [("Organised, with a sense of humour", True), ("I lead an organisation in nine counties", False)],
)
def test_who_leads_an_organisation_does_not_claim_to_be_organised(text: str, named: bool):
    assert named == names_trait(text)


def test_who_names_a_trade_and_no_quality_is_asked_for_a_result(advise: Advise):
    text = "Mr. Lund is a surveying engineer with more than 20 years in road building."
    (made,) = advise((text, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)

    assert first_question(made) == "which one result of yours should stand here?"


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        ("Membership grew from 13 to 22", Sort.DEED),
        ("Membership of the Institute of Physics", Sort.CREDENTIAL),
        ("Vulnerable sector police check, 2024", Sort.CREDENTIAL),
        ("SAP, Jira, Confluence", Sort.TOOLS),
        ("Ukulele, Recorder, Drums", Sort.SKILL),
    ],
)
def test_what_sort_a_line_is(line: str, sort: Sort, material: Make):
    assert sort == sort_of(material(line, label=Label.COMMODITY))


def test_an_aim_may_be_called_one():
    assert aims("My aim is to become a level 2 coach")
