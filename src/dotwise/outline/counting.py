"""What the numbers before lines count: the items of a list, or the posts of a career."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from dotwise.model import Line
from dotwise.outline.dates import Span, spans, without_dates
from dotwise.outline.labels import field_of
from dotwise.outline.naming import is_name_shaped, organisation_score, title_score
from dotwise.outline.wrapping import is_small

_LONE = re.compile(r"(?P<mark>\(?(?P<value>[a-z]|ix|x[ivx]{1,4})[.)])\s+(?=\S)")
"""A letter or a Roman number that opens a line, and may as well be an initial or a short form."""
_MARK = re.compile(r"\(?([a-z]{1,5})[.)]")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)/]")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_LONGEST = 130
"""Characters of the longest line that may be the header of a post."""
_CLOSE = 0.5
"""White above a line, in line heights, up to which it stands right under another."""
_BELOW = 2
"""Lines below a title among which its dates stand."""
_MOST = 0.6
"""Share of a series of numbers that must stand before headers of posts, so that it counts posts."""


def counted(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the sign "i." where "ii." follows, and without the "1." that only counts the posts."""
    signed = _with_numerals(_without_marks(lines))
    heads = frozenset(number for series in _series(signed) for number in _heads(signed, series))
    return tuple(
        replace(line, glyph=None, text=_undated_number(line.text)) if number in heads or line.glyph is None else line
        for number, line in enumerate(signed)
    )


def _without_marks(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines; a number in brackets that no other counts up to or on from, before a small letter, is text: "(5) and Maths (5)"."""
    told = {line.glyph for line in lines}
    return tuple(
        replace(line, glyph=None, text=f"{line.glyph} {line.text}")
        if (match := _BRACKETED.fullmatch(line.glyph or ""))
        and is_small(line.text)
        and not told & {f"({int(match[1]) - 1})", f"({int(match[1]) + 1})"}
        else line
        for line in lines
    )


_BRACKETED = re.compile(r"\((\d{1,2})\)")


def _with_numerals(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A lone "i." or "b)" is a list sign where the sign before or after it is its neighbour in the count."""
    marks = list(_marks(lines))
    found = list(lines)
    for place, (number, values) in enumerate(marks):
        if found[number].glyph is not None:
            continue
        before = marks[place - 1][1] if place else (0, 0)
        after = marks[place + 1][1] if place + 1 < len(marks) else (0, 0)
        if any(
            own and (own - 1 == low > 0 or own + 1 == high)
            for own, low, high in zip(values, before, after, strict=True)
        ):
            match = _LONE.match(found[number].text)
            assert match is not None
            found[number] = replace(found[number], glyph=match["mark"], text=found[number].text[match.end() :])
    return tuple(found)


def _marks(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[int, int]]]:
    """The lines that open with a letter or a Roman number, each with its place in the alphabet and its value, else 0."""
    for number, line in enumerate(lines):
        match = _MARK.fullmatch(line.glyph) if line.glyph else _LONE.match(line.text)
        if match is not None:
            mark = match.groupdict().get("value") or match[1]
            yield number, (ord(mark) - 96 if len(mark) == 1 else 0, _roman(mark))


def _roman(mark: str) -> int:
    """The value of a Roman number in small letters, 0 of anything else."""
    if not set(mark) <= _ROMAN.keys():
        return 0
    values = [_ROMAN[sign] for sign in mark]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _series(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Runs of lines whose signs alike may count posts: numbers that rise, and every sign that is no number."""
    run: list[int] = []
    last = 0
    others: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        match = _NUMBER.fullmatch(line.glyph or "")
        if match is None:
            if line.glyph and not _MARK.fullmatch(line.glyph):
                others.setdefault(line.glyph, []).append(number)
            continue
        if run and int(match[1]) <= last:
            yield run
            run = []
        run.append(number)
        last = int(match[1])
    yield from ([run] if run else [])
    yield from others.values()


def _heads(lines: Sequence[Line], series: Sequence[int]) -> tuple[int, ...]:
    """The lines of a series that head posts, if most of them do; of signs that are no numbers all have to."""
    found = tuple(number for number in series if _is_head(lines, number))
    needed = _MOST if _NUMBER.fullmatch(lines[series[0]].glyph or "") else 1.0
    return found if found and len(found) >= needed * len(series) else ()


def _is_head(lines: Sequence[Line], number: int) -> bool:
    """Whether a line that opens with a sign is the header of a post: its dates end it or stand in the plain line below."""
    line, text = lines[number], lines[number].text
    following = (lines[on] for on in range(number + 1, len(lines)))
    below = next((other for other in following if not other.furniture and other.text.strip()), None)
    if below is None or len(text) > _LONGEST or below.glyph == line.glyph or _same_count(line, below):
        return False
    field = field_of(text)
    if field is not None and field.kind in ("title", "organisation", "client"):
        return below.glyph is None
    if re.search(r"[.;:]$", text) or text[:1].islower() or (below.glyph is None and below.text[:1].islower()):
        return False
    if _ends_on_dates(text):
        return _names_post(without_dates(text))
    if not _NUMBER.fullmatch(line.glyph or ""):
        return False
    plain = takewhile(_goes_on, lines[number + 1 : number + 1 + _BELOW])
    announced = any(_ends_on_dates(other.text) for other in plain)
    return announced and not spans(text) and _names_post(text)


def _goes_on(line: Line) -> bool:
    """Whether a line may be the rest of a header: short, without a sign, and no white above."""
    return line.glyph is None and len(line.text) <= _LONGEST and (line.gap or 0.0) < _CLOSE


def _same_count(line: Line, below: Line) -> bool:
    return bool(_NUMBER.fullmatch(line.glyph or "") and _NUMBER.fullmatch(below.glyph or ""))


def _ends_on_dates(text: str) -> bool:
    """Whether a stretch of time with two ends stands at the end of a line, or opens it."""
    found = [span for span in spans(text) if span.ranged]
    return bool(found) and (_is_last(found[-1], text) or found[0].begin <= 1)


def _is_last(span: Span, text: str) -> bool:
    return span.finish >= len(text.rstrip(" .)]")) or bool(re.fullmatch(r"[\s)\]]*\(.*\)\W*", text[span.finish :]))


def _names_post(text: str) -> bool:
    """Whether one of the pieces of a line is a title or an employer, or all of it is set like a name."""
    pieces = [piece for piece in re.split(r",\s+|\s[-–—|/]\s|\t|\(|:\s", text) if piece.strip(" )")]
    told = any(max(title_score(piece), organisation_score(piece)) >= 0.45 for piece in pieces)
    return told and (text.isupper() or all(is_name_shaped(piece) or title_score(piece) >= 0.45 for piece in pieces[:2]))


_COUNTED_DATES = re.compile(r"\(?\d{1,2}[.)]\s+(?=\S)")


def _undated_number(text: str) -> str:
    """A line that opens with a number and a stretch of time, "2. 2015 – 2019 …", without the number."""
    match = _COUNTED_DATES.match(text)
    found = spans(text[match.end() :]) if match else ()
    return text[match.end() :] if match and found and found[0].begin == 0 and found[0].ranged else text
