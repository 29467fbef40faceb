"""Whether a line breaks within a stretch of time, or a number to call, so that the next goes on with it."""

from __future__ import annotations

import re
from functools import cache

from dotwise.outline.dates import NOW, spans
from dotwise.outline.terms import months
from dotwise.outline.years import YEAR


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


_CODE, _NUMBER = re.compile(r"(?:^|\D)\(\+\d{1,3}\)$"), re.compile(r"\d{3}")
"""A country's code at the end of a line, and how the number behind it begins."""


def is_parted(before: str, after: str) -> bool:
    """Whether a line breaks within a stretch of time, "… | Jan" and "2019 – Present", "2013 –" and "2018", or a number to call."""
    before, after = before.rstrip()[-60:], after.lstrip()[:60]
    if _CODE.search(before) and _NUMBER.match(after):
        return True
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
