from itertools import pairwise

import pytest

from dotwise.language.anatomy import read_anatomy
from dotwise.language.tagger import Tagger
from dotwise.model import Facet


@pytest.mark.parametrize(
    ("line", "cue", "words"),
    [
        ("Cut the wait from 19 weeks to 7", "went from … to", "from 19 weeks to 7"),
        ("Reduced scrap by a third at the foundry", "changed by", "Reduced scrap by a third"),
        ("My checklist is still used on four wards", "still holds", "is still used"),
        ("Night calls no longer reach the duty manager", "came to an end", "no longer"),
        ("Set up the first repair desk in the county", "for the first time", "the first repair desk"),
        ("The method was adopted by two sister plants", "was taken up by others", "adopted by"),
        ("Refused to sign the load sheet", "refused", "Refused"),
    ],
)
def test_what_changed_and_the_words_that_say_it(line: str, cue: str, words: str, tagger: Tagger) -> None:
    events = read_anatomy(tagger.read([line])[0]).events

    assert (cue, words) in [(event.cue, line[event.start : event.end]) for event in events]
    assert max(event.strength for event in events) >= 0.5


@pytest.mark.parametrize(
    "line",
    [
        "Answered calls from tenants and logged each fault",
        "Checked the boilers every shift to ensure compliance",
        "Worked closely with the kitchen to improve hygiene",
        "Developed strategies resulting in improved efficiency",
        "Open from 9 to 5",
    ],
)
def test_duties_aims_and_puff_state_nothing(line: str, tagger: Tagger) -> None:
    events = read_anatomy(tagger.read([line])[0]).events

    assert not [event for event in events if event.strength >= 0.5]


def test_what_others_did_counts_as_an_event(tagger: Tagger) -> None:
    line = "Moved the bins to the gate, and the neighbours stopped complaining"
    events = read_anatomy(tagger.read([line])[0]).events

    assert any("neighbours" in line[event.start : event.end] for event in events if event.strength >= 0.5)


def test_the_facet_comes_from_the_nouns_near(tagger: Tagger) -> None:
    (cost,) = [
        e for e in read_anatomy(tagger.read(["Cut the fuel bill from 900 to 400 a week"])[0]).events if "from" in e.cue
    ]

    assert cost.facet is Facet.MONEY


def test_events_never_overlap(tagger: Tagger) -> None:
    line = "Cut the wait from 19 weeks to 7, so that nobody has left the list since, and it is still in use"
    events = read_anatomy(tagger.read([line])[0]).events

    assert all(one.end <= other.start for one, other in pairwise(events))
