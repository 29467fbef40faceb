"""
Read lines of schooling as far as they say surely what is what; the rest stays as it is printed.

A line is cut where a reader would pause, and each piece is taken for what its own words show: a degree by its name, a
school by a word such as "college", dates by their figures. No piece is taken for something because nothing else is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from dotwise.language.credentials import is_credential

_PAUSE = re.compile(r"(?:\s*[,;|\t](?![^(]*\))\s*|\s+[-–—·•/](?=\s)\s+|\s+(?:at|from)\s+(?=(?:the )?[A-ZÀ-Þ]))")
_SCHOOL = re.compile(
    r"\b(?:universit\w*|univ\.|college\w*|schools?|institut\w*|academ\w*|polytechnic\w*|hogeschool|hochschule|fachhochschule|faculty"
    r"|universidad\w*|universidade|école|ecole|lycée|lyceum|gymnasium|seminary|conservato\w+|politechnika|training cent(?:re|er))(?!\w)",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"(?P<degree>(?:\d+ )?(?:Level \d |NVQ |SVQ |City (?:&|and) Guilds |Higher |National |Advanced |Postgraduate |Graduate |Foundation |Associate )*"
    r"(?:(?:Bachelor|Master|Doctor|Associate)(?:['’]?s)?(?: degree)?(?: of (?:the )?\w+(?: \w+)??(?= in |$|\W*\())?(?: degree)?"
    r"|B\.?Sc\.?|B\.?A\.?|B\.?Eng\.?|B\.?Ed\.?|BCom|BBA|BFA|BSN|LL\.?B\.?|M\.?Sc\.?|M\.?A\.?|M\.?Eng\.?|MEd|MBA|MFA|MPH|MPA|MPhil|LL\.?M\.?"
    r"|Ph\.?D\.?|DPhil|PGCE|PGDip|HND|HNC|BTEC|GNVQ|NVQ|SVQ|GED|A[- ]?levels?|AS[- ]levels?|GCSEs?|Abitur|Baccalaur\w+|Licence|Licenciatura"
    r"|Degree|Doctorate|Diploma|Certificate|Apprenticeship|City (?:&|and) Guilds|Level \d))(?![\w'])"
    r"(?P<honours>\s*\((?:Hons\.?|Honours|Ord\.?)\)|\s+Hons\b\.?)?(?:\s+Level \d)?",
)
_LEADING_IN = re.compile(r"^(?:\s*(?:in|of|:|degree in|[-–—])\s+|\s+)", re.IGNORECASE)
_SCORE = re.compile(
    r"(?:(?:GPA|grade|score|mark|average)\W{0,2}[\d.,/ ]+%?|[\d.]+ ?/ ?[\d.]+ GPA|[12][:.][12i]+|(?:1st|2nd|3rd|first|upper second|lower second"
    r"|second|third)(?:[- ]class)?(?: hono(?:u)?rs)?|(?:with )?(?:distinction|merit|high hono(?:u)?rs|hono(?:u)?rs)|(?:summa|magna)? ?cum laude|\d{2}%)",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ONE = rf"(?:(?:{'|'.join(_MONTHS)})[a-z]*\.? )?(?:19|20)\d\d"
_DATES = re.compile(
    rf"\(?(?P<start>{_ONE})(?:\s*(?:[-–—]|to|until)\s*(?P<end>{_ONE}|\d\d|present|now|today))?\)?", re.IGNORECASE
)
_SPAN = re.compile(rf"({_ONE})\s*[-–—]\s*(?={_ONE}|\d\d\b|present|now|today)", re.IGNORECASE)
"""A span of dates, in which no reader pauses."""
_PAPER = re.compile(
    r"\([A-Z]{2,6}\)|\b(?:PIN|licen[cs]e|certifi\w+|registered|registration|first aid|card)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Schooling:
    """One stretch of schooling. Dates are ``YYYY`` or ``YYYY-MM``; ``rest`` is what could not be told apart, as printed."""

    institution: str | None = None
    study: str | None = None
    area: str | None = None
    start: str | None = None
    end: str | None = None
    score: str | None = None
    rest: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether a school or a degree was read."""
        return self.institution is not None or self.study is not None


def schooling_of(lines: Iterable[str]) -> tuple[Schooling, ...]:
    """Entries of schooling; lines below one another belong together as long as none says twice what another says."""
    found: list[Schooling] = []
    for line in lines:
        read = schooling(line)
        joined = _joined(found[-1], read) if found else None
        if joined is None:
            found.append(read)
        else:
            found[-1] = joined
    return tuple(found)


def is_paper(line: str) -> bool:
    """Whether a line among the schooling prints a paper and no school: "Immediate Life Support (ILS)"."""
    return not schooling(line).sure and (is_credential(line) or _PAPER.search(line) is not None)


def schooling(line: str) -> Schooling:
    """What one line says of schooling; all of it is ``rest`` where neither a school nor a degree stands in it."""
    read = Schooling()
    for piece in pieces_of(line):
        read = _with_piece(read, piece)
    if read.sure or ((read.start or read.end) and not read.rest):
        return read
    return Schooling(rest=(line,))


def pieces_of(line: str) -> tuple[str, ...]:
    """The pieces between which a reader pauses; what stands in brackets is not cut."""
    tight = _SPAN.sub(r"\1–", line)
    return tuple(piece.strip() for piece in _PAUSE.split(tight) if piece.strip())


def _with_piece(read: Schooling, piece: str) -> Schooling:
    dates, named = _parted(piece)
    if dates is not None and read.end is None and read.start is None:
        start, end = _iso(dates["start"]), _iso_end(dates["end"], dates["start"])
        read = replace(read, start=start if dates["end"] else None, end=end if dates["end"] else start)
    elif dates is not None:
        named = piece
    degree = _DEGREE.match(named)
    if not named:
        return read
    if read.score is None and _SCORE.fullmatch(named):
        return replace(read, score=named)
    if read.study is None and degree:
        area = _LEADING_IN.sub("", named[degree.end() :]).strip() or None
        return replace(read, study=named[: degree.end()].strip(), area=read.area or area)
    if read.institution is None and (_SCHOOL.search(named) or (dates and read.study) or _is_letters(named)):
        return replace(read, institution=named)
    return replace(read, rest=(*read.rest, named))


def _parted(piece: str) -> tuple[re.Match[str] | None, str]:
    """The dates at either end of a piece, and the piece without them."""
    for found in _DATES.finditer(piece):
        before, behind = piece[: found.start()].strip(" :"), piece[found.end() :].strip(" :")
        if not before or not behind:
            return found, before or behind
    return None, piece


def _is_letters(text: str) -> bool:
    """Whether a school goes by its letters: "INSEAD", "ETH Zürich"; no paper does."""
    return re.fullmatch(r"[A-Z]{3,8}(?: [A-ZÀ-Þ]\w+)*", text) is not None and not is_credential(text)


def _iso(text: str) -> str:
    month, year = text[:3].casefold(), text[-4:]
    return f"{year}-{_MONTHS.index(month) + 1:02}" if month in _MONTHS else year


def _iso_end(text: str | None, start: str) -> str | None:
    if text is None or not text[-1].isdigit():
        return None
    return f"{start[-4:-2]}{text}" if len(text) == 2 else _iso(text)


def _joined(above: Schooling, below: Schooling) -> Schooling | None:
    """Two lines as one entry; None where both say the same thing of it, or neither line says anything sure."""
    if not above.sure and below.sure:
        return None
    ours = {field.name for field in fields(above) if field.name != "rest" and getattr(above, field.name)}
    theirs = {field.name for field in fields(below) if field.name != "rest" and getattr(below, field.name)}
    if ours & theirs or (above.rest and not above.sure):
        return None
    given = {name: getattr(below, name) for name in theirs}
    return replace(above, **given, rest=(*above.rest, *below.rest))
