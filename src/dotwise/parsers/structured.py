"""Fields of a structured source as lines: the outline is told what each line is instead of having to find out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dotwise.model import Hint, Line, Place, SectionKind
from dotwise.parsers.glyphs import split_glyph
from dotwise.parsers.text_cleaning import clean

_TIME_OF_DAY = re.compile(r"(?<=\d)[T ]\d\d:\d\d.*$")
_INLINE_BULLETS = re.compile(r"\s(?=[•●▪◦‣➢✓]\s)")


@dataclass(frozen=True, slots=True)
class Field:
    """One text of the source, what it is, and the section it belongs to; ``opens`` starts a new entry."""

    text: str
    hint: Hint
    section: SectionKind | None = None
    opens: bool = False


def heading(text: str, section: SectionKind) -> Field:
    """The heading that a printed document would have here."""
    return Field(text, Hint.HEADING, section, opens=True)


def prose(text: str, section: SectionKind) -> Iterator[Field]:
    """A description: one field a row, bullets typed inside it told from sentences."""
    for row in re.split(r"\r\n?|\n", text):
        for part in _INLINE_BULLETS.split(row):
            glyph, rest = split_glyph(part.strip())
            yield Field(rest if glyph else part, Hint.BULLET if glyph else Hint.PROSE, section)


def period(start: str, end: str) -> str:
    """Dates as a résumé prints them, without a time of day; a start without an end goes on."""
    start, end = (_TIME_OF_DAY.sub("", date) for date in (start, end))
    if not start:
        return end
    return f"{start} – {end or 'present'}"


def listed(*parts: str) -> str:
    """The parts that are there, with commas."""
    return ", ".join(part for part in parts if part)


def to_lines(fields: Iterable[Field]) -> tuple[Line, ...]:
    """Lines of the fields that hold text, numbered from 1; every entry is a block."""
    lines: list[Line] = []
    block = 0
    for field in fields:
        text = clean(field.text.replace("\n", " "))
        if field.opens:
            block += 1
        if text:
            lines.append(
                Line(
                    text=text,
                    place=Place(paragraph=len(lines) + 1),
                    block=block,
                    bold=field.hint in (Hint.HEADING, Hint.NAME, Hint.TITLE),
                    glyph="•" if field.hint is Hint.BULLET else None,
                    paragraph_end=True,
                    hint=field.hint,
                    section_hint=field.section,
                )
            )
    return tuple(lines)
