"""What a part of a document holds: its roles and its dots, cut as the section and the kind of document ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dotwise.language.lengths import within
from dotwise.model import DocumentKind, DotKind, Hint, SectionKind
from dotwise.outline.contact import Found
from dotwise.outline.dots import Cut, cuts, role_cuts
from dotwise.outline.formal import is_formal
from dotwise.outline.headline import is_headline, names_house
from dotwise.outline.joining import Paragraph
from dotwise.outline.listed_posts import lists_posts
from dotwise.outline.personal import is_personal
from dotwise.outline.postal import is_postal, is_street
from dotwise.outline.posts import Position
from dotwise.outline.prose import bio_opening, letter_body, prose_cuts
from dotwise.outline.roles import positions
from dotwise.outline.sections import Part
from dotwise.outline.tails import tail_cuts
from dotwise.outline.told_posts import told_positions
from dotwise.outline.voluntary import held_positions


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the document with the roles and dots that were found in it."""

    part: Part
    positions: tuple[Position, ...]
    cuts: tuple[tuple[int | None, Cut], ...]
    """Dots in order of print, each with the index of its position, None outside roles."""


def chapter_of(found: Sequence[Paragraph], part: Part, kind: DocumentKind, contact: Found) -> Chapter:
    """The part with what stands in it, each paragraph cut as its section and the kind of document ask."""
    members = tuple(number for number in part.members if number not in contact.paragraphs)
    if kind is DocumentKind.COVER_LETTER:
        body = set(letter_body(found))
        return _flat(part, prose_cuts(found, [number for number in members if number in body]))
    if kind is DocumentKind.BIO and part.kind not in _TOLD_IN_BRIEF and not lists_posts(found, part):
        opening = bio_opening(found, members) if part.heading is None and _is_head(part, contact) else ()
        rest = [number for number in members if number not in {cut.paragraph for cut in opening}]
        return _flat(part, (*opening, *prose_cuts(found, rest)))
    if part.kind is SectionKind.EXPERIENCE and members:
        return _worked(found, part, members, told_positions(found, members) or positions(found, members))
    if part.kind is SectionKind.VOLUNTEER and members:
        return _worked(found, part, members, held_positions(found, members))
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


def claimed(chapter: Chapter, name: str | None) -> Chapter:
    """The chapter without dots that only say whose page this is, and what a form asks of everybody."""
    items = (DotKind.BULLET, DotKind.SKILL)
    kept = tuple(
        (role, cut)
        for role, cut in chapter.cuts
        if not is_formal(cut.text, name, item=cut.kind in items)
        and not is_personal(cut.text, cut.kind, in_post=role is not None)
    )
    return replace(chapter, cuts=kept)


def _flat(part: Part, found: Sequence[Cut]) -> Chapter:
    return Chapter(part, (), _bounded((None, cut) for cut in found))


def _worked(found: Sequence[Paragraph], part: Part, members: Sequence[int], roles: tuple[Position, ...]) -> Chapter:
    taken = {number for role in roles for number in (*role.header, *role.members)}
    placed: list[tuple[int | None, Cut]] = [
        (None, cut) for cut in cuts(found, [number for number in members if number not in taken], part.kind)
    ]
    present = set(members)
    for index, role in enumerate(roles):
        own = [number for number in role.members if number in present]
        placed += [(index, cut) for cut in role_cuts(found, own)]
    return Chapter(part, roles, _bounded(sorted(placed, key=lambda pair: pair[1].paragraph)))


def _bounded(placed: Iterable[tuple[int | None, Cut]]) -> tuple[tuple[int | None, Cut], ...]:
    """The cuts in the same order, one that goes on for pages in pieces."""
    return tuple((role, replace(cut, text=text)) for role, cut in placed for text in within(cut.text))


def _top_cuts(found: Sequence[Paragraph], members: Sequence[int]) -> tuple[Cut, ...]:
    """Before the first heading: a headline, sentences of an opening text; the rest is detail."""
    result: list[Cut] = []
    for place, number in enumerate(members):
        paragraph = found[number]
        words = paragraph.text.split()
        if is_postal(paragraph.text) or is_street(paragraph.text):  # another address than that of contact
            continue
        row = len(_ROW.findall(paragraph.text)) > 1 and place < 8 and _heads(paragraph)
        long = len(words) > 12 and not row
        if (paragraph.listed and (len(words) > 3 or place > 8)) or long or paragraph.line.hint is Hint.PROSE:
            result += cuts(found, (number,), SectionKind.SUMMARY)
        elif not paragraph.listed and 1 < len(words) and place < 8 and _heads(paragraph):
            result.append(Cut(" ".join(words), DotKind.HEADLINE, number, 0.7))
    return tuple(result)


_ROW = re.compile(r"\s[|•·]\s")
"""What parts the several things that a headline says of a person: "Marketing manager | B2B | Speaker"."""


def _heads(paragraph: Paragraph) -> bool:
    if paragraph.line.hint is Hint.HEADLINE:
        return True
    return paragraph.line.hint is None and is_headline(paragraph.text) and not names_house(paragraph.text)
