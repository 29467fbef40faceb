"""Cut a document at its headings and say what each section holds, by the heading's wording and by the content."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dotwise.model import SectionKind
from dotwise.outline.content import content_likelihood
from dotwise.outline.headings import Heading
from dotwise.outline.joining import Paragraph

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
    for begin, end in pairwise(bounds):
        members = tuple(range(begin + 1, end))
        kind, sure = _kind(paragraphs[begin], headings[begin], [paragraphs[number] for number in members])
        parts.append(Part(begin, kind, members, round(headings[begin].probability * sure, 4)))
    return tuple(parts)


def with_opening(parts: Sequence[Part], paragraphs: Sequence[Paragraph], contact: frozenset[int]) -> tuple[Part, ...]:
    """A bio's opening line as its heading, where it says more than the name: "Hello, I'm Amara"."""
    if not parts or parts[0].heading is not None:
        return tuple(parts)
    head = [number for number in parts[0].members if number not in contact]
    if len(head) < 2 or not _opens(paragraphs[head[0]].text, paragraphs[head[1]].text):
        return tuple(parts)
    before = tuple(number for number in parts[0].members if number < head[0])
    after = tuple(number for number in parts[0].members if number > head[0])
    opened = Part(head[0], SectionKind.SUMMARY, after, 0.7)
    return (*((Part(None, None, before),) if before else ()), opened, *parts[1:])


def _opens(text: str, following: str) -> bool:
    short = len(text.split()) <= 12 and not re.search(r"[.;:]$", text)
    return short and len(following.split()) > 12


def split_at(parts: Sequence[Part], paragraphs: Sequence[Paragraph], name: int | None) -> tuple[Part, ...]:
    """The head of the document as a part of its own: the name is no heading, even behind a sidebar or in its look."""
    found: list[Part] = []
    for part in parts:
        if name is not None and part.heading == name:
            found.append(Part(None, None, (name, *part.members)))
        elif not _is_behind(part, paragraphs, name):
            found.append(part)
        else:
            assert name is not None
            cut = part.members.index(name)
            found += [replace(part, members=part.members[:cut]), Part(None, None, part.members[cut:])]
    return tuple(found)


def _is_behind(part: Part, paragraphs: Sequence[Paragraph], name: int | None) -> bool:
    """Whether the name stands inside a section but in another block, as behind a sidebar."""
    if part.heading is None or name is None or name not in part.members:
        return False
    return paragraphs[name].line.block != paragraphs[part.heading].line.block


def _kind(paragraph: Paragraph, heading: Heading, members: Sequence[Paragraph]) -> tuple[SectionKind, float]:
    if paragraph.line.section_hint is not None:
        return paragraph.line.section_hint, 1.0
    content = content_likelihood(members)
    certainty = 0.25 + 0.75 * heading.wording.heading
    weight = 1.0 if certainty < 0.7 else 0.6
    scores = {
        kind: certainty * math.log(probability + 0.004) + weight * content[kind]
        for kind, probability in heading.wording.kinds
    }
    top = max(scores.values())
    total = sum(math.exp(score - top) for score in scores.values())
    best = max(scores, key=lambda kind: (scores[kind], kind.value))
    return best, math.exp(scores[best] - top) / total
