"""What bios and letters say that somebody is."""

from __future__ import annotations

import pytest

from dotwise.knowledge.calling import calling_of, trades_told
from dotwise.model import Dot, DotKind, Role


def _said(*texts: str, kind: DotKind = DotKind.SENTENCE) -> tuple[Dot, ...]:
    return tuple(Dot(f"d{number}", text, kind, None, None) for number, text in enumerate(texts))


@pytest.mark.parametrize(
    ("text", "calling"),
    [
        ("Dr Una Obi is a wildlife veterinarian who keeps rhino alive.", "wildlife veterinarian"),
        ("I have been a school bus driver with Scioto Ridge since 2013.", "school bus driver"),
        ("I am 58 years of age and have been Head Gravedigger with the council since 2011.", "head gravedigger"),
        ("As chief engineer of Spinifex Water she brought bores to eleven towns.", "chief engineer"),
        ("From November I am working with Owenduff Home Supports as care worker, going by bicycle.", "care worker"),
        ("Una Obi has been head of lighting at the Playhouse for nine years.", "head of lighting"),
        ("I am presently Group Head of Facilities at Adomfie Properties.", "group head of facilities"),
    ],
)
def test_a_sentence_says_what_somebody_is(text: str, calling: str) -> None:
    assert calling_of(_said(text), ()) == calling


@pytest.mark.parametrize(
    "text",
    [
        "She is a member of the county choir.",
        "He is a regular speaker at fairs.",
        "I am writing to apply for the post of farm manager.",
        "I am a hard worker and stay calm.",
        "The shop is a treasure of the town.",
    ],
)
def test_what_people_are_beside_their_work_is_no_calling(text: str) -> None:
    assert calling_of(_said(text), ()) is None


def test_a_headline_says_it_before_any_sentence() -> None:
    dots = (*_said("I am a plumber."), *_said("Roofer | slate and lead", kind=DotKind.HEADLINE))

    assert calling_of(dots, ()) == "roofer"


def test_where_there_are_posts_they_say_it() -> None:
    post = Role("r1", "Senior Baker", "Oat Mills", None, None, None, "s1")

    assert calling_of(_said("I am a plumber."), (post,)) is None
    assert trades_told(_said("I am a plumber."), (post,)) == ("baker",)
    assert trades_told(_said("I am a plumber."), ()) == ("plumber",)
