"""The name of a letter's writer stands alone, and titles before a name or memberships behind it are none of it."""

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


def test_a_title_before_the_name_does_not_make_it_a_heading() -> None:
    page = (
        "# Dr Ola Berg\n\nOla Berg is a marine biologist at the station of Lyngen, where she leads the work on kelp.\n\n"
        "She was born in Bodø and took her degree in Tromsø. She has published widely on the forests of the fjords.\n"
    )
    career = outline(parse(Source("bio.md", page.encode())))
    assert "Dr Ola Berg" not in [section.heading for section in career.sections]
