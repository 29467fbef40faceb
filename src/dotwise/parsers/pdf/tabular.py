"""Tells columns, which read one after the other, from tables of dates and labels, which read row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from dotwise.parsers.pdf.runs import Run, begins_with_glyph, is_glyph
from dotwise.parsers.tables import tells_date

_SAME_EDGE = 2.5
"""Edges that differ by no more points are in line."""
_LONGEST_HEADING = 40
_LONGEST_LABEL = 24
_SHORT_FORM = 3
"""Letters of a label or value that is written in capitals without heading anything: "IT", "B"."""
_FEWEST_LABELS = 3
"""With fewer, a form cannot be told from short texts side by side."""
_FORM_LEADING = 1.75
"""Least distance of two rows of a form, in type sizes: more than that of two lines of a text."""
_JUST_ABOVE, _JUST_BELOW = 0.8, 1.2
"""How far above and below its heading a text may begin, in type sizes."""
_ENTRY_LINES = 5
"""Most lines of a date, place or heading beside an entry."""


class Sides(NamedTuple):
    """The rows beside a gutter: what stands left and right of it; one of the two may be empty in a row."""

    left: tuple[tuple[Run, ...], ...]
    right: tuple[tuple[Run, ...], ...]

    @property
    def together(self) -> int:
        """Rows with text on both sides."""
        return sum(1 for left, right in zip(self.left, self.right, strict=True) if left and right)

    @property
    def abreast(self) -> int:
        """Rows of the side with fewer that stand between the first and the last row of the other."""
        left = [number for number, row in enumerate(self.left) if row]
        right = [number for number, row in enumerate(self.right) if row]
        if not left or not right:
            return 0
        return min(
            sum(1 for number in left if right[0] <= number <= right[-1]),
            sum(1 for number in right if left[0] <= number <= left[-1]),
        )


def looks_like_date(row: Sequence[Run]) -> bool:
    """True for a short text that holds a year, a month with a day, or the like."""
    text = " ".join(run.text for run in row)
    return tells_date(text)


def is_tabular(sides: Sides) -> bool:
    """True where the two sides are read row by row, so that cutting between them would tear lines apart."""
    left = [row for row in sides.left if row]
    right = [row for row in sides.right if row]
    fewer = min(len(left), len(right))
    if fewer == 0 or sides.abreast == 0:
        return True
    listed = any(begins_with_glyph(row) for row in left) and any(begins_with_glyph(row) for row in right)
    if fewer < (2 if listed else 3) and not entry_starts(sides):
        return True
    right_paired = sides.together / len(right)
    left_paired = sides.together / len(left)
    if right_paired >= 0.7 and not listed:
        dated = _share(right, looks_like_date)
        if dated >= 0.5 or (dated > 0 and _flush_right(right)) or (_flush_right(right) and not _flush_left(right)):
            return True
    if left_paired >= 0.7 and _share(left, looks_like_date) >= 0.5 and not entry_starts(sides):
        return True
    return (left_paired >= 0.9 and _share(left, _is_label) >= 0.6) or _is_form(sides)


def _is_form(sides: Sides) -> bool:
    """True for rows of a form, far apart: a short label, level with it the value, which may go on beneath."""
    usual = _usual_size(sides)
    labels = [number for number, row in enumerate(sides.left) if row]
    # A heading above the form stands at the left, with nothing beside it.
    both = labels[1:] if labels and not sides.right[labels[0]] else labels
    both = both[:-1] if both and not sides.right[both[-1]] else both
    if len(both) < _FEWEST_LABELS or any(
        not sides.right[number] or _is_heading(sides.right[number], usual) or _is_heading(sides.left[number], usual)
        for number in both
    ):
        return False
    short = all(sum(len(run.text) for run in sides.left[number]) <= _LONGEST_LABEL for number in both)
    apart = all(
        sides.left[below][0].baseline - sides.left[above][0].baseline > _FORM_LEADING * usual
        for above, below in pairwise(both)
    )
    rows = [row for row in sides.right if row]
    tight = all(
        bool(sides.left[number]) or _follows_closely(sides.right, number)
        for number, row in enumerate(sides.right)
        if row
    )
    return short and apart and tight and len(rows) <= 2 * len(both) and not begins_with_glyph(rows[0])


def _follows_closely(right: Sequence[Sequence[Run]], number: int) -> bool:
    """True where a row is the next printed line of the text above it."""
    above = next((row for row in reversed(right[:number]) if row), None)
    row = right[number][0]
    return above is not None and row.baseline - above[0].baseline < 1.5 * row.size


def entry_starts(sides: Sides) -> tuple[int, ...]:
    """Rows where entries begin, if the left side is a sparse column of dates, places or headings; else nothing.

    Each group of lines on the left must begin level with a line on the right that itself begins something: the first,
    or one with white above it.
    """
    left = [number for number, row in enumerate(sides.left) if row]
    right = [number for number, row in enumerate(sides.right) if row]
    if not left or not right or _width(sides.left) > 0.6 * _width(sides.right):
        return ()
    usual = _usual_size(sides)
    groups = _groups(sides, left, usual)
    # A column that is set towards the text serves it, whatever its lines look like, and however many they are.
    serves = len(groups) >= _FEWEST_LABELS and _flush_right([sides.left[number] for number in left])
    if len(groups) < 2 and (len(left) > 2 or len(right) < 2):
        return ()
    if any(len(group) > _ENTRY_LINES for group in groups) or any(
        is_glyph(run) or begins_with_glyph((run,)) for row in sides.left for run in row
    ):
        return ()
    starts = [_level_row(sides, group[0]) for group in groups]
    begin = [_begins_something(sides.right, start) for start in starts]
    dated = sum(begins and looks_like_date(sides.left[group[0]]) for begins, group in zip(begin, groups, strict=True))
    if len(left) > (1.0 if serves and not _flush_left([sides.left[number] for number in left]) else 0.7) * len(right):
        return ()
    # Headings of the page itself may stand between the dates: nothing stands beside them.
    opposite_white = [not sides.right[group[0]] and _white_above(sides, group[0]) for group in groups]
    if serves:
        across = sum(opposite_white)
        fits = sum(begin) > 0
    else:
        across = sum(
            white and not begins and _is_heading(sides.left[group[0]], usual)
            for white, begins, group in zip(opposite_white, begin, groups, strict=True)
        )
        fits = sum(begin) + dated >= 2 * across
    if not fits or sum(begin) < 0.85 * (len(groups) - across):
        return ()
    return tuple(min(group[0], start) for group, start in zip(groups, starts, strict=True))


def _groups(sides: Sides, left: Sequence[int], usual: float) -> list[list[int]]:
    """The rows of the left side by what stands together."""
    groups: list[list[int]] = []
    for number in left:
        above = groups[-1][-1] if groups else None
        if (
            above is not None
            and _leading(sides.left[above], sides.left[number]) < 1.75
            and not _parts(sides, above, number, usual)
        ):
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _parts(sides: Sides, above: int, below: int, usual: float) -> bool:
    """True where of two rows at the left the one with nothing beside it is a heading, and no part of the date or label."""
    alone, other = (above, below) if sides.right[below] else (below, above)
    return not sides.right[alone] and bool(sides.right[other]) and _is_heading(sides.left[alone], usual)


def _leading(above: Sequence[Run], row: Sequence[Run]) -> float:
    """From the baseline above to that of a row, in type sizes."""
    return (row[0].baseline - above[0].baseline) / row[0].size


def _level_row(sides: Sides, number: int) -> int:
    """The row of the right side that stands level with the left side's row, whose larger type may sit a little off."""
    line = sides.left[number][0]
    near = [
        other
        for other in range(max(0, number - 2), min(len(sides.right), number + 3))
        if sides.right[other]
        and -_JUST_ABOVE * line.size < sides.right[other][0].baseline - line.baseline < _JUST_BELOW * line.size
    ]
    level = [other for other in near if is_level((line,), sides.right[other])]
    # The text may begin a little above or below its heading, where the two have other white above them.
    heads = _is_heading(sides.left[number], _usual_size(sides))
    begun = [o for o in near if heads and not any(sides.left[o]) and _begins_something(sides.right, o)]
    return next(iter([*[other for other in level if other in begun], *level, *begun]), number)


def is_level(row: Sequence[Run], other: Sequence[Run]) -> bool:
    """True where two rows, perhaps of different size, stand side by side as one printed line does."""
    return abs(row[0].baseline - other[0].baseline) < 0.6 * row[0].size


def first_section(sides: Sides) -> int | None:
    """Rows of the first section where sections lie one below the other and only their entries stand in columns.

    Then every heading stands at the left with white across both columns above it, and the right column has none.
    """
    usual = _usual_size(sides)
    if entry_starts(sides) or any(_is_heading(row, usual) for row in sides.right if row):
        return None
    headings = [number for number, row in enumerate(sides.left) if number and row and _is_heading(row, usual)]
    broken = [number for number in headings if not sides.right[number] and _white_above(sides, number)]
    return broken[0] if broken and len(broken) == len(headings) else None


def _usual_size(sides: Sides) -> float:
    sizes = sorted(row[0].size for row in (*sides.left, *sides.right) if row)
    return sizes[len(sizes) // 2]


def _is_heading(row: Sequence[Run], usual: float) -> bool:
    """True for a short text in capitals, or in bold and in larger type than is usual around it."""
    words = [word for run in row for word in run.words]
    text = " ".join(word.text for word in words)
    capital = text.isupper() and sum(map(str.isalpha, text)) > _SHORT_FORM
    stands_out = capital or (words[0].style.bold and row[0].size > usual + 0.4)
    return len(text) <= _LONGEST_HEADING and stands_out and not any(letter.isdigit() for letter in text)


def _white_above(sides: Sides, number: int) -> bool:
    """True where the right side is empty for more than a line around the row."""
    line = sides.left[number][0]
    above = max((row[0].baseline for row in sides.right[:number] if row), default=-1e9)
    below = min((row[0].baseline for row in sides.right[number:] if row), default=1e9)
    return line.baseline - above > 1.6 * line.size and below - line.baseline > 0.9 * line.size


def _begins_something(right: Sequence[Sequence[Run]], number: int) -> bool:
    if not right[number]:
        return False
    above = next((row for row in reversed(right[:number]) if row), None)
    if above is None:
        return True
    row = right[number]
    filled = [line for line in right if line]
    leading = sorted(following[0].baseline - line[0].baseline for line, following in pairwise(filled))
    usual = leading[len(leading) // 4] if leading else 1.2 * row[0].size
    return row[0].baseline - above[0].baseline > 1.12 * usual


def _share(rows: Sequence[Sequence[Run]], holds: Callable[[Sequence[Run]], bool]) -> float:
    return sum(1 for row in rows if holds(row)) / len(rows)


def _is_label(row: Sequence[Run]) -> bool:
    return row[-1].text.rstrip().endswith(":")


def _width(rows: Sequence[Sequence[Run]]) -> float:
    runs = [run for row in rows for run in row]
    return max(run.right for run in runs) - min(run.left for run in runs) if runs else 0.0


def _flush_right(rows: Sequence[Sequence[Run]]) -> bool:
    edge = max(row[-1].right for row in rows)
    return sum(1 for row in rows if edge - row[-1].right <= _SAME_EDGE) >= 0.8 * len(rows)


def _flush_left(rows: Sequence[Sequence[Run]]) -> bool:
    edges = sorted(row[0].left for row in rows)
    return max(sum(1 for other in edges if abs(other - edge) <= _SAME_EDGE) for edge in edges) >= 0.6 * len(rows)
