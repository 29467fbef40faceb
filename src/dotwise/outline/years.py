"""Stretches of time that are printed as years: pairs without a dash, months that share one, shares of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

SEASON = r"(?:dry|wet|rainy|high|low)\s+season|spring|summers?|autumn|fall|winters?|easter|christmas|michaelmas|semester|term|q[1-4]|h[12]|sommer|été|verano"
YEAR = r"(?:19[4-9]\d|20[0-4]\d)"


class Years(NamedTuple):
    """First and last point in time, and the characters that print them."""

    start: str
    end: str
    begin: int
    finish: int


_STUDY_YEAR = re.compile(
    rf"(?:(?<!\w)(?:{SEASON})[^\S\t]+)?(?<![\d./-])((?:19|20)\d\d)\s?/\s?((?:19|20)?\d\d)(?![\d./-])", re.IGNORECASE
)
"""2011/12, "winter 2003/2004": two years that follow one another, unless it stands in a range of months."""
_SEASONS = re.compile(
    rf"(?<!\w)(?:{SEASON})[^\S\t]+(?:of\s+)?({YEAR})(?:\s*(?:,|&|and|und|et|y)\s*{YEAR})*\s*(?:,|&|and|und|et|y)\s*({YEAR})",
    re.IGNORECASE,
)
"""Summers 2013, 2014, 2015."""


_MONTHS = re.compile(rf"(?<![\d./-])(1[0-2]|0?[1-9])\s?[-–—]\s?(1[0-2]|0?[1-9])\s?[./]\s?({YEAR})(?!\d)")
"""Two months of one year: "06-08/2020"."""
_MONTHS_OF = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}|a couple of|a few|several|some)[ -](?:weeks?|months?)"
_WITHIN = re.compile(
    rf"(?:^|(?<=[,|(\t;–—-])[^\S\t]?)(?:(?:for|during|over)\s+)?"
    rf"(?:(?:most|all|much|part|half|some|(?:the )?(?:whole|rest|(?:first|second|better|early|last|latter) (?:half|part))) of|{_MONTHS_OF} (?:in|of|during)|(?:only|just)(?: in)?|during)"
    rf"\s+(?:the year )?(?P<year>{YEAR})(?![\d/]|\s?[-–—])(?:\s*(?:,|&|and)\s*(?P<last>{YEAR}))?(?=$|\s*[,|()\t;.])"
    rf"|(?<![\w-])(?P<lone>{YEAR})\s+only(?=$|\s*[,|)\t;])",
    re.IGNORECASE,
)
"""A year, with the share of it that a post took: "most of 2017", "three months in 2012", "2016 only"."""


_IN_A_SENTENCE = re.compile(r"\b[a-zß-ÿ]{2,} (?:in|during|for|over) $")
_GOES_ON = re.compile(r" (?:alone|when|which|because|by|so|after|thanks)\b")
"""What stands around a year that a sentence names."""


def years_of(text: str) -> Iterator[Years]:
    """Every such stretch in a text."""
    for match in _SEASONS.finditer(text):
        yield Years(match[1], match[2], *match.span())
    for match in _WITHIN.finditer(text):
        year = match["year"] or match["lone"]
        yield Years(year, match["last"] or year, *match.span())
    for match in _MONTHS.finditer(text):
        first, last = int(match[1]), int(match[2])
        if first < last:
            yield Years(f"{match[3]}-{first:02d}", f"{match[3]}-{last:02d}", *match.span())
    for match in _STUDY_YEAR.finditer(text):
        after = match[2] if len(match[2]) == len(match[1]) else match[1][:2] + match[2]
        if _IN_A_SENTENCE.search(text[: match.start()]) and _GOES_ON.match(text, match.end()):
            continue  # "got £9,000 of benefits for tenants in 2022/23 alone" dates no post
        if int(after) == int(match[1]) + 1 or (match[1][2:], match[2]) == ("99", "00"):
            yield Years(match[1], str(int(match[1]) + 1), *match.span())
