"""What a parser makes of a file: a source, its lines with their place and look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from dotwise.model.words import DocumentKind, Format, Hint, SectionKind

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the top left corner of the page."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it came."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """Where text stands: a page and box in a PDF, a running paragraph number in a Word or text file."""

    page: int | None = None
    box: Box | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person can act on. ``code`` is stable, ``message`` is for reading."""

    code: str
    message: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line or Word paragraph, with its place and look, in reading order.

    ``block`` numbers stretches of text that belong together visually (a column, a table cell, a text box);
    a wrapped sentence never crosses from one block into another unless a column or page ends.
    ``glyph`` is the bullet sign that was taken off the text ("" when the line is a list item without a visible sign,
    None when it is no list item). ``gap`` is the white space above, in line heights; None where unknown.
    """

    text: str
    place: Place = Place()
    block: int = 0
    size: float | None = None
    bold: bool = False
    italic: bool = False
    font: str | None = None
    colour: str | None = None
    indent: float = 0.0
    gap: float | None = None
    glyph: str | None = None
    level: int = 0
    style: str | None = None
    paragraph_end: bool = False
    """True where the format says that the paragraph ends here (Word, HTML); False where it is not known."""
    goes_on: bool = False
    """True where the format says that the next line goes on with this one (a cell whose width is known)."""
    furniture: bool = False
    """True where the parser knows it is a page number or a repeated header."""
    hint: Hint | None = None
    section_hint: SectionKind | None = None
    stretches: tuple[str, ...] = ()
    """The texts of one look each where bold, italic, size or colour change within the line; empty where they do not."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a parser made of a source."""

    format: Format
    pages: int | None
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()
    kind: DocumentKind | None = None
    """Set where the format itself tells (a LinkedIn export)."""
