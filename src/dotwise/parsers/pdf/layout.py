"""Words of a page to its lines: upright text first, then what is printed sideways, as blocks of their own."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.model import Line
from dotwise.parsers.pdf.columns import read_regions
from dotwise.parsers.pdf.lines import make_lines
from dotwise.parsers.pdf.panels import Panels
from dotwise.parsers.pdf.runs import make_runs
from dotwise.parsers.pdf.words import Frame, Word, styles_of

_BLANK = Panels((), {})
_TURNS = (0, 1, 3, 2)


def page_lines(
    words: Sequence[Word], page: int, frame: Frame, first_block: int = 0, drawn: Panels = _BLANK
) -> list[Line]:
    """Lines of page ``page`` (from 1) in reading order, blocks numbered from ``first_block``; what is ``drawn`` parts text."""
    lines: list[Line] = []
    turns = {style.turn for style in styles_of(words)}
    for turn in _TURNS:
        if turn in turns:
            turned = words if len(turns) == 1 else [word for word in words if word.style.turn == turn]
            block = lines[-1].block + 1 if lines else first_block
            regions = read_regions(make_runs(turned), drawn if turn == 0 else _BLANK)
            lines += make_lines(regions, page, turn, frame, block)
    return lines
