"""What answers a requirement outside the dots: the dates of the posts, or a line of schooling or of the name."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, JobRequirement, Reading
from dotwise.target.fitting import fitness_of, years_in
from dotwise.target.requirements import SHORT_NAME
from dotwise.target.years import Reckoned, reckoned

_PRINTED = 0.9
_SHORT_OF = 0.45
"""Dates that do not reach the years come near at most."""
_BESIDE = frozenset({"contact", "detail"})


def lines_beside(reading: Reading, career: Career) -> tuple[str, ...]:
    """Printed lines that are no dots and may hold a paper: those of the name and of schooling."""
    places = zip(reading.lines, career.placements, strict=True)
    return tuple(line.text for line, place in places if place in _BESIDE)


def answered_elsewhere(
    career: Career, sense: Sense, asked: JobRequirement, parsed: Parsed, papers: Sequence[str]
) -> tuple[str | None, float]:
    """What answers a requirement outside the dots, in words, and how firmly: dates of posts, or a line with the paper."""
    if years := years_in(asked.text):
        found = reckoned(career, sense, parsed)
        return (found.told(), _of_years(found, years)) if found else (None, 0.0)
    letters = fitness_of(asked, parsed).letters
    line = next((line for line in papers if not letters.isdisjoint(SHORT_NAME.findall(line))), None)
    if line is None:
        return None, 0.0
    named = next(short for short in SHORT_NAME.findall(line) if short in letters)
    return f"{named} is printed outside the lines that are judged", _PRINTED


def _of_years(found: Reckoned, asked: int) -> float:
    """How firmly the dates of the posts answer: surely where they reach the years, else by the share they reach, below that."""
    return _PRINTED if found.years >= asked else _SHORT_OF * found.years / asked
