"""
From lines to a career: what the lines mean.

lines ─join─▶ paragraphs ─find headings─▶ sections ─find headers─▶ roles ─cut─▶ dots, and a ledger of every line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dotwise.model import (
    Career,
    Coverage,
    DocumentKind,
    Dot,
    DotKind,
    Hint,
    Line,
    Reading,
    Role,
    Section,
    SectionKind,
)
from dotwise.outline import coverage
from dotwise.outline.addresses import EMAIL, Zones
from dotwise.outline.contact import Found, find_contact
from dotwise.outline.counting import counted
from dotwise.outline.credentials import bare_name
from dotwise.outline.details import Printed, contact_texts, details_of
from dotwise.outline.dots import Cut, cuts, role_cuts
from dotwise.outline.formal import is_formal
from dotwise.outline.forms import with_fields
from dotwise.outline.headings import find_headings
from dotwise.outline.headline import is_headline
from dotwise.outline.inline import parted
from dotwise.outline.joining import Paragraph, frame_of, paragraphs
from dotwise.outline.kind import kind_of
from dotwise.outline.leaders import without_leaders
from dotwise.outline.listed_posts import lists_posts, with_listed_posts
from dotwise.outline.listing import undecorated, with_items
from dotwise.outline.margin import merged, order_of
from dotwise.outline.numbering import undivided
from dotwise.outline.one_line import with_duties_apart
from dotwise.outline.personal import is_personal
from dotwise.outline.postal import is_postal, is_street
from dotwise.outline.posts import Position
from dotwise.outline.prose import bio_opening, letter_body, prose_cuts
from dotwise.outline.roles import positions
from dotwise.outline.sections import Part, sections_of, split_at, with_opening, without_addressee, without_signature
from dotwise.outline.tails import tail_cuts, telling, with_tail
from dotwise.outline.told_posts import told_positions
from dotwise.outline.torn import with_whole_dates
from dotwise.outline.unheaded import with_posts

__all__ = ["outline"]


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A part of the document with the roles and dots that were found in it."""

    part: Part
    positions: tuple[Position, ...]
    cuts: tuple[tuple[int | None, Cut], ...]
    """Dots in order of print, each with the index of its position, None outside roles."""


def outline(reading: Reading) -> Career:
    """What the lines of a document mean: contact, sections, roles and dots, and where every line went."""
    rows = order_of(reading.lines)
    lines = counted(undivided(undecorated(with_whole_dates(without_leaders(merged(reading.lines, rows))))))
    plain = parted(with_duties_apart(with_fields(paragraphs(lines))))
    headings = find_headings(plain)
    found = with_items(plain, headings, frame_of(lines).centred)
    parts = with_posts(sections_of(found, headings), found)
    kinds = [part.kind for part in parts if part.kind is not None]
    kind = reading.kind or kind_of(found, kinds)
    found = with_listed_posts(found, parts)
    contact = find_contact(found, _zones(found, parts, kind), repeated(lines))
    alone = _alone(found, contact)
    parts = without_signature(parts, found, contact.contact.name)
    parts = split_at(parts, found, contact.name_paragraph if contact.name_paragraph in alone else None)
    if kind is DocumentKind.COVER_LETTER:
        parts = without_addressee(parts, letter_body(found))
    if kind is DocumentKind.BIO:
        parts = with_opening(parts, found, alone)
    contact = replace(contact, paragraphs=contact.paragraphs - telling(found, contact.paragraphs))
    chapters = tuple(
        _claimed(_chapter(found, part, kind, contact), contact.contact.name)
        for part in with_tail(parts, found, contact.paragraphs)
    )
    return _career(reading.lines, rows, found, chapters, kind, contact)


def _alone(found: Sequence[Paragraph], contact: Found) -> frozenset[int]:
    """Paragraphs of contact that say nothing else: a name with more behind it may open a bio."""
    name = contact.contact.name or ""
    return frozenset(
        number
        for number in contact.paragraphs
        if len(found[number].text) <= len(name) + 2
        or ("," not in found[number].text and bare_name(found[number].text) == name)
        or number != contact.name_paragraph
    )


_ELSEWHERE = (SectionKind.REFERENCES, SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.PUBLICATIONS)
"""Sections whose addresses are those of others."""


def _zones(found: Sequence[Paragraph], parts: Sequence[Part], kind: DocumentKind) -> Zones:
    if kind in (DocumentKind.BIO, DocumentKind.COVER_LETTER):
        return Zones(frozenset(range(len(found))), frozenset())
    head: set[int] = set()
    closed: set[int] = set()
    for part in parts:
        if part.heading is None or part.kind is SectionKind.OTHER:
            head.update(part.members)
        else:
            closed.update(number for number in part.members if found[number].listed)
        if part.heading is not None:
            closed.add(part.heading)
        if part.kind in _ELSEWHERE:
            closed.update(part.members)
    edge = {number for number, paragraph in enumerate(found) if paragraph.line.style in ("header", "footer")}
    if parts and parts[-1].kind is not SectionKind.REFERENCES and _closes_with_contact(found[-1].text):
        edge.add(len(found) - 1)
    return Zones(frozenset(head | edge), frozenset(closed - edge))


def _closes_with_contact(text: str) -> bool:
    """Whether a document's last line says how to reach the person, whatever section it stands behind."""
    return bool(re.match(r"(?:contact|reach me|e-?mail|get in touch)\b", text, re.IGNORECASE) and EMAIL.search(text))


def repeated(lines: Sequence[Line]) -> tuple[str, ...]:
    """What is printed on every page, once each."""
    return tuple(dict.fromkeys(line.text for line in lines if line.furniture))


def _chapter(found: Sequence[Paragraph], part: Part, kind: DocumentKind, contact: Found) -> _Chapter:
    members = tuple(number for number in part.members if number not in contact.paragraphs)
    if kind is DocumentKind.COVER_LETTER:
        body = set(letter_body(found))
        return _flat(part, prose_cuts(found, [number for number in members if number in body]))
    if kind is DocumentKind.BIO and part.kind not in _TOLD_IN_BRIEF and not lists_posts(found, part):
        opening = bio_opening(found, members) if part.heading is None and _is_head(part, contact) else ()
        rest = [number for number in members if number not in {cut.paragraph for cut in opening}]
        return _flat(part, (*opening, *prose_cuts(found, rest)))
    if part.kind is SectionKind.EXPERIENCE and members:
        return _worked(found, part, members)
    if part.heading is None and _is_head(part, contact):
        return _flat(part, _top_cuts(found, members))
    if part.heading is None:
        return _flat(part, tail_cuts(found, members))
    return _flat(part, cuts(found, members, part.kind))


_TOLD_IN_BRIEF = (SectionKind.LANGUAGES, SectionKind.REFERENCES)
"""Sections that a bio prints as a résumé does."""


def _is_head(part: Part, contact: Found) -> bool:
    """Whether a part without a heading is that of the name, or the document's first; else it stands behind posts."""
    return part.members[:1] == (0,) or contact.name_paragraph in part.members


def _claimed(chapter: _Chapter, name: str | None) -> _Chapter:
    """The chapter without dots that only say whose page this is, and what a form asks of everybody."""
    items = (DotKind.BULLET, DotKind.SKILL)
    kept = tuple(
        (role, cut)
        for role, cut in chapter.cuts
        if not is_formal(cut.text, name, item=cut.kind in items)
        and not is_personal(cut.text, cut.kind, in_post=role is not None)
    )
    return replace(chapter, cuts=kept)


def _flat(part: Part, found: Sequence[Cut]) -> _Chapter:
    return _Chapter(part, (), tuple((None, cut) for cut in found))


def _worked(found: Sequence[Paragraph], part: Part, members: Sequence[int]) -> _Chapter:
    roles = told_positions(found, members) or positions(found, members)
    taken = {number for role in roles for number in (*role.header, *role.members)}
    placed: list[tuple[int | None, Cut]] = [
        (None, cut) for cut in cuts(found, [number for number in members if number not in taken], part.kind)
    ]
    present = set(members)
    for index, role in enumerate(roles):
        own = [number for number in role.members if number in present]
        placed += [(index, cut) for cut in role_cuts(found, own)]
    return _Chapter(part, roles, tuple(sorted(placed, key=lambda pair: pair[1].paragraph)))


def _top_cuts(found: Sequence[Paragraph], members: Sequence[int]) -> tuple[Cut, ...]:
    """Before the first heading: a headline, sentences of an opening text; the rest is detail."""
    result: list[Cut] = []
    for place, number in enumerate(members):
        paragraph = found[number]
        words = paragraph.text.split()
        if is_postal(paragraph.text) or is_street(paragraph.text):  # another address than that of contact
            continue
        if (paragraph.listed and (len(words) > 3 or place > 8)) or len(words) > 12 or paragraph.line.hint is Hint.PROSE:
            result += cuts(found, (number,), SectionKind.SUMMARY)
        elif not paragraph.listed and 1 < len(words) and place < 8 and _heads(paragraph):
            result.append(Cut(" ".join(words), DotKind.HEADLINE, number, 0.7))
    return tuple(result)


def _heads(paragraph: Paragraph) -> bool:
    if paragraph.line.hint is Hint.HEADLINE:
        return True
    return paragraph.line.hint is None and is_headline(paragraph.text)


def _career(
    lines: Sequence[Line],
    rows: Sequence[Sequence[int]],
    found: Sequence[Paragraph],
    chapters: Sequence[_Chapter],
    kind: DocumentKind,
    contact: Found,
) -> Career:
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
