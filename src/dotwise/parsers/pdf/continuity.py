"""Pages put together: where the main column goes on over the page, what stands left of it there reads after it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from dotwise.model import DocumentKind, Line

_SAME_EDGE = 4.0
"""Left edges that differ by no more points belong to one column."""
_LINKEDIN_SIDEBAR = frozenset({"Contact", "Top Skills"})


def join_pages(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Lines of all pages. A sidebar that goes on beside a main column must not stand between its two halves."""
    joined: list[Line] = []
    for page in pages:
        joined += _column_first(page, _left(joined, joined[-1].block)) if joined else page
    return joined


def looks_like_linkedin(lines: Sequence[Line]) -> DocumentKind | None:
    """LinkedIn's "Save to PDF" opens its sidebar with these headings and numbers its pages."""
    texts = {line.text for line in lines}
    numbered = any(line.furniture and line.text.startswith("Page ") for line in lines)
    return DocumentKind.LINKEDIN if numbered and texts >= _LINKEDIN_SIDEBAR else None


def _column_first(page: Sequence[Line], edge: float) -> Sequence[Line]:
    blocks = [list(lines) for _, lines in groupby(page, key=lambda line: line.block)]
    for number, block in enumerate(blocks):
        if abs(_left(block, block[0].block) - edge) <= _SAME_EDGE:
            before = blocks[:number]
            # What says where its paragraphs end is a cell, which stands before its neighbours.
            if all(_right(other) <= edge and not other[0].paragraph_end for other in before):
                return [line for other in (*blocks[number:], *before) for line in other]
            return page
    return page


def _left(lines: Sequence[Line], block: int) -> float:
    return min((line.place.box[0] for line in lines if line.block == block and line.place.box), default=0.0)


def _right(lines: Sequence[Line]) -> float:
    return max((line.place.box[2] for line in lines if line.place.box), default=0.0)
