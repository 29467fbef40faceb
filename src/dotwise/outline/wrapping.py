"""What of a line tells whether it may go on in the next one: its looks, its dates, a small letter."""

from __future__ import annotations

import re

from dotwise.model import Line
from dotwise.outline.asides import without_asides
from dotwise.outline.dates import is_only_dates, spans, without_dates
from dotwise.outline.naming import title_score

_TITLED = 0.85
"""From this score on the beginning of a line is a title."""


def is_small(text: str) -> bool:
    """Whether a line begins with a small letter, but for names that do so on purpose: "eLectra", "mBank", "ul. Lipowa"."""
    return text[:1].islower() and not re.match(
        r"[a-zß-ÿ]{1,2}[A-ZÀ-Þ]|[a-z]\.[a-z]{2}|(?:ul|al|os|pl|av|bd|str)\. [A-ZÀ-Þ]", text
    )


def is_mixed(last: Line, line: Line) -> bool:
    """Whether a printed header of several looks may go on in a line of plain type."""
    return bool(last.stretches and last.place.box) and not line.bold and not line.italic


def is_beside(one: Line, other: Line) -> bool:
    """Whether two lines are printed at one height of a page, as a label and its value are: neither goes on in the other."""
    if one.place.page != other.place.page or not one.place.box or not other.place.box:
        return False
    return abs(one.place.box[1] - other.place.box[1]) <= LEVEL


LEVEL = 3.0
"""Points by which lines of one row may stand apart."""


def is_header(last: Line, line: Line) -> bool:
    """Whether a printed line is like the header of a post, which wraps as a sentence does, and no other header follows."""
    if not last.place.box or spans(line.text):
        return False
    opening = re.split(r",|\||·| [-–—] ", last.text)[0]
    return bool(last.stretches) or bool(spans(last.text)) or title_score(opening) >= _TITLED


def ends_header(before: str, after: str, gap: float) -> bool:
    """Whether a typed line is the header of a post to its end, by its dates or those right below; ``gap`` is the white above."""
    return _is_short_header(before, after) or (gap > _APART and _is_dated_title(before, after))


_APART = 0.5


def _is_dated_title(before: str, after: str) -> bool:
    """Whether a title that opens a block ends with its dates, or has them in words below: "since spring 2022 and still there"."""
    if _is_closed_by_dates(before) and after[:1].isupper():
        return True
    if not _names_title(before) or before[-1:] in ",;:.":
        return False
    bare = without_asides(before)
    above, below = spans(bare), spans(after)
    if above and (above[-1].ranged or bare != before) and above[-1].finish >= len(bare.rstrip(" )")):
        return True
    return bool(below) and below[0].ranged and below[0].begin <= _LEADS and len(after.split()) <= _DATED


def _is_closed_by_dates(text: str) -> bool:
    """Whether a line that may be a header ends with a stretch of time in brackets: "Sales girl at Bisi Stores (2021 till date)"."""
    bracket = re.search(r"\(([^()]{6,40})\)$", text)
    dated = bracket is not None and is_only_dates(bracket[1]) and any(span.ranged for span in spans(bracket[1]))
    return dated and len(text.split()) <= _HEADER and not re.match(r"I\b|My\b", text)


_HEADER = 14
"""Words of the longest header."""


def _is_short_header(before: str, after: str) -> bool:
    """Whether a short line of dates and a title stands above words that are no rest of it."""
    found = spans(before)
    if not found or found[0].begin > 1 or not found[0].ranged or len(before) > _SHORT:
        return False
    return len(after.split()) > _REST and _names_title(without_dates(before).strip(" \t:|,–-"))


def _names_title(text: str) -> bool:
    return title_score(re.split(r",|\||·|@| [-–—] | at ", text)[0]) >= _NAMED


_SHORT, _REST = 60, 1
"""Characters of a header that does not wrap, words of the rest of one that does."""
_LEADS, _DATED = 12, 9
"""Characters before such dates, words of their whole line."""
_NAMED = 0.5


def opens_with_dates(text: str) -> bool:
    """Whether a stretch of time at the beginning of a line opens an entry, unless the words before lead up to it."""
    found = spans(text[:40])
    return bool(found) and found[0].begin == 0 and found[0].ranged and (not text[:1].islower() or ":" in text[:40])


def ends_with_dates(text: str) -> bool:
    """Whether a line holds but the dates that end a sentence or item: "2021", "(2018 – 2020)", "since 2021."."""
    found = spans(text)
    if len(found) != 1 or not is_only_dates(text):
        return False
    bracketed = text.startswith("(") and text.rstrip(" .").endswith(")")
    return not found[0].ranged or bracketed or text[:1].islower()


def is_capitals(text: str) -> bool:
    """Whether a line is printed in capitals."""
    return len(text) > 3 and text.isupper()


def is_same_size(one: Line, other: Line) -> bool:
    """Whether two lines are printed in one type size, as far as it is known."""
    return one.size is None or other.size is None or abs(one.size - other.size) <= 0.06 * one.size


def is_same_look(first: Line, last: Line, line: Line) -> bool:
    """Whether a line has the look of the lines it may go on with, the ``first`` and the ``last``."""
    if not is_same_size(last, line):
        return False
    if first.glyph is not None and line.indent > first.indent + 1.5:
        return True
    return last.bold == line.bold and (last.italic == line.italic or line.text[:1].islower())
