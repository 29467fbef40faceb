"""
Runs to regions in reading order: recursive cuts along white gutters.

A gutter is a strip of white that no run crosses over several rows. The longest one that separates columns (and not a
title from its date, or a label from its value) cuts its rows in left and right; what stands above and below is cut by
itself. So a full-width header, a sidebar, newspaper columns and tables all come out as regions that read from top to
bottom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dotwise.parsers.pdf.aligned import find_aligned, with_whole_date
from dotwise.parsers.pdf.edges import parted_at_edges
from dotwise.parsers.pdf.grids import find_grids
from dotwise.parsers.pdf.gutters import Gutter, Row, find_gutters
from dotwise.parsers.pdf.panels import Panels, Rule
from dotwise.parsers.pdf.runs import Run, rows
from dotwise.parsers.pdf.tables import Table, Text, read_table
from dotwise.parsers.pdf.tabular import (
    Sides,
    entry_starts,
    first_section,
    is_level,
    is_tabular,
    looks_like_date,
)
from dotwise.parsers.pdf.untangling import untangled

_DEEPEST = 12
"""Cuts within cuts; deeper nesting than any page has."""


class Region(NamedTuple):
    """Rows that read from top to bottom; the runs of a row are one printed line."""

    rows: tuple[tuple[Run, ...], ...]
    edge: float | None = None
    """Left edge of the text in points, where something hangs left of it; None where the leftmost run tells."""
    cell: Text | None = None
    """Set where the region is a cell of a table."""


def read_regions(runs: Sequence[Run], drawn: Panels) -> list[Region]:
    """All runs of a page as regions in reading order, every run in exactly one; drawn rules end a gutter and part cells."""
    page = rows(runs)
    found = [table for grid in find_grids(drawn) if (table := read_table(grid, page)) is not None] or [
        table for grid in find_aligned(page) if (table := read_table(grid, page)) is not None and table.sure
    ]
    regions: list[Region] = []
    for table in found:
        above = [row for row in page if row[0].baseline <= table.top]
        regions += _cut(parted_at_edges(above), drawn.rules, 0)
        regions += _cells(table)
        page = [row for row in page if row[0].baseline >= table.bottom]
    return [*regions, *_cut(parted_at_edges(page), drawn.rules, 0)]


def _cells(table: Table) -> Iterator[Region]:
    for text in table.cells:
        yield Region(text.rows, None, text)


def _cut(page: Sequence[Row], rules: Sequence[Rule], depth: int) -> Iterator[Region]:
    if not page:
        return
    found = _best_gutter(page, rules) if depth < _DEEPEST else None
    if found is None:
        yield Region(tuple(untangled(page)))
        return
    gutter, sides = found
    end = first_section(sides)
    if end:
        yield from _cut(page[: gutter.first + end], rules, depth + 1)
        yield from _cut(page[gutter.first + end :], rules, depth + 1)
        return
    yield from _cut(page[: gutter.first], rules, depth + 1)
    starts = entry_starts(sides)
    if starts:
        yield from _entries(sides, starts, rules, depth)
    else:
        yield from _cut(rows(run for row in sides.left for run in row), rules, depth + 1)
        yield from _cut(rows(run for row in sides.right for run in row), rules, depth + 1)
    yield from _cut(page[gutter.last + 1 :], rules, depth + 1)


def _entries(sides: Sides, starts: Sequence[int], rules: Sequence[Rule], depth: int) -> Iterator[Region]:
    """A narrow column of dates or headings beside text: each entry reads left, then right."""
    ends = [*starts[1:], len(sides.left)]
    if starts[0] > 0:
        yield from _cut([row for row in sides.right[: starts[0]] if row], rules, depth + 1)
    for start, end in zip(starts, ends, strict=True):
        left = with_whole_date([row for row in sides.left[start:end] if row])
        right = [row for row in sides.right[start:end] if row]
        if right and looks_like_date(left[0]):
            level = is_level(left[0], right[0])
            opening, rest = ((*left[0], *right[0]), right[1:]) if level else (left[0], right)
            edge = min(row[0].left for row in right)
            yield Region(tuple(tuple(row) for row in (opening, *left[1:], *rest)), edge)
        else:
            yield Region(tuple(tuple(row) for row in left))
            yield from _cut(right, rules, depth + 1)


def _best_gutter(page: Sequence[Row], rules: Sequence[Rule]) -> tuple[Gutter, Sides] | None:
    """The gutter with the most rows that separates columns."""
    best: tuple[int, Gutter, Sides] | None = None
    for gutter in find_gutters(page, rules):
        gutter = _without_heading(page, _trimmed(page, gutter))
        sides = _sides(page, gutter)
        weight = sides.abreast * 2 + gutter.last - gutter.first
        if (best is None or weight > best[0]) and not is_tabular(sides):
            best = (weight, gutter, sides)
    return None if best is None else best[1:]


def _sides(page: Sequence[Row], gutter: Gutter) -> Sides:
    middle = (gutter.left + gutter.right) / 2
    span = page[gutter.first : gutter.last + 1]
    return Sides(
        tuple(tuple(run for run in row if run.right <= middle) for row in span),
        tuple(tuple(run for run in row if run.right > middle) for row in span),
    )


def _trimmed(page: Sequence[Row], gutter: Gutter) -> Gutter:
    """Without rows at either end that stand on the left only and belong to the full-width text there."""
    middle = (gutter.left + gutter.right) / 2
    first, last = gutter.first, gutter.last
    while 0 < first < last and page[first][-1].right <= middle and _distance(page, first) <= 1.45:
        first += 1
    if last < len(page) - 1:
        end = last
        while end > first and page[end][-1].right <= middle:
            end -= 1
        below = range(end + 1, last + 1)
        if below:
            start = max(below, key=lambda row: _distance(page, row))
            heading = page[start][0].words[0].style.bold or page[start][0].text.isupper()
            if (
                _distance(page, start) > (1.3 if heading else 1.6)
                and _distance(page, start) > _distance(page, last + 1) * 0.9
            ):
                last = start - 1
    return Gutter(first, last, gutter.left, gutter.right)


def _without_heading(page: Sequence[Row], gutter: Gutter) -> Gutter:
    """From the first row with text on both sides, where that shows entries with their dates or headings at the left."""
    middle = (gutter.left + gutter.right) / 2
    first = gutter.first
    while first < gutter.last and page[first][-1].right <= middle and not is_level(page[first], page[first + 1]):
        first += 1
    later = gutter._replace(first=first)
    return later if first > gutter.first and entry_starts(_sides(page, later)) else gutter


def _distance(page: Sequence[Row], number: int) -> float:
    """From the baseline above to that of the row, in type sizes."""
    row, above = page[number], page[number - 1]
    return (row[0].baseline - above[0].baseline) / max(row[0].size, 1.0)
