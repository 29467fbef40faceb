"""
Dates that wrap in a column at the left of a typed page, beside what goes on at their right.

    June 2013 -     Dairy assistant, Vennell Farms
    May 2016        + Cups on, cups off
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from dotwise.model import Line
from dotwise.outline.dates import NOW, YEAR, spans
from dotwise.outline.terms import months

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


@cache
def _edges() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What ends a line in the middle of a stretch of time, and what goes on with it."""
    names = "|".join(re.escape(name) for name in sorted(months(), key=lambda name: (-len(name), name)))
    point = rf"(?:(?:\d{{1,2}}\s+)?(?:{names})\b\.?,?\s*{YEAR}|(?:{names})\b\.?|\d{{1,2}}\s*[./]\s*{YEAR}|{YEAR})"
    month = rf"(?:^|[|,;:·•(–—/\t-]\s*|\s{{2,}}|\b(?:in|since|from|until|till|to|seit|bis|von|depuis|desde)\s+)(?:{names})\.?,?$"
    sure = rf"(?!(?:jan|april|may|june|august|march|mar|set|mai|juni|juli|augusto|out)\b)(?:{names})\.?,?$"
    return (
        re.compile(rf"{month}|\s{sure}", re.IGNORECASE),
        re.compile(rf"{YEAR}\b(?!\s*[A-Za-z]{{3}})", re.IGNORECASE),
        re.compile(rf"(?<![\w/.]){point}\s*(?:[-‐‑‒–—−]|\b(?:to|until|till|bis|al?|au|à))$", re.IGNORECASE),
        re.compile(rf"(?:{point}|(?:{NOW}))(?!\w)", re.IGNORECASE),
    )


_GOES_ON = re.compile(rf"[-–—]\s*(?:\S+\s+)?(?:{YEAR}|(?:{NOW}))(?!\w)\s*\)?$", re.IGNORECASE)


def is_parted(before: str, after: str) -> bool:
    """Whether a line breaks within a stretch of time: "… | Jan" and "2019 – Present", "2013 –" and "2018"."""
    before, after = before.rstrip()[-60:], after.lstrip()[:60]
    month, year, opened, closed = _edges()
    if year.match(after) and month.search(before):
        return True
    if closed.match(after) and opened.search(before):
        found = spans(after)
        return not (found and found[0].begin == 0 and found[0].ranged)
    if not _GOES_ON.match(after):
        return False
    last = spans(before)
    return bool(last) and last[-1].finish == len(before) and not last[-1].ranged
