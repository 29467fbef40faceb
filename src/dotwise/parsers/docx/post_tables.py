"""Tables that tell posts or schools: what stands on the line of the cell before, and which cells tell the work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dotwise.language.ooxml import PARAGRAPH, Element, w
from dotwise.parsers.tables import names_posts, shape_of, tells_date, tells_schools

_FEWEST = 3


class Mark(NamedTuple):
    """What a table says of one of its cells."""

    behind: str | None = None
    """The sign behind which it stands on the line of the cell before; None where it begins a line."""
    work: bool = False
    """Whether it tells the work, so that its paragraphs are list items and stand behind the rest of its row."""
    names: bool = False
    """Whether it is one of the names of the columns, which no post begins with."""


def marks_of(rows: Sequence[Sequence[Element]]) -> Mapping[Element, Mark]:
    """The marks of the cells of a table, where they have any."""
    texts = [[_paragraphs(cell) for cell in cells] for cells in rows]
    if tells_schools(texts):
        return _in_rows(rows, texts)
    if names_posts(texts):
        first = next(number for number, row in enumerate(texts) if any(row))
        return {cell: Mark("\t" if place else None, names=True) for place, cell in enumerate(rows[first])}
    shape = shape_of(texts)
    if shape is None or (shape.work is None and shape.until is None) or max(len(cells) for cells in rows) < _FEWEST:
        return {}
    marks: dict[Element, Mark] = {}
    names = next(number for number, row in enumerate(texts) if any(row)) if shape.named else None
    for number, (cells, row) in enumerate(zip(rows, texts, strict=True)):
        for place, cell in enumerate(cells):
            if number == names:
                marks[cell] = Mark("\t" if place else None, names=True)
            elif place == shape.until and row[place - 1] and row[place]:
                marks[cell] = Mark(" – ")
            elif place == shape.work:
                marks[cell] = Mark(work=True)
    return marks


def dates_first(cells: Sequence[Element]) -> Sequence[Element]:
    """The cells of a row as they are read: dates at the right of a post and its work stand before them."""
    if len(cells) != _PAIR:
        return cells
    told, dated = (_paragraphs(cell) for cell in cells)
    return cells[::-1] if len(told) >= _FEWEST and tells_date(" ".join(dated)) else cells


_PAIR = 2


def _in_rows(rows: Sequence[Sequence[Element]], texts: Sequence[Sequence[Sequence[str]]]) -> Mapping[Element, Mark]:
    """Every row as one line, from its first cell that is not empty."""
    return {
        cell: Mark("\t")
        for cells, row in zip(rows, texts, strict=True)
        for place, cell in enumerate(cells)
        if any(row[:place])
    }


def _paragraphs(cell: Element) -> tuple[str, ...]:
    texts = ("".join(text.text or "" for text in paragraph.iter(w("t"))).strip() for paragraph in cell.iter(PARAGRAPH))
    return tuple(text for text in texts if text)
