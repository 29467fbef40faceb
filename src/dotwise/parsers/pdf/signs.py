"""Bullet signs that are drawn as shapes, not written: browsers do so, and some templates."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.model import Box
from dotwise.parsers.pdf.words import Word

_REACH = 2.6
"""How far left of its text a sign may stand, in type sizes."""
_ALONE = 1.2
"""No other sign, and no word, stands nearer at its left, in type sizes: a row of blots is a rating, not a list."""
_SQUARE = 2.0
"""Longest shape, as a ratio of its sides."""


def with_signs(words: Sequence[Word], signs: Sequence[Box]) -> Sequence[Word]:
    """The words of a page with a bullet word before each text that has a drawn sign at its left."""
    if not signs:
        return words
    found: dict[int, list[Word]] = {}
    for sign in signs:
        number = _text_of(sign, words, signs)
        if number is not None:
            text = words[number]
            style = text.style._replace(symbolic=True)
            found.setdefault(number, []).append(text._replace(text="•", left=sign[0], right=sign[2], style=style))
    return [word for number, text in enumerate(words) for word in (*found.get(number, ())[:1], text)]


def _text_of(sign: Box, words: Sequence[Word], signs: Sequence[Box]) -> int | None:
    """Number of the word that the sign opens."""
    width, height = sign[2] - sign[0], sign[3] - sign[1]
    if max(width, height) > _SQUARE * min(width, height):
        return None
    middle = (sign[1] + sign[3]) / 2
    level = [
        (word.left, number)
        for number, word in enumerate(words)
        if word.style.turn == 0
        and word.baseline - 0.85 * word.style.size < middle < word.baseline + 0.1 * word.style.size
    ]
    right = [(left, number) for left, number in level if left >= sign[2] - 0.5]
    if not right:
        return None
    left, number = min(right)
    size = words[number].style.size
    if left - sign[2] > _REACH * size or height > 0.75 * size:
        return None
    near = _ALONE * size
    crowded = any(sign[0] - near < words[other].right <= sign[2] + 0.5 for _, other in level)
    rated = any(
        other is not sign and abs(other[1] - sign[1]) < 1 and abs(other[0] - sign[0]) < 2 * near for other in signs
    )
    return None if crowded or rated else number
