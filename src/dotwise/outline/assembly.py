"""The last step of the outline: chapters become a career whose sections, roles and dots bear numbers, and every line its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Career, Coverage, DocumentKind, Dot, Line, Role, Section
from dotwise.outline import coverage
from dotwise.outline.chapters import Chapter
from dotwise.outline.contact import Found
from dotwise.outline.details import Printed, contact_texts, details_of
from dotwise.outline.dots import Cut
from dotwise.outline.joining import Paragraph
from dotwise.outline.posts import Position
from dotwise.outline.sections import Part


def career_of(
    lines: Sequence[Line],
    rows: Sequence[Sequence[int]],
    found: Sequence[Paragraph],
    chapters: Sequence[Chapter],
    kind: DocumentKind,
    contact: Found,
) -> Career:
    """The career that the chapters tell, numbered in order of print, with a ledger of every line of the document."""
    sections: list[Section] = []
    roles: list[Role] = []
    dots: list[Dot] = []
    placed: dict[int, str] = {}
    printed: dict[int, Printed] = {}
    known = contact_texts(contact.contact)

    def put(number: int, place: str) -> None:
        placed.update(dict.fromkeys(_source_lines(found[number], rows), place))

    for chapter in chapters:
        section = _section(found, chapter.part, len(sections) + 1)
        if section is not None:
            sections.append(section)
        own = section.id if section else None
        if section is not None and chapter.part.heading is not None:
            put(chapter.part.heading, coverage.HEADING)
        for number in chapter.part.members:
            held = known if number in contact.paragraphs else ()
            put(number, coverage.CONTACT if number in contact.paragraphs else coverage.DETAIL)
            printed[number] = Printed(found[number], _source_lines(found[number], rows), own, held)
        offset = len(roles)
        for position in chapter.positions:
            roles.append(_role(found, position, len(roles) + 1, section.id if section else ""))
            for number in position.members:
                printed[number] = replace(printed[number], role=roles[-1].id)
            for number in position.header:
                put(number, coverage.ROLE)
                printed.pop(number, None)
        for index, cut in chapter.cuts:
            role = roles[offset + index].id if index is not None else None
            dots.append(_dot(found[cut.paragraph], rows, cut, len(dots) + 1, section.id if section else None, role))
            put(cut.paragraph, coverage.DOT)
            printed[cut.paragraph] = printed[cut.paragraph].also(cut.text)
    places = coverage.placements(lines, placed)
    ledger: Coverage = coverage.ledger(lines, places)
    details = details_of(printed[number] for number in sorted(printed))
    return Career(kind, contact.contact, tuple(sections), tuple(roles), tuple(dots), ledger, places, details)


_RULES = " :─━═—–-_*~=#•·▪■◆|"
"""What is drawn around a heading and is not its text."""


def _section(found: Sequence[Paragraph], part: Part, number: int) -> Section | None:
    if part.kind is None:
        return None
    if part.heading is None:  # posts that stand under no heading
        return Section(f"s{number}", "", part.kind, found[part.members[0]].line.place, part.confidence)
    heading = found[part.heading]
    return Section(f"s{number}", heading.text.strip(_RULES), part.kind, heading.line.place, part.confidence)


def _role(found: Sequence[Paragraph], position: Position, number: int, section: str) -> Role:
    return Role(
        f"r{number}",
        position.title,
        position.organisation,
        position.location,
        position.start,
        position.end,
        section,
        found[position.header[0]].line.place,
        position.confidence,
        tuple(found[number].text for number in position.header),
    )


def _source_lines(paragraph: Paragraph, rows: Sequence[Sequence[int]]) -> tuple[int, ...]:
    return tuple(number for row in paragraph.lines for number in rows[row])


def _dot(
    paragraph: Paragraph, rows: Sequence[Sequence[int]], cut: Cut, number: int, section: str | None, role: str | None
) -> Dot:
    return Dot(
        f"d{number}",
        cut.text,
        cut.kind,
        section,
        role,
        paragraph.line.place,
        _source_lines(paragraph, rows),
        paragraph.line.level,
        cut.confidence,
    )
