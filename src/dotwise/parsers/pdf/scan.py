"""
Words of a picture through rapidocr, an extra whose models ship inside its package; nothing is fetched.

The engine gives printed lines with a box; words share the line's width by their length.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import Any

import numpy as np

from dotwise.parsers.pdf.words import Style, Word

DPI = 200
"""Resolution at which a page is rendered for the engine."""
_SURE = 0.5
"""Lines that the engine trusts less are specks and logos."""


def can_recognise() -> bool:
    """True where the extra ``dotwise[ocr]`` is installed."""
    return find_spec("rapidocr") is not None


def recognise(picture: np.ndarray[Any, Any], points_per_pixel: float) -> list[Word]:
    """Words of a picture (height x width x 3, blue green red, 0..255); coordinates in points."""
    result = _engine()(picture)
    if result.boxes is None or result.txts is None:
        return []
    words: list[Word] = []
    for corners, text, score in zip(result.boxes, result.txts, result.scores, strict=True):
        if score >= _SURE:
            words += _words(np.asarray(corners, dtype=float) * points_per_pixel, str(text))
    return words


def _words(corners: np.ndarray[Any, Any], text: str) -> list[Word]:
    left, top = corners.min(axis=0)
    right, bottom = corners.max(axis=0)
    # The box of a line holds ascenders and descenders: about 1.25 type sizes.
    size = round(float(bottom - top) / 1.25 * 2) / 2
    baseline = float(bottom) - 0.27 * size
    style = Style("", max(size, 1.0), False, False, "#000000", 255, 0, 0, False)
    step = (right - left) / max(len(text), 1)
    words: list[Word] = []
    offset = 0
    for piece in text.split(" "):
        if piece:
            start = float(left + step * offset)
            end = float(left + step * (offset + len(piece)))
            words.append(Word(piece, start, baseline - 0.76 * size, end, baseline + 0.24 * size, baseline, style, 0))
        offset += len(piece) + 1
    return words


@cache
def _engine() -> Any:
    import logging

    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    return RapidOCR(params={"Global.log_level": "error", "EngineConfig.onnxruntime.intra_op_num_threads": 1})
