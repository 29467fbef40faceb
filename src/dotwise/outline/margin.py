"""Put dates and places that are printed in a column of their own back beside the line they stand next to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Line
from dotwise.outline.dates import is_duration, is_only_dates
from dotwise.outline.naming import place_score

_SHARE = 0.6
"""Share of the lines of a block that must be dates, lengths of time or places to make it a margin."""


def order_of(lines: Sequence[Line]) -> tuple[tuple[int, ...], ...]:
    """Rows of line numbers in reading order: a row is one line, or a line and what the margin prints beside it."""
    margins = _margins(lines)
    if not margins:
        return tuple((number,) for number in range(len(lines)))
    beside: dict[int, list[int]] = {}
    previous: int | None = None
    for number, line in enumerate(lines):
        if line.block not in margins or line.furniture:
            continue
        anchor = _anchor(lines, number, margins)
        last = lines[number - 1] if number else None
        follows = last is not None and last.block == line.block and line.gap is not None and line.gap < 0.8
        if follows and previous is not None:
            anchor = previous
        if anchor is not None:
            beside.setdefault(anchor, []).append(number)
        previous = anchor
    moved = {number for numbers in beside.values() for number in numbers}
    return tuple((number, *beside.get(number, ())) for number in range(len(lines)) if number not in moved)


def merged(lines: Sequence[Line], rows: Sequence[Sequence[int]]) -> tuple[Line, ...]:
    """One line a row; what stands in the margin follows the line's text behind a tab."""
    return tuple(
        replace(lines[row[0]], text="\t".join(lines[number].text for number in row)) if len(row) > 1 else lines[row[0]]
        for row in rows
    )


def _margins(lines: Sequence[Line]) -> frozenset[int]:
    members: dict[int, list[Line]] = {}
    for line in lines:
        if line.place.box is not None and not line.furniture:
            members.setdefault(line.block, []).append(line)
    return frozenset(
        block
        for block, own in members.items()
        if len(members) > 1
        and any(is_only_dates(line.text) for line in own)
        and sum(_is_marginal(line.text) for line in own) >= _SHARE * len(own)
    )


def _is_marginal(text: str) -> bool:
    return len(text) < 45 and (is_only_dates(text) or is_duration(text) or place_score(text) >= 0.7)


def _anchor(lines: Sequence[Line], number: int, margins: frozenset[int]) -> int | None:
    """The line outside the margins that is printed at the same height; of several the nearest."""
    line = lines[number]
    if line.place.box is None or not _is_marginal(line.text):
        return None
    left, top, right, bottom = line.place.box
    middle = (top + bottom) / 2
    best: tuple[float, int] | None = None
    for other, candidate in enumerate(lines):
        box = candidate.place.box
        if (
            candidate.block not in margins
            and candidate.place.page == line.place.page
            and box is not None
            and box[1] <= middle <= box[3]
            and not candidate.furniture
            and "\t" not in candidate.text
        ):
            away = max(box[0] - right, left - box[2], 0.0)
            if best is None or away < best[0]:
                best = (away, other)
    return best[1] if best else None
