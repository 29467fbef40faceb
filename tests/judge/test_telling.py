"""Whose a change is, what was set beforehand, what is felt and not done."""

from __future__ import annotations

import pytest

from dotwise.judge.telling import (
    held_back,
    measured_changes,
    own_thing_acts,
    owned,
    says_aside,
    says_caused,
    stances,
    standing_marks,
    verb_of,
)
from dotwise.language.anatomy import Anatomy, read_anatomy
from dotwise.language.anatomy.words import Words, words_of
from dotwise.language.tagger import Tagger
from dotwise.language.tokens import Parsed


def parsed(text: str, tagger: Tagger) -> Parsed:
    (parse,) = tagger.read([text])
    return parse


def words(text: str, tagger: Tagger) -> Words:
    return words_of(parsed(text, tagger))


def anatomy(text: str, tagger: Tagger) -> Anatomy:
    return read_anatomy(parsed(text, tagger))


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Kept scrap under 2%, the limit in the contract", "the limit"),
        ("Milked 320 cows; kept the cell count low, as the buyer asks", "as the buyer asks"),
        ("Sold 14 desserts a shift, which met the upselling target", "met the upselling target"),
    ],
)
def test_a_mark_that_stood_before_is_found(text: str, mark: str, tagger: Tagger) -> None:
    assert mark in [text[start:end] for start, end in standing_marks(words(text, tagger))]


def test_a_change_with_a_number_needs_no_standing_mark(tagger: Tagger) -> None:
    assert standing_marks(words("Brought scrap from 9% to 2% by warming the moulds", tagger)) == ()


def test_a_feeling_is_told_from_a_deed(tagger: Tagger) -> None:
    text = "I love working with children and am eager to learn"

    assert [text[start:end] for start, end in stances(words(text, tagger))] == ["I love", "eager"]
    assert stances(words("Taught a class of 31 to read in one winter", tagger)) == ()


@pytest.mark.parametrize(
    ("text", "caused"),
    [
        ("Proved half the alerts were noise and had them switched off", True),
        ("Answered the same call 70 times and got the bill redrafted", True),
        ("Answered 70 calls about the bill", False),
    ],
)
def test_what_was_brought_about_through_others(text: str, caused: bool, tagger: Tagger) -> None:
    assert says_caused(words(text, tagger)) is caused


def test_a_result_said_in_passing(tagger: Tagger) -> None:
    assert says_aside(words("Ran the stocktake, in the course of which a leak was found", tagger))
    assert not says_aside(words("Found the leak that had spoilt three stocktakes", tagger))


def test_the_persons_own_thing_may_be_the_subject(tagger: Tagger) -> None:
    assert own_thing_acts(parsed("My index of notebooks opened the inquest", tagger))
    assert not own_thing_acts(parsed("The index of notebooks opened the inquest", tagger))


def test_a_change_is_owned_where_the_deed_is_plain(tagger: Tagger) -> None:
    assert owned(anatomy("Cut the wait from 9 weeks to 4", tagger))
    assert not owned(anatomy("Responsible for the clinic; the wait went from 9 weeks to 4", tagger))
    assert held_back(anatomy("Responsible for the clinic; the wait went from 9 weeks to 4", tagger))


def test_the_verb_that_says_a_change(tagger: Tagger) -> None:
    parse = parsed("Cut the wait from 9 weeks to 4", tagger)
    (change,) = measured_changes(read_anatomy(parse))
    verb = verb_of(change, parse)

    assert verb is not None
    assert verb.text == "Cut"


def test_an_arrow_is_a_change(tagger: Tagger) -> None:
    (change,) = measured_changes(anatomy("Cut checkout latency 840ms → 210ms", tagger))

    assert change.cue == "went from … to"


def test_a_deed_of_organising_is_no_trait(tagger: Tagger) -> None:
    assert anatomy("Organised the harvest fair for 300 guests", tagger).opener is None
    assert anatomy("Organised and reliable clerk", tagger).opener is not None
