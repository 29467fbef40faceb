"""What answers a requirement beside the deeds: the dates of the posts, or a line that prints the thing that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from dotwise.knowledge.standing import section_kinds
from dotwise.language.credentials import is_credential
from dotwise.language.likeness import stem_of
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, DotKind, JobRequirement, Section, SectionKind
from dotwise.target.durations import years_asked, years_in
from dotwise.target.fitting import fitness_of
from dotwise.target.ranks import reaches
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
_PAPERS = frozenset({SectionKind.EDUCATION, SectionKind.CERTIFICATIONS})
_NAMING = frozenset({DotKind.SKILL, DotKind.HEADLINE})
_NONE = re.compile(r"\W*(?:none|nil|no|n/a)\W*", re.IGNORECASE)
_PAPER_NOUN = re.compile(r"\b(?:qualifications?|certificates?|certification|diploma|award|degree)\b", re.IGNORECASE)
"""Words by which a paper is asked for, which the name of a post or of a skill is not."""
_AKIN = 0.6
"""Share of the words of a field that a line must hold to state years in it."""


def lines_beside(career: Career) -> tuple[str, ...]:
    """What is printed and is no dot, and may hold a thing to have: the name, schooling, headers of roles, headings that name a paper."""
    details = (detail.text for detail in career.details)
    headings = (section.heading for section in career.sections if section.heading and _is_paper(career, section))
    headers = (text for role in career.roles for text in role.printed)
    return (*((career.contact.name,) if career.contact.name else ()), *details, *headings, *headers)


def _is_paper(career: Career, section: Section) -> bool:
    """Whether a heading is itself a paper ("Full driving licence") and no name of a part; "none" below it says it is not had."""
    dots = (dot.text for dot in career.dots if dot.section == section.id)
    below = (*dots, *(detail.text for detail in career.details if detail.section == section.id))
    named = section.kind is SectionKind.OTHER and is_credential(section.heading or "")
    return named and not any(_NONE.fullmatch(text) for text in below)


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
    headers = {text for role in career.roles for text in role.printed} if _PAPER_NOUN.search(asked.text) else set()
    printed = had(wanted, (line for line in papers if line not in headers))
    if printed is not None and printed.whole:
        return printed.told(), LISTED
    letters = frozenset() if names_a_degree(wanted) else fitness_of(asked, parsed).letters
    line = next((line for line in papers if _prints_letters(career, line, letters) and reaches(asked.text, line)), None)
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
    listing = _PAPERS if _PAPER_NOUN.search(asked.text) else _LISTING
    for dot, after in zip_longest(career.dots, career.dots[1:]):
        lists = kinds.get(dot.section) in listing or (listing is _LISTING and dot.kind in _NAMING)
        lacked = after is not None and _NONE.fullmatch(after.text) is not None
        if wanted and not lacked and (lists or is_credential(dot.text)) and not is_private(dot.text):
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
