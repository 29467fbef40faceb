"""Tab stops of a region: where columns within its printed lines begin, and the labels that end before them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dotwise.parsers.pdf.columns import Region
from dotwise.parsers.pdf.runs import Run

_SAME_STOP = 1.0
"""Edges that differ by no more points stand at one tab stop."""


class Stops(NamedTuple):
    """Left edges of columns within lines; right edges of labels that are set flush right, with their leftmost left."""

    lefts: tuple[float, ...]
    labels: tuple[tuple[float, float], ...]

    def stands_at(self, run: Run) -> bool:
        """True for a run that begins such a column."""
        return any(abs(run.left - stop) <= _SAME_STOP for stop in self.lefts)

    def left_of(self, row: Sequence[Run]) -> float:
        """Where a line begins: labels that are flush right begin where the longest of them does."""
        if len(row) > 1 and self.labels and self.stands_at(row[1]):
            for right, left in self.labels:
                if abs(row[0].right - right) <= _SAME_STOP:
                    return left
        return row[0].left


def find_stops(region: Region) -> Stops:
    """Left edges that texts in the midst of two rows or more share: what stands there is a column of its own."""
    edge = () if region.edge is None else (region.edge,)
    lefts = sorted(run.left for row in region.rows for run in row[1:])
    stops = Stops((*edge, *(left for left, after in pairwise(lefts) if after - left <= _SAME_STOP)), ())
    if not stops.lefts:
        return stops
    labels = [row[0] for row in region.rows if len(row) > 1 and stops.stands_at(row[1])]
    return stops._replace(labels=tuple(_flush_right(labels)))


def _flush_right(labels: Sequence[Run]) -> list[tuple[float, float]]:
    """Right edge and leftmost left of labels of different length that end at one place."""
    found: list[tuple[float, float]] = []
    for label in labels:
        lefts = [other.left for other in labels if abs(other.right - label.right) <= _SAME_STOP]
        if max(lefts) - min(lefts) > _SAME_STOP:
            found.append((label.right, min(lefts)))
    return found
