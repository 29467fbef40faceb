"""The name of a letter's writer stands alone, and memberships behind a name are none of it."""

from __future__ import annotations

from dotwise.model import Source
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
