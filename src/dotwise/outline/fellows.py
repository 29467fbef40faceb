"""
What the headings of a document say about one another: they look alike, and what looks otherwise is none.

Wording, look and neighbours give every paragraph a probability by itself; here the likely headings raise those that look
like them and lower those that do not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dotwise.model import Hint, SectionKind
from dotwise.outline.announcing import announces
from dotwise.outline.dates import spans
from dotwise.outline.fellow_items import items_like_headings
from dotwise.outline.joining import Paragraph
from dotwise.outline.look import Body, Signature, body_of, signature, unremarked
from dotwise.outline.mistaken import CLOSE, LIKELY, known, mistaken
from dotwise.outline.naming import organisation_score, place_score, title_score
from dotwise.outline.wording import Heading

_SURE = 0.9
"""From this probability of the wording on smaller type or a plain look speaks no more against a heading."""
_RAISED = 0.6
_NEARLY_ALL = 0.75
_ALL_NAMED = 0.6
"""Mean probability of the wordings from which a column of cells holds headings, whatever stands around it."""
_TITLED = 0.85
_LESSER = 0.4
"""What is left of the probability of one that does not look like the others."""


def compared(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], candidates: frozenset[int]
) -> tuple[Heading, ...]:
    """The headings with what the others say; ``candidates`` are the paragraphs that can be one at all."""
    body = body_of(paragraphs)
    cells = _groups_in_cells(paragraphs, headings, candidates, body)
    labels = _labels(paragraphs, headings, cells)
    raised = _alike(paragraphs, headings, candidates, body)
    raised |= _typed(paragraphs, headings, candidates, body)
    raised |= _apart(paragraphs, headings, candidates, body)
    raised |= {number for group in cells for number in group} - labels
    found = [
        replace(heading, probability=max(heading.probability, _RAISED)) if number in raised else heading
        for number, heading in enumerate(headings)
    ]
    labels |= mistaken(paragraphs, found, body) | items_like_headings(paragraphs, found, body)
    labels |= _plain_cells(paragraphs, found, body)
    smallest = _smallest(paragraphs, found, body)
    common = _common(paragraphs, found, body)
    return tuple(
        replace(heading, probability=_LESSER * heading.probability)
        if number in labels
        or (
            _is_unlike(paragraphs[number], smallest.get(paragraphs[number].line.block, 0.0), common, body)
            and (heading.wording.heading < _SURE or _is_stacked(paragraphs, number) or _is_title(paragraphs, number))
        )
        else heading
        for number, heading in enumerate(found)
    )


def _is_unlike(paragraph: Paragraph, smallest: float, common: frozenset[str], body: Body) -> bool:
    smaller = paragraph.line.size is not None and paragraph.line.size < smallest
    return smaller or (bool(common) and not common & _marks(paragraph, body))


def _is_title(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line of some words names what somebody was, right above the dates of a post: "Communications Volunteer"."""
    text, below = paragraphs[number].text, paragraphs[number + 1 : number + 2]
    titled = len(text.split()) > 1 and title_score(text) >= _TITLED
    return titled and any(announces(line) and (line.line.gap or 0.0) < CLOSE for line in below)


def _is_stacked(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line and the one above or below it are of one look with no white between: no heading, but a list."""
    around = paragraphs[max(0, number - 1) : number + 2]
    return any(_goes_on(above, below) for above, below in pairwise(around))


def _goes_on(above: Paragraph, paragraph: Paragraph) -> bool:
    """Whether a line stands right under one of its own look: the rest of an item that wraps in a narrow column."""
    line = paragraph.line
    close = line.gap is not None and line.gap < CLOSE
    same = above.line.block == line.block and line.place.box is not None
    return close and same and signature(above) == signature(paragraph)


def _alike(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], candidates: frozenset[int], body: Body
) -> set[int]:
    """Paragraphs of sure wording that stand out in the same way as at least two likely headings."""
    looks = Counter(
        signature(paragraph)
        for paragraph, heading in zip(paragraphs, headings, strict=True)
        if heading.probability >= LIKELY
    )
    return {
        number
        for number in candidates
        if headings[number].wording.heading >= _SURE
        and looks[signature(paragraphs[number])] > 1
        and _marks(paragraphs[number], body)
    }


def _typed(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], candidates: frozenset[int], body: Body
) -> set[int]:
    """In typed text, lines that are underlined, or printed small above others, as three known headings are."""
    if body.size is not None:
        return set()
    signs = Counter(mark for number in known(headings) for mark in _marks(paragraphs[number], body) & _TYPED)
    common = {mark for mark, count in signs.items() if count > 2}
    return {
        number
        for number in candidates
        if common & _marks(paragraphs[number], body)
        and (paragraphs[number].line.gap or 0.0) > 0.5
        and len(paragraphs[number].text.split()) <= _SHORT
        and not re.search(r"[,.;@\d]", paragraphs[number].text)
    }


def _apart(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], candidates: frozenset[int], body: Body
) -> set[int]:
    """
    In typed text, short lines between blank lines, as three known headings stand; what follows a heading is none.

    They begin with a capital, unless three headings do without.
    """
    small = {number for number in known(headings) if paragraphs[number].text.islower()}
    alone = {
        number
        for number in candidates
        if _is_alone(paragraphs, number) and (len(small) > 2 or paragraphs[number].text[:1].isupper())
    }
    named = [number for number in known(headings) if number in alone]
    if body.size is not None or len(named) < 3 or len(alone) * 2 > len(paragraphs):
        return set()
    found = {number for number in alone if headings[number].probability >= LIKELY}
    for number in sorted(alone):
        among = {number - 1, number + 1} <= alone  # a list whose items stand apart
        if number > named[0] and not among and not found & {number - 1, number + 1}:
            found.add(number)
    return found


def _is_alone(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line of few plain words, no name and no list, stands between two blank lines."""
    text, line = paragraphs[number].text, paragraphs[number].line
    after = paragraphs[number + 1].line.gap if number + 1 < len(paragraphs) else None
    if min(line.gap or 0.0, after or 0.0) <= 0.5 or len(text.split()) > _SHORT or not text[:1].isalpha():
        return False
    names = max(title_score(text), organisation_score(text), place_score(text))
    return names < 0.4 and not re.search(r"[,.;:@|\d]", text)


_TYPED = frozenset(("bold", "small"))
_SHORT = 6
"""Words of the longest heading of unknown wording in typed text."""


def _groups_in_cells(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], candidates: frozenset[int], body: Body
) -> list[list[int]]:
    """Paragraphs alone in their cells that look like at least two headings that are: columns of headings."""
    held = Counter(paragraph.line.block for paragraph in paragraphs)
    groups: dict[tuple[Signature, float], list[int]] = {}
    for number in sorted(candidates):
        paragraph = paragraphs[number]
        if held[paragraph.line.block] == 1 and _marks(paragraph, body) and not spans(paragraph.text):
            groups.setdefault((signature(paragraph), paragraph.line.indent), []).append(number)
    return [group for group in groups.values() if sum(headings[number].probability >= LIKELY for number in group) > 1]


def _labels(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], groups: Sequence[Sequence[int]]
) -> frozenset[int]:
    """A column of cells that lies between two headings of another column: the labels of what one section lists."""
    return frozenset(
        number
        for inner in groups
        if sum(headings[number].wording.heading for number in inner) < _ALL_NAMED * len(inner)
        for outer in groups
        if len(outer) >= len(inner)
        and signature(paragraphs[outer[0]]) != signature(paragraphs[inner[0]])
        and any(low < inner[0] and inner[-1] < high for low, high in pairwise(outer))
        for number in inner
    )


def _plain_cells(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[int]:
    """Lines alone in the cells of a Word table that look like any other, where headings stand out: labels, degrees, values."""
    marks = Counter(mark for number in known(headings) for mark in _marks(paragraphs[number], body))
    if not marks or max(marks.values()) < _SHARED:
        return frozenset()
    held = Counter(paragraph.line.block for paragraph in paragraphs)
    return frozenset(
        number
        for number, paragraph in enumerate(paragraphs)
        if paragraph.line.place.box is None
        and held[paragraph.line.block] == 1
        and headings[number].probability >= LIKELY
        and not _marks(paragraph, body)
        and (headings[number].wording.heading < _SURE or _is_within(paragraphs, headings, number, body))
    )


def _is_within(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], number: int, body: Body) -> bool:
    """Whether a label is of the kind of the heading above that stands out, or tells of languages among skills."""
    outer = next(
        (n for n in range(number - 1, -1, -1) if headings[n].probability >= LIKELY and _marks(paragraphs[n], body)),
        None,
    )
    if outer is None:
        return False
    kinds = (headings[outer].wording.kind, headings[number].wording.kind)
    return kinds[0] is kinds[1] or kinds == (SectionKind.SKILLS, SectionKind.LANGUAGES)


_SHARED = 2
"""Headings of known wording that stand out in one way, from which what does not is none in a cell."""


def _smallest(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> dict[int, float]:
    """By block the smallest type size that two headings of known wording share, there or else anywhere.

    What looks like a heading in smaller type is the name of an employer, a school or a project. The headings of a side
    column may be smaller than those beside it.
    """
    usual = body.size or 0.0
    sizes: dict[int, list[float]] = {}
    for number in known(headings):
        line = paragraphs[number].line
        sizes.setdefault(line.block, []).append(line.size or 0.0)
    everywhere = _shared([size for own in sizes.values() for size in own], usual)
    blocks = {paragraph.line.block for paragraph in paragraphs}
    return {block: _shared(sizes.get(block, ()), usual) or everywhere for block in blocks}


def _shared(sizes: Sequence[float], usual: float) -> float:
    """The smallest size above the ``usual`` that two share, where most are above it; else 0."""
    shared = [size for size, count in Counter(sizes).items() if count > 1 and size > usual + 0.3]
    return min(shared) - 0.3 if shared and sum(size > usual for size in sizes) * 2 > len(sizes) else 0.0


def _common(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[str]:
    """How nearly all headings of known wording stand out, at least two."""
    named = known(headings)
    marks = Counter(mark for number in named for mark in _marks(paragraphs[number], body))
    return frozenset(mark for mark, count in marks.items() if count > 1 and count >= _NEARLY_ALL * len(named))


def _marks(paragraph: Paragraph, body: Body) -> frozenset[str]:
    """The ways in which a paragraph stands out from running text."""
    line = paragraph.line
    signs = {
        "bold": line.bold and not body.bold,
        "larger": bool(line.size and body.size and line.size > body.size + 0.3),
        "smaller": bool(line.size and body.size and line.size < body.size - 0.3),
        "coloured": line.colour is not None and line.colour != body.colour,
        "capitals": unremarked(paragraph.text).isupper() and not body.capitals,
        "small": paragraph.text.islower() and not body.small,
        "styled": line.hint is Hint.HEADING or (line.style or "Normal") != "Normal",
    }
    return frozenset(name for name, is_so in signs.items() if is_so)
