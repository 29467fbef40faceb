"""List numbers that are printed without a full stop: lone numbers that count 1, 2, 3 left of a column of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dotwise.parsers.pdf.words import Word

_SAME_EDGE = 1.5
"""Left edges that differ by no more points are in line."""
_LEVEL = 0.3
"""How far the number's baseline may be from that of its text, in type sizes."""
_APART = (0.42, 4.0)
"""Least and greatest white between number and text, in type sizes: wider than between words."""
_RAISED = 0.8
"""A number smaller than so many sizes of its text is a footnote mark."""


class _Count(NamedTuple):
    """A lone number with text to its right: its place among the words, and the left edge of the text."""

    at: int
    number: int
    edge: float


def with_counts(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a page, list numbers marked as signs."""
    lone = [index for index, word in enumerate(words) if len(word.text) <= 2 and word.text.isdecimal()]
    if not {"1", "2"} <= {words[index].text for index in lone}:
        return words
    counts = [count for index in lone if (count := _hanging(index, words)) is not None]
    signs = {
        count.at
        for first in counts
        for column in [[other for other in counts if abs(other.edge - first.edge) <= _SAME_EDGE]]
        if _counts_up(column)
        for count in column
    }
    if not signs:
        return words
    return [_as_sign(word) if index in signs else word for index, word in enumerate(words)]


def _as_sign(word: Word) -> Word:
    return word._replace(style=word.style._replace(symbolic=True))


def _hanging(index: int, words: Sequence[Word]) -> _Count | None:
    """The number at ``index``, if nothing stands close at its left and a text stands off at its right."""
    number = words[index]
    size = number.style.size
    level = [
        word
        for word in words
        if word is not number
        and abs(word.baseline - number.baseline) <= _LEVEL * size
        and word.style.turn == number.style.turn
    ]
    if any(0 <= number.left - word.left and number.left - word.right < _APART[1] * size for word in level):
        return None
    text = min((word for word in level if word.left > number.left), key=lambda word: word.left, default=None)
    if text is None or not text.text[0].isalpha() or size < _RAISED * text.style.size:
        return None
    white = (text.left - number.right) / min(size, text.style.size)
    return _Count(index, int(number.text), text.left) if _APART[0] <= white <= _APART[1] else None


def _counts_up(column: Sequence[_Count]) -> bool:
    """True where every number is 1 or the one after the number above it, and one list at least has two items."""
    last = 0
    for count in column:
        if count.number not in (1, last + 1):
            return False
        last = count.number
    return any(count.number == 2 for count in column)
