"""Find the strongest lines that hide: at the end of a list, in an old role, in volunteering, behind "helped"."""

from __future__ import annotations

from dotwise.knowledge.standing import evidence_rows, section_kinds, worths
from dotwise.language.anatomy import Actor, OpenerKind
from dotwise.language.sense import Sense
from dotwise.model import Career, DocumentKind, Dot, DotKind, Gem, Label, SectionKind

_LATE = 3
"""A bullet with so many lines before it is read late, if it is read."""
_BURIED = 0.55
_ASIDE = frozenset({SectionKind.VOLUNTEER, SectionKind.PROJECTS, SectionKind.INTERESTS, SectionKind.OTHER})


def find_gems(career: Career, sense: Sense) -> tuple[Gem, ...]:
    """The hidden strong lines, the strongest first; every one is listed once, with the worst of its hiding places."""
    worth = worths(career, sense)
    rows = [row for row in evidence_rows(career) if _is_strong(career.dots[row], worth[row])]
    gems = [(worth[row], row, gem) for row in rows if (gem := _gem(career, sense, row, worth)) is not None]
    return tuple(gem for _, _, gem in sorted(gems, key=lambda item: (-item[0], item[1])))


def _is_strong(dot: Dot, worth: float) -> bool:
    return dot.verdict.label is not Label.COMMODITY if dot.verdict else worth >= 0.6


def _gem(career: Career, sense: Sense, row: int, worth: tuple[float, ...]) -> Gem | None:
    dot, anatomy = career.dots[row], sense.anatomies[row]
    if anatomy.actor is Actor.HELPED or (anatomy.opener and anatomy.opener.kind is OpenerKind.HELP):
        return Gem(dot.id, "behind a helping word", "Say which part was yours, and open with that.")
    kind = section_kinds(career).get(dot.section)
    if dot.role is None and kind in _ASIDE and career.kind is not DocumentKind.BIO:
        return Gem(dot.id, "outside the posts", "Name it in the summary: it counts as much as paid work.")
    if dot.role is not None and dot.kind is DotKind.BULLET:
        place = _behind_weaker(career, row, worth)
        if place is not None:
            return Gem(dot.id, f"line {place + 1} of its role", "Put it first in the role.")
        if _is_oldest(career, dot) and len(career.roles) > 1:
            return Gem(dot.id, "in the oldest role", "Keep it, and say in the summary that it began there.")
    position = anatomy.outcome_position
    if position is not None and position > _BURIED and dot.verdict and dot.verdict.label is Label.MIXED:
        return Gem(dot.id, "at the end of its own line", "Open the line with what became different.")
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


def proposed_order(career: Career, sense: Sense, role: str) -> tuple[str, ...]:
    """Ids of a role's dots, the person's own lines first, otherwise as printed."""
    worth = worths(career, sense)
    rows = [row for row, dot in enumerate(career.dots) if dot.role == role]
    return tuple(career.dots[row].id for row in sorted(rows, key=lambda row: (-round(worth[row], 2), row)))
