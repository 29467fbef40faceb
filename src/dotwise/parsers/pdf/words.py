"""Words of a page with their place and look, in points from the top left of the page as it is shown."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from dotwise.model import Box

ASCENT, DESCENT = 0.76, 0.24
"""What letters reach above and below the baseline, in type sizes: steadier than the boxes that fonts claim."""
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters of Hebrew, Arabic and their kin."""


class Style(NamedTuple):
    """How a run of words looks. ``size`` in points; ``colour`` as ``#rrggbb``; ``alpha`` 0..255."""

    font: str
    size: float
    bold: bool
    italic: bool
    colour: str
    alpha: int
    mode: int
    """Text render mode; 3 and 7 print nothing."""
    turn: int
    """Quarter turns anticlockwise that the text is rotated by, 0..3."""
    symbolic: bool
    """A font of signs, whose letters are not letters but bullet signs."""
    icon: bool = False
    """A font of little pictures: a telephone, an envelope."""


class Word(NamedTuple):
    """One word. Left, top, right, bottom and baseline are points in the frame of its turn."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    style: Style
    drawn: int
    """Address of the text object that draws it: the same for words that are drawn together."""


class Frame(NamedTuple):
    """The visible page: its corner in PDF coordinates, its size, its rotation in quarter turns clockwise."""

    left: float
    bottom: float
    width: float
    height: float
    turn: int

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A PDF point as a point from the top left of the page as it is shown."""
        x, y = x - self.left, y - self.bottom
        if self.turn == 0:
            return x, self.height - y
        if self.turn == 1:
            return y, x
        if self.turn == 2:
            return self.width - x, y
        return self.height - y, self.width - x

    @property
    def shown(self) -> tuple[float, float]:
        """Width and height as shown."""
        return (self.width, self.height) if self.turn % 2 == 0 else (self.height, self.width)


def styles_of(words: Iterable[Word]) -> Collection[Style]:
    """The styles of the words, each object once: words of one look share it, and its identity costs less than its hash."""
    return {id(word.style): word.style for word in words}.values()


def is_right_to_left(text: str) -> bool:
    """True for a word of Hebrew, Arabic and their kin; PDFium gives its letters in the order of reading."""
    return bool(RIGHT_TO_LEFT.match(text))


def upright(word: Word, frame: Frame) -> Box:
    """The box of a word on the page, whatever its turn."""
    return turned_box((word.left, word.top, word.right, word.bottom), word.style.turn, frame)


def turned_box(box: Box, turn: int, frame: Frame) -> Box:
    """A box of the frame of ``turn`` as a box on the page."""
    left, top, right, bottom = box
    width, height = frame.shown
    if turn == 1:
        return top, height - right, bottom, height - left
    if turn == 2:
        return width - right, height - bottom, width - left, height - top
    if turn == 3:
        return width - bottom, left, width - top, right
    return box
