"""Drawn grids: horizontal and vertical rules that touch one another and part a page into cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from dotwise.parsers.pdf.panels import Panels, Rule, Upright

_TOUCH = 3.0
"""Points between two rules that are meant to meet."""
_FEWEST = 3
"""Vertical rules of a table of two columns."""


class Cell(NamedTuple):
    """A cell: left, top, right and bottom in points."""

    left: float
    top: float
    right: float
    bottom: float


def find_grids(drawn: Panels) -> list[tuple[tuple[Cell, ...], ...]]:
    """The grids of a page from top to bottom, each as rows of cells from left to right."""
    if len(drawn.uprights) < _FEWEST or len(drawn.rules) < 2:
        return []
    found = []
    for uprights in _bands(drawn.uprights):
        places = _apart(upright.x for upright in uprights)
        top, bottom = min(u.top for u in uprights), max(u.bottom for u in uprights)
        drawn_across = [rule.y for rule in drawn.rules if _crosses(rule, places, top, bottom)]
        if len(places) >= _FEWEST and len(drawn_across) > 1:
            # A row that goes on over the page is open at its foot or its head.
            heights = _apart([top, *drawn_across, bottom])
            found.append(tuple(_row(uprights, above, below) for above, below in pairwise(heights)))
    return found


def _bands(uprights: Sequence[Upright]) -> list[list[Upright]]:
    """Vertical rules that follow one another down the page without a gap."""
    bands: list[list[Upright]] = []
    reach = -1e9
    for upright in sorted(uprights, key=lambda upright: upright.top):
        if upright.top > reach + _TOUCH:
            bands.append([])
            reach = upright.bottom
        bands[-1].append(upright)
        reach = max(reach, upright.bottom)
    return bands


def _crosses(rule: Rule, places: Sequence[float], top: float, bottom: float) -> bool:
    """Whether a rule lies within the grid; one may be drawn cell by cell."""
    within = places[0] - _TOUCH <= rule.left and rule.right <= places[-1] + _TOUCH
    return within and top - _TOUCH <= rule.y <= bottom + _TOUCH


def _apart(places: Iterable[float]) -> list[float]:
    """The places in order, those that touch as one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _TOUCH:
            found.append(place)
    return found


def _row(uprights: Sequence[Upright], top: float, bottom: float) -> tuple[Cell, ...]:
    """The cells between two heights; where no vertical rule stands between two columns, they are one cell."""
    middle = (top + bottom) / 2
    places = _apart(u.x for u in uprights if u.top <= middle <= u.bottom)
    return tuple(Cell(left, top, right, bottom) for left, right in pairwise(places))
