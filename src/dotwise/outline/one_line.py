"""
Posts that are told on one line each: dates, title and employer, and behind a dash or colon what was done.

    2019 till now - shop attendant, Blue Lantern Mart - serving customers and balancing the float
    2017 to 2019: Kennel hand at Oatfield Cattery: feeding, cleaning and walks
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.outline.dates import Span, spans
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import place_score, title_score
from dotwise.outline.wrapping import is_small

_FEWEST = 2
"""Posts by which a document tells them so; one line alone may be anything."""
_DIVIDER = re.compile(r"\s+[-–—]\s+|:\s+")
_BEHIND_DATES = re.compile(r"\s*(?:[-–—:,|]\s*)?(?=\S)")
_LONGEST, _SHORTEST = 14, 3
"""Words at most of what names a post, and at least of what was done there."""
_TITLED = 0.5


def with_duties_apart(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, those that tell a post on one line cut into its header and an item; both keep the line."""
    told = {number: cut for number, paragraph in enumerate(paragraphs) if (cut := _cut(paragraph))}
    titled = sum(title_score(re.split(r"[,(]| at ", head.split("\t")[1])[0]) >= _TITLED for head, _ in told.values())
    if titled < _FEWEST or 2 * titled < len(told):
        return tuple(paragraphs)
    found: list[Paragraph] = []
    for number, paragraph in enumerate(paragraphs):
        found += _header_and_item(paragraph, *told[number]) if number in told else (paragraph,)
    return tuple(found)


def _cut(paragraph: Paragraph) -> tuple[str, str] | None:
    """The header of a post that a line opens with, a tab behind its dates, and what was done; None where it opens with none."""
    text = paragraph.text
    dates = spans(text)
    if paragraph.listed or paragraph.line.hint is not None or not dates or dates[0].begin > 0:
        return None
    begin = _behind(text, dates[0])
    for divider in _DIVIDER.finditer(text, begin):
        named, done = text[begin : divider.start()], text[divider.end() :]
        words = len(named.split())
        if words > _LONGEST:
            return None  # every further divider stands behind more words
        if words and is_small(done) and len(done.split()) >= _SHORTEST and place_score(done) == 0.0:
            return f"{text[: dates[0].finish]}\t{named}", done
    return None


def _behind(text: str, dates: Span) -> int:
    """Where what stands behind the dates begins."""
    sign = _BEHIND_DATES.match(text, dates.finish)
    return sign.end() if sign else len(text)


def _header_and_item(paragraph: Paragraph, head: str, done: str) -> tuple[Paragraph, Paragraph]:
    line = paragraph.line
    header = replace(paragraph, text=head, line=replace(line, text=head))
    return header, replace(paragraph, text=done, line=replace(line, text=done, glyph="", gap=0.0))
