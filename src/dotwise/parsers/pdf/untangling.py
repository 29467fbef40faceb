"""Places and dates at the end of bullets, told before the bullets of their entry."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.parsers.pdf.runs import Run, begins_with_glyph

_SAME_EDGE = 2.5
"""Edges that differ by no more points are in line."""
_LONGEST_ASIDE = 34
"""Letters of the longest place or date."""


def untangled(rows: Sequence[Sequence[Run]]) -> list[tuple[Run, ...]]:
    """Rows in which no place or date stands at the end of a bullet: such runs come before the bullets of their entry."""
    read: list[tuple[Run, ...]] = []
    first_bullet, bullet_left = 0, 0.0
    edge = max((row[-1].right for row in rows), default=0.0) - _SAME_EDGE
    listing = False
    for number, row in enumerate(rows):
        begins = len(row[0].words) > 1 and begins_with_glyph(row)
        goes_on = listing and not begins and row[0].left > bullet_left + _SAME_EDGE
        if begins and not listing:
            first_bullet = len(read)
        if begins:
            bullet_left = row[0].left
        listing = begins or goes_on
        aside = row[1:] if listing else ()
        beside = [rows[other][0] for other in (number - 1, number + 1) if 0 <= other < len(rows)]
        if aside and aside[-1].right >= edge and _is_aside(aside, [row[0], *beside]):
            read.insert(first_bullet, tuple(aside))
            first_bullet += 1
            read.append((row[0],))
        else:
            read.append(tuple(row))
    return read


def _is_aside(aside: Sequence[Run], texts: Sequence[Run]) -> bool:
    """True for short runs far right of a bullet's text and of the lines above and below."""
    return (
        all(aside[0].left - text.right > 1.9 * text.size for text in texts)
        and sum(len(run.text) for run in aside) <= _LONGEST_ASIDE
        and not any(begins_with_glyph((run,)) for run in aside)
    )
