"""
Find the strongest lines that hide: at the end of a list, in an old role, in volunteering, behind "helped".

A gem tells a deed or an outcome in words that stand alone. Only one line of a post can be the first: the best; the next
one may stand beside it, and of the others nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dotwise.knowledge.standing import evidence_rows, home_of, leans, section_kinds, worths
from dotwise.language.anatomy import Actor, Anatomy, OpenerKind
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, DocumentKind, Dot, DotKind, Gem, Label, SectionKind

_LATE = 3
"""A bullet with so many lines before it is read late, if it is read."""
_BURIED = 0.55
_FEWEST_WORDS = 4
_TOLD = 0.4
"""Strength of an event from which a half-hidden line hides something."""
_ASIDE = frozenset({SectionKind.VOLUNTEER, SectionKind.PROJECTS, SectionKind.INTERESTS, SectionKind.OTHER})
_AFTERWARDS = re.compile(
    r"\b(?:afterwards|after (?:that|this|which)|since then|went (?:down|up)|(?:much|far|a lot|way|many) (?:less|fewer|more|better)"
    r"|granted|no longer|for the first time)\b",
    re.IGNORECASE,
)
"""Words in which a line tells what was different later, where its event is too faint to be sure of."""
_IN_ROLE = re.compile(r"line \d+ of its role")
_FIRST, _NEXT = "Put it first in the role.", "Let it be among the first two of the role."


def find_gems(career: Career, sense: Sense) -> tuple[Gem, ...]:
    """The hidden strong lines, the strongest first; every one is listed once, with the worst of its hiding places."""
    worth = worths(career, sense)
    rows = [
        row
        for row in evidence_rows(career)
        if _is_strong(career.dots[row], worth[row], sense.anatomies[row])
        and _stands_alone(sense.parsed[row], sense.anatomies[row])
    ]
    gems = [(row, gem) for row in rows if (gem := _gem(career, sense, row, worth)) is not None]
    return _one_first(career, sorted(gems, key=lambda item: (-worth[item[0]], item[0])))


def _is_strong(dot: Dot, worth: float, anatomy: Anatomy) -> bool:
    """Whether a line is the person's own; one that is so by half must also tell that something became different."""
    if dot.verdict is None:
        return worth >= 0.6
    told = any(event.strength >= _TOLD for event in anatomy.events) or _AFTERWARDS.search(dot.text)
    return dot.verdict.label is Label.ASSET or (dot.verdict.label is Label.MIXED and bool(told))


def _stands_alone(parsed: Parsed, anatomy: Anatomy) -> bool:
    """Whether a line tells a deed or an outcome and needs no line before it to be understood."""
    told = bool(anatomy.events) or any(token.pos == "VERB" and token.tag != "VBG" for token in parsed.tokens)
    return told and len(parsed.text.split()) >= _FEWEST_WORDS and not leans(parsed.text)


def _one_first(career: Career, gems: Sequence[tuple[int, Gem]]) -> tuple[Gem, ...]:
    """The gems, the best first, with one at most for the head of each post, one beside it, and one of each other place."""
    kept: list[Gem] = []
    taken: Counter[tuple[str, str]] = Counter()
    for row, gem in gems:
        late = _IN_ROLE.fullmatch(gem.hides) is not None
        place = home_of(career, row), "late" if late else gem.hides
        taken[place] += 1
        if late and taken[place] <= 2:
            kept.append(Gem(gem.dot, gem.hides, _FIRST if taken[place] == 1 else _NEXT))
        elif not late and (taken[place] == 1 or gem.hides in _EACH_FOR_ITSELF):
            kept.append(gem)
    return tuple(kept)


_BEHIND, _AT_ITS_END = "behind a helping word", "at the end of its own line"
_EACH_FOR_ITSELF = frozenset({_BEHIND, _AT_ITS_END})
"""What is to be done with these lines is done inside them, however many there are."""


def _gem(career: Career, sense: Sense, row: int, worth: tuple[float, ...]) -> Gem | None:
    dot, anatomy = career.dots[row], sense.anatomies[row]
    if anatomy.actor is Actor.HELPED or (anatomy.opener and anatomy.opener.kind is OpenerKind.HELP):
        return Gem(dot.id, _BEHIND, "Say which part was yours, and open with that.")
    kind = section_kinds(career).get(dot.section)
    if dot.role is None and kind in _ASIDE and career.kind is not DocumentKind.BIO:
        return Gem(dot.id, "outside the posts", "Name it in the summary: it counts as much as paid work.")
    if dot.role is not None and dot.kind is DotKind.BULLET:
        place = _behind_weaker(career, row, worth)
        if place is not None:
            return Gem(dot.id, f"line {place + 1} of its role", _FIRST)
        if _is_oldest(career, dot) and len(career.roles) > 1:
            return Gem(dot.id, "in the oldest role", "Keep it, and say in the summary that it began there.")
    position = anatomy.outcome_position
    if position is not None and position > _BURIED and dot.verdict and dot.verdict.label is Label.MIXED:
        return Gem(dot.id, _AT_ITS_END, "Open the line with what became different.")
    return None


def _behind_weaker(career: Career, row: int, worth: tuple[float, ...]) -> int | None:
    """How many lines of the role stand before it, where at least three do and a weaker one opens the role."""
    role = career.dots[row].role
    siblings = [other for other, dot in enumerate(career.dots) if dot.role == role]
    place = siblings.index(row)
    return place if place >= _LATE and worth[siblings[0]] < worth[row] else None


def _is_oldest(career: Career, dot: Dot) -> bool:
    dated = [role for role in career.roles if role.start]
    return bool(dated) and min(dated, key=lambda role: role.start or "").id == dot.role
