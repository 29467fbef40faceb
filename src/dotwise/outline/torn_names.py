"""
A name that stands on two lines in the largest type of a page, put together.

    AGNES
    Wren-Barker
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.wording import load_wording

_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_HEADING = 0.9
"""From this probability of its wording on a line is rather a heading."""
_NAMED = 0.5
_FAMILY = 2
"""Words at most of the second line."""
_EQUAL = 0.1
"""Points by which one type size may differ."""


def with_whole_name(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, the only two of the largest size as one where they are the given name and the surname below it."""
    largest = max((paragraph.line.size or 0.0 for paragraph in paragraphs), default=0.0)
    places = [n for n, one in enumerate(paragraphs) if one.line.size and one.line.size >= largest - _EQUAL]
    if len(places) != 2 or places[1] != places[0] + 1:
        return tuple(paragraphs)
    first, second = (paragraphs[number] for number in places)
    if first.line.block != second.line.block or not _is_name(first.text, second.text):
        return tuple(paragraphs)
    whole = Paragraph(f"{first.text} {second.text}", (*first.lines, *second.lines), first.line)
    return (*paragraphs[: places[0]], whole, *paragraphs[places[1] + 1 :])


def _is_name(given: str, family: str) -> bool:
    words = family.split()
    if not _WORD.fullmatch(given) or len(words) > _FAMILY or not all(map(_WORD.fullmatch, words)):
        return False
    whole = f"{given} {family}"
    known = max(title_score(family), organisation_score(whole), place_score(family), title_score(given))
    heads = max(load_wording().read(text).heading for text in (given, family, whole))
    return is_name_shaped(whole) and known < _NAMED and heads < _HEADING
