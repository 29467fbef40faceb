"""Which lines around the dates of a post are its header: titles, employers, places, fields; what tells of the work is none."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from dotwise.model import Hint
from dotwise.outline.announcing import announces, is_short
from dotwise.outline.dates import is_duration, is_only_dates, spans, without_dates
from dotwise.outline.deeds import is_deed
from dotwise.outline.duties import block_above, goes_beyond, is_agent, tells_work
from dotwise.outline.fitting import NOTE
from dotwise.outline.headers import LENGTH
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import field_of
from dotwise.outline.mistaken import CLOSE
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.wrapping import is_small


def is_silent(text: str) -> bool:
    """Whether a line of a header names nothing: a length of time, the terms of the work."""
    return is_duration(text) or NOTE.match(text) is not None


def belongs_above(paragraph: Paragraph, dated: Paragraph, indent: float | None) -> bool:
    """Whether a line above a dated one may begin its header."""
    if paragraph.line.hint is not None:
        return paragraph.line.hint in (Hint.TITLE, Hint.ORGANISATION, Hint.LOCATION)
    if not is_short(paragraph) or paragraph.text.endswith((":", ";")):
        return False
    if _GROUP.fullmatch(paragraph.text) and title_score(without_dates(dated.text)) >= _TITLED:
        return False
    if _begins_small(paragraph, dated) or (is_deed(paragraph.text) and not _stands_over(paragraph, dated)):
        return False
    return not _is_inside(paragraph, dated, indent)


def _begins_small(paragraph: Paragraph, dated: Paragraph) -> bool:
    """Whether a line of some words begins with a small letter where the dated line does not: an item without a sign."""
    told = len(paragraph.text.split()) >= _ITEM and title_score(paragraph.text) < _TITLED
    return is_small(paragraph.text) and told and dated.text[:1].isupper()


def _first_of(paragraphs: Sequence[Paragraph], dated: int) -> Paragraph:
    """The line that begins the header: that right above dates alone, or the dated one itself."""
    anchor = paragraphs[dated]
    alone = dated > 0 and is_only_dates(anchor.text) and (anchor.line.gap or 0.0) < CLOSE
    return paragraphs[dated - 1] if alone else anchor


def _stands_over(paragraph: Paragraph, dated: Paragraph) -> bool:
    """Whether a line begins a block and dates alone stand right below it: "Babysitting for three families"."""
    apart = (paragraph.line.gap or 0.0) >= CLOSE > (dated.line.gap or 0.0)
    return apart and is_only_dates(dated.text) and len(paragraph.text.split()) <= 7


def _is_inside(paragraph: Paragraph, dated: Paragraph, indent: float | None) -> bool:
    """Whether a line stands as far in as the text below headers does; beside a column of dates all lines do."""
    found = spans(dated.text)
    if found and found[0].begin == 0 and found[0].finish < len(dated.text.rstrip()):
        return False
    return indent is not None and paragraph.line.indent >= indent - 1 and paragraph.line.indent > dated.line.indent + 3


def follows(
    paragraphs: Sequence[Paragraph], number: int, dated: int, indent: float | None, chosen: Collection[int]
) -> bool:
    """Whether a line goes on with the header that ends right above it, and tells nothing of the work yet."""
    if not _belongs_below(paragraphs, number, dated, indent):
        return False
    if announces(paragraphs[number]) or _says_what_it_is(paragraphs[number]) or _is_town_below(paragraphs, number):
        return True
    return not goes_beyond(paragraphs[number], block_above(paragraphs, number, chosen))


def _is_town_below(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a word or two stand right below dates with their length, above longer text: where the post was."""
    dated, text = paragraphs[number - 1].text, paragraphs[number].text
    below = paragraphs[number + 1].text if number + 1 < len(paragraphs) else ""
    close = (paragraphs[number].line.gap or 0.0) < CLOSE
    if not close or not is_only_dates(dated) or not LENGTH.search(dated):
        return False
    return place_score(text) >= _PLACED or (
        text.istitle() and len(text.split()) <= _TOWN and len(below) > 2 * len(text) and dated.endswith(")")
    )


_PLACED = 0.6
"""From this score on a line right below dates with their length is a place, its town in no list."""
_TOWN = 3
"""Words of the longest town that is taken for one by where it stands."""


def _says_what_it_is(paragraph: Paragraph) -> bool:
    """Whether a line can be nothing but part of a header: dates, a length of time, a place, a field with its label."""
    text = paragraph.text
    if paragraph.line.hint is not None or is_duration(text) or is_only_dates(text) or place_score(text) >= 0.7:
        return True
    field = field_of(text)
    return field is not None and bool(field.value)


def _belongs_below(paragraphs: Sequence[Paragraph], number: int, dated: int, indent: float | None) -> bool:
    paragraph, anchor = paragraphs[number], paragraphs[dated]
    if paragraph.line.hint is not None:
        return paragraph.line.hint in (Hint.TITLE, Hint.ORGANISATION, Hint.LOCATION, Hint.DATES)
    if not is_short(paragraph) or paragraph.text.endswith((":", ";")):
        return False
    if _is_inside(paragraph, anchor, indent) or _begins_small(paragraph, _first_of(paragraphs, dated)):
        return False
    text = paragraph.text
    if announces(paragraph) or _says_what_it_is(paragraph):
        return True
    if tells_work(text) and not paragraph.line.bold and not paragraph.line.italic:
        return False
    scores = max(title_score(text), organisation_score(text), place_score(text))
    look = paragraph.line.bold or paragraph.line.italic
    if is_only_dates(anchor.text):  # the date came first: title and employer follow
        return scores >= 0.45 or look or is_named_so(text) or _names_first(text)
    first = number == dated + 1
    named = is_named_so(text) or (is_agent(text) and title_score(anchor.text) < _TITLED)
    return (scores >= 0.5 and not is_deed(text)) or look or (named and (first or "," in text))


def is_named_so(text: str) -> bool:
    """Whether a short line is written as a name is, most words with a capital, and tells no deed."""
    words = text.split()
    capital = sum(word[:1].isupper() for word in words)
    return len(words) <= 8 and capital * 2 > len(words) and not is_deed(text)


def _names_first(text: str) -> bool:
    """Whether a name of some words stands before a comma, and behind it in small letters what bears it."""
    name, comma, told = text.partition(", ")
    return bool(comma) and len(name.split()) > 1 and is_name_shaped(name) and is_small(told) and not is_deed(text)


_GROUP = re.compile(
    r"(?:(?:and|also|other|some|various|further|as|an?|in my spare time)[, ]+)*(?:volunteer(?:ing|ed)?|voluntary|unpaid|casual|part[- ]time|seasonal|"
    r"earlier|previous(?:ly)?|before(?: that)?|other)(?: (?:work|jobs?|roles?|posts?|positions?|employment|experience|too|as well))*:?",
    re.IGNORECASE,
)
"""A line that names what sort of posts follow, above one that names its own title: "Also volunteer", "Earlier jobs"."""
_TITLED = 0.5
_ITEM = 3
"""Words of a line that tells something."""
