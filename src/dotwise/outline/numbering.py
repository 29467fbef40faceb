"""
Numbers that divide a document and are no list signs: chapters, their parts, posts with Roman numbers.

    8.  WORKING EXPERIENCE          ->  WORKING EXPERIENCE
    8.1 WARD CLERK, Kitale          ->  WARD CLERK, Kitale
    II. FINANCIAL DIRECTOR          ->  FINANCIAL DIRECTOR
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dotwise.model import Line
from dotwise.outline.look import unremarked
from dotwise.outline.wording import load_wording

_CHAPTER = re.compile(r"\(?(\d{1,2})[.)]")
_PART = re.compile(r"(?P<chapter>\d{1,2})\.(?P<part>\d{1,2})[.)]?\s+(?=[^\W\d_])")
_ROMAN = re.compile(r"(?P<value>I|II|III|IV|V|VI|VII|VIII|IX|X)[.)]\s+(?=[^\W\d_])")
_VALUES = {name: value for value, name in enumerate("I II III IV V VI VII VIII IX X".split(), start=1)}
_LABEL = re.compile(r"[^\W\d_][\w /.'’&()-]{1,32}:(?:\s|$)")
_HEADING = 0.8
_WORDS = 6
"""Words of the longest heading that bears a number."""
_FEWEST = 3
"""Chapters that a document must have."""


def undivided(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the numbers that only count chapters, their parts and posts."""
    chapters = frozenset(_chapters(lines))
    prefixes = {**_parts(lines), **_romans(lines)}
    return tuple(
        replace(line, glyph=None)
        if number in chapters
        else replace(line, text=line.text[prefixes[number] :])
        if number in prefixes
        else line
        for number, line in enumerate(lines)
    )


def _chapters(lines: Sequence[Line]) -> list[int]:
    """Lines numbered 1, 2, 3 ... of which each is a heading or a label with its value; none where fewer than two head sections."""
    found: list[int] = []
    headings = 0
    for number, line in enumerate(lines):
        match = _CHAPTER.fullmatch(line.glyph or "")
        if match is None or int(match[1]) != len(found) + 1:
            continue
        heads = _heads_section(line.text)
        if heads or _LABEL.match(line.text):
            found.append(number)
            headings += heads
    return found if len(found) >= _FEWEST and headings > 1 else []


def _heads_section(text: str) -> bool:
    plain = unremarked(text.strip(" :"))
    return len(plain.split()) <= _WORDS and load_wording().read(plain).heading >= _HEADING


def _parts(lines: Sequence[Line]) -> dict[int, int]:
    """Length of the number before each line that is part 1, 2 ... of a chapter with two parts at least."""
    series: dict[str, list[tuple[int, int]]] = {}
    for number, line in enumerate(lines):
        match = _PART.match(line.text) if line.glyph is None else None
        if match is not None and int(match["part"]) == len(series.get(match["chapter"], ())) + 1:
            series.setdefault(match["chapter"], []).append((number, match.end()))
    return dict(_of_several(series.values()))


def _romans(lines: Sequence[Line]) -> dict[int, int]:
    """The same for lines that are numbered I, II, III ..."""
    found: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        match = _ROMAN.match(line.text) if line.glyph is None else None
        if match is not None and _VALUES[match["value"]] == len(found) + 1:
            found.append((number, match.end()))
    return dict(_of_several([found]))


def _of_several(series: Iterable[list[tuple[int, int]]]) -> Iterator[tuple[int, int]]:
    for one in series:
        if len(one) > 1:
            yield from one
