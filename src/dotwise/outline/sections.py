"""Cut a document at its headings and say what each section holds, by the heading's wording and by the content."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dotwise.model import SectionKind
from dotwise.outline.dates import spans
from dotwise.outline.headings import Heading
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import degree_score, title_score

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


_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|my|me)\b")
_LANGUAGE = re.compile(
    r"\b(?:english|french|german|spanish|italian|portuguese|dutch|polish|russian|ukrainian|arabic|hindi|mandarin|chinese|cantonese|"
    r"japanese|korean|turkish|swedish|norwegian|danish|finnish|irish|welsh|gaelic|zulu|swahili|urdu|bengali|punjabi|tamil|"
    r"vietnamese|thai|greek|hebrew|native|fluent|bilingual|[abc][12])\b",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    r"\b(?:certified|certificate|licen[cs]ed?|registered|registration|chartered|member of|clearance|accredited|permit)\b",
    re.I,
)
_HELP = re.compile(
    r"\b(?:volunt\w+|church|community|charity|trustee|treasurer|shelter|free|unpaid|evenings?|saturdays?|sundays?|weekends?|club|neighbou?rs?|parents'|school board|scouts?)\b",
    re.I,
)
_PASTIME = re.compile(
    r"\b(?:swimming|chess|choir|hiking|walking|running|cycling|football|rugby|tennis|golf|yoga|gym|reading|cooking|baking|gardening|"
    r"painting|drawing|photography|music|guitar|piano|singing|dancing|travel(?:ling|ing)?|fishing|climbing|sailing|rowing|surfing|"
    r"skiing|knitting|sewing|gaming|board games|cinema|films?|theatre|pottery|birdwatching|camping|martial arts|judo|karate|"
    r"socialising|family|friends|dogs?|horses|crosswords|astronomy|genealogy|beekeeping|kayaking|basketball|cricket|netball)\b",
    re.IGNORECASE,
)
_REFEREE = re.compile(r"\bon request\b|^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev)\.?\s+[A-Z]", re.MULTILINE)
_PRIZE = re.compile(
    r"\b(?:awards?|prizes?|medals?|of the year|of the quarter|winner|finalist|scholarships?|dean's list|distinction|commend\w+)\b",
    re.I,
)
_PRINT = re.compile(
    r"\b(?:journal|conference|proceedings|doi|et al|press|vol\.|pp\.|\bedn?\.|published|isbn|symposium)\b", re.I
)


def content_likelihood(members: Sequence[Paragraph]) -> dict[SectionKind, float]:
    """How much the content speaks for each kind, as additions to its log probability."""
    count = max(len(members), 1)
    texts = [member.text for member in members]
    ranged = sum(any(span.ranged for span in spans(text)) and len(text) < 110 for text in texts)
    titled = sum(
        title_score(text) > 0.5 and not member.listed
        for text, member in zip(texts, members, strict=True)
        if len(text) < 110
    )
    degrees = sum(degree_score(text) >= 0.7 for text in texts) / count
    words = sum(len(text.split()) for text in texts) / count
    first_person = sum(bool(_FIRST_PERSON.search(text)) for text in texts) / count
    spoken = sum(bool(_LANGUAGE.search(text)) and len(text.split()) < 12 for text in texts) / count
    listed = sum(member.listed for member in members)
    jobs = float(ranged > 0 and titled > 0) + 0.5 * float(ranged > 0 and listed > ranged) + 0.4 * float(ranged > 1)
    prose = float(words > 18 and not listed and ranged == 0)
    whole = "\n".join(texts)
    pastimes = len(_PASTIME.findall(whole)) / max(1, len(whole.split()))
    likelihood = dict.fromkeys(SectionKind, 0.0)
    likelihood[SectionKind.EXPERIENCE] = 2.2 * jobs - 2.0 * degrees - (1.0 if not ranged else 0.0)
    likelihood[SectionKind.EDUCATION] = 3.0 * degrees - 1.2 * float(listed > 4)
    likelihood[SectionKind.SUMMARY] = 2.2 * prose + 1.2 * first_person * (not ranged) - 1.6 * jobs
    likelihood[SectionKind.SKILLS] = (
        0.8 * float(words < 7) - 1.6 * jobs - 0.8 * degrees + 0.5 * float(whole.count(",") > 2 * count)
    )
    likelihood[SectionKind.LANGUAGES] = 2.5 * float(spoken > 0.6) - 1.0 * float(spoken == 0)
    likelihood[SectionKind.CERTIFICATIONS] = 1.2 * float(bool(_CERTIFICATE.search(whole))) - 1.2 * jobs
    likelihood[SectionKind.VOLUNTEER] = 1.2 * float(bool(_HELP.search(whole))) - 0.3 * jobs
    likelihood[SectionKind.PUBLICATIONS] = 1.5 * float(bool(_PRINT.search(whole))) - 1.0 * jobs
    likelihood[SectionKind.INTERESTS] = 2.5 * float(pastimes > 0.25) - 0.8 * float(words > 10) - 1.2 * jobs
    likelihood[SectionKind.REFERENCES] = 2.0 * float(bool(_REFEREE.search(whole))) - 1.0 * jobs
    likelihood[SectionKind.AWARDS] = 1.2 * float(bool(_PRIZE.search(whole))) - 1.0 * jobs
    likelihood[SectionKind.OTHER] = -0.5 * jobs
    return likelihood
