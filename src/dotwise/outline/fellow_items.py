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
from collections.abc import Collection, Sequence
from itertools import count, takewhile

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
_MANY = 3
"""Headings, each with a look of its own or behind white, by which a plain line amid others is none."""
_CLOSE = 0.5
"""White above a typed line, in line heights, up to which it stands right under another."""
_PLAINEST = 3
"""Words of the plainest items."""
_SHORT = 5
"""Words of a line in a list of them."""


def items_like_headings(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[int]:
    """Likely headings without a look of their own that stand in a list, where headings have one or stand behind white."""
    likely = [number for number, heading in enumerate(headings) if heading.probability >= _LIKELY]
    known = [number for number in likely if headings[number].wording.heading >= _KNOWN]
    looks = {number for number in likely if _has_look(paragraphs[number], headings[number], body)}
    usual = _usual_gap(body)
    close = frozenset(n for n in range(1, len(paragraphs)) if _is_close(paragraphs, n, usual))
    apart = [number for number in known if number in looks or number not in close]
    if not known and body.size is None:
        return frozenset(n for n in likely if n not in looks and _begins_list(paragraphs, n, close))
    if len(apart) < _FEWEST:
        return frozenset()
    plain = [n for n in likely if n > apart[0] and n not in looks]
    amid = _amid_others(plain, close, apart) if len(apart) >= _MANY else set()
    return frozenset(
        number
        for number in plain
        if (
            _is_listed(paragraphs, number, close, apart) or (number in amid and not _says_kind(headings[number]))
            if number in close
            else _opens_list(paragraphs, number, close, apart)
        )
        and (headings[number].wording.heading < _KNOWN or not _is_plain(headings[number]))
    )


def _amid_others(plain: Collection[int], close: Collection[int], apart: Collection[int]) -> set[int]:
    """Plain lines with another right above and right below them, which no white parts from either: whatever they say, items."""
    return {number for number in plain if {number, number + 1} <= set(close) and number - 1 not in apart}


def _says_kind(heading: Heading) -> bool:
    """Whether a wording says what it would head: "Awards" does, "Price work" and "Announcements" do not."""
    return max((odds for _, odds in heading.wording.kinds), default=0.0) >= _KNOWN


def _usual_gap(body: Body) -> float:
    """White above a line, in line heights, up to which it stands right under another: none in typed text, else the usual."""
    return _CLOSE if body.size is None else body.gap + _CLOSE / 2


def _is_close(paragraphs: Sequence[Paragraph], number: int, usual: float) -> bool:
    """Whether no white parts a line from the one above; printed pages, where every line has its place, are left alone."""
    line, above = paragraphs[number].line, paragraphs[number - 1].line
    typed = line.place.box is None and line.gap is not None
    return typed and line.block == above.block and (line.gap or 0.0) < usual


def _begins_list(paragraphs: Sequence[Paragraph], number: int, close: Collection[int]) -> bool:
    """Whether a line of unknown wording is the first of a list, in a text without headings: half of it is as plain as it."""
    block = [paragraphs[other].text for other in _below(number, close)]
    plain = sum(len(text.split()) <= _PLAINEST and not re.search(r"[,:;\d]", text) for text in block)
    return len(block) >= _FEWEST and 2 * plain >= len(block)


def _below(number: int, close: Collection[int]) -> list[int]:
    """The lines right below a line, to the next white."""
    return list(takewhile(close.__contains__, count(number + 1)))


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


def _is_listed(paragraphs: Sequence[Paragraph], number: int, close: Collection[int], apart: Sequence[int]) -> bool:
    """Whether every line from the heading, or the white, above down to the line below this one is short and undated."""
    begin = number
    while begin in close and begin not in apart:
        begin -= 1
    return all(_is_short(paragraphs[other]) for other in (*range(begin, number + 1), *_below(number, close)[:1]))


def _opens_list(paragraphs: Sequence[Paragraph], number: int, close: Collection[int], apart: Sequence[int]) -> bool:
    """Whether a line is the first of several short ones behind a heading that would head nothing else."""
    block = [paragraphs[other] for other in (number, *_below(number, close))]
    return number - 1 in apart and len(block) > _FEWEST and all(map(_is_short, block))


def _is_short(paragraph: Paragraph) -> bool:
    text = re.sub(r"\([^()]*\)", "", paragraph.text)
    return not paragraph.listed and len(text.split()) <= _SHORT and not spans(text) and not text.endswith(".")
