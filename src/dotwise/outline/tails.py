"""
What stands under no heading behind the posts, or in a text that has neither headings nor posts: nothing of it is lost.

    DIY AI course 2021           Worked at Costcutter for 3 years on the tills
    Safe pass                    Then a year in the bakery, doing nights
    Telehandler ticket           Food hygiene level 2
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from dotwise.model import DotKind, SectionKind
from dotwise.outline.addresses import EMAIL, LINK
from dotwise.outline.dates import spans
from dotwise.outline.dots import Cut, is_bare
from dotwise.outline.headline import is_headline
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import degree_score
from dotwise.outline.personal import tells_schooling
from dotwise.outline.persons import names_person
from dotwise.outline.phones import phones
from dotwise.outline.postal import is_postal
from dotwise.outline.sections import Part
from dotwise.outline.sentences import sentences
from dotwise.outline.wording import load_wording

_APART = 0.5
"""White above a line, in line heights, that parts it from the one before."""
_PROSE = 20
"""Words of a line from which it is prose."""
_SCHOOLED = 0.7
_NEAR = 6
"""Lines at the beginning among which those of contact are the head."""
_HEADLINE = 8
"""Words of the longest headline that stands apart from the contact."""


def with_tail(parts: Sequence[Part], paragraphs: Sequence[Paragraph], contact: Collection[int]) -> tuple[Part, ...]:
    """The parts; of a document of one part without a heading the head, with the contact, and what stands below it."""
    if len(parts) != 1 or parts[0].heading is not None or parts[0].kind is not None:
        return tuple(parts)
    members = parts[0].members
    head = _head(paragraphs, members, contact)
    return tuple(Part(None, None, cut) for cut in (members[:head], members[head:]) if cut)


def _head(paragraphs: Sequence[Paragraph], members: Sequence[int], contact: Collection[int]) -> int:
    """How many of the first lines are the head: down to the last of contact, and a headline right below it."""
    last = max((place + 1 for place, number in enumerate(members[:_NEAR]) if number in contact), default=1)
    if last < len(members):
        text = _plain(paragraphs[members[last]])
        last += len(text.split()) <= _HEADLINE and not text.endswith(".") and is_headline(text)
    return last


def tail_cuts(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Cut, ...]:
    """A dot of every line that is more than a place, a date, a school or a referee: items, and sentences of prose."""
    found: list[Cut] = []
    for block in _blocks(paragraphs, members):
        schooled = _is_schooled(paragraphs, block)
        told = any(
            _plain(paragraphs[number]).endswith(".") for number in block
        )  # prose, though its lines may be broken
        for number in block:
            if not _tells(paragraphs[number], schooled=schooled):
                continue
            text = _plain(paragraphs[number])
            if paragraphs[number].listed or (_is_item(paragraphs[number]) and not told):
                found.append(Cut(text, DotKind.BULLET, number, 0.7))
            else:
                found += [Cut(sentence, DotKind.SENTENCE, number, 0.8) for sentence in sentences(text)]
    return tuple(found)


def _tells(paragraph: Paragraph, *, schooled: bool) -> bool:
    text = _plain(paragraph)
    label = _LABEL.match(text)
    if (
        not _WORD.search(text)
        or is_bare(text)
        or is_postal(text)
        or text.endswith(":")
        or (label and not _names_skills(label[1]))
    ):
        return False
    if _is_item(paragraph) and (names_person(text) or _OFFERED.search(text)):
        return False
    attended = 0.0 < degree_score(text) and bool(spans(text)) and _is_item(paragraph)
    return paragraph.listed or not (schooled or attended)


_WORD = re.compile(r"[^\W\d_]{2}")
_LABEL = re.compile(r"([^:]{2,30}):\s")
_NAMED = 0.6
"""Probability from which a label is worded like a heading."""


def _names_skills(label: str) -> bool:
    wording = load_wording().read(label)
    return wording.heading >= _NAMED and wording.kind in (SectionKind.SKILLS, SectionKind.CERTIFICATIONS)


_OFFERED = re.compile(
    r"^(?:ref|refs|referees?|references?|(?:short |brief |long )?(?:bio|biography))\b|\b(?:ring|call|ask|phone|text|contact|e-?mail|reach) (?:me|us|him|her|them)\b",
    re.IGNORECASE,
)
"""How a line offers a referee or a way to reach the person, or says what paper this is."""


def _is_schooled(paragraphs: Sequence[Paragraph], block: Sequence[int]) -> bool:
    """Whether a block of short lines names a school or an exam, so that all of it does."""
    texts = [_plain(paragraphs[number]) for number in block]
    short = all(len(text.split()) < _PROSE for text in texts)
    return short and any(_names_school(text) for text in texts)


def _names_school(text: str) -> bool:
    """Whether a line names a degree or an exam; a licence or certificate says what somebody may do."""
    return tells_schooling(text) or (
        degree_score(text) >= _SCHOOLED and not re.search(r"licen[cs]e|certificate", text, re.I)
    )


def _is_item(paragraph: Paragraph) -> bool:
    text = _plain(paragraph)
    return paragraph.listed or (len(sentences(text)) == 1 and len(text.split()) < _PROSE and not text.endswith("."))


def _blocks(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> list[tuple[int, ...]]:
    """Members that stand right below one another."""
    blocks: list[tuple[int, ...]] = []
    for number in members:
        close = bool(blocks) and number == blocks[-1][-1] + 1 and (paragraphs[number].line.gap or 0.0) < _APART
        blocks[-1:] = [(*blocks[-1], number)] if close else [*blocks[-1:], (number,)]
    return blocks


_SENTENCES, _WORDS = 2, 12
"""Sentences and words of a line of contact from which it tells more than that."""


def telling(paragraphs: Sequence[Paragraph], contact: Collection[int]) -> frozenset[int]:
    """Lines of contact that are prose and tell more: "I'm Siân, a chartered accountant … You can reach me at …"."""
    return frozenset(
        number
        for number in contact
        if len(parts := sentences(paragraphs[number].text)) >= _SENTENCES
        and sum(len(part.split()) for part in parts if _is_prose(part) and not reaches(part)) >= _WORDS
    )


def _is_prose(sentence: str) -> bool:
    """Whether most words are small, as in no address."""
    words = sentence.split()
    return sum(word[:1].islower() for word in words) * 2 > len(words) > 3


def reaches(sentence: str) -> bool:
    """Whether a sentence prints an address or a number."""
    return bool(EMAIL.search(sentence) or LINK.search(sentence) or phones(sentence))


def _plain(paragraph: Paragraph) -> str:
    return " ".join(paragraph.text.split())
