"""
From lines to a career: what the lines mean.

lines ─join─▶ paragraphs ─find headings─▶ sections ─find headers─▶ roles ─cut─▶ dots, and a ledger of every line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Career, DocumentKind, Line, Reading, SectionKind
from dotwise.outline.addresses import EMAIL, Zones
from dotwise.outline.assembly import career_of
from dotwise.outline.chapters import chapter_of, claimed
from dotwise.outline.contact import Found, find_contact
from dotwise.outline.counting import counted
from dotwise.outline.credentials import bare_name
from dotwise.outline.europass import without_form_lines
from dotwise.outline.forms import with_fields
from dotwise.outline.headings import find_headings
from dotwise.outline.inline import parted
from dotwise.outline.joining import Paragraph, frame_of, paragraphs
from dotwise.outline.kind import kind_of
from dotwise.outline.leaders import without_leaders
from dotwise.outline.listed_posts import with_listed_posts
from dotwise.outline.listing import undecorated, with_items
from dotwise.outline.margin import merged, order_of
from dotwise.outline.numbering import undivided
from dotwise.outline.one_line import with_duties_apart
from dotwise.outline.prose import letter_body
from dotwise.outline.sections import Part, sections_of, split_at, with_opening, without_addressee, without_signature
from dotwise.outline.sentences import without_gaps
from dotwise.outline.tails import telling, with_tail
from dotwise.outline.torn import with_whole_dates
from dotwise.outline.torn_names import with_whole_name
from dotwise.outline.unheaded import with_posts
from dotwise.outline.web_marks import without_web_marks

__all__ = ["outline"]


def outline(reading: Reading) -> Career:
    """What the lines of a document mean: contact, sections, roles and dots, and where every line went."""
    rows = order_of(reading.lines)
    lines = counted(
        undivided(undecorated(with_whole_dates(without_leaders(without_gaps(merged(reading.lines, rows))))))
    )
    plain = parted(
        with_duties_apart(with_fields(without_form_lines(without_web_marks(with_whole_name(paragraphs(lines))))))
    )
    headings = find_headings(plain)
    found = with_items(plain, headings, frame_of(lines).centred)
    parts = with_posts(sections_of(found, headings), found)
    kinds = [part.kind for part in parts if part.kind is not None]
    kind = reading.kind or kind_of(found, kinds)
    found = with_listed_posts(found, parts)
    contact = find_contact(found, _zones(found, parts, kind), _repeated(lines))
    alone = _alone(found, contact)
    parts = without_signature(parts, found, contact.contact.name)
    parts = split_at(parts, found, contact.name_paragraph if contact.name_paragraph in alone else None)
    if kind is DocumentKind.COVER_LETTER:
        parts = without_addressee(parts, letter_body(found))
    if kind is DocumentKind.BIO:
        parts = with_opening(parts, found, alone)
    contact = replace(contact, paragraphs=contact.paragraphs - telling(found, contact.paragraphs))
    chapters = tuple(
        claimed(chapter_of(found, part, kind, contact), contact.contact.name)
        for part in with_tail(parts, found, contact.paragraphs)
    )
    return career_of(reading.lines, rows, found, chapters, kind, contact)


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


def _repeated(lines: Sequence[Line]) -> tuple[str, ...]:
    """What is printed on every page, once each."""
    return tuple(dict.fromkeys(line.text for line in lines if line.furniture))
