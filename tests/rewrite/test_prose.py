"""Letters, bios and summaries: what is asked of a sentence, what it sheds, and when the next one answers already."""

from __future__ import annotations

import pytest

from dotwise.model import DotKind, Label
from dotwise.rewrite.aims import aims
from dotwise.rewrite.moves.drop_duty_opener import as_printed
from dotwise.rewrite.moves.hidden_actor import credit_hidden_actor
from dotwise.rewrite.moves.make_scope_concrete import ask_size, make_scope_concrete
from dotwise.rewrite.subject import title_of
from dotwise.rewrite.values import Draft

PROSE = DotKind.SENTENCE


def said(advise, *lines):
    made = advise(*lines, sentences_apart=True)
    return [one.rewrites[0].text if one.rewrites else None for one in made]


def test_a_shared_result_in_a_letter_is_asked_for_the_part(advise):
    (first,) = said(
        advise,
        ("One of the films that I worked on was seen by 212,000 people, and its frame sold out.", Label.MIXED, PROSE),
    )
    assert first is not None
    assert first.endswith("[which part was yours?].")


def test_a_sentence_that_the_next_one_completes_is_not_asked(advise):
    first, _ = said(
        advise,
        ("In 2021 I took over the seed store of our team.", Label.MIXED, PROSE),
        ("It has lost no batch since, where four a year were thrown away before.", Label.ASSET, PROSE),
    )
    assert first is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "I am proficient in Canva and CapCut, and I am also comfortable working in a fast paced environment.",
            "I am proficient in Canva and CapCut.",
        ),
        (
            "I am a Registered Nurse with nine years in two hospitals, and I am well known for my hard work.",
            "I am a Registered Nurse with nine years in two hospitals.",
        ),
    ],
)
def test_a_fact_sheds_the_claim_beside_it(advise, text, kept):
    assert said(advise, (text, Label.COMMODITY, PROSE)) == [kept]


def test_an_aim_in_the_infinitive_is_asked_where_to(advise):
    (first,) = said(
        advise,
        ("To secure a challenging position in a reputable firm where I can use my skills.", Label.COMMODITY, PROSE),
    )
    assert first is not None
    assert first.startswith("Looking for [which kind of work, at what kind of place?]")


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        ("REGIONAL SALES MANAGER – CEE", "Regional Sales Manager"),
        ("HEAD OF IT", "Head of IT"),
        ("CNC MACHINIST", "CNC Machinist"),
        ("Ward clerk, Station 4", "Ward clerk"),
    ],
)
def test_a_title_in_capitals_is_told_in_small_letters(printed, told):
    assert title_of(printed) == told


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("Looks after a large number of pianos in schools", "how many?"),
        ("Reached a lot of children in the villages", "how many?"),
        ("Covered various sites", "how many, and which ones?"),
        ("Restored various old Finnish uprights", "how many, and which ones?"),
        ("Kept various equipment at hand", "which ones?"),
    ],
)
def test_a_crowd_is_counted_and_various_things_are_named(material, line, question):
    found = make_scope_concrete(material(line), Draft((line,)))
    assert found is not None
    assert [gap.question for gap in found.gaps] == [question]


def test_a_figure_of_speech_is_not_counted(material):
    line = "Worn many hats in two decades"
    assert make_scope_concrete(material(line), Draft((line,))) is None


def test_who_looks_after_something_is_not_asked_where_to():
    assert not aims("I am looking after the junior section of the school.")
    assert aims("I am looking for a school with a garden.")


@pytest.mark.parametrize(
    ("beside", "who"),
    [
        (("She wrote the plan for 40 schools.",), "she / with whom?"),
        (("Ann Bell is a fire officer in Leeds.",), "who / with whom?"),
        (("Ann Bell is a fire officer in Leeds.", "She wrote the plan for 40 schools."), "she / with whom?"),
        (("I wrote the plan for 40 schools.",), "I / with whom?"),
        (("I wrote the plan for 40 schools.", "She read it."), "I / with whom?"),
    ],
)
def test_a_biography_stays_in_its_person(material, beside, who):
    told = "The number of drills in schools has tripled."
    lines = material.all(told, *beside, label=Label.MIXED, current=True, kind=DotKind.SENTENCE, sentences_apart=True)
    draft = credit_hidden_actor(lines[0], lines)
    assert draft is not None
    assert draft.gaps[0].question == who


def test_years_at_home_are_not_counted(advise):
    text = "I ran a busy shop for six years and came back to retail after a few years at home."
    (made,) = advise((text, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)
    assert not any("how many" in one.text for one in made.rewrites)


def test_a_second_thing_is_not_counted_with_the_first(material):
    line = material("Gave tablets and insulin", label=Label.COMMODITY)
    assert ask_size(line, as_printed(line)) is None


def test_a_wish_with_a_matter_of_its_own_is_kept(advise):
    text = "I have been around tractors all my life and would like to work for a main dealer where I can learn more about diagnostics."
    (made,) = advise((text, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)
    assert [one.text.startswith(text.rstrip(".")) for one in made.rewrites] == [True]


def test_who_says_what_they_want_to_spend_their_days_on_has_an_aim(advise):
    text = "I would like to finish my working life teaching the job to younger people."
    (made,) = advise((text, Label.COMMODITY, PROSE), sentences_apart=True)
    assert [one.text.startswith(text.rstrip(".")) for one in made.rewrites] == [True]
