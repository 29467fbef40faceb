"""How the words of a page look: what a text object looks like is asked once per object, what a font is once per font."""

from __future__ import annotations

import ctypes
import math
import re
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from dotwise.parsers.pdf import native
from dotwise.parsers.pdf.words import Style

_BOLD = re.compile(r"bold|black|heavy|semib|demi(?!a)|-bd\b|[-,]b(?:i|d)?$|medium$", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli|slanted|[-,]b?i$|-it\b", re.IGNORECASE)
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_SYMBOL_FONTS = re.compile(r"wingding|webding|dingbat|symbol|marvosym|bullet", re.IGNORECASE)
_ICON_FONTS = re.compile(r"awesome|phosphor|fontello|icon|material|lucide|feather|academicons", re.IGNORECASE)
_FORCED_BOLD = 1 << 18
_FAMILY_LIMIT = 256
_TURN_AND_SCALE = 4 * ctypes.sizeof(ctypes.c_float)
_FILL_AND_STROKE = 2
"""Text render mode by which some programs make bold."""


class _Font(NamedTuple):
    """Family name without its subset tag, and what the name and the flags of a font tell."""

    name: str
    bold: bool
    italic: bool
    symbolic: bool
    icon: bool


class Looks:
    """Styles of one text page by text object; remembers objects and fonts that it has met."""

    def __init__(self, page: Any, turn: int) -> None:
        """``page`` refers to the text page, ``turn`` is the rotation of the page in quarter turns clockwise."""
        self.drawn: dict[int, Style] = {}
        self._page = page
        self._turn = turn
        self._styles: dict[Style, Style] = {}
        self._alike: dict[tuple[int, float, int, bytes, bytes], Style] = {}
        self._fonts: dict[int, _Font] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._matrix_place = ctypes.byref(self._matrix)
        self._colour = (ctypes.c_uint * 4)()
        self._channels = native.references(self._colour)

    @property
    def turned(self) -> bool:
        """True where any text that was met is rotated."""
        return any(style.turn for style in self._styles)

    def look_at(self, index: int, drawn: int) -> Style:
        """The look of a character, remembered for its text object and for all that ask for the same."""
        page, matrix = self._page, self._matrix
        if not native.matrix_at(page, index, self._matrix_place):
            matrix.a, matrix.b, matrix.c, matrix.d = 1.0, 0.0, 0.0, 1.0
        if not native.colour_at(page, index, *self._channels):
            self._colour[:] = [0, 0, 0, 255]
        mode = native.mode_of(drawn) if drawn else 0
        font = (native.font_of(drawn) if drawn else None) or 0
        size = native.size_at(page, index)
        # Of the matrix, what turns and scales: its last two numbers tell where the text stands.
        key = (font, size, mode, bytes(self._colour), bytes(matrix)[:_TURN_AND_SCALE])
        style = self._alike.get(key) if font else None
        if style is None:
            style = self._style(self._font(index, font), size, mode)
            self._alike[key] = style = self._styles.setdefault(style, style)
        if drawn:
            self.drawn[drawn] = style
        return style

    def _style(self, font: _Font, size: float, mode: int) -> Style:
        """A style of what the last questions left in matrix and colour."""
        matrix, turn = self._matrix, 0
        scale = math.hypot(matrix.c, matrix.d) or 1.0
        if matrix.b or matrix.a < 0 or self._turn:
            turn = (round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) - self._turn) % 4
        red, green, blue, alpha = self._colour
        return Style(
            font.name,
            round(size * scale, 2),
            font.bold or mode == _FILL_AND_STROKE,
            font.italic,
            f"#{red:02x}{green:02x}{blue:02x}",
            alpha,
            mode,
            turn,
            font.symbolic,
            font.icon,
        )

    def _font(self, index: int, key: int) -> _Font:
        """What the font of a character is like; ``key`` is its address, 0 where it is not known."""
        if key in self._fonts:
            return self._fonts[key]
        buffer = ctypes.create_string_buffer(_FAMILY_LIMIT)
        flags = ctypes.c_int()
        limit = ctypes.c_ulong(_FAMILY_LIMIT)
        native.font_at(self._page, index, ctypes.byref(buffer), limit, ctypes.byref(flags))
        name = _SUBSET.sub("", buffer.value.decode("utf-8", "replace"))
        facts = _Font(
            name,
            bool(_BOLD.search(name)) or bool(flags.value & _FORCED_BOLD),
            bool(_ITALIC.search(name)),
            bool(_SYMBOL_FONTS.search(name)),
            bool(_ICON_FONTS.search(name)),
        )
        if key:
            self._fonts[key] = facts
        return facts
