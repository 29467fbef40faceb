"""The ledger: where every line of the source went, and what to tell the person about the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dotwise.model import Coverage, Line, Unplaced

CONTACT, HEADING, ROLE, DOT, DETAIL, FURNITURE, UNPLACED = (
    "contact",
    "heading",
    "role",
    "dot",
    "detail",
    "furniture",
    "unplaced",
)


def placements(lines: Sequence[Line], placed: Mapping[int, str]) -> tuple[str, ...]:
    """For every line its place: what the outline gave it, furniture, or unplaced."""
    return tuple(
        FURNITURE if line.furniture or not line.text.strip() else placed.get(number, UNPLACED)
        for number, line in enumerate(lines)
    )


def ledger(lines: Sequence[Line], places: Sequence[str]) -> Coverage:
    """The count of lines, how many are placed, and those that are not, with the reason."""
    unplaced = tuple(
        Unplaced(line.text, line.place, _reason(line.text))
        for line, place in zip(lines, places, strict=True)
        if place == UNPLACED
    )
    return Coverage(len(lines), len(lines) - len(unplaced), unplaced)


def _reason(text: str) -> str:
    letters = sum(sign.isalpha() for sign in text)
    if re.search(r"\(cid:\d+\)|[\ufffd\ue000-\uf8ff]", text):
        return "The letters of this line are stored without their meaning."
    if letters * 3 < len(text.replace(" ", "")):
        return "This line holds hardly any words."
    return "It stands before the first heading and is neither name, address nor sentence."
