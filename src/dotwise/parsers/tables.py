"""
Tables that tell posts, whatever file they stand in: which row names the columns, which columns hold dates, which the work.

A form of labels, a matrix of skills and a layout of two columns are none of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*[’']?\d\d|\b\d{1,2}/\d{2,4}\b"
    r"|^(?:present|current|now|to date|ongoing)$|^\W*\d+\s*(?:years?|yrs?|months?|mos?)\b",
    re.IGNORECASE,
)
_ONE_DAY = re.compile(r"[^\d]{0,12}(?:\d{1,2}\W{1,2}){0,2}(?:[^\W\d]+\.?\s?)?\d{4}|[^\W\d]+(?: [^\W\d]+)?")
"""A day, month or year alone, or a word for today."""
_LONGEST_DATE = 34
_LONGEST_LABEL = 34
"""Letters of the name of a column."""
_DATED = 0.6
"""Share of the cells of a column that hold dates."""
_TIME = re.compile(r"(?:dates?|from|period|time|years?|when)\b", re.IGNORECASE)
"""Names of a column of dates."""
_SCHOOLED = re.compile(
    r"\b(?:degrees?|qualifications?|courses?|exam\w*|boards?|universit\w+|colleges?|schools?|marks?|grades?|cgpa|subjects?|passing|education)\b|%|percent",
    re.IGNORECASE,
)
"""Names of the columns of schools."""
_MOST_COLUMNS = 6
_TOLD = 60
"""Letters that a cell about the work holds in the mean, more than the name of a school."""
_LINE = 60
"""Letters of a cell that stands beside others on one line."""

Cell = Sequence[str]
"""The paragraphs of a cell."""


def names_time(text: str) -> bool:
    """True for the name of a column of dates."""
    return bool(_TIME.match(text))


class Shape(NamedTuple):
    """What a table of posts is made of."""

    named: bool
    """Whether the first row names the columns."""
    work: int | None
    """The column that tells the work: it holds more than all others together."""
    flat: bool
    """Whether every row is one line: a post or a school, and nothing told of it."""
    until: int | None
    """The column of last days, right of that of first days."""
    timed: bool
    """Whether the first row says which column holds dates."""


def tells_date(text: str) -> bool:
    """True for a short text that holds a year, a month with a day, or the like."""
    return len(text) <= _LONGEST_DATE and bool(_DATE.search(text))


def shape_of(rows: Sequence[Sequence[Cell]]) -> Shape | None:
    """What the rows of a table are made of; None where they tell no posts."""
    rows = [row for row in rows if any(row)]
    width = max((len(row) for row in rows), default=0)
    named = len(rows) > 1 and len(rows[0]) == width and _names_columns(rows[0])
    whole = [row for row in rows[named:] if len(row) == width]
    if not 1 < width <= _MOST_COLUMNS or not whole:
        return None
    if named and any(_SCHOOLED.search(cell[0]) for cell in rows[0]):
        return None
    names = [cell[0] for cell in rows[0]] if named else [""] * width
    dated = tuple(at for at, name in enumerate(names) if _holds_dates(name, [row[at] for row in whole]))
    if not dated or len(dated) == width or (width == 2 and dated != (0,)):
        return None
    flat = all(len(cell) <= 1 and all(len(text) <= _LINE for text in cell) for row in whole for cell in row)
    work = None if flat or width < 3 else _work_column(whole)
    return Shape(
        named,
        work,
        flat or (width >= 3 and work is None),
        _until(dated, whole),
        any(names_time(names[at]) for at in dated),
    )


def tells_schools(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table lists degrees or courses below the names of its columns, a short cell for each thing it says of one."""
    rows = [row for row in rows if any(row)]
    if len(rows) < _NAMED_AND_ONE or len({len(row) for row in rows}) != 1:
        return False
    names = [" ".join(cell) for cell in rows[0]]
    named = [bool(_SCHOOLED.search(name) or names_time(name) or _OF_A_COURSE.search(name)) for name in names]
    short = all(len(name) <= _LONGEST_LABEL for name in names) and all(
        len(cell) <= _MOST_LINES and sum(map(len, cell)) <= _MOST_TOLD for row in rows for cell in row
    )
    return short and sum(named) >= _SAID and any(map(_SCHOOLED.search, names)) and not any(map(_POSTED.search, names))


def names_posts(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the first row names two columns of posts, the left of which opens each with its dates: "Period & Hotel", "Job Profile"."""
    rows = [row for row in rows if any(row)]
    if len(rows) < _NAMED_AND_ONE or any(len(row) != _PAIR for row in rows) or not _names_columns(rows[0]):
        return False
    opening = [row[0][0] for row in rows[1:] if row[0]]
    dated = sum(map(tells_date, opening)) >= _DATED * len(rows[1:])
    return dated and names_time(rows[0][0][0]) and not any(_SCHOOLED.search(cell[0]) for cell in rows[0])


_PAIR = 2
_OF_A_COURSE = re.compile(
    r"\b(?:institut\w*|cent(?:re|er)s?|trainings?|certificat\w*|issu\w+|percentage|division|class|stream|speciali[sz]ation|result)\b",
    re.IGNORECASE,
)
"""Names of columns that a table of schools or courses shares with others."""
_POSTED = re.compile(
    r"\b(?:employer|company|firm|post|position|designation|job|duties|responsibilit\w+)\b", re.IGNORECASE
)
_NAMED_AND_ONE = 2
_SAID = 2
"""Columns named as those of schools are, at least."""
_MOST_LINES = 3
_MOST_TOLD = 100
"""Paragraphs and letters of a cell that says one thing of a school."""


def _until(dated: Sequence[int], rows: Sequence[Sequence[Cell]]) -> int | None:
    """The second of two neighbouring columns that hold one day each."""
    for first, second in pairwise(dated):
        days = [" ".join(row[column]) for row in rows for column in (first, second) if row[column]]
        if second == first + 1 and all(_ONE_DAY.fullmatch(day) for day in days):
            return second
    return None


def _names_columns(row: Sequence[Cell]) -> bool:
    return all(len(cell) == 1 and len(cell[0]) <= _LONGEST_LABEL for cell in row) and not any(
        sign.isdigit() for cell in row for sign in cell[0]
    )


def _holds_dates(name: str, column: Sequence[Cell]) -> bool:
    filled = [" ".join(cell) for cell in column if cell]
    if not filled:  # the rest of a row that goes on over the page
        return names_time(name)
    return sum(tells_date(text) for text in filled) >= _DATED * len(filled)


def _work_column(rows: Sequence[Sequence[Cell]]) -> int | None:
    lengths = [sum(len(text) for row in rows for text in row[column]) for column in range(len(rows[0]))]
    most = max(lengths)
    place = lengths.index(most)
    filled = sum(bool(row[place]) for row in rows)
    return place if 2 * most > sum(lengths) and most >= _TOLD * filled else None
