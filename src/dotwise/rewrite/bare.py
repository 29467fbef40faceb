"""A line without the words that hold its deed back, and the words that it turns on: what lines are compared by."""

from __future__ import annotations

import re

from dotwise.knowledge.atlas import Heads
from dotwise.language.tokens import Token
from dotwise.rewrite.grammar import inflect
from dotwise.rewrite.values import Material

_LEAST = 3
"""Words from which a deed stands for its line without the result behind it."""


def bare_text(line: Material) -> str:
    """The deed of a line in small letters, its opener and its result taken off: "maintained pumps".

    It is made of the tokens' lower forms, in which names of people are masked, so that nobody is found by their name.
    """
    opening, end = line.opening, line.deed_end
    if opening is None:
        return _told(line, 0, end) if _count(line, 0, end) >= _LEAST else _told(line, 0, line.end)
    start = line.parsed.text.find(opening.rest[:_SEEN])
    if start < 0:
        return _told(line, 0, end)
    rest = _told(line, start, end)
    return rest if opening.lent else f"{' and '.join(inflect(verb, 'VBD') for verb in opening.verbs)} {rest}"


def heads_of(line: Material) -> Heads:
    """The lemmas that a line turns on."""
    return Heads(line.verb, frozenset(line.thing.words if line.thing else ()))


_SEEN = 30
_FIGURE = re.compile(r"^[£$€]?\d|^[£$€%]$")


def _told(line: Material, start: int, end: int) -> str:
    """Without its figures: how many it was makes no line like another."""
    return " ".join(token.lower for token in _within(line, start, end) if not _FIGURE.search(token.text))


def _count(line: Material, start: int, end: int) -> int:
    return sum(token.text[:1].isalnum() for token in _within(line, start, end))


def _within(line: Material, start: int, end: int) -> tuple[Token, ...]:
    return tuple(token for token in line.parsed.tokens if start <= token.start < end)
