"""Cut a document at its headings and say what each section holds, by the heading's wording and by the content."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dotwise.model import DotKind, SectionKind
from dotwise.outline.content import content_of
from dotwise.outline.dates import spans
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import person_field
from dotwise.outline.naming import organisation_score, title_score
from dotwise.outline.personal import is_personal
from dotwise.outline.settling import Evidence, is_functional, kinds_of
from dotwise.outline.wording import Heading

THRESHOLD = 0.5
"""From this probability on a paragraph is a heading."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section: its heading's paragraph (None before the first heading) and the paragraphs below it."""

    heading: int | None
    kind: SectionKind | None
    members: tuple[int, ...]
    confidence: float = 1.0


def sections_of(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> tuple[Part, ...]:
    """The sections in reading order; the first has no heading where text stands before one."""
    starts = [number for number, heading in enumerate(headings) if heading.probability >= THRESHOLD]
    bounds = [*starts, len(paragraphs)]
    parts: list[Part] = []
    if bounds[0] > 0:
        parts.append(Part(None, None, tuple(range(bounds[0]))))
    cut = [(begin, tuple(range(begin + 1, end))) for begin, end in pairwise(bounds)]
    evidence = [
        Evidence(
            headings[begin].wording,
            content_of([paragraphs[number] for number in members if paragraphs[number].line.style not in _MARGINAL]),
            paragraphs[begin].line.section_hint,
            bool(_GOES_ON.match(paragraphs[begin].text)),
        )
        for begin, members in cut
    ]
    verdicts = kinds_of(evidence)
    for (begin, members), verdict in zip(cut, verdicts, strict=True):
        asked = verdict.kind is SectionKind.SUMMARY and _is_asked([paragraphs[number].text for number in members])
        kind = SectionKind.OTHER if asked else verdict.kind
        parts.append(Part(begin, kind, members, round(headings[begin].probability * verdict.sure, 4)))
    return with_groups(parts, paragraphs) if is_functional(evidence, verdicts) else tuple(parts)


def _is_asked(texts: Sequence[str]) -> bool:
    """Whether lines are fields of a form about the person, as some print them below "Personal profile"."""
    asked = sum(person_field(text) is not None or is_personal(text, DotKind.SENTENCE) for text in texts)
    return asked > 1 and asked >= _ASKED * len(texts)


_ASKED = 0.75
_GOES_ON = re.compile(r"(?:and )?(?:before|earlier|previous(?:ly)?|prior|until then|further back)\b", re.IGNORECASE)
_MARGINAL = ("footnote text", "header", "footer")
"""Styles of lines that stand behind the last section and say nothing of it."""
_LONGEST_LABEL = 6
"""Words of the longest line that names a group of list items."""


def with_groups(parts: Sequence[Part], paragraphs: Sequence[Paragraph]) -> tuple[Part, ...]:
    """A functional résumé's abilities: plain lines above list items, at least two in a section, head parts of their own."""
    found: list[Part] = []
    for part in parts:
        labels = [number for number in part.members if _heads_items(paragraphs, number, part)]
        if part.kind not in _ABILITIES or len(labels) < 2:
            found.append(part)
            continue
        before = tuple(number for number in part.members if number < labels[0])
        kind = part.kind if before else SectionKind.SKILLS
        found.append(Part(part.heading, kind, before, part.confidence))
        for begin, end in pairwise([*labels, part.members[-1] + 1]):
            found.append(Part(begin, SectionKind.SKILLS, tuple(range(begin + 1, end)), 0.6))
    return tuple(found)


_ABILITIES = (SectionKind.SUMMARY, SectionKind.SKILLS, SectionKind.OTHER)


def _heads_items(paragraphs: Sequence[Paragraph], number: int, part: Part) -> bool:
    text = paragraphs[number].text
    items = [on for on in (number + 1, number + 2) if on in part.members and paragraphs[on].listed]
    return (
        not paragraphs[number].listed
        and len(items) == 2
        and "\t" not in text
        and len(text.split()) <= _LONGEST_LABEL
        and not re.search(r"[.;,!?]$", text)
        and not spans(text)
    )


def with_opening(parts: Sequence[Part], paragraphs: Sequence[Paragraph], contact: frozenset[int]) -> tuple[Part, ...]:
    """A bio's opening line as its heading, where it says more than the name: "Hello, I'm Amara"."""
    if not parts or parts[0].heading is not None:
        return tuple(parts)
    head = [number for number in parts[0].members if number not in contact]
    if (
        len(head) < 2
        or not _opens(paragraphs[head[0]].text, paragraphs[head[1]].text)
        or _is_headline(paragraphs, head[0])
        or (head[0] - 1 in contact and _says_what_one_is(paragraphs[head[0]]))
        or _CALLED.match(paragraphs[head[0]].text)
    ):
        return tuple(parts)
    before = tuple(number for number in parts[0].members if number < head[0])
    after = tuple(number for number in parts[0].members if number > head[0])
    opened = Part(head[0], SectionKind.SUMMARY, after, 0.7)
    return (*((Part(None, None, before),) if before else ()), opened, *parts[1:])


_CLOSE = 0.5
"""White above a line, in line heights, up to which it stands right under another."""


def _says_what_one_is(paragraph: Paragraph) -> bool:
    """Whether a line below the name stands right under it, begins small, or names a post or a house."""
    close = (paragraph.line.gap or 0.0) < _CLOSE
    named = max(title_score(paragraph.text), organisation_score(paragraph.text)) >= 0.5
    return close or paragraph.text[:1].islower() or (named and not _ABOUT.match(paragraph.text))


def _opens(text: str, following: str) -> bool:
    short = len(text.split()) <= 12 and not re.search(r"[.;:]$", text)
    return short and len(following.split()) > 12


_CALLED = re.compile(
    r"dear (?:\w+\.? ){0,2}\w+[,!]?$|\(?for (?:the|your) |\S.*\bbiograph(?:y|ical)\b|\S+['’]s (?:profile|bio)\b",
    re.IGNORECASE,
)
"""What paper a bio is, and for whom: "Dear Ms Obi", "Speaker biography – annual meeting of …", "(for the booklet, max. 300 words)"."""
_ABOUT = re.compile(r"(?:about|meet|introducing|hello|hi)\b", re.IGNORECASE)


def _is_headline(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line names a post below the name, typed or larger than it: what the person is, and no heading."""
    if paragraphs[number].line.size is None:
        text = paragraphs[number].text
        return title_score(text.split(",")[0]) >= 0.5 and not _ABOUT.match(text)
    above = (paragraphs[number - 1].line.size or 0.0) if number else 0.0
    return above > (paragraphs[number].line.size or 0.0) + 2 and title_score(paragraphs[number].text) >= 0.5


def without_addressee(parts: Sequence[Part], body: Sequence[int]) -> tuple[Part, ...]:
    """A letter's parts, none headed by what stands above its ``body``: to whom it is written, and on what."""
    begin = body[0] if body else 0
    found: list[Part] = []
    for part in parts:
        if part.heading is None or part.heading >= begin:
            found.append(part)
            continue
        members = (*(found.pop().members if found else ()), part.heading, *part.members)
        found.append(Part(None, None, members))
    return tuple(found)


def without_signature(parts: Sequence[Part], paragraphs: Sequence[Paragraph], name: str | None) -> tuple[Part, ...]:
    """The parts, none headed by the person's name with nothing below but what they sign as: who signs opens no section."""
    found: list[Part] = []
    for part in parts:
        signed = name is not None and part.heading is not None and (not part.members or _signs(part, parts, paragraphs))
        if signed and found and paragraphs[part.heading or 0].text.casefold() == (name or "").casefold():
            found[-1] = replace(found[-1], members=(*found[-1].members, part.heading or 0, *part.members))
        else:
            found.append(part)
    return tuple(found)


def _signs(part: Part, parts: Sequence[Part], paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the last section is a single word: "Applicant", "Signature"."""
    return part is parts[-1] and len(part.members) == 1 and len(paragraphs[part.members[0]].text.split()) == 1


def split_at(parts: Sequence[Part], paragraphs: Sequence[Paragraph], name: int | None) -> tuple[Part, ...]:
    """The head of the document as a part of its own: the name is no heading, even behind a sidebar or in its look."""
    found: list[Part] = []
    for part in parts:
        if name is not None and part.heading == name:
            found.append(Part(None, None, (name, *part.members)))
        elif not _is_behind(part, paragraphs, name) and not _is_below_lists(found, part, paragraphs, name):
            found.append(part)
        else:
            assert name is not None
            cut = part.members.index(name)
            found += [replace(part, members=part.members[:cut]), Part(None, None, part.members[cut:])]
    return tuple(found)


def _is_behind(part: Part, paragraphs: Sequence[Paragraph], name: int | None) -> bool:
    """Whether the name stands inside a section but in another block, as behind a sidebar, and not in a field of its own."""
    if part.heading is None or name is None or name not in part.members or person_field(paragraphs[name].text):
        return False
    return paragraphs[name].line.block != paragraphs[part.heading].line.block


_BLANK = 0.9
"""White above a line, in line heights, that a blank line leaves."""
_SIDE = (
    None,
    SectionKind.OTHER,
    SectionKind.SKILLS,
    SectionKind.LANGUAGES,
    SectionKind.CERTIFICATIONS,
    SectionKind.AWARDS,
    SectionKind.PUBLICATIONS,
)
"""What LinkedIn prints in its sidebar."""


def _is_below_lists(before: Sequence[Part], part: Part, paragraphs: Sequence[Paragraph], name: int | None) -> bool:
    """Whether the name stands behind white below lists alone, as where a sidebar was copied first."""
    if part.heading is None or name is None or name not in part.members or part.members[0] == name:
        return False
    listed = all(other.kind in _SIDE for other in (*before, part))
    return listed and paragraphs[name].line.place.box is None and (paragraphs[name].line.gap or 0.0) >= _BLANK
