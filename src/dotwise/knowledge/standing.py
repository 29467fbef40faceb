"""Which dots speak for themselves as evidence, and which only claim."""

from __future__ import annotations

import re

from dotwise.language.anatomy import Anatomy
from dotwise.language.asides import is_aside
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.model import Career, DocumentKind, Dot, DotKind, Label, SectionKind

_CLAIMING = frozenset({SectionKind.SUMMARY, SectionKind.SKILLS, SectionKind.LANGUAGES})
_SILENT = frozenset({SectionKind.EDUCATION, SectionKind.CERTIFICATIONS, SectionKind.INTERESTS, SectionKind.REFERENCES})
TELLS_NO_WORK = re.compile(
    r"\b(?:looking (?:for|to|forward)|look forward|seeking|would (?:now |very much |also )?(?:like|welcome|love)|want (?:to|my)|aim(?:ing)? to|(?:my|his|her) (?:long[- ]term |career )?(?:aim|goal|ambition) (?:is|remains)|hope to"
    r"|(?<!get )(?<!got )(?<!ting )(?<!made )(?<!make )(?<!king )(?<!kept )(?<!keep )(?<!eping )ready for|open to|appl(?:y|ying) for|excellent candidate|ideal (?:fit|candidate)|next step|grew up|was born|lives? (?:in|with))\b"
    r"|\b(?:my|his|her|their) (?:own )?(?:mother|father|parents?|grand(?:mother|father|parents?))\b|^re:",
    re.IGNORECASE,
)
"""Sentences of aims, of origins and of the family: they tell no work."""
_LEANS = re.compile(
    r"^\W*(?:both|all of|none of|two of|it|its|they|their|these|those|this|that|such|there|then|since then|after that|he|his)\b"
    r"|^\W*(?:after|before) (?:this|it)\b|\b(?:said|says|thinks?|thought) (?:that )?it\b"
    r"|\b(?:such|likewise|as well|the same)\b(?! as)",
    re.IGNORECASE,
)
_FEWEST_WORDS = 3
"""A bullet among the skills with fewer words is the name of a skill."""
_PROSE = frozenset({DocumentKind.BIO, DocumentKind.COVER_LETTER})
_WEIGHT = {Label.ASSET: 1.0, Label.MIXED: 0.6, Label.COMMODITY: 0.0}


def leans(text: str) -> bool:
    """Whether a line hangs on the line before it and is not understood alone: "Both have been copied since"."""
    return _LEANS.search(text) is not None


def claim_rows(career: Career) -> tuple[int, ...]:
    """Numbers of the dots in which people claim: headlines, summaries, listed skills, all prose of bios and letters.

    What stands as a sentence before the first heading is a summary without a name.
    """
    kinds, apart = section_kinds(career), _told_by_skill(career)
    return tuple(
        row
        for row, dot in enumerate(career.dots)
        if dot.role is None
        and row not in apart
        and kinds.get(dot.section) not in _SILENT
        and (
            dot.kind in (DotKind.SKILL, DotKind.HEADLINE)
            or kinds.get(dot.section) in _CLAIMING
            or (dot.kind is DotKind.SENTENCE and (dot.section is None or career.kind in _PROSE or not career.roles))
        )
    )


def place_of(career: Career, row: int) -> tuple[str, ...]:
    """Where a dot stands, in names: its kind and those of its section and of the document."""
    dot = career.dots[row]
    kind = section_kinds(career).get(dot.section)
    return (f"dot {dot.kind.value}", f"section {kind.value if kind else 'none'}", f"document {career.kind.value}")


def evidence_rows(career: Career) -> tuple[int, ...]:
    """Numbers of the dots in which people tell what they did: bullets of roles and projects, prose of bios.

    What people tell of their own life or of their time off stays theirs: it proves nothing, and nobody is asked about it.
    """
    kinds, apart = section_kinds(career), _told_by_skill(career)
    prose = career.kind in _PROSE or not career.roles
    return tuple(
        row
        for row, dot in enumerate(career.dots)
        if (
            dot.role is not None
            or row in apart
            or (dot.kind is DotKind.BULLET and kinds.get(dot.section) not in _CLAIMING | _SILENT)
            or (
                dot.kind is DotKind.SENTENCE
                and (prose or kinds.get(dot.section) not in _CLAIMING | _SILENT)
                and not TELLS_NO_WORK.search(dot.text)
            )
        )
        and not is_private(dot.text)
        and not stands_beside_work(dot)
    )


def stands_beside_work(dot: Dot) -> bool:
    """Whether a dot tells of time off, of home or of an arrangement.

    A bullet under a post tells of that post, whatever its words; sentences that close the page may follow the last post.
    """
    return not (dot.role is not None and dot.kind is DotKind.BULLET) and is_aside(dot.text)


def _told_by_skill(career: Career) -> frozenset[int]:
    """Numbers of the bullets in which a résumé by skills tells its work: its posts hold no line, its skills tell deeds."""
    if not career.roles or any(dot.role is not None for dot in career.dots):
        return frozenset()
    kinds = section_kinds(career)
    listed = [
        row
        for row, dot in enumerate(career.dots)
        if dot.kind is DotKind.BULLET and kinds.get(dot.section) is SectionKind.SKILLS
    ]
    if not any(_tells_a_deed(career.dots[row]) for row in listed):
        return frozenset()
    return frozenset(row for row in listed if len(career.dots[row].text.split()) >= _FEWEST_WORDS)


def _tells_a_deed(dot: Dot) -> bool:
    own = dot.verdict is not None and dot.verdict.label is not Label.COMMODITY
    return own and len(dot.text.split()) >= 2 * _FEWEST_WORDS


def section_kinds(career: Career) -> dict[str | None, SectionKind]:
    """Kind of each section by its id."""
    return {section.id: section.kind for section in career.sections}


def worth(dot: Dot, anatomy: Anatomy) -> float:
    """How far a dot is an asset, 0..1: by its verdict, or by the events it tells where it was not judged."""
    if dot.verdict is not None:
        return max(1.0 - dot.verdict.commodity, _WEIGHT[dot.verdict.label] * 0.5)
    return max((event.strength for event in anatomy.events), default=0.0)


def is_asset(dot: Dot, anatomy: Anatomy) -> bool:
    """Whether a dot counts as the person's own: mixed and asset verdicts, or events where it was not judged."""
    if dot.verdict is not None:
        return dot.verdict.label is not Label.COMMODITY
    return worth(dot, anatomy) >= 0.5


def home_of(career: Career, row: int) -> str:
    """Where a dot belongs for the question of recurring: its role, else its section, else its own place in prose."""
    dot = career.dots[row]
    if dot.role is not None:
        return dot.role
    if career.kind in _PROSE or not career.roles:
        return dot.id
    return dot.section or dot.id


def worths(career: Career, sense: Sense) -> tuple[float, ...]:
    """``worth`` of every dot."""
    return tuple(worth(dot, anatomy) for dot, anatomy in zip(career.dots, sense.anatomies, strict=True))
