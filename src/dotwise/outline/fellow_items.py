"""
Lines of a typed list that bear the wording of a heading, and are items like the lines around them.

    Skills                   SKILLS
    Community engagement
    Statement taking         Announcements
    Projects                 Ticket machine
    Niche RMS                Volunteer management
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from dotwise.model import SectionKind
from dotwise.outline.dates import spans
from dotwise.outline.joining import Paragraph
from dotwise.outline.look import Body, unremarked
from dotwise.outline.wording import Heading

_LIKELY, _KNOWN = 0.5, 0.6
"""Probabilities from which a paragraph counts as a heading, and its wording alone says so."""
_PLAIN = 0.97
"""From this probability on a wording of one of these kinds is no item."""
_ITSELF = frozenset(
    (
        SectionKind.EXPERIENCE,
        SectionKind.EDUCATION,
        SectionKind.SKILLS,
        SectionKind.CERTIFICATIONS,
        SectionKind.LANGUAGES,
        SectionKind.INTERESTS,
        SectionKind.REFERENCES,
    )
)
"""Kinds whose plain wordings nobody lists among what they can do."""
_FEWEST = 2
"""Headings that show how a document parts its sections, and lines below a first item that are like it."""
_CLOSE = 0.5
"""White above a line, in line heights, up to which it stands right under another."""
_SHORT = 5
"""Words of a line in a list of them."""


def items_like_headings(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[int]:
    """Likely headings without a look of their own that stand in a list, where headings stand behind a blank line."""
    likely = [number for number, heading in enumerate(headings) if heading.probability >= _LIKELY]
    known = [number for number in likely if headings[number].wording.heading >= _KNOWN]
    apart = [number for number in known if not _is_close(paragraphs, number)]
    if len(apart) < _FEWEST:
        return frozenset()
    plain = [n for n in likely if n > apart[0] and not _has_look(paragraphs[n], headings[n], body)]
    return frozenset(
        number
        for number in plain
        if (_is_listed(paragraphs, number) if _is_close(paragraphs, number) else _opens_list(paragraphs, number, apart))
        and (headings[number].wording.heading < _KNOWN or not _is_plain(headings[number]))
    )


def _is_close(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether no white parts a typed line from the one above."""
    if number == 0:
        return False
    line, above = paragraphs[number].line, paragraphs[number - 1].line
    typed = line.place.box is None and line.gap is not None
    return typed and line.block == above.block and (line.gap or 0.0) < _CLOSE


def _has_look(paragraph: Paragraph, heading: Heading, body: Body) -> bool:
    """Whether a line looks like a heading by itself; capitals alone may be those of a short form, "PLC"."""
    line, text = paragraph.line, unremarked(paragraph.text)
    if (line.bold and not body.bold) or line.hint is not None or line.style not in (None, "Normal"):
        return True
    larger = bool(line.size and body.size and line.size > body.size + 0.3)
    capitals = text.isupper() and not body.capitals and heading.wording.heading >= _KNOWN
    return larger or capitals or text.endswith(":")


def _is_plain(heading: Heading) -> bool:
    """Whether the wording is that of a heading beyond doubt, "Languages": no blank line was typed above it."""
    return heading.wording.heading >= _PLAIN and heading.wording.kind in _ITSELF


def _is_listed(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether every line of the block, from its first down to this one and the next, is short and without dates."""
    begin = number
    while _is_close(paragraphs, begin):
        begin -= 1
    following = [number + 1] if number + 1 < len(paragraphs) and _is_close(paragraphs, number + 1) else []
    return all(_is_short(paragraphs[other]) for other in (*range(begin, number + 1), *following))


def _opens_list(paragraphs: Sequence[Paragraph], number: int, apart: Sequence[int]) -> bool:
    """Whether a line is the first of several short ones behind a heading that would head nothing else."""
    if number - 1 not in apart:
        return False
    below = takewhile(lambda other: _is_close(paragraphs, other), range(number + 1, len(paragraphs)))
    block = [paragraphs[other] for other in (number, *below)]
    return len(block) > _FEWEST and all(map(_is_short, block))


def _is_short(paragraph: Paragraph) -> bool:
    text = re.sub(r"\([^()]*\)", "", paragraph.text)
    return not paragraph.listed and len(text.split()) <= _SHORT and not spans(text) and not text.endswith(".")
