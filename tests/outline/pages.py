"""Small pages written by hand, for the tests of the outline.

``page`` reads one printed line a row: ``# Heading``, ``* list item``, ``! bold line``, ``/ italic line``,
``> indented line``; an empty row is white space above the next.
"""

from __future__ import annotations

from dataclasses import replace

from dotwise.model import Format, Line, Place, Reading

_MARKS = {
    "#": Line("", size=14.0, bold=True, colour="#224466"),
    "*": Line("", glyph="•", indent=12.0),
    "!": Line("", bold=True),
    "/": Line("", italic=True),
    ">": Line("", indent=24.0),
}


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a page as Word stores them: a paragraph each."""
    found: list[Line] = []
    gap = 0.1
    for row in text.strip("\n").splitlines():
        row = row.strip(" ")
        if not row:
            gap = 0.8
            continue
        mark, _, rest = row.partition(" ")
        look = _MARKS.get(mark)
        line = replace(look, text=rest) if look else Line(row)
        found.append(
            replace(line, size=line.size or 10.0, gap=gap, place=Place(paragraph=len(found) + 1), paragraph_end=True)
        )
        gap = 0.1
    return tuple(found)


def page(text: str) -> Reading:
    """A Word document that prints ``text``."""
    return Reading(Format.DOCX, None, lines(text))


def column(*texts: str, glyph: str | None = None, left: float = 50.0, hanging: float = 0.0) -> tuple[Line, ...]:
    """Printed lines of one block with boxes, five points a letter; only the first bears the list sign."""
    found = []
    for number, text in enumerate(texts):
        indent = hanging if number else 0.0
        top = 100.0 + 12 * number
        box = (left + indent, top, left + indent + 5.0 * len(text), top + 10)
        found.append(Line(text, Place(1, box), size=10.0, indent=indent, gap=0.1, glyph=glyph if number == 0 else None))
    return tuple(found)
