"""
Find the words of a dot in text as it is printed.

A dot's text was cleaned: spaces joined, ligatures and hyphenation undone, bullet signs taken off. So words are looked
for without spaces, hyphens and invisible signs, and the place found is given in characters of the printed text.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

_PASSED_OVER = frozenset("-\u2010\u2011\u00ad")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """A text without spaces, hyphens and invisible signs, and where each remaining character came from."""

    signs: str
    places: tuple[int, ...]


def locate(text: str, words: str, after: int = 0) -> tuple[int, int]:
    """Start and end of ``words`` in ``text``, whatever the spaces and forms of characters; (0, 0) if not there."""
    return next(locate_all(squeeze(text), words, after), (0, 0))


def locate_all(text: Squeezed, words: str, after: int = 0) -> Iterator[tuple[int, int]]:
    """Start and end of ``words`` everywhere in a text from ``after`` on; each place begins where the last one ended."""
    needle = squeeze(words).signs
    at = text.signs.find(needle, bisect_left(text.places, after)) if needle else -1
    while at >= 0:
        end = text.places[at + len(needle) - 1] + 1
        yield text.places[at], end
        at = text.signs.find(needle, bisect_left(text.places, end))


def within(text: str, words: str, start: int, end: int) -> tuple[int, int]:
    """Where characters ``start:end`` of ``words`` stand in ``text``, which prints the same words in its own way."""
    places = squeeze(text).places
    before, inside = squeeze(words[:start]).signs, squeeze(words[start:end]).signs
    first, last = len(before), len(before) + len(inside) - 1
    return (0, 0) if not inside or last >= len(places) else (places[first], places[last] + 1)


def squeeze(text: str) -> Squeezed:
    """What of ``text`` a reader compares, whatever the spaces and forms of characters."""
    kept: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for plain in unicodedata.normalize("NFKD", sign):
            if not plain.isspace() and plain not in _PASSED_OVER and unicodedata.category(plain)[0] not in "CM":
                kept.append(plain)
                places.append(place)
    return Squeezed("".join(kept), tuple(places))
