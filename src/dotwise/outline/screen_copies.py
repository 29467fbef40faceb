"""
The second copy of a line that a page holds for screen readers, and that comes along when the page is copied.

    Data Analyst
    Data Analyst
    Mar 2022 - Present · 3 yrs
    Mar 2022 to Present · 3 yrs

A line and its copy become one row, so that the ledger still knows both. A few lines may be copied together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.model import Line

_FEWEST = 5
"""Different lines with a copy right below, from which a page prints its lines twice; forms repeat a word or two."""
_SHORTEST = 3
"""Signs of the shortest of them."""
_TOGETHER = 4
"""Lines at most that stand above the copies of all of them."""


def with_copies(lines: Sequence[Line], rows: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    """The rows, each second copy put to the line that it says again, where the document prints many lines twice."""
    if any(line.place.box is not None for line in lines):
        return tuple(rows)  # a page that was drawn shows what stands on it
    texts = [_spoken("\t".join(lines[number].text for number in row)) for row in rows]
    copies = _copies(texts)
    told = {texts[place] for place, source in copies.items() if place == source + 1}
    if sum(len(text) >= _SHORTEST for text in told) < _FEWEST:
        return tuple(rows)
    found = {place: row for place, row in enumerate(rows) if place not in copies}
    for place, source in copies.items():
        found[source] = (*found[source], *rows[place])
    return tuple(found.values())


def is_copied(texts: Sequence[str]) -> bool:
    """Whether the lines of a row are a line and its copies."""
    return len({_spoken(text) for text in texts}) == 1


def _copies(texts: Sequence[str]) -> dict[int, int]:
    """The places of lines that say again what the lines right above them say, each with the place of the first."""
    found: dict[int, int] = {}
    place = 0
    while place < len(texts):
        size = next((n for n in range(1, _TOGETHER + 1) if _again(texts, place, n)), 0)
        found.update({place + size + one: place + one for one in range(size)})
        place += 2 * size or 1
    return found


def _again(texts: Sequence[str], place: int, size: int) -> bool:
    """Whether the lines from a place on are said again right below them."""
    middle = place + size
    return bool(texts[place]) and texts[place:middle] == texts[middle : middle + size]


_UNTIL = re.compile(r"\s+(?:to|[-–—])\s+")


def _spoken(text: str) -> str:
    """A line as it is compared with its copy, in which "to" is spoken for a dash."""
    return _UNTIL.sub(" - ", text).casefold().strip()
