"""Law 3, attacked: whatever a draft adds to, takes from or does to the facts of its line, the gate says so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dotwise.model import BlankKind, Label
from dotwise.rewrite.gate import faults, losses
from dotwise.rewrite.values import Draft, Gap

LINE = "Helped move about 40 pallets a night at Ravensworth with two drivers, and no order was late"


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("Moved 400 pallets a night at Ravensworth", "the number 400 is not in the document"),
        ("Moved about 40 orders a night", None),
        ("Moved about 40 pallets at Tesco", "the word “Tesco” is not in the document"),
        ("Led about 40 pallets a night", "“Led” claims more than the document does"),
        ("Streamlined pallets at Ravensworth", "the word “Streamlined” is not in the document"),
        ("Helped move 40 pallets a night, and no order was late", "“about 40” lost its hedge"),
        ("Helped move about 40 pallets a night at Ravensworth, and an order was late", "“no” was lost"),
        ("Moved about 40 pallets a night, and no order was late", "a shared deed became a sole one"),
    ],
)
def test_what_the_document_does_not_hold_is_a_fault(material, said, fault):
    line = material(LINE)
    found = faults(Draft((said,)), line, [line])
    assert fault is None or fault in found


@pytest.mark.parametrize(
    ("line", "said", "fault"),
    [
        ("Wasn't the lead on the audit", "Was the lead on the audit", "“not” was lost"),
        ("The audit didn’t find any fault", "The audit did find any fault", "“not” was lost"),
        ("Trained more than 40 drivers", "Trained 40 drivers", "“more than 40” lost its hedge"),
        ("Trained fewer than 40 drivers", "Trained 40 drivers", "“fewer than 40” lost its hedge"),
        ("Cut waste by almost a third", "Cut waste by a third", "“almost a third” lost its hedge"),
        ("Ran a budget of €5m", "Ran a budget of $5m", "the number 5 has another unit here"),
        ("Ran a budget of €5 m", "Ran a budget of €5", "the number 5 has another unit here"),
        ("Cut waste by 5%", "Cut waste by 5", "the number 5 has another unit here"),
        ("LED lighting at 14 sites", "Led lighting at 14 sites", "“Led” claims more than the document does"),
    ],
)
def test_what_turns_a_fact_is_a_fault(material, line, said, fault):
    source = material(line)
    assert fault in faults(Draft((said,)), source, [source])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Wasn't asked, and cut waste by 5%", "Cut waste by 5% (was not asked)"),
        ("Saved almost a third of €5m", "Of €5m saved almost a third"),
        ("LED LIGHTING AT 14 SITES", "Led lighting at 14 sites"),  # capitals all over say nothing
    ],
)
def test_what_only_moves_a_fact_is_none(material, line, said):
    source = material(line)
    assert faults(Draft((said,)), source, [source]) == ()


def test_a_faithful_draft_has_no_fault(material):
    line = material(LINE)
    said = "With two drivers, helped move about 40 pallets a night at Ravensworth; no order was late"
    assert faults(Draft((said,)), line, [line]) == ()


def test_a_shared_deed_may_open_if_the_part_is_asked_for(material):
    line = material(LINE)
    part = Gap(BlankKind.WHO, "your part: which loads were yours?")
    draft = Draft(("Moved about 40 pallets a night at Ravensworth with two drivers, and no order was late", part))
    assert faults(draft, line, [line]) == ()


def test_a_question_may_not_carry_a_fact_of_a_story(material):
    line = material(LINE)
    draft = Draft((LINE, Gap(BlankKind.NUMBER, "from 312 to how many, as at Harwich?")))
    assert faults(draft, line, [line]) == ("the question holds the number 312", "the question holds the name Harwich")


def test_what_gets_lost_is_named(material):
    assert losses(Draft(("Moved pallets",)), material(LINE)) == ("40", "Ravensworth")


_WORDS = LINE.split()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(_WORDS)), number=st.integers(41, 10**9))
def test_no_number_slips_in_anywhere(material, at, number):
    line = material(LINE)
    said = " ".join([*_WORDS[:at], str(number), *_WORDS[at:]])
    assert any("number" in fault for fault in faults(Draft((said,)), line, [line]))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.integers(1, len(_WORDS)),
    word=st.sampled_from(
        "Oracle Kubernetes SAP Director Manager award certified founder pioneered doubled Python Heathrow years expert "
        "nationwide solely strategic customers budget revenue spearheaded".split()
    ),
)
def test_no_claim_word_slips_in_anywhere(material, at, word):
    line = material(LINE)
    said = " ".join([*_WORDS[:at], word, *_WORDS[at:]])
    assert faults(Draft((said,)), line, [line])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_an_exemplars_words_never_pass_as_the_persons(material, exemplars, random):
    """The strong line of any story, put in place of the person's own, is refused."""
    line = material(LINE)
    story = random.choice(exemplars.stories)
    assert faults(Draft((story.asset,)), line, [line])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_a_story_with_changed_facts_changes_no_assertion(advise, exemplars, random):
    """However the stories are mutated, what the rewrites assert stays the person's."""
    lines = (
        ("Responsible for stock at the harbour store", Label.COMMODITY),
        ("Helped with the night count", Label.MIXED),
    )
    word = random.choice(["Zanzibar", "9,999", "Salesforce"])
    stories = tuple(replace(s, ask=f"{word} {s.ask}", asset=f"{s.asset} {word}") for s in exemplars.stories)
    for suggestion in advise(*lines, exemplars=replace(exemplars, stories=stories)):
        assert suggestion.rewrites
        assert all(word not in rewrite.text for rewrite in suggestion.rewrites)


def test_what_the_person_cares_about_is_named_where_it_is_lost(material):
    line = material("I am passionate about storytelling with data and women in tech.")

    assert losses(Draft(("Wrote the gate book that nine depots fill in",)), line) == (
        "storytelling with data and women in tech",
    )
    assert losses(Draft(("Cares about storytelling with data and women in tech",)), line) == ()
    assert losses(Draft(("Wrote the gate book",)), material("I am passionate about excellent results.")) == ()
