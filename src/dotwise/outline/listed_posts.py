"""
Posts that are printed as the items of a list, each on its line with its dates, perhaps with duties further in.

    Positions held                                       Work
    – Workshop Manager, Orgelbau Amsel, 2016 to date     * Voicer, Hollis Organs (2009–2016)
    – Voicer, Hollis Organs, 2009–2016                       - Voiced 31 ranks
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import SectionKind
from dotwise.outline.announcing import announces, is_short
from dotwise.outline.dates import spans, without_dates
from dotwise.outline.deeds import is_deed
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import organisation_score, title_score
from dotwise.outline.sections import Part

_FEWEST = 2
"""Posts that make a list one of posts: a lone dated item may be a duty."""
_FLUSH = 3.0
"""Points by which the indents of items may differ that are of one list."""
_NAMED = 0.5


def with_listed_posts(paragraphs: Sequence[Paragraph], parts: Sequence[Part]) -> tuple[Paragraph, ...]:
    """The paragraphs, those that are posts in the list of a section on work without their list sign."""
    posts = {
        number
        for part in parts
        if part.kind is SectionKind.EXPERIENCE
        for number in _posts_of([(number, paragraphs[number]) for number in part.members])
    }
    return tuple(
        replace(paragraph, line=replace(paragraph.line, glyph=None)) if number in posts else paragraph
        for number, paragraph in enumerate(paragraphs)
    )


def lists_posts(paragraphs: Sequence[Paragraph], part: Part) -> bool:
    """Whether a section on work prints the dates of posts, as a bio's may: its other lines are prose."""
    own = [paragraphs[number] for number in part.members] if part.kind is SectionKind.EXPERIENCE else []
    dated = [line for line in own if announces(line) and any(span.ranged for span in spans(line.text))]
    return len(dated) >= _FEWEST


def _posts_of(members: Sequence[tuple[int, Paragraph]]) -> tuple[int, ...]:
    """The outermost items of a section with the sign of the first, if all of them are headers of posts and no plain line is one."""
    items = [(number, paragraph) for number, paragraph in members if paragraph.listed]
    if not items or any(announces(paragraph) for _, paragraph in members) or not members[0][1].listed:
        return ()
    outer = min(paragraph.line.indent for _, paragraph in items)
    sign = _sign(items[0][1])
    posts = [
        (number, paragraph)
        for number, paragraph in items
        if paragraph.line.indent <= outer + _FLUSH and _sign(paragraph) == sign
    ]
    plain = [_plain(paragraph) for _, paragraph in posts]
    named = sum(_names_post(paragraph.text) for paragraph in plain)
    if len(posts) < _FEWEST or not all(map(_is_header, plain)) or named * 2 < len(posts):
        return ()
    return tuple(number for number, _ in posts)


def _sign(paragraph: Paragraph) -> str:
    """The list sign, with any number as one."""
    return re.sub(r"\d+", "1", paragraph.line.glyph or "")


def _plain(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, line=replace(paragraph.line, glyph=None))


def _is_header(paragraph: Paragraph) -> bool:
    """Whether an item is short, prints a stretch of time at one of its ends, and tells no deed."""
    found = [span for span in spans(paragraph.text) if span.ranged]
    if len(found) != 1 or not announces(paragraph) or not is_short(paragraph) or is_deed(paragraph.text):
        return False
    return found[0].begin <= 1 or found[0].finish >= len(paragraph.text.rstrip(" .)"))


def _names_post(text: str) -> bool:
    """Whether a header names a title or an employer by words that are known."""
    told = without_dates(text).strip(" ,;:|-–—\t")
    return title_score(told) >= _NAMED or organisation_score(told) >= _NAMED
