"""See list items that bear no sign: lines that stand further in than the text around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from dotwise.model import Hint, Line
from dotwise.outline.announcing import over_dates, under_dates
from dotwise.outline.dates import is_duration, is_only_dates, spans
from dotwise.outline.formal import is_end
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import field_of
from dotwise.outline.naming import place_score
from dotwise.outline.sections import THRESHOLD
from dotwise.outline.wording import Heading

_FLUSH = 3.0
"""Points by which edges may differ that are one."""
_DEEPER = 7.0
"""Points by which an item stands further in."""


def undecorated(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the signs that only adorn: a bold line that heads plain text is no list item."""
    bold = sum(len(line.text) for line in lines if line.bold) * 2 > sum(len(line.text) for line in lines)
    headers = _signs_of_headers(lines)
    lines = _without_brackets(lines)
    return tuple(
        replace(line, glyph=None)
        if (not bold and _is_adorned(line, following)) or _is_dot_of_timeline(line) or line.glyph in headers
        else _without_frame(line)
        for line, following in zip_longest(lines, lines[1:])
    )


def _signs_of_headers(lines: Sequence[Line]) -> frozenset[str]:
    """Signs that stand before the headers of posts alone, each with its dates and with plain lines right below."""
    below: dict[str, list[bool]] = {}
    for line, following in zip_longest(lines, lines[1:]):
        if line.glyph:
            dated = any(span.ranged for span in spans(line.text)) and len(line.text) <= _HEADER
            plain = following is not None and following.glyph is None and (following.gap or 0.0) < _CLOSE
            below.setdefault(line.glyph, []).append(dated and plain and line.place.box is None)
    return frozenset(sign for sign, headers in below.items() if len(headers) > 1 and all(headers))


_HEADER = 110
"""Characters of the longest header that bears a sign."""
_CLOSE = 0.5
"""White above a line, in line heights, up to which it stands right under another."""


def _is_dot_of_timeline(line: Line) -> bool:
    """Whether a sign marks a stretch of time and nothing else: no list item, but the dates of what stands below."""
    return bool(line.glyph) and is_only_dates(line.text) and any(span.ranged for span in spans(line.text))


def _without_frame(line: Line) -> Line:
    """A short line between two equal signs, "* EDUCATION *", without them."""
    return _as_heading(line, _FRAMED.fullmatch(line.text if line.glyph is None else f"{line.glyph} {line.text}"))


def _without_brackets(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines; where several stand in brackets of their own, "[ Education ]", these without them."""
    found = [_ENCLOSED.fullmatch(line.text) if line.glyph is None else None for line in lines]
    if sum(map(bool, found)) < _FEWEST:
        return tuple(lines)
    return tuple(_as_heading(line, enclosed) for line, enclosed in zip(lines, found, strict=True))


def _as_heading(line: Line, framed: re.Match[str] | None) -> Line:
    if framed is None or is_end(framed["text"]):
        return line
    return replace(line, text=framed["text"], glyph=None, hint=line.hint or Hint.HEADING)


_FRAMED = re.compile(r"(?P<sign>([*=~#+_–—<>|.:-])\2{0,9})\s+(?P<text>[^\W\d_][^*=~#|]{1,48}?)\s+(?P=sign)")
_ENCLOSED = re.compile(
    r"(?:\[|<{1,3}|>{2,3}|[{«])\s*(?P<text>[^\W\d_][^*=~#|<>\[\]{}]{1,48}?)\s*(?:\]|>{1,3}|<{2,3}|[}»])"
)
_FEWEST = 2
"""Lines in brackets that are a way to print headings; one alone is a remark."""


def _is_adorned(line: Line, following: Line | None) -> bool:
    if line.glyph is None or not line.bold or len(line.text.split()) > 8 or following is None:
        return False
    return following.glyph is None and not following.bold and not following.text[:1].islower()


def with_items(
    paragraphs: Sequence[Paragraph], headings: Sequence[Heading], centred: frozenset[int]
) -> tuple[Paragraph, ...]:
    """The paragraphs, with an empty list sign on those whose indent says that they are list items.

    Where most items at the same indent do bear a sign, a line without one is none; nor is one between the dates of a
    post and its signed list, nor one right above such dates.
    """
    started = next((n for n, heading in enumerate(headings) if heading.probability >= THRESHOLD), len(paragraphs))
    bases = _bases(paragraphs, headings)
    common = Counter((p.line.block, round(p.line.indent)) for p in paragraphs if not p.listed)
    signs = Counter((p.line.block, round(p.line.indent)) for p in paragraphs if p.listed and p.line.glyph)
    signed = frozenset(key for key, count in signs.items() if count >= common[key])
    header = under_dates(paragraphs) | over_dates(paragraphs) | _beside_dates(paragraphs)
    return tuple(
        replace(paragraph, line=replace(paragraph.line, glyph=""))
        if number > started
        and number not in header
        and headings[number].probability < THRESHOLD
        and paragraph.line.block not in centred
        and (paragraph.line.block, round(paragraph.line.indent)) not in signed
        and _is_item(paragraph, bases, common)
        else paragraph
        for number, paragraph in enumerate(paragraphs)
    )


def _beside_dates(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Lines that stand below what is printed beside dates: in the same column as that, so no further in."""
    found: set[int] = set()
    column: int | None = None
    for number, (paragraph, below) in enumerate(zip_longest(paragraphs, paragraphs[1:])):
        if _opens_beside_dates(paragraph) and below is not None:
            column = round(below.line.indent)
        elif column is not None and round(paragraph.line.indent) == column:
            found.add(number)
    return frozenset(found)


def _opens_beside_dates(paragraph: Paragraph) -> bool:
    found = spans(paragraph.text)
    return bool(found) and found[0].begin == 0 and paragraph.text[found[0].finish :].startswith("\t")


def _bases(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> dict[int, float]:
    """Smallest indent of the plain lines of every block; of a block without any, that of its headings.

    Where text stands no further in than its headings that is the edge, however far left the name above may stand, and
    though dates and labels may stand in a column of their own at the left of it.
    """
    plain: dict[int, float] = {}
    below: dict[int, float] = {}
    titles: dict[int, float] = {}
    for paragraph, heading in zip(paragraphs, headings, strict=True):
        block, indent = paragraph.line.block, paragraph.line.indent
        if paragraph.listed:
            continue
        if heading.probability >= THRESHOLD:
            titles[block] = min(titles.get(block, indent), indent)
            continue
        plain[block] = min(plain.get(block, indent), indent)
        in_margin = "\t" in paragraph.text and indent < titles.get(block, indent) - _FLUSH
        if block in titles and not in_margin:
            below[block] = min(below.get(block, indent), indent)
    flush = {block: indent for block, indent in below.items() if indent < titles[block] + _FLUSH}
    return {**titles, **plain, **flush}


def _is_item(paragraph: Paragraph, bases: dict[int, float], common: Counter[tuple[int, int]]) -> bool:
    line = paragraph.line
    if paragraph.listed or line.hint is not None or line.bold or "\t" in paragraph.text:
        return False
    if is_only_dates(paragraph.text) or is_duration(paragraph.text) or place_score(paragraph.text) >= 0.7:
        return False
    if (field := field_of(paragraph.text)) is not None and field.kind != "note":
        return False
    if any(span.ranged and span.begin == 0 for span in spans(paragraph.text)):  # dates in a column, set flush right
        return False
    here = common[(line.block, round(line.indent))]
    return line.indent >= bases.get(line.block, 0.0) + _DEEPER and here > 1
