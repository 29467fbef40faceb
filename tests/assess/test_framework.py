from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.assess.framework import grade_framework
from dotwise.connect import connect
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import DocumentKind, Dot, Framework, Label, Section, SectionKind, State
from tests.connect.building import asset, bullet, career, sense_of, sentence


def graded(*dots: Dot, tagger: Tagger, embedder: Embedder) -> Framework:
    read = career(*dots)
    sense = sense_of(read, tagger, embedder)
    return grade_framework(read, sense, connect(read, sense, embedder.proofs))


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("My mother counted other people's money all her life and was never paid on time herself.", State.PRESENT),
        ("I grew up in a lighthouse, and I remember the year when the supply boat did not come.", State.PRESENT),
        ("I was the slow reader myself.", State.WEAK),
        ("Passionate about dry stone walls.", State.WEAK),
        ("Passionate about people and performance.", State.ABSENT),
        ("Clerk with nine years of experience, committed to lighthouses.", State.WEAK),
        ("I believe that my experience fits the post.", State.ABSENT),
        ("Clerk with nine years of experience.", State.ABSENT),
        (
            "My husband is a ferryman and our boys are at school here, so a house near the pier would suit us.",
            State.ABSENT,
        ),
        ("My wife has a job in Wick from May, so I am coming in any case.", State.ABSENT),
        ("A usual night is about 40 calls and 200 kilometres.", State.ABSENT),
        ("Ilse grew up in Wick and works in English and Norse.", State.ABSENT),
        ("Rosa was born in Porto, studied law in Braga and has lived in Leith since 2011.", State.ABSENT),
        ("Ilse grew up in Wick, where her grandmother mended the nets of the whole harbour.", State.PRESENT),
        ("From 2017 to 2020 I was at home minding my father and a small son.", State.ABSENT),
        ("Outside the brewery she keeps bees with her husband on Hoy.", State.ABSENT),
        ("I believe a dry boat is a matter of respect.", State.WEAK),
        ("Interested in talking about pensions and what a union can do.", State.ABSENT),
        ("I re-lined both kilns and rebuilt the flue of the smaller one myself over two winters.", State.ABSENT),
    ],
)
def test_purpose(text: str, state: State, tagger: Tagger, embedder: Embedder) -> None:
    purpose = graded(sentence(text), bullet("Filed", "r1"), tagger=tagger, embedder=embedder).purpose

    assert purpose.state is state
    assert purpose.evidence == (() if state is State.ABSENT else ("d1",))


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("I am looking for a small harbour with a fishing fleet and an empty customs house.", State.PRESENT),
        ("I am applying for the post of Harbour Master in Wick.", State.PRESENT),
        ("I would like to stay with small yards that mend their own boats.", State.PRESENT),
        ("Looking for a challenging position where I can use my skills.", State.ABSENT),
        ("Seeking a challenging position where my harbour experience can be used for growth.", State.ABSENT),
        ("I look forward to hearing from you.", State.ABSENT),
        ("Long term goal is a slip of my own in Wick.", State.WEAK),
        ("I am writing for the position of sailmaker in your loft in Wick.", State.PRESENT),
        ("I saw your vacancy for a sailmaker at your loft in Wick.", State.PRESENT),
        ("Looking for a foreman role.", State.WEAK),
        ("Looking for a new role.", State.ABSENT),
        ("I would now like a berth in a small harbour that mends its own boats.", State.PRESENT),
        ("I was involved in getting ready for the harbour inspection of the northern boats.", State.ABSENT),
        ("Clerk looking for day shifts due to family.", State.ABSENT),
        ("To act as sailmaker in a small loft or a training yard, bringing twelve years of canvas.", State.PRESENT),
        ("To work in a reputed company where I can grow.", State.ABSENT),
        ("Interested in talking about pensions, harbours and unions.", State.ABSENT),
        ("I would like to restart my career after a gap of three years.", State.ABSENT),
        ("Looking for a position in a reputed shipyard where I can use my knowledge and grow.", State.ABSENT),
    ],
)
def test_strategy(text: str, state: State, tagger: Tagger, embedder: Embedder) -> None:
    found = graded(sentence(text), bullet("Filed", "r1"), tagger=tagger, embedder=embedder)

    assert found.strategy.state is state


def test_to_be_brought_in_for_a_case_hints_at_what_one_does_better(tagger: Tagger, embedder: Embedder) -> None:
    told = sentence("I tend to be brought in when a licence depends on it.")

    assert graded(told, bullet("Filed", "r1"), tagger=tagger, embedder=embedder).clarity.state is not State.ABSENT


def test_focus_is_stories(tagger: Tagger, embedder: Embedder) -> None:
    one, two = asset("Ended the double payments"), asset("Found nine lost containers")

    assert graded(one, two, tagger=tagger, embedder=embedder).focus.state is State.PRESENT
    assert graded(one, tagger=tagger, embedder=embedder).focus.state is State.WEAK
    assert graded(bullet("Filed", "r1"), tagger=tagger, embedder=embedder).focus.state is State.ABSENT


@pytest.mark.parametrize(("stories", "state"), [(2, State.ABSENT), (3, State.WEAK)])
def test_what_nobody_says_and_three_stories_show_is_weak(
    stories: int, state: State, tagger: Tagger, embedder: Embedder
) -> None:
    told = [asset("Ended the double payments"), asset("Found nine lost containers"), asset("Reopened the salt quay")]
    clarity = graded(
        *told[:stories], sentence("Clerk with nine years of experience."), tagger=tagger, embedder=embedder
    ).clarity

    assert clarity.state is state
    assert clarity.evidence == (("d1", "d2", "d3") if state is State.WEAK else ())
    assert "who else would be glad of this?" in clarity.question


def test_what_others_bring_is_clear_in_a_letter_too(tagger: Tagger, embedder: Embedder) -> None:
    told = sentence("Skippers from three other quays bring me the papers that feel wrong.")
    read = career(told, bullet("Filed", "r1"), kind=DocumentKind.COVER_LETTER)
    sense = sense_of(read, tagger, embedder)

    assert grade_framework(read, sense, connect(read, sense, embedder.proofs)).clarity.state is State.PRESENT


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Nineteen of the first singers now lead choirs of their own.", State.ABSENT),
        ("Nineteen of the first singers now lead choirs and train others.", State.ABSENT),
        ("My students are given feedback before every exam.", State.WEAK),
        ("Please call me if your team has any questions.", State.ABSENT),
        ("The number of boats in the harbour has tripled.", State.ABSENT),
        ("Ships that two yards have given up come to my slip.", State.WEAK),
    ],
)
def test_what_others_do_hints_at_nothing_unless_it_comes_to_the_person(
    text: str, state: State, tagger: Tagger, embedder: Embedder
) -> None:
    found = graded(sentence(text, Label.MIXED), bullet("Filed", "r1"), tagger=tagger, embedder=embedder)

    assert found.clarity.state is state


def test_clarity_is_a_promise_that_names_for_whom(tagger: Tagger, embedder: Embedder) -> None:
    promise = sentence("Skippers whose papers are in a mess end up at my desk.", Label.MIXED)
    found = graded(promise, bullet("Filed", "r1"), tagger=tagger, embedder=embedder)

    assert found.clarity.state is State.PRESENT
    assert found.clarity.evidence == ("d1",)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("I mend boats that two yards have given up.", State.PRESENT),
        ("A clerk who finds crates for owners that gave up on them.", State.PRESENT),
        ("Skippers call me before they sign.", State.PRESENT),
        ("I usually get the ship nobody wants.", State.WEAK),
        ("I hold a licence that is valid until May.", State.ABSENT),
        ("I would like to mend boats that others have given up.", State.ABSENT),
        ("My father mended boats that two yards had given up.", State.ABSENT),
    ],
)
def test_clarity_is_read_off_the_sentence_whatever_its_verdict(
    text: str, state: State, tagger: Tagger, embedder: Embedder
) -> None:
    found = graded(sentence(text), bullet("Filed", "r1"), tagger=tagger, embedder=embedder)

    assert found.clarity.state is state


def test_every_element_ends_in_one_question(tagger: Tagger, embedder: Embedder) -> None:
    found = graded(asset("Ended the double payments"), tagger=tagger, embedder=embedder)

    questions = [found.purpose.question, found.clarity.question, found.focus.question, found.strategy.question]
    assert all("?" in question for question in questions)
    assert len(set(questions)) == 4


def test_what_stands_under_looking_for_is_an_aim(tagger: Tagger, embedder: Embedder) -> None:
    wanted = Section("s9", "LOOKING FOR", SectionKind.SUMMARY)
    lines = [replace(sentence(text), section="s9") for text in ("A sail loft, full time, days.", "Hourly rate.")]
    read = career(*lines, bullet("Filed", "r1"))
    read = replace(read, sections=(*read.sections, wanted))
    sense = sense_of(read, tagger, embedder)
    strategy = grade_framework(read, sense, connect(read, sense, embedder.proofs)).strategy

    assert (State.WEAK, ("d1",)) == (strategy.state, strategy.evidence)
