"""Narrow white before a column: a date or label at the left and text that begins where the lines below it begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from dotwise.parsers.pdf.runs import Run, is_glyph, run_of

_WIDE = 0.6
"""White of more type sizes than this may part columns where an edge says so; a blank is a quarter to a third."""
_WIDER = 1.8
"""Times the usual white of the run that it must be."""
_SAME_EDGE = 0.7
"""Left edges that differ by no more points are one."""
_FEWEST = 3
"""Lines that begin at an edge."""
_SHORTEST, _LONGEST = 4, 40
"""Letters of the shortest and the longest label or date before it; what is shorter may be the number of an item."""


def parted_at_edges(page: Sequence[Sequence[Run]]) -> list[Sequence[Run]]:
    """The rows of a page, the first run of a row cut in two where its later words stand at a common left edge."""
    lefts = sorted(row[0].left for row in page)
    found: list[Sequence[Run]] = []
    for row in page:
        words, place = row[0].words, _cut_of(row[0], lefts)
        found.append([run_of(words[:place]), run_of(words[place:]), *row[1:]] if place else row)
    return found


def _cut_of(run: Run, lefts: Sequence[float]) -> int:
    """The number of the word that begins the column; 0 where none does."""
    gaps = [following.left - word.right for word, following in pairwise(run.words)]
    if not gaps or max(gaps) < _WIDE * run.size:
        return 0
    place = gaps.index(max(gaps)) + 1
    others = sorted(gaps)[:-1]
    if others and max(gaps) < _WIDER * median(others):
        return 0
    before = run.words[:place]
    number = len(before) == 1 and len(before[0].text) < _SHORTEST and not before[0].text.isalpha()
    if number or sum(len(word.text) + 1 for word in before) > _LONGEST or is_glyph(run_of(before)):
        return 0
    edge = run.words[place].left
    first = bisect_left(lefts, edge - _SAME_EDGE)
    shared = bisect_left(lefts, edge + _SAME_EDGE) - first
    return place if shared >= _FEWEST else 0
