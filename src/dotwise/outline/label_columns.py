"""
Forms printed in two columns, read row by row: a column of labels, and their values at the same height beside it.

    Dates                     March 2014 - May 2021
    Position held             Veterinary nurse
    Main activities           Preparing of animals for surgery
                              Ordering of vaccines
    Name of employer          Pelion Clinic

A sidebar that prints its labels above their values is no such column: nothing stands beside most of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dotwise.model import Line
from dotwise.outline.labels import heads_duties, kind_of_label, kind_of_person_label
from dotwise.outline.wording import load_wording
from dotwise.outline.wrapping import LEVEL, is_beside

_FEWEST = 4
"""Labels of a column at least."""
_LABELS = 0.5
"""Share of the lines of a column that are labels."""
_BESIDE = 0.8
"""Share of the labels that have a value at their height; the others were left empty."""
_CLOSE = 0.5
"""White above a line, in line heights, up to which it goes on with the label above."""


def by_rows(lines: Sequence[Line], rows: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    """The rows in reading order, columns of labels and of their values read together from top to bottom."""
    order = list(rows)
    for labels, values in _columns(lines):
        order = _together(lines, order, labels, values)
    return tuple(order)


def _columns(lines: Sequence[Line]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Page and block of every column of labels with those of the column of its values."""
    members: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        if line.place.box is not None and line.place.page is not None and not line.furniture:
            members.setdefault((line.place.page, line.block), []).append(line)
    found = []
    for key, own in members.items():
        told = [line for line in own if _is_label(line.text)]
        beside_it = _has_beside
        if _holds_headings(own):
            told, beside_it = own, _heads_beside
        elif len(told) < max(_FEWEST, _LABELS * len(own)):
            continue
        asking = [line for line in told if not heads_duties(line.text)]  # duties stand below their label
        beside = {
            other: sum(any(beside_it(line, value) for value in theirs) for line in asking)
            for other, theirs in members.items()
            if other != key and other[0] == key[0]
        }
        best = max(beside, key=lambda other: beside[other], default=None)
        if best is not None and beside[best] >= _BESIDE * len(asking):
            found.append((key, best))
    return found


def _holds_headings(own: Sequence[Line]) -> bool:
    """Whether a column holds a few headings and nothing else: those of short sections, printed at the left of each."""
    return 1 < len(own) < _FEWEST and all(load_wording().read(line.text).heading >= _HEADING for line in own)


_HEADING = 0.9
"""Probability of a heading's wording."""


def _is_label(text: str) -> bool:
    return "\t" not in text and (kind_of_label(text) or kind_of_person_label(text)) is not None


def _has_beside(label: Line, value: Line) -> bool:
    """Whether a value stands at the height of a label and right of it."""
    left, right = label.place.box, value.place.box
    return left is not None and right is not None and right[0] > left[0] and is_beside(label, value)


def _heads_beside(label: Line, value: Line) -> bool:
    """Whether text begins right of a heading, at its height or on the line below."""
    left, right = label.place.box, value.place.box
    if left is None or right is None:
        return False
    return right[0] > left[2] and -LEVEL <= right[1] - left[1] <= _BELOW * (left[3] - left[1])


_BELOW = 1.2
"""Heights of a heading at the left by which its text may begin further down."""


def _together(
    lines: Sequence[Line], rows: Sequence[tuple[int, ...]], labels: tuple[int, int], values: tuple[int, int]
) -> list[tuple[int, ...]]:
    places = [at for at, row in enumerate(rows) if (lines[row[0]].place.page, lines[row[0]].block) in (labels, values)]
    own = [rows[at] for at in places]
    heights = {row: _top(lines[row[0]]) for row in own}
    for above, row in pairwise(own):  # a label that wraps stays whole
        line, before = lines[row[0]], lines[above[0]]
        if line.block == before.block == labels[1] and _wraps(line, before, [lines[row[0]] for row in own]):
            heights[row] = heights[above]
    own.sort(key=lambda row: (round(heights[row] / LEVEL), lines[row[0]].block != labels[1], row[0]))
    begin = places[0]
    rest = [row for at, row in enumerate(rows) if at not in set(places)]
    return [*rest[:begin], *own, *rest[begin:]]


def _wraps(line: Line, above: Line, own: Sequence[Line]) -> bool:
    """Whether a line of the labels goes on with the one above it: it is close, and no label with a value of its own."""
    told = _is_label(line.text) or load_wording().read(line.text).heading >= _HEADING
    if line.gap is None or line.gap >= _CLOSE or (told and not line.text[:1].islower()):
        return False
    return _is_label(f"{above.text} {line.text}") or not any(
        other.block != line.block and _has_beside(line, other) for other in own
    )


def _top(line: Line) -> float:
    return line.place.box[1] if line.place.box is not None else 0.0
