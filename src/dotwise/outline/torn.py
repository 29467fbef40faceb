"""
Dates that wrap in a column at the left of a typed page, beside what goes on at their right.

    June 2013 -     Dairy assistant, Vennell Farms
    May 2016        + Cups on, cups off
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
    found = list(lines)
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
