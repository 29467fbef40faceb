"""
What the headings of a document say about one another: they look alike, and what looks otherwise is none.

Wording, look and neighbours give every paragraph a probability by itself; here the likely headings raise those that look
like them and lower those that do not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from dotwise.model import Hint, SectionKind
from dotwise.outline.dates import spans, without_dates
from dotwise.outline.joining import Paragraph
from dotwise.outline.look import Body, Signature, body_of, signature, unremarked
from dotwise.outline.naming import organisation_score, place_score, title_score
from dotwise.outline.wording import Wording

_LIKELY = 0.5
"""Probability from which a paragraph counts as a heading."""
_KNOWN = 0.6
"""From this probability on the wording alone says that a paragraph is a heading."""
_SURE = 0.9
"""From this probability of the wording on smaller type or a plain look speaks no more against a heading."""
_RAISED = 0.6
_NEARLY_ALL = 0.75
_ALL_NAMED = 0.6
"""Mean probability of the wordings from which a column of cells holds headings, whatever stands around it."""
_CLOSE = 0.5
"""White above a line, in line heights, up to which it stands right under another."""
_LESSER = 0.4
"""What is left of the probability of one that does not look like the others."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The probability that a paragraph is a heading, and what its wording announces."""

    probability: float
    wording: Wording


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
    labels |= _employers(paragraphs, found) | _headlines(paragraphs, found, body) | _fields(paragraphs, found)
    smallest = _smallest(paragraphs, found, body)
    common = _common(paragraphs, found, body)
    return tuple(
        replace(heading, probability=_LESSER * heading.probability)
        if number in labels
        or (
            _is_unlike(paragraphs[number], smallest, common, body)
            and (heading.wording.heading < _SURE or (number and _goes_on(paragraphs[number - 1], paragraphs[number])))
        )
        else heading
        for number, heading in enumerate(found)
    )


def _is_unlike(paragraph: Paragraph, smallest: float, common: frozenset[str], body: Body) -> bool:
    smaller = paragraph.line.size is not None and paragraph.line.size < smallest
    return smaller or (bool(common) and not common & _marks(paragraph, body))


def _goes_on(above: Paragraph, paragraph: Paragraph) -> bool:
    """Whether a line stands right under one of its own look: the rest of an item that wraps in a narrow column."""
    line = paragraph.line
    close = line.gap is not None and line.gap < _CLOSE
    same = above.line.block == line.block and line.place.box is not None
    return close and same and signature(above) == signature(paragraph)


def _fields(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """What is printed in post after post, "Key achievements:": it parts what is said of each, and is no heading.

    A heading that is printed again on the next page has the look of the others; one that ends on a colon where the
    others do not is told by that alone.
    """
    likely = [number for number, heading in enumerate(headings) if heading.probability >= _LIKELY]
    counts = Counter(paragraphs[number].text.casefold() for number in likely)
    looks = Counter(signature(paragraphs[n]) for n in likely if counts[paragraphs[n].text.casefold()] == 1)
    colons = sum(paragraphs[number].text.endswith(":") for number in _known(headings))
    plain = len(_known(headings)) - colons
    return frozenset(
        number
        for number in likely
        if looks[signature(paragraphs[number])] < 2
        and (
            counts[paragraphs[number].text.casefold()] > 1
            or (
                paragraphs[number].text.endswith(":") and plain > max(2, 2 * colons) and _is_in_post(paragraphs, number)
            )
        )
    )


def _is_in_post(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether the header of a post stands right above, with its dates and no white between."""
    if (paragraphs[number].line.gap or 0.0) >= _CLOSE:
        return False
    above = paragraphs[max(0, number - 3) : number]
    return any(span.ranged for paragraph in above if not paragraph.listed for span in spans(paragraph.text))


def _headlines(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[int]:
    """What stands right under the largest line of a page's beginning and names a post: the headline of the person."""
    return frozenset(
        number
        for number in (1, 2)
        if number < len(paragraphs)
        and headings[number].wording.heading < _KNOWN
        and (paragraphs[number - 1].line.size or 0.0) >= body.largest > (paragraphs[number].line.size or 0.0) + 2
        and title_score(paragraphs[number].text) >= 0.5
    )


def _alike(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], candidates: frozenset[int], body: Body
) -> set[int]:
    """Paragraphs of sure wording that stand out in the same way as at least two likely headings."""
    looks = Counter(
        signature(paragraph)
        for paragraph, heading in zip(paragraphs, headings, strict=True)
        if heading.probability >= _LIKELY
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
    signs = Counter(mark for number in _known(headings) for mark in _marks(paragraphs[number], body) & _TYPED)
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
    """In typed text, short lines between blank lines, as three known headings stand; what follows a heading is none."""
    alone = {number for number in candidates if _is_alone(paragraphs, number)}
    known = [number for number in _known(headings) if number in alone]
    if body.size is not None or len(known) < 3 or len(alone) * 2 > len(paragraphs):
        return set()
    found = {number for number in alone if headings[number].probability >= _LIKELY}
    for number in sorted(alone):
        if number > known[0] and not found & {number - 1, number + 1}:
            found.add(number)
    return found


def _is_alone(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line of few plain words, no name and no list, stands between two blank lines."""
    text, line = paragraphs[number].text, paragraphs[number].line
    after = paragraphs[number + 1].line.gap if number + 1 < len(paragraphs) else None
    if min(line.gap or 0.0, after or 0.0) <= 0.5 or len(text.split()) > _SHORT or not text[:1].isupper():
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
    return [group for group in groups.values() if sum(headings[number].probability >= _LIKELY for number in group) > 1]


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


def _employers(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """What looks like a heading among positions and stands right above a title with its dates: an employer."""
    found: set[int] = set()
    among = False
    for number, heading in enumerate(headings):
        if heading.probability < _LIKELY:
            continue
        if heading.wording.heading >= _KNOWN:
            among = heading.wording.kind is SectionKind.EXPERIENCE
        elif among and (
            _opens_post(paragraphs[number + 1 : number + 4])
            or _is_title(paragraphs[number], paragraphs[number + 1 : number + 4])
        ):
            found.add(number)
    return frozenset(found)


def _is_title(paragraph: Paragraph, following: Sequence[Paragraph]) -> bool:
    """Whether a line names a post whose employer and dates stand in the short lines right below it."""
    header = list(takewhile(lambda line: not line.listed and len(line.text) < 70, following))
    dated = any(span.ranged for line in header for span in spans(line.text))
    return dated and title_score(paragraph.text) >= 0.5


def _opens_post(following: Sequence[Paragraph]) -> bool:
    """Whether a title and a stretch of time stand in the next lines, before any list item, and no employer."""
    header = list(takewhile(lambda paragraph: not paragraph.listed and len(paragraph.text) < 110, following))[:2]
    left = [without_dates(paragraph.text) for paragraph in header]
    titled = any(title_score(text) >= 0.45 and not re.search(r"[|@·]| at | [–-] |, \S+ \S", text) for text in left)
    dated = any(span.ranged for paragraph in header for span in spans(paragraph.text))
    return dated and titled and not any(organisation_score(text) >= 0.5 > title_score(text) for text in left)


def _smallest(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> float:
    """The smallest type size that two headings of known wording share; 0 where none is larger than the text.

    What looks like a heading in smaller type is the name of an employer, a school or a project.
    """
    usual = body.size or 0.0
    sizes = [paragraphs[number].line.size or 0.0 for number in _known(headings)]
    shared = [size for size, count in Counter(sizes).items() if count > 1 and size > usual + 0.3]
    return min(shared) - 0.3 if shared and sum(size > usual for size in sizes) * 2 > len(sizes) else 0.0


def _common(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[str]:
    """How nearly all headings of known wording stand out, at least two."""
    known = _known(headings)
    marks = Counter(mark for number in known for mark in _marks(paragraphs[number], body))
    return frozenset(mark for mark, count in marks.items() if count > 1 and count >= _NEARLY_ALL * len(known))


def _known(headings: Sequence[Heading]) -> list[int]:
    return [
        number
        for number, heading in enumerate(headings)
        if heading.probability >= _LIKELY and heading.wording.heading >= _KNOWN
    ]


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
