"""Gutters: strips of white between columns, which no run, no drawn rule and no heading in the middle crosses."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dotwise.parsers.pdf.panels import Rule
from dotwise.parsers.pdf.runs import Run, is_glyph

_NARROWEST = 0.9
"""Narrowest gutter, in type sizes."""
_ABREAST = 0.75
"""Baselines nearer than this many type sizes cannot be two lines of one column."""
_CENTRED = 4.0
"""How far the middle of a centred heading may be from that of the text, in points."""

Row = Sequence[Run]


class Gutter(NamedTuple):
    """White between ``left`` and ``right`` (points) from row ``first`` to row ``last``."""

    first: int
    last: int
    left: float
    right: float


def find_gutters(page: Sequence[Row], rules: Sequence[Rule]) -> list[Gutter]:
    """Every maximal strip of white that begins between two runs of one row."""
    found: list[Gutter] = []
    barriers = _barriers(page, rules)
    for number in range(len(page)):
        for run, following in _neighbours(page, number):
            left, right = run.right, following.left
            if right - left < _NARROWEST * min(run.size, following.size) or is_glyph(run):
                continue
            if any(
                known.first <= number <= known.last and known.left >= left - 0.1 and known.right <= right + 0.1
                for known in found
            ):
                continue
            found.append(_extended(page, number, left, right, barriers))
    return found


def _neighbours(page: Sequence[Row], number: int) -> Iterator[tuple[Run, Run]]:
    """Runs side by side in a row, or in two rows so close that lines of two columns stand abreast."""
    row = page[number]
    yield from pairwise(row)
    if number + 1 < len(page):
        following = page[number + 1]
        if following[0].baseline - row[0].baseline < _ABREAST * min(row[0].size, following[0].size):
            for run in row:
                for other in following:
                    if run.right < other.left:
                        yield run, other
                    elif other.right < run.left:
                        yield other, run


def _barriers(page: Sequence[Row], rules: Sequence[Rule]) -> list[list[Rule]]:
    """For every row, the rules drawn between it and the row above."""
    found: list[list[Rule]] = [[] for _ in page]
    baselines = [row[0].baseline for row in page]
    for rule in rules:
        number = bisect(baselines, rule.y)
        if 0 < number < len(page):
            found[number].append(rule)
    return found


def _extended(
    page: Sequence[Row], number: int, left: float, right: float, barriers: Sequence[Sequence[Rule]]
) -> Gutter:
    first = last = number
    middle = (min(row[0].left for row in page) + max(row[-1].right for row in page)) / 2
    while first > 0 and not _crossed(barriers[first], left, right):
        narrowed = _narrowed(page[first - 1], left, right, middle)
        if narrowed is None:
            break
        left, right = narrowed
        first -= 1
    while last < len(page) - 1 and not _crossed(barriers[last + 1], left, right):
        # A heading that stands on a rule across the gutter belongs to what is below.
        if last + 2 < len(page) and len(page[last + 1]) == 1 and _crossed(barriers[last + 2], left, right):
            break
        narrowed = _narrowed(page[last + 1], left, right, middle)
        if narrowed is None:
            break
        left, right = narrowed
        last += 1
    # What was narrowed on the way up may be narrower than it had to be for the rows below; that does no harm.
    return Gutter(first, last, left, right)


def _crossed(rules: Sequence[Rule], left: float, right: float) -> bool:
    return any(rule.left <= left and rule.right >= right for rule in rules)


def _narrowed(row: Row, left: float, right: float, middle: float) -> tuple[float, float] | None:
    """What a row leaves of the gutter; None where it crosses or all but fills it, or is a heading set in the middle."""
    for run in row:
        if run.right <= left or run.left >= right:
            continue
        if len(row) == 1 and abs((run.left + run.right) / 2 - middle) < _CENTRED:
            return None
        if run.left > left and run.right >= right:
            right = run.left
        elif run.left <= left and run.right < right:
            left = run.right
        else:
            return None
        if right - left < _NARROWEST * run.size:
            return None
    return left, right
