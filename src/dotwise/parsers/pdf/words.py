"""
Words of a page with their place and look, through PDFium's raw functions.

The text of a page comes in one call; every word then costs three more (baseline, right edge, text object). What a
text object looks like is asked once per object, what a font is once per font. Coordinates become points from the top
left of the visible page; rotated text is measured in its own upright frame (see ``Style.turn``).
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from dotwise.model import Box

_WORD = re.compile(r"[^\s\x02\ufffe\uffff]+[\x02\ufffe]?")
"""PDFium writes U+0002 or U+FFFE for a hyphen at the end of a printed line and glues the next line to it."""
_LINE_END_HYPHEN = "\x02\ufffe"
_BOLD = re.compile(r"bold|black|heavy|semib|demi(?!a)|-bd\b|[-,]b(?:i|d)?$|medium$", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli|slanted|[-,]b?i$|-it\b", re.IGNORECASE)
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_SYMBOL_FONTS = re.compile(r"wingding|webding|dingbat|symbol|marvosym|bullet", re.IGNORECASE)
_ICON_FONTS = re.compile(r"awesome|phosphor|fontello|icon|material|lucide|feather|academicons", re.IGNORECASE)
ASCENT, DESCENT = 0.76, 0.24
"""What letters reach above and below the baseline, in type sizes: steadier than the boxes that fonts claim."""
_FORCED_BOLD = 1 << 18
_FAMILY_LIMIT = 256
_FIRST_RIGHT_TO_LEFT = "\u058f"
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FILL_AND_STROKE = 2
"""Text render mode by which some programs make bold."""


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


def plain(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A raw PDFium function that takes and gives plain addresses, which is faster and serves as a key."""
    return ctypes.CFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def read_frame(page: Any) -> Frame:
    """The visible box of a pypdfium2 page. ``get_bbox`` is used because an inherited MediaBox is missed by others."""
    left, bottom, right, top = page.get_bbox()
    return Frame(left, bottom, max(right - left, 1.0), max(top - bottom, 1.0), (page.get_rotation() // 90) % 4)


def read_words(textpage: Any, frame: Frame) -> list[Word]:
    """Every word of a pypdfium2 text page, in drawing order."""
    handle = textpage.raw
    text = page_text(textpage)
    looks = _Looks(handle, frame)
    words: list[Word] = []
    for match in _WORD.finditer(text):
        piece, start = match.group(), match.start()
        word = looks.measure(piece, start)
        if len(piece) == 1 or -0.5 <= word.right - word.left <= word.style.size * (len(piece) + 1) * 1.1:
            words.append(word)
        else:
            words += looks.split(piece, start)
    return words


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


def is_right_to_left(text: str) -> bool:
    """True for a word of Hebrew, Arabic and their kin; PDFium gives its letters in the order of reading."""
    return bool(_RIGHT_TO_LEFT.match(text))


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


class _Looks:
    """Measures words of one text page; remembers text objects and fonts that it has met."""

    def __init__(self, handle: Any, frame: Frame) -> None:
        self._handle = handle
        self._frame = frame
        self._drawn: dict[int, Style] = {}
        self._styles: dict[Style, Style] = {}
        self._fonts: dict[int, tuple[str, bool, bool, bool]] = {}
        # The generated binding wraps every pointer in an object; the plain address is what serves as a key.
        self._drawn_by = plain(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
        self._font_of = plain(pdfium.FPDFTextObj_GetFont, ctypes.c_void_p, ctypes.c_void_p)
        self._mode_of = plain(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int, ctypes.c_void_p)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = (ctypes.c_double(), ctypes.c_double(), ctypes.c_double(), ctypes.c_double())
        pointer = ctypes.c_void_p
        self._origin_at = plain(pdfium.FPDFText_GetCharOrigin, ctypes.c_int, pointer, ctypes.c_int, *[pointer] * 2)
        self._box_at = plain(pdfium.FPDFText_GetCharBox, ctypes.c_int, pointer, ctypes.c_int, *[pointer] * 4)
        self._point = (ctypes.addressof(self._x), ctypes.addressof(self._y))
        self._corners = tuple(ctypes.addressof(number) for number in self._box)
        self._matrix = pdfium.FS_MATRIX()
        self._colour = (ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint())

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
        drawn = self._drawn_by(self._handle, start) or 0
        style = self._drawn.get(drawn) or self._look_at(start, drawn)
        end = start + len(text) - 1
        if text[-1] in _LINE_END_HYPHEN:
            text = text[:-1] + "-"
        self._origin_at(self._handle, start, *self._point)
        self._box_at(self._handle, end, *self._corners)
        left, right, bottom, top = self._box
        x, y, far = self._x.value, self._y.value, right.value
        frame, size = self._frame, style.size
        if style.turn == 0 and frame.turn == 0:
            x, y, far = x - frame.left, frame.height - (y - frame.bottom), far - frame.left
            if far < x or text[0] > _FIRST_RIGHT_TO_LEFT:
                x, far = self._outer_edges(start, end, x, far)
        else:
            x, y, far = self._turned(x, y, (left.value, bottom.value, far, top.value), style.turn)
        return Word(text, x, y - ASCENT * size, far if far > x else x, y + DESCENT * size, y, style, drawn)

    def _outer_edges(self, start: int, end: int, x: float, far: float) -> tuple[float, float]:
        """Left and right of a word whose first letter may stand at its right."""
        edges = [x, far]
        for index in (start, end):
            self._box_at(self._handle, index, *self._corners)
            edges += [self._box[0].value - self._frame.left, self._box[1].value - self._frame.left]
        return (min(edges), max(edges)) if is_right_to_left(chr(self._code_at(start))) else (x, max(far, x))

    def _code_at(self, index: int) -> int:
        return min(int(pdfium.FPDFText_GetUnicode(self._handle, index)), 0x10FFFF)

    def _turned(self, x: float, y: float, box: Box, turn: int) -> tuple[float, float, float]:
        """Left, baseline and right in the frame of the text's own turn."""
        place = self._frame.place
        (x, y), (x0, y0), (x1, y1) = place(x, y), place(box[0], box[1]), place(box[2], box[3])
        width, height = self._frame.shown
        if turn == 1:
            return height - y, x, height - min(y0, y1)
        if turn == 2:
            return width - x, height - y, width - min(x0, x1)
        if turn == 3:
            return y, width - x, max(y0, y1)
        return x, y, max(x0, x1)

    def _look_at(self, index: int, drawn: int) -> Style:
        handle, matrix = self._handle, self._matrix
        scale, turn = 1.0, 0
        if pdfium.FPDFText_GetMatrix(handle, index, matrix):
            scale = math.hypot(matrix.c, matrix.d) or 1.0
            if matrix.b or matrix.a < 0 or self._frame.turn:
                turn = (round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) - self._frame.turn) % 4
        red, green, blue, alpha = self._colour
        if not pdfium.FPDFText_GetFillColor(handle, index, red, green, blue, alpha):
            red.value, green.value, blue.value, alpha.value = 0, 0, 0, 255
        mode = self._mode_of(drawn) if drawn else 0
        name, bold, italic, symbolic = self._font(index, drawn)
        style = Style(
            name,
            round(pdfium.FPDFText_GetFontSize(handle, index) * scale, 2),
            bold or mode == _FILL_AND_STROKE,
            italic,
            f"#{red.value:02x}{green.value:02x}{blue.value:02x}",
            alpha.value,
            mode,
            turn,
            symbolic,
            bool(_ICON_FONTS.search(name)),
        )
        style = self._styles.setdefault(style, style)
        if drawn:
            self._drawn[drawn] = style
        return style

    def _font(self, index: int, drawn: int) -> tuple[str, bool, bool, bool]:
        """Family name without its subset tag, bold, italic, font of signs."""
        key = (self._font_of(drawn) if drawn else None) or 0
        if key in self._fonts:
            return self._fonts[key]
        buffer = ctypes.create_string_buffer(_FAMILY_LIMIT)
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self._handle, index, buffer, _FAMILY_LIMIT, flags)
        name = _SUBSET.sub("", buffer.value.decode("utf-8", "replace"))
        bold = bool(_BOLD.search(name)) or bool(flags.value & _FORCED_BOLD)
        facts = (name, bold, bool(_ITALIC.search(name)), bool(_SYMBOL_FONTS.search(name)))
        if key:
            self._fonts[key] = facts
        return facts
