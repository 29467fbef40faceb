"""The name of a letter's writer stands alone, and memberships behind a name are none of it."""

from __future__ import annotations

import pytest

from dotwise.model import DocumentKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse


def test_the_name_below_the_thanks_of_a_letter_is_its_writer() -> None:
    letter = (
        "From: ola.berg@example.no\nSubject: Ferry deckhand, ref 12\n\nDear Ms Moe,\n\n"
        "I am writing to apply for the job of deckhand which I saw at the harbour office last week.\n\n"
        "I have sailed with the mail boat for six years and I know the sound in every weather there is.\n\n"
        "Many thanks for reading this\nOla Berg\n01632 960113\n"
    )
    assert outline(parse(Source("letter.txt", letter.encode()))).contact.name == "Ola Berg"


def test_the_membership_of_actuaries_is_no_part_of_the_name() -> None:
    page = "Ola Berg FIA\nola.berg@example.no\n\nWork\nActuary, Lyngen Mutual, 2015 - 2020\n- Set the reserves\n"
    assert outline(parse(Source("actuary.txt", page.encode()))).contact.name == "Ola Berg"


@pytest.mark.parametrize(
    ("greeting", "closing"),
    [
        ("Good day Mrs Moe", "Regards"),
        ("Good morning,", "Warmly,"),
        ("Greetings!", "Best,"),
        ("Hello Mr Moe", "Cheers,"),
        ("To the hiring manager:", "Thanking you,"),
        ("Respected Sir", "Yours,"),
        ("Esteemed members of the committee,", "Cordially"),
    ],
)
def test_a_letter_is_one_however_the_world_greets(greeting: str, closing: str) -> None:
    letter = (
        f"{greeting}\n\nI am applying for the post of deckhand that was in the paper on Friday, and I can start next month.\n\n"
        f"I sailed with the mail boat for six years, and nobody was ever left standing at the quay.\n\n{closing}\nOla Berg\n01632 960113\n"
    )
    career = outline(parse(Source("letter.txt", letter.encode())))
    assert career.kind is DocumentKind.COVER_LETTER
    assert career.contact.name == "Ola Berg"
    assert not any(dot.text in (greeting, closing) for dot in career.dots)
