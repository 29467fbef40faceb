"""
Words of a picture through rapidocr, an extra whose models ship inside its package; nothing is fetched.

The engine gives printed lines with a box; words share the width of their line by their length. It does not see bullet
signs, which are too small: these are looked for in the picture, left of each line.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from statistics import median
from typing import Any, NamedTuple

import numpy as np
import pypdfium2.raw as pdfium

from dotwise.parsers.pdf.level import levelled, levelled_points, slope_of
from dotwise.parsers.pdf.words import ASCENT, DESCENT, Style, Word

DPI = 170
"""Resolution at which a page is rendered for the engine."""
MOST_PAGES = 4
"""Pages of a scan that are read: each takes some four seconds of processor time."""
_MOST_LINES = 400
"""Lines of a picture that are read: a page of two columns has some two hundred, each costs its own time."""
_MOST_PIXELS = 6_000_000
"""Pixels of a rendered page; A4 has half of that."""
_MOST_DECLARED = 160_000_000
"""Pixels of all pictures of a page: A4 at 1,200 dpi has 139 million. They are decoded whole before a page is rendered."""
_LONGEST = 6.0
"""Length of a picture in widths, beyond which it is no page."""
_EDGE = 20
"""Grey, of 255, that neighbouring pixels differ by where a stroke begins or ends; faint pencil has twice that."""
_STROKES, _ROWS = 6, 5
"""Edges in a row of pixels, and such rows, that a picture with a word in it has at the least."""
_WIDE = 1500
"""Pixels across in which edges are looked for: a large photograph's are spread over several."""
_SURE = 0.5
"""Lines that the engine trusts less are specks and logos."""
_BOX_HEIGHT = 1.22
"""Height of the box of a line, in type sizes."""
_USUAL = 0.22
"""Heights that differ by less from the usual one are the usual one: the engine's boxes tremble."""
_SIGN_REACH = 2.4
"""How far left of a line its bullet sign may stand, in type sizes."""
_DARK = 110
"""Grey, of 255, below which a pixel is ink."""
_BOLD = 1.3
"""Lines with so many times the usual ink are bold."""


class _Line(NamedTuple):
    """A printed line of the picture; coordinates in pixels."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def can_recognise() -> bool:
    """True where the extra ``dotwise[ocr]`` is installed."""
    return find_spec("rapidocr") is not None


def recognise(picture: np.ndarray[Any, Any], points_per_pixel: float) -> list[Word]:
    """Words of a picture (height x width x 3, blue green red, 0..255); coordinates in points."""
    grey, lines = (picture, []) if is_too_long(picture) or not _has_strokes(picture) else _read(picture)
    if not lines:
        return []
    usual = median(line.bottom - line.top for line in lines)
    inks = [_ink(grey, line) for line in lines]
    bold_ink = _BOLD * median(inks)
    words: list[Word] = []
    for line, ink in zip(lines, inks, strict=True):
        height = line.bottom - line.top
        size = (usual if abs(height - usual) < _USUAL * usual else height) / _BOX_HEIGHT
        baseline = (line.top + line.bottom) / 2 + 0.33 * size
        sign = _sign_left_of(grey, line, size)
        pieces = [] if sign is None else [("•", *sign)]
        pieces += _pieces(line)
        for text, left, right in pieces:
            words.append(_word(text, left, right, baseline, size, points_per_pixel, bold=ink > bold_ink))
    return words


def _read(picture: np.ndarray[Any, Any]) -> tuple[np.ndarray[Any, Any], list[_Line]]:
    """The picture in grey and its printed lines, both levelled."""
    result = _engine()(picture)
    grey = picture.min(axis=2)
    if result.boxes is None or result.txts is None:
        return grey, []
    sure = [number for number, score in enumerate(result.scores) if score >= _SURE]
    boxes = [np.asarray(result.boxes[number], dtype=float) for number in sure]
    slope = slope_of(boxes)
    if slope:
        grey, boxes = levelled(grey, slope), [levelled_points(box, slope, grey.shape) for box in boxes]
    lines: list[_Line] = []
    for number, box in zip(sure, boxes, strict=True):
        (left, top), (right, bottom) = box.min(axis=0), box.max(axis=0)
        lines.append(_Line(str(result.txts[number]), float(left), float(top), float(right), float(bottom)))
    return grey, lines


def _pieces(line: _Line) -> list[tuple[str, float, float]]:
    """Words of a line with left and right, its width shared out by letters."""
    step = (line.right - line.left) / max(len(line.text), 1)
    pieces: list[tuple[str, float, float]] = []
    offset = 0
    for text in line.text.split(" "):
        if text:
            pieces.append((text, line.left + step * offset, line.left + step * (offset + len(text))))
        offset += len(text) + 1
    return pieces


def _word(
    text: str, left: float, right: float, baseline: float, size: float, points_per_pixel: float, *, bold: bool
) -> Word:
    left, right, baseline = left * points_per_pixel, right * points_per_pixel, baseline * points_per_pixel
    size = round(size * points_per_pixel, 1)
    style = Style("", size, bold, False, "#000000", 255, 0, 0, False)
    return Word(text, left, baseline - ASCENT * size, right, baseline + DESCENT * size, baseline, style, 0)


def _ink(grey: np.ndarray[Any, Any], line: _Line) -> float:
    """Dark pixels of a line for each pixel of its width: thick letters have more."""
    box = grey[max(int(line.top), 0) : int(line.bottom), max(int(line.left), 0) : int(line.right)]
    return float((box < _DARK).sum()) / max(line.right - line.left, 1.0)


def _sign_left_of(grey: np.ndarray[Any, Any], line: _Line, size: float) -> tuple[float, float] | None:
    """Left and right of a small blot that stands alone before a line, at the height of its small letters."""
    start, end = int(max(line.left - _SIGN_REACH * size, 0)), int(max(line.left - 0.1 * size, 0))
    top, bottom = int(max(line.top, 0)), int(line.bottom)
    dark = grey[top:bottom, start:end] < _DARK
    if not dark.any():
        return None
    columns, rows = np.flatnonzero(dark.any(axis=0)), np.flatnonzero(dark.any(axis=1))
    width, height = columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1
    middle = (rows[0] + rows[-1]) / 2 / max(bottom - top, 1)
    small = 0.1 * size <= width <= 0.75 * size and 0.05 * size <= height <= 0.7 * size
    if small and 0.3 <= middle <= 0.75 and columns[0] > 0:
        return float(start + columns[0]), float(start + columns[-1] + 1)
    return None


def is_enormous(pages: Sequence[Any], number: int) -> bool:
    """True where the pictures of a page declare more pixels than any scanner gives; asking does not decode them."""
    page = pages[number]
    sizes = [drawn.get_px_size() for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])]
    page.close()
    return bool(sum(width * height for width, height in sizes) > _MOST_DECLARED)


def render(pages: Sequence[Any], number: int) -> np.ndarray[Any, Any]:
    """Page ``number`` (from 0) of a pypdfium2 document as a picture for ``recognise``; a huge page is made smaller."""
    page = pages[number]
    width, height = page.get_size()
    bitmap = page.render(scale=min(DPI / 72, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5))
    picture: np.ndarray[Any, Any] = bitmap.to_numpy()[:, :, :3].copy()
    bitmap.close()
    page.close()
    return picture


def is_too_long(picture: np.ndarray[Any, Any]) -> bool:
    """True for a strip, which the engine would blow up beyond all memory."""
    height, width = picture.shape[:2]
    return bool(max(height, width) > _LONGEST * min(height, width))


def _has_strokes(picture: np.ndarray[Any, Any]) -> bool:
    """False for an empty page and for bare surfaces, for which the engine (some seconds) need not be loaded."""
    step = max(1, picture.shape[1] // _WIDE)
    grey = picture[::step, ::step].min(axis=2).astype(np.int16)
    edges = (np.abs(np.diff(grey, axis=1)) > _EDGE).sum(axis=1)
    return int((edges >= _STROKES).sum()) >= _ROWS


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    # Upside-down lines are not looked for: the classifier turns short upright ones over.
    return RapidOCR(
        params={
            "Global.log_level": "error",
            "Global.use_cls": False,
            "Det.max_candidates": _MOST_LINES,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        }
    )
