"""Which blocks are set otherwise than running text: centred ones, lists, the columns of a table without rules."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dotwise.model import Line
from dotwise.outline.addresses import prints_address

_LEVEL = 1.5
"""Points by which the tops of two lines differ at most that stand in one row."""
_LABEL_WORDS = 3
_FEWEST = 3
"""Rows of the smallest table."""


def centred_blocks(lines: Sequence[Line]) -> frozenset[int]:
    """Blocks whose lines share their middle and not their left edge."""
    middles: dict[int, list[tuple[float, float]]] = {}
    for line in lines:
        if line.place.box and not line.furniture:
            left, _, right, _ = line.place.box
            middles.setdefault(line.block, []).append(((left + right) / 2, left))
    found = set()
    for block, pairs in middles.items():
        if len(pairs) < 4:
            continue
        middle = sorted(pair[0] for pair in pairs)[len(pairs) // 2]
        near = [pair for pair in pairs if abs(pair[0] - middle) < 3]
        if len(near) > 0.8 * len(pairs) and max(p[1] for p in near) - min(p[1] for p in near) > 12:
            found.add(block)
    return frozenset(found)


def itemised_stretches(lines: Sequence[Line]) -> dict[tuple[int, int], float]:
    """Stretches (block and indent) where nearly every line begins with a capital, or typed items wrap, with the white usual there."""
    stretches: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        if line.glyph is None and not line.furniture and line.text[:1].isalpha() and not _is_small_address(line):
            stretches.setdefault((line.block, round(line.indent)), []).append(line)
    found = {}
    for key, members in stretches.items():
        capitals = sum(line.text[0].isupper() for line in members)
        if len(members) > 3 and (capitals >= 0.85 * len(members) or _is_list(members)):
            found[key] = _usual_gap(members)
    return found


def _is_small_address(line: Line) -> bool:
    """Whether a printed line is an address, which begins small in a list of capitals too."""
    return line.place.box is not None and line.text[0].islower() and prints_address(line.text)


def _usual_gap(members: Sequence[Line]) -> float:
    """The white usual above a line, headings in other type and what stands below them left aside where enough is left."""
    alike = [members[0], *(line for above, line in pairwise(members) if above.size == line.size)]
    gaps = sorted(line.gap or 0.0 for line in (alike if len(alike) >= _FEWEST else members))
    return gaps[len(gaps) // 2]


def _is_list(members: Sequence[Line]) -> bool:
    """Whether typed lines further in are items that wrap: no sentence ends, and many begin below a line that had room for more."""
    if any(line.place.box or line.indent <= 0 or line.text.rstrip().endswith(".") for line in members):
        return False
    widest = max(len(line.text) for line in members)
    begun = [(above, line) for above, line in pairwise(members) if line.text[0].isupper()]
    early = sum(len(above.text) + 1 + len(line.text.split()[0]) <= widest for above, line in begun)
    return early >= _FEWEST and 2 * early >= len(begun)


def labelled_columns(lines: Sequence[Line]) -> frozenset[int]:
    """Blocks of labels and of the values beside them: there a line is a row, however narrow the column is.

    Two columns of running text match in height here and there; in a table every value has its label, and nothing but a
    heading stands above the labels.
    """
    blocks: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        if line.place.box and line.place.page is not None and not line.furniture:
            blocks.setdefault((line.place.page, line.block), []).append(line)
    found: set[int] = set()
    for (page, block), values in blocks.items():
        for (other_page, other), labels in blocks.items():
            if page == other_page and block != other and _are_rows(labels, values):
                found |= {block, other}
    return frozenset(found)


def _are_rows(labels: Sequence[Line], values: Sequence[Line]) -> bool:
    tops = [_top(line) for line in values]
    beside = [line for line in labels if min(tops) - _LEVEL <= _top(line) <= max(tops) + _LEVEL]
    return (
        len(beside) == len(values) >= _FEWEST
        and len(labels) <= len(beside) + 1
        and all(len(line.text.split()) <= _LABEL_WORDS and line.glyph is None for line in beside)
        and all(
            abs(_top(label) - _top(value)) <= _LEVEL and _right(label) < _left(value)
            for label, value in zip(beside, values, strict=True)
        )
    )


def _top(line: Line) -> float:
    assert line.place.box is not None
    return line.place.box[1]


def _left(line: Line) -> float:
    assert line.place.box is not None
    return line.place.box[0]


def _right(line: Line) -> float:
    assert line.place.box is not None
    return line.place.box[2]
