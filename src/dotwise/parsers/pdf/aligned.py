"""
Tables without rules: rows whose texts begin at common left edges, as grids of cells like those that rules draw.

The columns are those of a row with three texts or more. The table goes on downwards until a text reaches over the edge
of a column, or a heading stands above other white; a row of it begins where a date begins and others stand level.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dotwise.parsers.pdf.grids import Cell
from dotwise.parsers.pdf.runs import Run, run_of
from dotwise.parsers.tables import names_time, tells_date

_FEWEST = 3
"""Columns of the smallest table: of two, a date and what stands beside it, the gutters tell."""
_SAME_EDGE = 2.0
_PADDING = 11.0
"""White between two columns of a table as Word sets it, in points."""
_APART = 1.6
"""Type sizes from one line to the next that do not belong to one text."""
_HEADED = 1.25
"""Times the usual distance of lines that stand above a heading."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_TODAY = re.compile(r"\b(?:present|current|now|date|today|ongoing)\W*$", re.IGNORECASE)
_LAST = re.compile(
    r"(?:(?:[-–—]|to|until|till) ?)?(?:(?:[^\W\d_]{3,9}\.? )?(?:\d{1,2}[./])?\d{4}|present|current|now|(?:to )?date|today|ongoing)",
    re.IGNORECASE,
)
"""The rest of a stretch of time."""
_UNTIL = re.compile(r"[-–—]|\b(?:to(?! date)|until|till)\b", re.IGNORECASE)

Row = Sequence[Run]


class _Columns(NamedTuple):
    """Left edges of the columns, and the cells of each row of type by column."""

    lefts: tuple[float, ...]
    rows: tuple[tuple[Run | None, ...], ...]


def find_aligned(page: Sequence[Row]) -> list[tuple[tuple[Cell, ...], ...]]:
    """The grids of a page from top to bottom."""
    found: list[tuple[tuple[Cell, ...], ...]] = []
    number = 0
    while number < len(page):
        columns = _columns(page, number) if len(page[number]) >= _FEWEST else None
        grid = _grid(columns) if columns is not None else None
        if columns is None or grid is None:
            number += 1
            continue
        found.append(grid)
        number += len(columns.rows)
    return found


def _columns(page: Sequence[Row], first: int) -> _Columns | None:
    """The columns that begin with a row, as far down as they go."""
    lefts = tuple(run.left for run in page[first])
    rows: list[tuple[Run | None, ...]] = []
    leading = _leading(page[first:])
    for number in range(first, len(page)):
        cells = _by_column(page[number], lefts)
        if cells is None or (rows and _is_heading(page, number, leading)):
            break
        rows.append(cells)
    return _Columns(lefts, tuple(rows)) if len(rows) > 2 else None


def _by_column(row: Row, lefts: Sequence[float]) -> tuple[Run | None, ...] | None:
    """The words of a row by column; None where a text reaches over the edge of one."""
    found: list[Run | None] = []
    edges = [*lefts[1:], 1e9]
    words = [word for run in row for word in run.words]
    for left, right in zip(lefts, edges, strict=True):
        own = [word for word in words if left - _SAME_EDGE <= word.left < right - _SAME_EDGE]
        if any(word.right > right for word in own):
            return None
        found.append(run_of(own) if own else None)
    if any(word.left < lefts[0] - _SAME_EDGE for word in words):
        return None
    for run in row:
        # Within a run words follow one another: none may leave a column but at the edge of the next.
        for word, after in pairwise(run.words):
            for edge in lefts[1:]:
                if word.left < edge - _SAME_EDGE <= after.left and abs(after.left - edge) > _SAME_EDGE:
                    return None
    return tuple(found)


def _leading(rows: Sequence[Row]) -> float:
    steps = sorted(below[0].baseline - row[0].baseline for row, below in pairwise(rows[:40]))
    return steps[len(steps) // 3] if steps else 0.0


def _is_heading(page: Sequence[Row], number: int, leading: float) -> bool:
    """Whether a row is one text in bold or capitals, and not the rest of such a text above it."""
    row, above = page[number], page[number - 1]
    if len(row) > 1 or not _stands_out(row[0]) or any(sign.isdigit() for sign in row[0].text):
        return False
    white = row[0].baseline - above[0].baseline > _HEADED * leading
    return white or not (_stands_out(above[0]) and abs(above[0].left - row[0].left) <= _SAME_EDGE)


def _stands_out(run: Run) -> bool:
    return run.words[0].style.bold or run.text.isupper()


def _grid(columns: _Columns) -> tuple[tuple[Cell, ...], ...] | None:
    """The cells of the columns, row by row; None where no column holds dates."""
    dates = _dated(columns)
    if dates is None:
        return None
    starts = _starts(columns, dates)
    if len(starts) < 2:
        return None
    tops = [_top(columns.rows[start]) for start in starts]
    bottoms = [*tops[1:], _top(columns.rows[-1]) + 2 * _size(columns.rows[-1])]
    edges = [_edge(columns, place) for place in range(len(columns.lefts))]
    return tuple(
        tuple(Cell(left - 0.5, top, right + 0.5, bottom) for left, right in zip(columns.lefts, edges, strict=True))
        for top, bottom in zip(tops, bottoms, strict=True)
    )


def _dated(columns: _Columns) -> int | None:
    """The first column most of whose lines belong to dates."""
    for place in range(len(columns.lefts)):
        texts = [run.text for row in columns.rows if (run := row[place]) is not None]
        if len(texts) > 1 and sum(tells_date(text) for text in texts) >= 0.4 * len(texts):
            return place
    return None


def _starts(columns: _Columns, dates: int) -> list[int]:
    """Rows of type that begin a row of the table; none where a date begins and not all others stand level with it.

    The first is the names of the columns, or a row itself. Where it names a column of dates, a cell may be empty.
    """
    first = [run.text for run in columns.rows[0] if run is not None]
    named = any(names_time(text) for text in first) and not any(sign.isdigit() for text in first for sign in text)
    starts = [0]
    above: Run | None = None
    told = ""
    for number, row in enumerate(columns.rows[1:] if named else columns.rows, start=int(named)):
        run = row[dates]
        if run is None:
            continue
        follows = above is not None and run.baseline - above.baseline < _APART * run.size
        goes_on = follows and _goes_on(told, run.text)
        if not goes_on and None in row and not named:
            return []
        if number and not goes_on:
            starts.append(number)
        told = f"{told} {run.text}" if goes_on else run.text
        above = run
    return starts


def with_whole_date(rows: Sequence[tuple[Run, ...]]) -> list[tuple[Run, ...]]:
    """Lines beside an entry, a stretch of time that wraps at their head put on one."""
    found = list(rows)
    while len(found) > 1 and _tears(found[0], found[1]):
        found[:2] = [(run_of([word for row in found[:2] for run in row for word in run.words]),)]
    return found


def _tears(row: Row, below: Row) -> bool:
    told, text = " ".join(run.text for run in row), " ".join(run.text for run in below)
    opened = bool(_YEAR.search(told)) and bool(_UNTIL.search(told) or text.lower().startswith("to "))
    return opened and _goes_on(told, text) and tells_date(f"{told} {text}") and bool(_LAST.fullmatch(text))


def _goes_on(told: str, text: str) -> bool:
    """Whether a line right below the beginning of a date is the rest of it."""
    if text[:1].islower() or text[:1] in "-–—":
        return True
    last = _UNTIL.split(told)[-1]
    return not (_YEAR.search(last) or _TODAY.search(last))


def _top(row: Sequence[Run | None]) -> float:
    return min(run.baseline for run in row if run is not None) - 0.5 * _size(row)


def _size(row: Sequence[Run | None]) -> float:
    return max(run.size for run in row if run is not None)


def _edge(columns: _Columns, place: int) -> float:
    """As far as the text of a column may run: to the white before the next, or as far as it does."""
    reach = max((run.right for row in columns.rows if (run := row[place]) is not None), default=0.0)
    last = place + 1 == len(columns.lefts)
    return reach if last else max(reach, columns.lefts[place + 1] - _PADDING)
