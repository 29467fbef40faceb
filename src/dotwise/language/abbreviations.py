"""Short forms and what they stand for: "P&L" is profit and loss, whichever of the two a line prints."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dotwise.language.likeness import stem_of, stems
from dotwise.language.terms import term_lines
from dotwise.language.tokens import Parsed

_SMALL = frozenset("and of the for to in on a your with".split())


def stems_in_full(parsed: Parsed) -> tuple[str, ...]:
    """The stems of a text, and those of the other form of every short or long form in it."""
    return tuple(dict.fromkeys((*stems(parsed), *_of_other_forms(parsed.text))))


def other_forms(phrase: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """What a phrase (lower case) is called too: ("kyc",) for ("know", "your", "customer") and the reverse."""
    said = " ".join(phrase)
    return tuple(
        tuple((long if said == short.lower() else short.lower()).split())
        for short, long in _table()
        if said in (short.lower(), long)
    )


@lru_cache(maxsize=8192)
def _of_other_forms(text: str) -> tuple[str, ...]:
    lowered = text.lower()
    shorts, longs = _patterns()
    found: list[str] = []
    for match in shorts.finditer(text):
        found += [word for long in _by_short()[match.group()] for word in long.split() if word not in _SMALL]
    for match in longs.finditer(lowered):
        found += [short.lower() for short, long in _table() if long == match.group()]
    return tuple(dict.fromkeys(stem_of(word) for word in found))


@cache
def _table() -> tuple[tuple[str, str], ...]:
    pairs = (line.split(" = ") for line in term_lines("abbreviations.txt"))
    return tuple((short.strip(), long.strip().lower()) for short, long in pairs)


@cache
def _by_short() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for short, long in _table():
        found[short] = (*found.get(short, ()), long)
    return found


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    shorts = sorted({re.escape(short) for short, _ in _table()}, key=len, reverse=True)
    longs = sorted({re.escape(long) for _, long in _table()}, key=len, reverse=True)
    return re.compile(rf"(?<![\w&/])(?:{'|'.join(shorts)})(?![\w&])"), re.compile(
        rf"(?<!\w)(?:{'|'.join(longs)})(?!\w)"
    )
