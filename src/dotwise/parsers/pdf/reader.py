"""
Words of a page through PDFium's raw functions.

The text of a page comes in one call; every word then costs three more (text object, origin, right edge). Rotated text
is measured in its own upright frame (see ``Style.turn``).
"""

from __future__ import annotations

import ctypes
import re
from typing import Any, NamedTuple

import numpy as np
import pypdfium2.raw as pdfium

from dotwise.model import Box
from dotwise.parsers.pdf import native
from dotwise.parsers.pdf.looks import Looks
from dotwise.parsers.pdf.words import ASCENT, DESCENT, RIGHT_TO_LEFT, Frame, Style, Word, is_right_to_left

_WORD = re.compile(r"[^\s\x02\ufffe\uffff]+[\x02\ufffe]?")
"""PDFium writes U+0002 or U+FFFE for a hyphen at the end of a printed line and glues the next line to it."""
_LINE_END_HYPHEN = "\x02\ufffe"
_HYPHENS = re.compile(f"[{_LINE_END_HYPHEN}]")
_NARROWEST, _WIDEST = -0.5, 1.1
"""Least width of a word in points; greatest in type sizes for each of its letters and one more."""
_NUMBERS = 6
"""Numbers that place a word: the origin of its first character (x, y), the box of its last."""


def read_frame(page: Any) -> Frame:
    """The visible box of a pypdfium2 page. ``get_bbox`` is used because an inherited MediaBox is missed by others."""
    left, bottom, right, top = page.get_bbox()
    return Frame(left, bottom, max(right - left, 1.0), max(top - bottom, 1.0), (page.get_rotation() // 90) % 4)


def read_words(textpage: Any, frame: Frame) -> list[Word]:
    """Every word of a pypdfium2 text page, in drawing order."""
    text = page_text(textpage)
    if not text.strip():
        return []
    ruler = _Ruler(textpage, frame)
    table = ruler.ask(text)
    if frame.turn or table.turned:
        words, glued = [ruler.measure(text, start) for text, start in zip(table.texts, table.starts, strict=True)], True
    else:
        words, glued = _upright(table, ruler)
    if not glued:
        return words
    found: list[Word] = []
    for word, piece, start in zip(words, table.texts, table.starts, strict=True):
        found += ruler.split(piece, start) if _is_glued(word) else (word,)
    return found


class _Table(NamedTuple):
    """What PDFium tells of all words of a page, a row for each; lists of equal length."""

    texts: list[str]
    starts: list[int]
    """Index of the first character."""
    styles: list[Style]
    drawn: list[int]
    places: np.ndarray[Any, Any]
    """Origin x and y of the first character, left, right, bottom and top of the last."""
    turned: bool


def _upright(table: _Table, ruler: _Ruler) -> tuple[list[Word], bool]:
    """Words of a page on which nothing is turned, worked out for all at once; and whether any may be glued."""
    frame, places = ruler.frame, table.places
    sizes = np.array([style.size for style in table.styles])
    x, far = places[:, 0] - frame.left, places[:, 3] - frame.left
    y = frame.height - (places[:, 1] - frame.bottom)
    right = np.maximum(far, x)
    columns = [column.tolist() for column in (x, y - ASCENT * sizes, right, y + DESCENT * sizes, y)]
    lengths = np.array([len(text) for text in table.texts])
    glued = ((right - x < _NARROWEST) | (right - x > sizes * (lengths + 1) * _WIDEST)).any()
    joined = "".join(table.texts)
    printed = [_with_hyphen(text) for text in table.texts] if _HYPHENS.search(joined) else table.texts
    # What NamedTuple's own constructor does, without its call for every word.
    rows = zip(printed, *columns, table.styles, table.drawn, strict=True)
    words = [tuple.__new__(Word, row) for row in rows]
    back = far < x
    if not back.any() and (joined.isascii() or not RIGHT_TO_LEFT.search(joined)):
        return words, bool(glued)
    spans = zip(words, table.texts, table.starts, back.tolist(), strict=True)
    return [
        ruler.measure(text, start) if reversed_ or is_right_to_left(text) else word
        for word, text, start, reversed_ in spans
    ], True


def _is_glued(word: Word) -> bool:
    """True where the last letter stands further from the first than letters of one word can."""
    text, left, _, right, _, _, style, _ = word
    return len(text) > 1 and not _NARROWEST <= right - left <= style.size * (len(text) + 1) * _WIDEST


def page_text(textpage: Any) -> str:
    """The text of a page, one character for every character index of PDFium."""
    handle, count = textpage.raw, textpage.count_chars()
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(handle, 0, count, buffer)
    text = bytes(buffer)[: max(written - 1, 0) * 2].decode("utf-16-le", "replace")
    if len(text) == count and written - 1 == count:
        return text
    return "".join(_character(pdfium.FPDFText_GetUnicode(handle, index)) for index in range(count))


def _character(code: int) -> str:
    return " " if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


def _with_hyphen(text: str) -> str:
    return text[:-1] + "-" if text[-1] in _LINE_END_HYPHEN else text


class _Ruler:
    """Measures words of one text page."""

    def __init__(self, textpage: Any, frame: Frame) -> None:
        self.frame = frame
        self._page = native.reference(textpage.raw)
        self._looks = Looks(self._page, frame.turn)
        self._numbers = (ctypes.c_double * _NUMBERS)()
        places = native.references(self._numbers)
        self._point, self._corners = places[:2], places[2:]

    def ask(self, text: str) -> _Table:
        """Every word of the text of the page: what it looks like and where it stands."""
        page, numbers, known = self._page, self._numbers, self._looks.drawn
        drawn_by, origin_at, box_at = native.drawn_by, native.origin_at, native.box_at
        (x, y), (left, right, bottom, top) = self._point, self._corners
        texts: list[str] = []
        starts: list[int] = []
        styles: list[Style] = []
        drawn: list[int] = []
        places: list[bytes] = []
        for match in _WORD.finditer(text):
            start = match.start()
            address = drawn_by(page, start) or 0
            texts.append(match.group())
            starts.append(start)
            drawn.append(address)
            styles.append(known.get(address) or self._looks.look_at(start, address))
            origin_at(page, start, x, y)
            box_at(page, match.end() - 1, left, right, bottom, top)
            places.append(bytes(numbers))
        table = np.frombuffer(b"".join(places)).reshape(-1, _NUMBERS)
        return _Table(texts, starts, styles, drawn, table, self._looks.turned)

    def split(self, text: str, start: int) -> list[Word]:
        """Words that PDFium glued together, cut where the next character stands on another baseline or further away than a letter can be."""
        parts: list[Word] = []
        letters = [self.measure(letter, start + offset) for offset, letter in enumerate(text)]
        for letter in letters:
            last = parts[-1] if parts else None
            size = letter.style.size
            if last and abs(letter.baseline - last.baseline) < size and -size < letter.left - last.right < size:
                parts[-1] = last._replace(text=last.text + letter.text, right=max(last.right, letter.right))
            else:
                parts.append(letter)
        return parts

    def measure(self, text: str, start: int) -> Word:
        """The word ``text`` whose first character has the index ``start``."""
        drawn = native.drawn_by(self._page, start) or 0
        style = self._looks.drawn.get(drawn) or self._looks.look_at(start, drawn)
        end = start + len(text) - 1
        text = _with_hyphen(text)
        native.origin_at(self._page, start, *self._point)
        native.box_at(self._page, end, *self._corners)
        x, y, left, far, bottom, top = self._numbers
        frame, size = self.frame, style.size
        if style.turn == 0 and frame.turn == 0:
            x, y, far = x - frame.left, frame.height - (y - frame.bottom), far - frame.left
            if far < x or is_right_to_left(text):
                x, far = self._outer_edges(start, end, x, far)
        else:
            x, y, far = self._turned(x, y, (left, bottom, far, top), style.turn)
        return Word(text, x, y - ASCENT * size, far if far > x else x, y + DESCENT * size, y, style, drawn)

    def _outer_edges(self, start: int, end: int, x: float, far: float) -> tuple[float, float]:
        """Left and right of a word whose first letter may stand at its right."""
        edges = [x, far]
        for index in (start, end):
            native.box_at(self._page, index, *self._corners)
            edges += [number - self.frame.left for number in self._numbers[2:4]]
        return (min(edges), max(edges)) if is_right_to_left(chr(self._code_at(start))) else (x, max(far, x))

    def _code_at(self, index: int) -> int:
        return min(int(native.code_at(self._page, index)), 0x10FFFF)

    def _turned(self, x: float, y: float, box: Box, turn: int) -> tuple[float, float, float]:
        """Left, baseline and right in the frame of the text's own turn."""
        place = self.frame.place
        (x, y), (x0, y0), (x1, y1) = place(x, y), place(box[0], box[1]), place(box[2], box[3])
        width, height = self.frame.shown
        if turn == 1:
            return height - y, x, height - min(y0, y1)
        if turn == 2:
            return width - x, height - y, width - min(x0, x1)
        if turn == 3:
            return y, width - x, max(y0, y1)
        return x, y, max(x0, x1)
