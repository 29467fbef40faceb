"""Fills and pictures of a page: what text stands on, and what may cover it."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from dotwise.model import Box
from dotwise.parsers.pdf import native
from dotwise.parsers.pdf.words import Frame

_RULE = (2.5, 30.0)
"""Greatest height and least width of a rule, in points."""
_UPRIGHT = 9.0
"""Least height of a vertical rule, in points: that of a cell with one line."""
_SIGN = (1.2, 7.5)
"""Least and greatest side of a bullet sign that is drawn as a shape, in points."""
_THIN = 5.0
"""Fills with less height or width (points) are rules, underlines and bullet signs."""


class Panel(NamedTuple):
    """A filled path or a picture: box in points from the top left, colour (None for a picture), place in drawing order."""

    box: Box
    colour: tuple[int, int, int] | None
    order: int
    strokes: int = 0
    """Pieces of the outline: four for a box, many for letters that were painted as shapes."""


class Rule(NamedTuple):
    """A horizontal rule: left, right and height on the page in points."""

    left: float
    right: float
    y: float


class Upright(NamedTuple):
    """A vertical rule: its place across the page, its top and its bottom in points."""

    x: float
    top: float
    bottom: float


class Panels(NamedTuple):
    """What is drawn on a page: panels, rules, signs, and the place of other objects in drawing order by address."""

    fills: tuple[Panel, ...]
    orders: dict[int, int]
    rules: tuple[Rule, ...] = ()
    signs: tuple[Box, ...] = ()
    """Small blots: bullet signs that browsers draw as shapes."""
    uprights: tuple[Upright, ...] = ()

    def pictured(self, frame: Frame) -> float:
        """Share of the page that its largest picture covers."""
        width, height = frame.shown
        boxes = [panel.box for panel in self.fills if panel.colour is None]
        areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in boxes]
        return max(areas, default=0.0) / (width * height)


def read_panels(page: Any, frame: Frame) -> Panels:
    """The panels of a pypdfium2 page."""
    fills: list[Panel] = []
    rules: list[Rule] = []
    signs: list[Box] = []
    uprights: list[Upright] = []
    orders: dict[int, int] = {}
    handle = native.address_of(page.raw)
    for order in range(pdfium.FPDFPage_CountObjects(page.raw)):
        address = native.object_at(handle, order)
        kind = native.kind_of(address)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            fills.append(Panel(_bounds(_handle(address), frame), None, order))
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            drawn = _handle(address)
            box = _bounds(drawn, frame)
            width, height = box[2] - box[0], box[3] - box[1]
            if height <= _RULE[0] and width >= _RULE[1]:
                rules.append(Rule(box[0], box[2], (box[1] + box[3]) / 2))
            elif width <= _RULE[0] and height >= _UPRIGHT:
                uprights.append(Upright((box[0] + box[2]) / 2, box[1], box[3]))
            elif _SIGN[0] <= min(width, height) and max(width, height) <= _SIGN[1]:
                signs.append(box)
            elif width >= _THIN and height >= _THIN:
                fills += _filled(drawn, box, order)
        else:
            orders[address] = order
    return Panels(tuple(fills), orders, tuple(rules), tuple(signs), tuple(uprights))


def _handle(address: int) -> Any:
    return ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)


def _filled(drawn: Any, box: Box, order: int) -> tuple[Panel, ...]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(drawn, fill, stroke) or not fill.value:
        return ()
    red, green, blue, alpha = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    pdfium.FPDFPageObj_GetFillColor(drawn, red, green, blue, alpha)
    if alpha.value == 0:
        return ()
    return (Panel(box, (red.value, green.value, blue.value), order, pdfium.FPDFPath_CountSegments(drawn)),)


def _bounds(drawn: Any, frame: Frame) -> Box:
    left, bottom, right, top = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top)
    (x0, y0), (x1, y1) = frame.place(left.value, bottom.value), frame.place(right.value, top.value)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
