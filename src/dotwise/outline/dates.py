"""Stretches of time as people print them: "Feb 2020 – Present", "08/2016", "since 04.2018", "Summers 2018–2021"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from dotwise.outline.terms import months
from dotwise.outline.years import SEASON as _SEASON
from dotwise.outline.years import YEAR as _YEAR
from dotwise.outline.years import years_of

PRESENT = "present"

NOW = (
    r"present|pres|current(?:ly)?|now|today|to\s+date|till\s+date|date|ongoing|onwards?|continuing|heute|jetzt|laufend|"
    r"still(?:\s+(?:there|here|working|going|employed|on)\b)*|(?:un)?till?\s+(?:now|today|present)|up\s+to\s+(?:now|date)|"
    r"aujourd['’]hui|présent|actuel(?:lement)?|en\s+cours|actualidad|actual|presente|attuale|oggi|in\s+corso|atual|"
    r"heden|obecnie|teraz|nu|pågående|d\.d\.|nå|nykyinen|halen|∞"
)
"""Words for today at the end of a stretch of time."""
_JOINED = r"\s*(?:-{1,2}|[‐‑‒–—―−~→>⟶➔]|->|=>|(?:(?:-|–|—|,)\s*)?(?:to|until|till|through|thru|bis|à|au|hasta|al?|até|tot|do|til|till)\s*:?)\s*"
_DASH = rf"(?:{_JOINED}|\s+up\s+(?:to|until|till)\s+|\s+/\s+)"
_SINCE = r"since|from|seit|(?-i:[Aa]b)(?=[ \u00a0])|depuis|desde|dal|od(?=[ \u00a0])|sinds|sedan|siden|as\s+of|starting"
_UNTIL = r"until|till|bis|up\s+to"
_VAGUE = r"(?:(?:(?:the\s+)?(?:start|beginning|end|middle)\s+of(?:\s+the)?|early|mid|late|last|about|around|circa|ca\.?|approx\.?|roughly)[\s-]+)?"
"""What people put before a point in time that they do not know, or need, to the month."""
_SHORT = r"['’‘`]\s?\d{2}"

_LOOKED_AT = 2000
"""Characters of a paragraph in which dates are looked for, so that hostile text costs no more."""
_MAYBE = re.compile(
    r"(?:19|20)\d\d|['’‘`]\s?\d\d|\d\s*[-./]\s*\d\d|[^\W\d_]{3}(?:\.? |-)\d\d(?:\s*[-–—]|\s*(?:to|un?till?)\b|$)"
)
"""What every printed date holds; most lines are told by it in no time."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time and the characters ``begin:finish`` that print it."""

    start: str | None
    end: str | None
    begin: int
    finish: int
    ranged: bool
    """Whether both ends are printed (or "since" with one)."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    names = "|".join(re.escape(name) for name in sorted(months(), key=lambda name: (-len(name), name)))
    month = rf"(?:{names})\b\.?"
    point = (
        rf"(?:\d{{1,2}}(?:(?:st|nd|rd|th|\.)? +|-))?(?<!Co\. )(?:{month})(?:-(?=\d{{4}})|[^\S\t]*)(?:\d{{1,2}}(?:st|nd|rd|th)?,\s*)?,?\s*(?:{_YEAR}|{_SHORT})"
        rf"|{_YEAR}\s*[-./]\s*(?:1[0-2]|0?[1-9])(?:\s*[-./]\s*(?:3[01]|[12]\d|0?[1-9]))?(?!\d)"
        rf"|(?<!\d)(?:1[0-2]|0?[1-9])(?:/(?:3[01]|2\d|1[3-9])/|-(?:3[01]|2\d|1[3-9])-){_YEAR}(?!\d)"
        rf"|(?<!\d)(?:(?:3[01]|[12]\d|0?[1-9])(?:\s*[./]\s*|-(?=\d{{1,2}}-)))?(?:1[0-2]|0?[1-9])\s*[-./]\s*(?:{_YEAR}|\d{{2}}(?!-{_YEAR}))(?![\d%])"
        rf"|{_YEAR}\s+(?:{month})"
        rf"|(?:{_SEASON})[^\S\t]*(?:of\s+)?,?[^\S\t]*{_YEAR}"
        rf"|(?<![\d$£€.,/]){_YEAR}(?![\d%])"
        rf"|(?<!\w){_SHORT}(?!\d)"
    )
    bare = rf"(?:{month}(?!-\d{{4}})|{_SEASON})"
    two = r"(?<!\d)\d{2}(?![\d%.,:/])"
    short = rf"(?:{month}) \d{{2}}(?!\d|\s?[.,:/%]\s*\d|.{{0,16}}\d,? {_YEAR})|(?:{names})-\d{{2}}(?![\d%]|[-/]\d)|FY\s?{_YEAR}"
    ranged = re.compile(
        rf"(?<!\w)(?<![A-Z]-)(?:(?:{_SINCE}|de|vo[mn]|da|van|fra|från)(?:\s*:\s*|\s+))?(?P<a>{_VAGUE}(?:{point})|{short}|{bare}){_DASH}(?P<b>(?:{NOW})\b|{_VAGUE}(?:{point})|{short}|{two})",
        re.IGNORECASE,
    )
    since = re.compile(
        rf"(?<!\w)(?:(?:{_SINCE})\s+(?P<a>{_VAGUE}(?:{point})|(?:{names})-\d{{2}}(?![\d%-]))(?:\s*(?:[-–—]\s*)?(?:{NOW})\b)?|(?P<c>{point})\s*(?:[-–—/]\s*(?:\.{{3}}|…)|[-–—+]|(?:and\s+)?onwards?)\s*(?=$|\t|\)))",
        re.IGNORECASE,
    )
    single = re.compile(
        rf"(?<!\w)(?<![A-Z]-)(?<![A-Z]-\d{{4}}-)(?:(?P<until>{_UNTIL})\s+)?(?P<a>{point})", re.IGNORECASE
    )
    return ranged, since, single


@lru_cache(maxsize=8192)
def spans(text: str) -> tuple[Span, ...]:
    """Every stretch of time in ``text``, in order; ranges before single points."""
    text = text[:_LOOKED_AT]
    if not _MAYBE.search(text):
        return ()
    found: list[Span] = []
    _take(found, _ranges(text))
    if found and not _MAYBE.search(_rest(text, found)):
        return tuple(found)
    _take(found, _open_ended(text))
    _take(found, _points(text))
    return tuple(sorted(found, key=lambda span: span.begin))


def _take(found: list[Span], more: Iterable[Span]) -> None:
    """Add the stretches that overlap none so far."""
    for span in more:
        if all(span.finish <= other.begin or span.begin >= other.finish for other in found):
            found.append(span)


def _ranges(text: str) -> tuple[Span, ...]:
    matches = list(_patterns()[0].finditer(text))
    free = [
        span
        for span in (Span(*years, ranged=True) for years in years_of(text))
        if all(span.finish <= match.start() or span.begin >= match.end() for match in matches)
    ]
    return (*free, *(span for match in matches if (span := _range(match))))


def _open_ended(text: str) -> Iterator[Span]:
    for match in _patterns()[1].finditer(text):
        if point := _point(_ordered(match["a"] or match["c"])):
            yield Span(point, PRESENT, *match.span(), ranged=True)


def _points(text: str) -> Iterator[Span]:
    for match in _patterns()[2].finditer(text):
        if point := _point(_ordered(match["a"])):
            verb = _VERB.match(text, match.start(), match.end())
            if verb and re.match(r"\s+[^\W\d_]", text[match.end() :]):
                yield Span(point[:4], point[:4], verb.end(), match.end(), ranged=False)
            else:
                yield Span(None if match["until"] else point, point, *match.span(), ranged=False)


_VERB = re.compile(r"(?:set|out|ago)\s+(?=\d{4})", re.IGNORECASE)
"""Months of other tongues that are words of an English sentence where one goes on behind the year: "Set 2020 targets"."""


def _rest(text: str, taken: Sequence[Span]) -> str:
    """``text`` without the stretches already read."""
    for span in sorted(taken, key=lambda span: -span.begin):
        text = text[: span.begin] + " | " + text[span.finish :]
    return text


_COUNT = r"(?:\d+(?:[.,½]\d?)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
LASTED = re.compile(
    rf"(?:\s*[,;]|\s+[-–—]|\s*\()\s*(?:about |around |over |nearly |almost |some )?{_COUNT}(?: (?:and )?(?:a )?half)?[\s-]*"
    r"(?:days?|weeks?|months?|mos?|(?-i:seasons?|winters?|summers?)|years?|yrs?)(?: (?:in all|total|altogether))?\)?$",
    re.IGNORECASE,
)
"""How long a post lasted, behind what it names: "City archive, 3 months", "Tarrow Roofing - nine years"."""
_DURATION = re.compile(
    r"\(?\b(?:(?:less than (?:a|1)|\d+)\s*(?:years?|yrs?|y|jahre?|ans?|años?)\b)?[,\s]*(?:(?:less than (?:a|1)|\d+)\s*(?:months?|mos?|monate?|mois|meses)\b)?\)?",
    re.IGNORECASE,
)
_LONGEST_DURATION = 60
"""Signs; "about eleven and a half years altogether" has 41."""


def is_duration(text: str) -> bool:
    """Whether ``text`` is nothing but a length of time, such as "3 years 2 months" or "nine years"."""
    if len(text) > _LONGEST_DURATION:
        return False
    if LASTED.fullmatch(f", {text.strip()}"):
        return True
    return any(sign.isdigit() for sign in text) and _DURATION.fullmatch(text.strip(" ·•|-–")) is not None


@lru_cache(maxsize=4096)
def without_dates(text: str) -> str:
    """``text`` with its stretches of time and printed durations taken out and the loose signs around them tidied."""
    for span in reversed(spans(text)):
        text = text[: span.begin] + "\x00" + text[span.finish :]
    text = _BRACKETED.sub("", text)
    if "\x00" in text:
        for pattern, put in _TIDIES:
            text = pattern.sub(put, text)
    return text.strip(" \t")


_BRACKETED = re.compile(r"\(\s*(?:\d+\s*(?:years?|yrs?|months?|mos?)\s*)+\)", re.IGNORECASE)
_TIDIES = (
    (re.compile(r"[\[(]?\s*\x00\s*[\])]?"), "\x00"),
    (re.compile(r"[\s,;:|·•–—/-]*\x00[\s,;:|·•–—/-]*$"), ""),
    (re.compile(r"^[\s,;:|·•–—/-]*\x00[\s,;:|·•–—/-]*"), ""),
    (re.compile(r"\s*[,;|·•–—]?\s*\x00\s*"), "\t"),
)


def is_only_dates(text: str) -> bool:
    """Whether ``text`` prints a stretch of time (and perhaps its length) and nothing else."""
    return bool(spans(text)) and not re.search(r"\w", re.sub(r"\d+\s*\w+", "", without_dates(text)))


def _range(match: re.Match[str]) -> Span | None:
    first, last = match["a"], match["b"]
    if _MONTH_FIRST.match(first) or _MONTH_FIRST.match(last):  # both ends are printed in one way
        first, last = _day_first(first), _day_first(last)
    start, end = _point(first), _point(last)
    if re.fullmatch(NOW, last, re.IGNORECASE):
        end = PRESENT
    elif end is None and last.isdigit() and start and re.search(_YEAR, first):
        end = _year_behind(start, match)
    if start is None and end and end != PRESENT:  # "Feb.–Nov. 2012", "May – Dec. 2022"
        month = _month(first)
        start = f"{end[:4]}-{month:02d}" if month else end[:4]
    if start is None or end is None or _joins_nothing(match):
        return None
    reverse = end != PRESENT and end[: len(start)] < start[: len(end)]
    if _are_days(first, last) and (reverse or _is_told(match)):
        return None
    return Span(end, start, *match.span(), ranged=True) if reverse else Span(start, end, *match.span(), ranged=True)


def _year_behind(start: str, match: re.Match[str]) -> str | None:
    """The year that two figures behind ``start`` print, perhaps of the next century: "1998 – 02"; not "1998-02"."""
    last, joined = match["b"], match.string[match.end("a") : match.start("b")]
    same = start[:2] + last
    if int(same) >= int(start[:4]):
        return same
    after = str(int(same) + 100)
    is_count = last[0] != "0" and re.match(r"\s+[a-zß-ÿ]", match.string[match.end() :])
    is_month = joined == "-" and 1 <= int(last) <= 12
    return None if is_count or is_month or not re.fullmatch(_YEAR, after) else after


def _joins_nothing(match: re.Match[str]) -> bool:
    """Whether "a", "al" or "do" between two dates is a word of an English sentence: "in April a 2021 audit", "may do 2019"."""
    if not _SHORT_JOINER.fullmatch(match.string[match.end("a") : match.start("b")]):
        return False
    unlike = not re.search(r"\d", match["a"]) and not re.match(r"[^\W\d_]", match["b"])
    return unlike or _ENGLISH_BEFORE.search(match.string[: match.start("a")][-_WORD:]) is not None


_SHORT_JOINER = re.compile(r"\s*(?:al?|do)\s*", re.IGNORECASE)
_ENGLISH_BEFORE = re.compile(r"\b(?:in|by|during|until|the|of)\s+$", re.IGNORECASE)


def _are_days(first: str, last: str) -> bool:
    """Whether both ends can be days of a month; what is above 31 is a year."""
    return _DAY.fullmatch(first) is not None and _DAY.fullmatch(last) is not None


_DAY = re.compile(r"[^\W\d_]+\.?[ -](?:0[1-9]|[12]\d|3[01])")


def _is_told(match: re.Match[str]) -> bool:
    """Whether a sentence tells it, "ran the stall June 12 to June 14": what dates a post follows a sign, a name or nothing."""
    before = match.string[max(0, match.start() - _WORD) : match.start()]
    return match["a"][0].isupper() and _COMMON.search(before) is not None


_COMMON = re.compile(r"(?:^|\s)[a-zß-ÿ][\w'’]* $")
_WORD = 30
"""Signs of the longest word that is looked at."""


_MONTH_FIRST = re.compile(r"\s*\d{1,2}([-/])(?:1[3-9]|2\d|3[01])\1\d{4}")
"""A day printed behind its month, as no other reading allows: "06/14/2019"."""


def _day_first(text: str) -> str:
    return re.sub(r"(\d{1,2})([-/])(\d{1,2})\2(?=\d{4})", r"\3\2\1\2", text)


def _ordered(text: str) -> str:
    """A single date with its day in front, where the numbers say that it stood behind the month."""
    return _day_first(text) if _MONTH_FIRST.match(text) else text


def _month(text: str) -> int | None:
    for word in re.findall(r"[^\W\d_]+", text.lower()):
        if word in months():
            return months()[word]
    return None


def _point(text: str) -> str | None:
    """A printed point in time as ``YYYY`` or ``YYYY-MM``; None for anything else."""
    text = text.strip(" .,")
    year = re.search(_YEAR, text)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    named = _month(text)
    if year is None:
        short = re.search(r"['’‘`]\s?(\d{2})$", text) or (named and re.search(r"[ -](\d{2})$", text))
        slashed = re.fullmatch(r"(?:\d{1,2}(?:\s*[./]\s*|-))?(\d{1,2})\s*[-./]\s*(\d{2})", text)
        if short:
            full = _century(int(short[1]))
            return f"{full}-{named:02d}" if named else full
        if slashed and 1 <= int(slashed[1]) <= 12:
            return f"{_century(int(slashed[2]))}-{int(slashed[1]):02d}"
        return None
    if named:
        return f"{year[0]}-{named:02d}"
    rest = [number for number in numbers if number != int(year[0])]
    number = (rest[0] if text.startswith(year[0]) else rest[-1]) if rest else 0
    if 1 <= number <= 12 and not re.search(r"[A-Za-zÀ-ÿ]", text):
        return f"{year[0]}-{number:02d}"
    return year[0]


def _century(two_digits: int) -> str:
    return str(2000 + two_digits if two_digits < 50 else 1900 + two_digits)
