"""Sheets of paper for generated layouts: a style drawn at random, and lines printed in it, wrapped where it is paged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from dotwise.model import Line, Place

CHARACTER = 5.1
"""Width of a letter in points at ten points."""


@dataclass(frozen=True, slots=True)
class Style:
    """How one document is printed."""

    paged: bool
    """Lines with boxes, wrapped (a PDF), or one line a paragraph (Word)."""
    looks: bool
    """Whether size and weight are known (not in plain text)."""
    size: float
    heading_size: float
    heading_bold: bool
    heading_case: str
    heading_colour: str | None
    heading_gap: float
    role_gap: float
    item_gap: float
    title_size: float
    title_bold: bool
    organisation_italic: bool
    order: str
    dates: str
    glyph: str | None
    hanging: float
    indent: float
    width: float
    quiet: str | None
    """Colour of dates and places."""
    colon: bool
    lower_items: bool
    styles: tuple[str | None, str | None, str | None]
    """Paragraph styles of headings, of role headers and of the rest."""


def style(random: Random) -> Style:
    """A style drawn at random; headings always differ from the text in something."""
    size = random.choice((9.0, 10.0, 10.5, 11.0, 12.0))
    looks = random.random() > 0.15
    bigger = random.choice((0.0, 0.0, 1.0, 2.0, 3.0, 5.0))
    bold = random.random() < 0.7
    case = random.choice(("as is", "as is", "title", "upper", "upper", "lower"))
    if not looks or (not bold and not bigger and case != "upper"):
        case = "upper" if random.random() < 0.6 else case
    return Style(
        paged=random.random() < 0.6,
        looks=looks,
        size=size,
        heading_size=size + bigger,
        heading_bold=bold,
        heading_case=case,
        heading_colour=random.choice((None, None, "#1f5c7a", "#803020")),
        heading_gap=random.choice((0.05, 0.2, 0.4, 0.6, 0.9, 1.4)),
        role_gap=random.choice((0.05, 0.3, 0.6, 1.0, 1.6)),
        item_gap=random.choice((0.05, 0.05, 0.15, 0.3, 0.5)),
        title_size=size + random.choice((0.0, 0.0, 0.0, 1.0, 2.0)),
        title_bold=random.random() < 0.6,
        organisation_italic=random.random() < 0.3,
        order=random.choice(("title", "title", "organisation", "organisation", "one", "one reversed", "dates first")),
        dates=random.choice(("tab", "tab", "below", "behind")),
        glyph=random.choice(("•", "•", "•", "-", "–", "▪", "")),
        hanging=random.choice((0.0, 12.0, 18.0)),
        indent=random.choice((0.0, 0.0, 12.0)),
        width=random.choice((330.0, 420.0, 480.0)),
        quiet=random.choice((None, None, "#666666", "#8a8a8a")),
        colon=random.random() < 0.12,
        lower_items=random.random() < 0.08,
        styles=random.choice(_STYLES),
    )


_STYLES: tuple[tuple[str | None, str | None, str | None], ...] = (
    (None, None, None),
    (None, None, None),
    ("heading 1", "Normal", "Normal"),
    ("Heading 1", "Heading 2", "Normal"),
    ("Heading 2", "Heading 3", "Body Text"),
    ("Normal", "Normal", "Normal"),
    ("Section", "Normal", "Normal"),
)


class Sheet:
    """The lines of one document while it is laid out."""

    def __init__(self, random: Random, look: Style) -> None:
        self.random, self.look = random, look
        self.lines: list[Line] = []
        self.block = 0
        self.top = 40.0
        self.colour: str | None = None

    def put(self, text: str, line: Line, gap: float) -> int:
        """Print a paragraph, wrapped where the style is paged; the number of its first line."""
        first = len(self.lines)
        look = self.look
        size = line.size or look.size
        if self.random.random() < 0.05:  # a column or page ends anywhere
            self.block += 1
            gap = self.random.choice((0.0, gap))
        room = look.width - line.indent - (look.hanging if line.glyph is not None else 0.0)
        rows = _wrapped(text, int(room / (CHARACTER * size / 10))) if look.paged else [text]
        for number, row in enumerate(rows):
            indent = line.indent + (look.hanging if number and line.glyph is not None else 0.0)
            space = gap if number == 0 else 0.05
            self.top += size * 1.2 * (1 + space)
            right = 50 + indent + len(row.split("\t")[0]) * CHARACTER * size / 10
            box = (50 + indent, self.top, look.width + 50 if "\t" in row else right, self.top + size)
            place = Place(1, box) if look.paged else Place(paragraph=len(self.lines) + 1)
            self.lines.append(
                replace(
                    line,
                    text=row,
                    place=place,
                    block=self.block,
                    indent=indent,
                    size=size if look.looks else None,
                    bold=line.bold and look.looks,
                    italic=line.italic and look.looks,
                    colour=(line.colour or self.colour) if look.looks else None,
                    gap=round(space + self.random.uniform(-0.02, 0.02), 2),
                    glyph=line.glyph if number == 0 else None,
                    style=None if look.paged else line.style or look.styles[2],
                    paragraph_end=not look.paged,
                )
            )
        return first


def _wrapped(text: str, limit: int) -> list[str]:
    if "\t" in text:
        return [text]
    rows, row = [], ""
    for word in text.split():
        if row and len(row) + 1 + len(word) > limit:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}" if row else word
    return [*rows, row]
