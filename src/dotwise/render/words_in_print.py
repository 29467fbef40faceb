"""
Find the words of a dot in text as it is printed.

A dot's text was cleaned: spaces joined, ligatures and hyphenation undone, bullet signs taken off. So words are looked
for without spaces, hyphens and invisible signs, and the place found is given in characters of the printed text.
"""

from __future__ import annotations

import unicodedata

_PASSED_OVER = frozenset("-\u2010\u2011\u00ad")


def locate(text: str, words: str, after: int = 0) -> tuple[int, int]:
    """Start and end of ``words`` in ``text``, whatever the spaces and forms of characters; (0, 0) if not there."""
    haystack, places = _squeezed(text)
    needle, _ = _squeezed(words)
    first = next((number for number, place in enumerate(places) if place >= after), len(places))
    at = haystack.find(needle, first) if needle else -1
    return (0, 0) if at < 0 else (places[at], places[at + len(needle) - 1] + 1)


def within(text: str, words: str, start: int, end: int) -> tuple[int, int]:
    """Where characters ``start:end`` of ``words`` stand in ``text``, which prints the same words in its own way."""
    _, places = _squeezed(text)
    before, _ = _squeezed(words[:start])
    inside, _ = _squeezed(words[start:end])
    first, last = len(before), len(before) + len(inside) - 1
    return (0, 0) if not inside or last >= len(places) else (places[first], places[last] + 1)


def _squeezed(text: str) -> tuple[str, tuple[int, ...]]:
    """``text`` without spaces, hyphens and invisible signs, and where each remaining character came from."""
    kept: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for plain in unicodedata.normalize("NFKD", sign):
            if not plain.isspace() and plain not in _PASSED_OVER and unicodedata.category(plain)[0] not in "CM":
                kept.append(plain)
                places.append(place)
    return "".join(kept), tuple(places)
