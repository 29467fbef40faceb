"""Headings in the ways that people type them where no look helps: capitals, signs, underlines, small letters, blank lines."""

from __future__ import annotations

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

SECTIONS = (
    ("About me", "I keep kitchens calm and suppliers honest. I would like a small house with a big garden."),
    (
        "Where I have worked",
        "Line Cook, Osprey, 2019 – Present\n- Halved the waste\n\nPorter, Casa Verde, 2014 – 2019\n- Swept",
    ),
    ("Out of hours", "Chess, wild swimming, brass bands"),
    ("School and after", "BA History, University of Eastmoor, 2008"),
    ("Languages", "English (native), Polish (B2)"),
    ("Who can vouch for me", "Ms J. Okoro, Tarrow Foods, 01632 960 100"),
)
WAYS = {
    "capitals": lambda heading: heading.upper(),
    "capitals and a colon": lambda heading: heading.upper() + ":",
    "underlined": lambda heading: heading + "\n" + "-" * len(heading),
    "between signs": lambda heading: f"** {heading.upper()} **",
    "small letters": lambda heading: heading.lower(),
    "blank lines": lambda heading: heading,
}


@pytest.mark.parametrize("way", WAYS)
def test_every_heading_is_found_and_nothing_else(way: str) -> None:
    text = "Ana Marlowe\nana.marlowe@example.com | 020 7946 0111 | London\n"
    for heading, content in SECTIONS:
        text += f"\n{WAYS[way](heading)}\n\n{content}\n"

    sections = outline(parse(Source("a.txt", text.encode()))).sections

    assert [heading.casefold() for heading, _ in SECTIONS] == [section.heading.casefold() for section in sections]
