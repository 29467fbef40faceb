"""
Dates that wrap in a column at the left of a typed page, beside what goes on at their right, or stand line below line.

    June 2013 -     Dairy assistant, Vennell Farms          | June 2013 | Dairy assistant |
    May 2016        + Cups on, cups off                     | To 2016   | Vennell Farms   |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dotwise.model import Line
from dotwise.outline.dates import spans

_POINT = r"(?:[^\W\d_]{3,9}\.? )?(?:\d{1,2}[./])?\d{4}"
_BEGUN = re.compile(rf"(?P<date>{_POINT}\s*(?:[-–—]|to|until|till)?)\t(?P<text>.+)", re.IGNORECASE)
_REST = re.compile(
    rf"(?P<date>(?:(?:[-–—]|to|until|till)\s*)?(?:{_POINT}|present|current|now|today|date))\t(?P<text>.+)",
    re.IGNORECASE,
)


def with_whole_dates(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, a date that a column tore in two whole again on the upper, and what stood beside its rest alone."""
    found = list(_with_joined_dates(lines))
    for number, (line, below) in enumerate(pairwise(lines)):
        begun, rest = _BEGUN.fullmatch(line.text), _REST.fullmatch(below.text)
        if begun is None or rest is None or (below.gap or 0.0) > 0.5 or line.block != below.block:
            continue
        date = f"{begun['date'].strip()} {rest['date'].strip()}"
        if (
            _is_one_stretch(date)
            and not _is_one_stretch(begun["date"].rstrip(" -–—"))
            and not _is_one_stretch(rest["date"])
        ):
            found[number] = replace(line, text=f"{date}\t{begun['text']}")
            found[number + 1] = _beside(replace(below, text=rest["text"]), lines[number + 2 :])
    return tuple(found)


def _is_one_stretch(date: str) -> bool:
    return any(span.ranged and span.begin == 0 and span.finish == len(date) for span in spans(date.strip()))


def _beside(line: Line, following: Sequence[Line]) -> Line:
    """What stands beside a date, as the list item that it is where it bears the sign of the items below it."""
    item = next((other for other in following[:3] if other.glyph), None)
    if item is None or not item.glyph or not line.text.startswith(f"{item.glyph} "):
        return line
    return replace(line, text=line.text[len(item.glyph) :].strip(), glyph=item.glyph, indent=item.indent)


_MOST = 5
"""Lines at most of a stretch of time: "From:", "May 2013", "To:", "June 2016", and a dash of its own."""
_BLANK = 0.9
"""White above a line, in line heights, that a blank line leaves."""
_LONGEST = 24
"""Letters of the longest of them."""
_DASHES = ("-", "–", "—")


def _with_joined_dates(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those that tell one stretch of time between them told to go on with one another."""
    found: list[Line] = []
    while len(found) < len(lines):
        begin = len(found)
        run = [_undashed(line) for line in lines[begin : begin + _reach(lines, begin)]]
        whole = _whole(run, opens=begin == 0 or lines[begin - 1].block != lines[begin].block)
        found += [*(replace(line, goes_on=True) for line in whole[:-1]), whole[-1]] if whole else [lines[begin]]
    return tuple(found)


def _reach(lines: Sequence[Line], begin: int) -> int:
    """How many lines stand right below one another from here on that may be parts of a date."""
    reach = 0
    for line in lines[begin : begin + _MOST]:
        below = reach == 0 or (line.block == lines[begin].block and (line.gap or 0.0) < _BLANK)
        if not below or len(line.text) > _LONGEST or line.hint is not None or line.furniture:
            break
        if line.glyph not in (None, *_DASHES) or (line.glyph is not None and reach == 0):
            break
        reach += 1
    return reach


def _undashed(line: Line) -> Line:
    """The line with the dash that was taken for a list sign put back before its date."""
    return line if line.glyph is None else replace(line, text=f"– {line.text}", glyph=None)


def _whole(run: Sequence[Line], *, opens: bool) -> list[Line]:
    """As many of the lines as are one stretch of time together; without a dash between them only those that open a cell."""
    for many in range(len(run), 1, -1):
        part = list(run[:many])
        if _is_one_stretch(" ".join(line.text for line in part)):
            return part
        if many == _ENDS and opens and part[0].place.box is None and _are_ends(*part):
            return [part[0], replace(part[1], text=f"– {part[1].text}")]
    return []


_ENDS = 2


def _are_ends(first: Line, last: Line) -> bool:
    """Whether two lines are a first and a last day, the later below the earlier."""
    (start, *more), together = spans(first.text) or (None,), spans(f"{first.text} – {last.text}")
    if start is None or more or start.ranged or not _is_one_stretch(f"{first.text} – {last.text}"):
        return False
    return together[0].start == start.start
