"""
Which lines may answer a requirement at all, by the kind of thing that is asked for.

A qualification is answered by a line that names one of that field, not by work in the field, and where letters name it
("PCCN or CCRN"), by a line that prints one of them; a language by a line that names it as spoken; years by a line that
states them (or by the dates of the posts: ``target.years``) and by lines of the work they are asked for; that others are
asked or given a say, by a line that tells so, not by any line about the same people. What people tell of their own life
answers nothing. Everything else is left to the model.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from dotwise.knowledge.standing import section_kinds
from dotwise.knowledge.ways import ways_touched
from dotwise.language.abbreviations import stems_in_full
from dotwise.language.credentials import is_credential, languages_in
from dotwise.language.likeness import covered_in_kind, kinds_of, stem_of, stems
from dotwise.language.private import is_private
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Dot, DotKind, JobRequirement, SectionKind
from dotwise.target.ad_signs import CREDENTIAL
from dotwise.target.durations import years_asked, years_in
from dotwise.target.having import is_of_having
from dotwise.target.ranks import falls_short, reaches
from dotwise.target.requirements import SHORT_NAME
from dotwise.target.work import field_of

_PAPERS = frozenset({SectionKind.EDUCATION, SectionKind.CERTIFICATIONS})
_CLAIMING = frozenset({SectionKind.SUMMARY, SectionKind.SKILLS, SectionKind.LANGUAGES})
_OR_LIKE = re.compile(r"\b(?:such as|like|similar|e\.g|equivalent|other)\b", re.IGNORECASE)
_ASKING = frozenset({"involves", "goes-and-sees"})
_OWNING = frozenset({"be", "have", "hold", "possess", "need", "require", "complete", "wish"})
_SPEAKS = re.compile(
    r"\b(?:speak|fluent|native|bilingual|interpret|translat|taught|teach|conversational|in both)\w*", re.I
)
_HOLDS = re.compile(
    r"\b[Hh]old(?:ing)?,?(?: or (?:(?:be|are) )?(?:working|studying) towards,?)?(?: (?:an?|the|your|valid|current|full))*"
    r" (?!(?:CEO|HR|IT|QA)\b)[A-Z]{2,}[a-z]*\b(?! (?:meetings?|calls?|sessions?|reviews?))"
)
_VETTING = re.compile(
    r"\b(?:disclosure|barring|criminal|vetting|background|police) (?:\w+ ){0,3}checks?\b|\b(?:security|SC|DV) clearance\b",
    re.IGNORECASE,
)
_FEWEST_OF_A_DEED = 3
_PAPER_WORDS = frozenset(
    stem_of(word)
    for word in "licence license registration registered certificate certification certified diploma degree bachelor master "
    "qualification qualified chartered designation clearance check accreditation level recognised equivalent relevant valid "
    "current higher equal institute professional body membership member active require need essential prefer welcome plus must".split()
)


@dataclass(frozen=True, slots=True)
class Fitness:
    """What a line must be to answer one requirement."""

    asked: str
    """The requirement as printed."""
    paper: bool
    """Whether a qualification is asked for."""
    field: tuple[str, ...]
    """Stems that say which qualification; one of them must stand in the line."""
    letters: frozenset[str]
    """Papers by their letters, of which a line that prints one answers."""
    tongues: frozenset[str]
    years: float
    """How many years of work are asked for; 0 where a paper, a language or a named thing is."""
    work: tuple[str, ...]
    """Stems of the work in which they are asked for: a line that tells some of it shows what was done in them."""
    named: tuple[str, ...]
    """Stems of a requirement that names a thing, of which a line must hold one or a kindred word."""
    involves: bool
    """Whether others must be asked or given a say."""


def fitness_of(requirement: JobRequirement, parsed: Parsed) -> Fitness:
    """What ``requirement`` asks of a line, read off its words."""
    paper = _asks_a_paper(requirement, parsed)
    field = tuple(stem for stem in stems(parsed) if stem not in _PAPER_WORDS and not stem.isdigit()) if paper else ()
    tongues = _tongues_in(requirement.text)
    other = re.sub(
        r"\b(?:and|or|fluent|in|is|are|good|spoken|written|welcome|essential|native|\W)\b", " ", requirement.text
    )
    only = bool(tongues) and len(other.split()) <= 2 * len(tongues)
    speaks = tongues if only else frozenset[str]()
    named = _named(requirement, parsed)
    letters = frozenset(SHORT_NAME.findall(requirement.text)) if paper else frozenset[str]()
    involves = _tells(parsed, {"involves"})
    years = 0 if paper or speaks or named or involves else years_asked(requirement.text)
    work = tuple(sorted(field_of(parsed))) if years else ()
    return Fitness(requirement.text, paper, field, letters, speaks, years, work, named, involves)


def _asks_a_paper(requirement: JobRequirement, parsed: Parsed) -> bool:
    """Whether a paper is asked for: by its kind, by its letters behind "hold", or as a check of the person."""
    named = requirement.kind == "credential" and not _asks_a_deed(parsed)
    return named or _HOLDS.search(requirement.text) is not None or _VETTING.search(requirement.text) is not None


def _tongues_in(text: str) -> frozenset[str]:
    return frozenset(language.casefold() for language in languages_in(text))


def may_answer(fitness: Fitness, career: Career, dot: Dot, parsed: Parsed) -> bool:
    """Whether a line is of the kind that can answer."""
    if is_private(dot.text) or falls_short(fitness.asked, dot.text):
        return False
    section = section_kinds(career).get(dot.section)
    if fitness.paper and dot.role is not None and not (is_credential(dot.text) or is_of_having(parsed)):
        return False
    if prints_letters(fitness, dot):
        return True
    if fitness.paper:
        named = CREDENTIAL.search(dot.text) is not None or section in _PAPERS
        given = stems_in_full(parsed)
        akin = not fitness.field or covered_in_kind(fitness.field, given, kinds_of(given)) > 0
        return named and akin
    if fitness.tongues:
        spoken = dot.kind is DotKind.SKILL or section in _CLAIMING or _SPEAKS.search(dot.text) is not None
        return spoken and not fitness.tongues.isdisjoint(_tongues_in(dot.text))
    if fitness.named:
        given = stems_in_full(parsed)
        return covered_in_kind(fitness.named, given, kinds_of(given)) > 0
    if fitness.involves:
        return _tells(parsed, _ASKING)
    if fitness.years:
        return years_in(dot.text) >= fitness.years
    return True


def is_of_the_work(fitness: Fitness, parsed: Parsed) -> bool:
    """Whether a line speaks of the work in which years are asked for; whether it tells of it or claims it is not looked at."""
    given = stems_in_full(parsed)
    return covered_in_kind(fitness.work, given, kinds_of(given)) > 0


def prints_letters(fitness: Fitness, dot: Dot) -> bool:
    """Whether a line prints the letters of a paper that is asked for, behind the name or in a list: "Ada Moss, RN"."""
    return not fitness.letters.isdisjoint(SHORT_NAME.findall(dot.text)) and reaches(fitness.asked, dot.text)


def _named(requirement: JobRequirement, parsed: Parsed) -> tuple[str, ...]:
    """The stems of a short requirement that hinges on a name ("works with Navision"), not on a kind of thing."""
    hinges = any(token.pos == "PROPN" and token.index for token in parsed.tokens)
    return stems(parsed) if requirement.kind == "skill" and hinges and not _OR_LIKE.search(requirement.text) else ()


def _tells(parsed: Parsed, ways: Set[str]) -> bool:
    return any(way.name in ways for way in ways_touched(parsed))


def _asks_a_deed(parsed: Parsed) -> bool:
    """
    Whether the requirement tells a deed ("brings apprentices through to their licence"), not something owned.

    A participle that opens it ("Registered nurse") is no deed, and two or three words name a thing.
    """
    root = next((token for token in parsed.tokens if token.dep == "ROOT"), None)
    if len(parsed.tokens) <= _FEWEST_OF_A_DEED:
        return False
    told = root is not None and (root.tag in ("VBZ", "VBP") or (root.tag == "VBD" and root.index > 0))
    return told and root is not None and root.lemma not in _OWNING
