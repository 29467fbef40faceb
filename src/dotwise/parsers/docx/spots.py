"""
Where the paragraphs of a story stand and in which order a person reads them.

A spot is a paragraph with its running number, its block (text that belongs together: the body, a cell, a text box),
what lies behind it, and why it would be out of sight. Numbers follow the file; the order follows the reader, so a
layout table is read column by column while a table with a row per role is read row by row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from dotwise.language.ooxml import BOX_CONTENT, PARAGRAPH, Element, boxes, children, number, paragraphs, value, w
from dotwise.parsers.docx.boxes import box_background, box_width, is_off_page
from dotwise.parsers.docx.colours import UNKNOWN, shading
from dotwise.parsers.docx.controls import CONTROL, is_unfilled
from dotwise.parsers.docx.drawn import diagram_paragraphs
from dotwise.parsers.docx.post_tables import Mark, dates_first, marks_of
from dotwise.parsers.docx.runs import row_is_hidden, row_is_removed
from dotwise.parsers.docx.styles import Styles

FLAT_ROW = 20
"""Twentieths of a point; an exact row height up to this shows nothing."""
SHORT_CELL = 60
"""Characters; a cell up to this is a date, place or heading beside its neighbour."""

SIDEBAR_WIDTH = 270.0
"""Points; a text box narrower than this stands beside the text (a little under half a page)."""
SIDEBAR_PARAGRAPHS = 4
_NO_CONTENT = frozenset(w(name) for name in ("sdtPr", "sectPr", "tblPr", "tcPr", "del", "moveFrom"))
_UNMARKED = Mark()
OPENING_PARAGRAPHS = 3
"""Paragraphs at the top of a document: name, title, contact."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A paragraph in reading order."""

    number: int
    paragraph: Element
    block: int
    background: str | None = None
    concealed: str | None = None
    """Why it cannot be seen, whatever its characters look like."""
    beside: bool = False
    """It stands in a narrow text box with much text: a sidebar."""
    mark: Mark = _UNMARKED


@dataclass(frozen=True, slots=True)
class _Surroundings:
    numbers: Mapping[Element, int]
    styles: Styles
    diagrams: Mapping[str, Element]
    blocks: Iterator[int]
    block: int
    background: str | None = None
    concealed: str | None = None
    beside: bool = False

    def inside(self, background: str | None, concealed: str | None) -> _Surroundings:
        """A new block in here."""
        return replace(
            self,
            block=next(self.blocks),
            background=background or self.background,
            concealed=concealed or self.concealed,
        )


def spots(
    root: Element, first: int, blocks: Iterator[int], styles: Styles, diagrams: Mapping[str, Element]
) -> list[Spot]:
    """Paragraphs of a story in reading order; numbers begin with ``first``, blocks are drawn from ``blocks``.

    ``diagrams`` are the data parts of its SmartArt by relation id; a text there bears the number of its anchor.
    """
    numbers = {element: position for position, element in paragraphs(root, first)}
    background = value(root, "background", "color")
    painted = background.upper() if background and len(background) == 6 else None
    surroundings = _Surroundings(numbers, styles, diagrams, blocks, next(blocks), painted)
    return _sidebars_last(list(_flow(root, surroundings)))


def _sidebars_last(found: list[Spot]) -> list[Spot]:
    """Sidebars that are anchored in the midst of the text go behind it, so that no role is torn apart.

    One anchored at the top stays there; where boxes hold most of the text they are the text, and stay in order.
    """
    lengths = [_own_length(spot.paragraph) for spot in found]
    beside = sum(length for spot, length in zip(found, lengths, strict=True) if spot.beside)
    if not beside or 2 * beside > sum(lengths):
        return found
    opening = [spot.number for spot, length in zip(found, lengths, strict=True) if length and not spot.beside]
    top = opening[min(OPENING_PARAGRAPHS, len(opening)) - 1]
    late = {spot.number for spot in found if spot.beside and spot.number > top}
    return sorted(found, key=lambda spot: spot.number in late)


def _flow(container: Element, here: _Surroundings) -> Iterator[Spot]:
    """Paragraphs of a body, cell or box, in order."""
    framed = False
    for child in children(container):
        if child.tag == PARAGRAPH:
            in_frame = child.find(f"{w('pPr')}/{w('framePr')}") is not None
            if in_frame != framed or _starts_column(child):
                here = replace(here, block=next(here.blocks))
                framed = in_frame
            yield _spot(child, here)
            yield from _boxes(child, here)
            if here.diagrams:
                yield from _diagram(child, here)
            if child.find(f"{w('pPr')}/{w('sectPr')}") is not None:
                here = replace(here, block=next(here.blocks))
        elif child.tag == w("tbl"):
            yield from _table(child, here)
            here = replace(here, block=next(here.blocks))
        elif child.tag not in _NO_CONTENT and not (child.tag == CONTROL and is_unfilled(child)):
            yield from _flow(child, here)


def _diagram(paragraph: Element, here: _Surroundings) -> Iterator[Spot]:
    inside = here.inside(None, None)
    for text in diagram_paragraphs(paragraph, here.diagrams):
        yield Spot(here.numbers[paragraph], text, inside.block, inside.background, inside.concealed, inside.beside)


def _spot(paragraph: Element, here: _Surroundings) -> Spot:
    return Spot(here.numbers[paragraph], paragraph, here.block, here.background, here.concealed, here.beside)


def _starts_column(paragraph: Element) -> bool:
    return any(mark.get(w("type")) == "column" for mark in paragraph.iter(w("br")))


def _boxes(paragraph: Element, here: _Surroundings) -> Iterator[Spot]:
    for content in boxes(paragraph):
        reason = "outside the page" if is_off_page(content) else None
        inside = here.inside(box_background(content, here.styles.theme), reason)
        yield from _flow(content, replace(inside, beside=here.beside or _is_sidebar(content)))


def _is_sidebar(content: Element) -> bool:
    width = box_width(content)
    filled = sum(1 for paragraph in content.iter(PARAGRAPH) if _length(paragraph))
    return width is not None and width < SIDEBAR_WIDTH and filled >= SIDEBAR_PARAGRAPHS


def _table(table: Element, here: _Surroundings) -> Iterator[Spot]:
    properties = table.find(w("tblPr"))
    background = shading(properties, here.styles.theme)
    style = value(properties, "tblStyle")
    if background is None and style is not None and here.styles.style(style).painted:
        background = UNKNOWN
    here = replace(here, background=background or here.background)
    rows = [(row, _parts(row, "tc")) for row in _parts(table, "tr") if not row_is_removed(row)]
    marks: Mapping[Element, Mark] = {}
    if _reads_by_column([cells for _, cells in rows]):
        width = max(len(cells) for _, cells in rows)
        order = [(row, cells[at]) for at in range(width) for row, cells in rows if at < len(cells)]
    else:
        marks = marks_of([cells for _, cells in rows])
        order = [
            (row, cell)
            for row, cells in rows
            for cell in sorted(dates_first(cells), key=lambda c: marks.get(c, _UNMARKED).work)
        ]
    for row, cell in order:
        mark = marks.get(cell)
        found = _cell(row, cell, here)
        yield from found if mark is None else (replace(spot, mark=mark) for spot in found)


def _cell(row: Element, cell: Element, here: _Surroundings) -> Iterator[Spot]:
    properties = cell.find(w("tcPr"))
    concealed = None
    if row_is_hidden(row):
        concealed = "in a table row that is marked as hidden"
    elif _is_flat(row):
        concealed = "in a table row without height"
    yield from _flow(cell, here.inside(shading(properties, here.styles.theme), concealed))


def _is_flat(row: Element) -> bool:
    height = row.find(f"{w('trPr')}/{w('trHeight')}")
    if height is None or height.get(w("hRule")) != "exact":
        return False
    return (number(height.get(w("val"))) or FLAT_ROW + 1) <= FLAT_ROW


def _parts(container: Element, name: str) -> list[Element]:
    """Rows of a table or cells of a row, also those inside content controls and tracked insertions."""
    found = []
    for child in children(container):
        if child.tag == w(name):
            found.append(child)
        elif child.tag not in (w("tbl"), w("tr"), w("tc"), PARAGRAPH) and not (
            child.tag == CONTROL and is_unfilled(child)
        ):
            found.extend(_parts(child, name))
    return found


def _reads_by_column(rows: list[list[Element]]) -> bool:
    """Whether a table of several rows is a page layout: two or more columns that each hold long cells in several rows.

    A table whose rows pair a short cell (dates, a heading, a label) with a long one belongs together by row.
    """
    wide = [cells for cells in rows if len(cells) > 1]
    if len(wide) < 2 or len({len(cells) for cells in wide}) != 1:
        return False
    spans = any((merge := cell.find(f"{w('tcPr')}/{w('vMerge')}")) is not None and merge.get(w("val")) == "restart"
                and _length(cell) > SHORT_CELL for cells in wide for cell in cells)  # fmt: skip
    long_rows = sum(all(_length(cell) > SHORT_CELL and _count(cell) > 1 for cell in cells) for cells in wide)
    return spans or long_rows >= 2


def _length(element: Element) -> int:
    """Characters inside an element."""
    return sum(len(text.text or "") for text in element.iter(w("t")))


def _own_length(paragraph: Element) -> int:
    """Characters of a paragraph without those of the text boxes it anchors."""
    return _length(paragraph) - sum(_length(box) for box in paragraph.iter(BOX_CONTENT))


def _count(cell: Element) -> int:
    return sum(1 for _ in cell.iter(PARAGRAPH))


def block_numbers() -> Iterator[int]:
    """Block numbers of one document, from 0."""
    return count()
