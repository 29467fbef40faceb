"""Tables of posts on a page: every row reads cell by cell, and text wraps within its cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple

from dotwise.model import Hint, Line
from dotwise.parsers.pdf.grids import Cell
from dotwise.parsers.pdf.runs import Run, is_glyph, run_of
from dotwise.parsers.tables import Shape, shape_of

_LEAST_PADDING, _MOST_PADDING = 0.5, 9.0
"""Points between the text of a cell and its edge."""
_BEARING = 0.12
"""White that belongs to the last letter of a word, in type sizes."""
_PARTED = 0.12
"""White between two lines beyond the usual that parts paragraphs, in type sizes."""

_PENDING = re.compile(
    r"(?:[,/&–-]|\b(?:and|or|of|the|a|an|in|on|at|to|for|from|with|by|before|after|as|per|than|until|till|since|between|during|within|into))$"
)
"""What a line ends with that is not at its end, before a capital."""

Row = tuple[Run, ...]


class Text(NamedTuple):
    """What a cell holds."""

    rows: tuple[Row, ...]
    edge: float
    """As far as its text may run, in points."""
    behind: str | None = None
    """The sign behind which it stands on the line of the cell before; None where it begins a line."""
    work: bool = False
    """Whether it tells the work, so that its paragraphs are list items."""
    resumed: bool = False
    """Whether nothing stands beside it, so that it may go on with a cell of the page before."""
    names: bool = False
    """Whether it is one of the names of the columns, which no post begins with."""
    last: bool = False
    """Whether it is the last of its page, and may go on on the next."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Its paragraphs, as far as the edge tells."""
        found: list[str] = []
        wrapped = False
        for number, row in enumerate(self.rows):
            text = " ".join(run.text for run in row)
            if wrapped:
                found[-1] = f"{found[-1]} {text}"
            else:
                found.append(text)
            wrapped = wraps(self, number)
        return tuple(found)


class Table(NamedTuple):
    """The cells that hold something, in the order of reading, and the height that they fill."""

    cells: tuple[Text, ...]
    top: float
    bottom: float
    sure: bool
    """Whether it is a table even where no rule says so: it names its columns and dates, or tells the work in one."""


def read_table(grid: Sequence[Sequence[Cell]], page: Sequence[Sequence[Run]]) -> Table | None:
    """The table that a grid holds, if it tells posts; none where a word of its height stands in no cell."""
    top, bottom = grid[0][0].top, grid[-1][0].bottom
    inside = [row for row in page if top <= row[0].baseline <= bottom]
    texts = [[_text(cell, inside) for cell in cells] for cells in grid]
    held = sum(len(run.words) for texts_of in texts for text in texts_of for row in text.rows for run in row)
    if held < sum(len(run.words) for row in inside for run in row):
        return None
    rows = [row for row in texts if any(text.rows for text in row)]
    shape = shape_of([[text.paragraphs for text in row] for row in rows])
    if shape is None:
        return None
    cells = [text for number, row in enumerate(rows) for text in _in_order(row, number, shape)]
    return Table((*cells[:-1], cells[-1]._replace(last=True)), top, bottom, shape.timed or shape.work is not None)


def _text(cell: Cell, rows: Sequence[Sequence[Run]]) -> Text:
    found: list[Row] = []
    for row in rows:
        if cell.top <= row[0].baseline < cell.bottom:
            runs = tuple(kept for run in row if (kept := _within(run, cell)) is not None)
            if runs:
                found.append(runs)
    begin = min((row[0].left for row in found), default=cell.left)
    padding = min(max(begin - cell.left, _LEAST_PADDING), _MOST_PADDING)
    return Text(tuple(found), cell.right - padding)


def _within(run: Run, cell: Cell) -> Run | None:
    """The words of a run that stand in a cell: the white between two cells may be no wider than a blank."""
    words = [word for word in run.words if cell.left <= (word.left + word.right) / 2 < cell.right]
    if len(words) == len(run.words):
        return run
    return run_of(words) if words else None


def _in_order(row: Sequence[Text], number: int, shape: Shape) -> list[Text]:
    """The cells of a row that hold something, what tells the work last; the names of columns, and a row that is one line, stand on one line."""
    names = shape.named and number == 0
    in_line = shape.flat or names
    found: list[Text] = []
    for place, text in sorted(enumerate(row), key=lambda pair: pair[0] == shape.work and not in_line):
        sign = "\t" if in_line else None
        if place == shape.until and not names:
            sign = " – "
        if text.rows:
            alone = sum(bool(other.rows) for other in row) == 1
            work = place == shape.work and not in_line
            found.append(text._replace(behind=sign if found else None, work=work, resumed=alone, names=names))
    return found


def wraps(text: Text, number: int) -> bool:
    """Whether a row of a cell goes on in the next: its first word would not have fitted before the edge."""
    rows = text.rows
    if number + 1 >= len(rows) or is_glyph(run_of(rows[number + 1][0].words[:1])):
        return False
    row, below = rows[number], rows[number + 1]
    first, last = below[0].words[0], row[-1]
    if text.work and not any(is_glyph(run_of(other[0].words[:1])) for other in rows):
        if first.text[:1].islower():
            return True
        if first.text[:1].isupper() and not _PENDING.search(last.words[-1].text):
            return False
    least = min(other[0].baseline - one[0].baseline for one, other in pairwise(rows))
    if below[0].baseline - row[0].baseline > least + _PARTED * row[0].size:
        return False
    alike = last.words[-1].style.bold == first.style.bold and abs(below[0].size - last.size) < 0.5
    return alike and last.right + _blank(rows) + first.right - first.left > text.edge - _BEARING * last.size


def _blank(rows: Sequence[Row]) -> float:
    blanks = [after.left - word.right for row in rows for run in row for word, after in pairwise(run.words)]
    return median(blanks) if blanks else 0.25 * rows[0][0].size


def cell_lines(lines: Sequence[tuple[int, Line]], text: Text) -> list[Line]:
    """The lines of a cell, each with the number of its row: what wraps goes on, and what tells the work is an item."""
    found: list[Line] = []
    begins = True
    for number, group in groupby(lines, key=lambda pair: pair[0]):
        wrapped = wraps(text, number)
        unsure = text.last and number + 1 == len(text.rows)
        for _, line in group:
            rest = text.resumed and number == 0 and line.text[:1].islower()
            named = rest or _heads(text, number) or (line.text.endswith(":") and not wrapped)
            item = text.work and begins and line.glyph is None and not named
            glyph = "" if item else line.glyph
            ended = not wrapped and not unsure and not _begins_small(text, number + 1)
            hint = Hint.DETAIL if text.names else line.hint
            found.append(replace(line, goes_on=wrapped, paragraph_end=ended, glyph=glyph, hint=hint))
        begins = not wrapped and not _begins_small(text, number + 1)
    return found


def _heads(text: Text, number: int) -> bool:
    """Whether a row is in bold over rows that are not: the title of the post whose work the cell tells."""
    bold = [row[0].words[0].style.bold for row in text.rows]
    return all(bold[: number + 1]) and not all(bold)


def _begins_small(text: Text, number: int) -> bool:
    """Whether a row begins with a small letter, so that its wording must tell whether it goes on with the row above."""
    return number < len(text.rows) and text.rows[number][0].words[0].text[:1].islower()


def beside(line: Line, cell: Sequence[Line], sign: str) -> Line:
    """A line with the text of the next cell behind a sign."""
    box, last = line.place.box, cell[-1].place.box
    if box is not None and last is not None:
        line = replace(line, place=replace(line.place, box=(box[0], box[1], last[2], max(box[3], last[3]))))
    told = "".join(other.text + (", " if other.paragraph_end else " ") for other in cell)
    text = sign.join((line.text, told.rstrip(", ")))
    return replace(line, text=text, goes_on=False, paragraph_end=True)
