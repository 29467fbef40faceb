"""The document as a reader meets it: sections, in them roles, in them dots, all in the order of the source."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from dotwise.model import Dot, DotKind, Label, Report, Role, Section


@dataclass(frozen=True, slots=True)
class Passage:
    """Dots that stand together: those of one role, or those of a section outside every role."""

    role: Role | None
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """One section with its passages; ``section`` is None for dots above the first heading."""

    section: Section | None
    passages: tuple[Passage, ...]


def paper_of(report: Report) -> tuple[Stretch, ...]:
    """Sections in reading order; a role without dots still stands where it is printed."""
    known = {section.id for section in report.sections}
    loose = tuple(dot for dot in report.dots if dot.section not in known)
    stretches = [Stretch(None, _passages(report, loose, ()))] if loose else []
    for section in report.sections:
        dots = tuple(dot for dot in report.dots if dot.section == section.id)
        roles = tuple(role for role in report.roles if role.section == section.id)
        if dots or roles:
            stretches.append(Stretch(section, _passages(report, dots, roles)))
    return tuple(stretches)


def _passages(report: Report, dots: tuple[Dot, ...], roles: tuple[Role, ...]) -> tuple[Passage, ...]:
    by_id = {role.id: role for role in report.roles}
    found = [
        Passage(by_id.get(role or ""), tuple(together)) for role, together in groupby(dots, key=lambda dot: dot.role)
    ]
    shown = {passage.role.id for passage in found if passage.role}
    for place, role in enumerate(roles):
        if role.id not in shown:
            before = {earlier.id for earlier in roles[:place]}
            last = max((n for n, passage in enumerate(found) if passage.role and passage.role.id in before), default=-1)
            found.insert(last + 1, Passage(role, ()))
    return tuple(found)


def dots_by_id(report: Report) -> dict[str, Dot]:
    """Every dot under its id."""
    return {dot.id: dot for dot in report.dots}


def judged(report: Report, label: Label) -> tuple[Dot, ...]:
    """The lines of one label in reading order; listed skills are left out, they are no lines."""
    return tuple(
        dot for dot in report.dots if dot.verdict and dot.verdict.label is label and dot.kind is not DotKind.SKILL
    )
