"""What answers a requirement beside the deeds: the dates of the posts, or a line that prints the thing that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.knowledge.standing import section_kinds
from dotwise.language.credentials import is_credential
from dotwise.language.likeness import stem_of
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, DotKind, JobRequirement, SectionKind
from dotwise.target.durations import years_asked, years_in
from dotwise.target.fitting import fitness_of
from dotwise.target.requirements import SHORT_NAME
from dotwise.target.things import had, is_lacking, names_a_degree, things_of
from dotwise.target.work import field_of
from dotwise.target.years import Reckoned, reckoned

LISTED = 0.9
"""How firmly a line answers that prints the thing asked for."""
SHORT_OF = 0.45
"""Dates that do not reach the years come near at most, and so do lines of the work without any dates."""
_LISTING = frozenset(
    {SectionKind.EDUCATION, SectionKind.CERTIFICATIONS, SectionKind.LANGUAGES, SectionKind.SKILLS, SectionKind.OTHER}
)
"""Sections whose lines list what is had."""
_AKIN = 0.6
"""Share of the words of a field that a line must hold to state years in it."""


def lines_beside(career: Career) -> tuple[str, ...]:
    """What is printed and is no dot, and may hold a thing to have: the name, schooling, headings, headers of roles."""
    details = (detail.text for detail in career.details)
    headings = (section.heading for section in career.sections if section.heading)
    headers = (text for role in career.roles for text in role.printed)
    return (*((career.contact.name,) if career.contact.name else ()), *details, *headings, *headers)


def answered_elsewhere(
    career: Career, sense: Sense, asked: JobRequirement, parsed: Parsed, papers: Sequence[str]
) -> tuple[str | None, float]:
    """What answers a requirement outside the dots, in words, and how firmly: dates of posts, or a line that prints it."""
    if years := years_asked(asked.text):
        found = reckoned(career, sense, parsed)
        stated = next((line for line in papers if _states(line, years, field_of(parsed))), None)
        if stated is not None and (found is None or not found.reaches(years)):
            return f"“{stated}” is printed", LISTED
        return (found.told(), _of_years(found, years)) if found else (None, 0.0)
    wanted = things_of(asked)
    printed = had(wanted, papers)
    if printed is not None and printed.whole:
        return printed.told(), LISTED
    letters = frozenset() if names_a_degree(wanted) else fitness_of(asked, parsed).letters
    line = next((line for line in papers if _prints_letters(career, line, letters)), None)
    if line is not None:
        return f"“{line}” is printed", LISTED
    return (printed.told(), SHORT_OF) if printed is not None else (None, 0.0)


def _prints_letters(career: Career, line: str, letters: frozenset[str]) -> bool:
    """Whether a line prints a paper's letters; in the header of a post ("HGV Driver") they may name the work."""
    of_post = any(line in role.printed for role in career.roles)
    return not of_post and not is_lacking(line) and not letters.isdisjoint(SHORT_NAME.findall(line))


def listed_in(career: Career, asked: JobRequirement, parsed: Parsed) -> tuple[str, ...]:
    """Dots that print all of what is asked where it is had, not done: a list of papers, a statement of years."""
    if years := years_asked(asked.text):
        field = field_of(parsed)
        stating = (dot for dot in career.dots if _states(dot.text, years, field) and not is_private(dot.text))
        return tuple(dot.id for dot in stating)[:1]
    wanted, kinds = things_of(asked), section_kinds(career)
    for dot in career.dots:
        lists = dot.kind in (DotKind.SKILL, DotKind.HEADLINE) or kinds.get(dot.section) in _LISTING
        if wanted and (lists or is_credential(dot.text)) and not is_private(dot.text):
            printed = had(wanted, (dot.text,))
            if printed is not None and printed.whole:
                return (dot.id,)
    return ()


def _states(text: str, years: float, field: frozenset[str]) -> bool:
    """Whether a line states so many years, in the field that is asked for where one is."""
    if years_in(text) < years:
        return False
    given = {stem_of(word.casefold()) for word in re.findall(r"[^\W\d_]+", text)}
    return not field or len(field & given) >= _AKIN * len(field)


def _of_years(found: Reckoned, asked: float) -> float:
    """How firmly the dates of the posts answer: surely where they reach the years, else by the share they reach, below that."""
    return LISTED if found.reaches(asked) else SHORT_OF * found.years / asked
