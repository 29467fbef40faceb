"""The document as a reader meets it: sections, in them roles, in them dots, all in the order of the source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from dotwise.model import Detail, Dot, DotKind, Label, Report, Role, Section


@dataclass(frozen=True, slots=True)
class Passage:
    """Dots that stand together: those of one role, or those of a section outside every role."""

    role: Role | None
    dots: tuple[Dot, ...]
    order: tuple[int, ...] = ()
    """Numbers of the dots as printed (from 1) in the order proposed for them; empty where none is proposed."""
    details: tuple[Detail, ...] = ()
    """What is printed in this role and not judged."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One section with its passages; ``section`` is None for what stands under no heading."""

    section: Section | None
    passages: tuple[Passage, ...]
    details: tuple[Detail, ...] = ()
    """What is printed in this section, outside its roles, and not judged."""


def paper_of(report: Report) -> tuple[Stretch, ...]:
    """Sections in reading order; a role without dots still stands where it is printed."""
    known = {section.id for section in report.sections}
    loose = _stretch(report, None, tuple(dot for dot in report.dots if dot.section not in known))
    headed = (
        _stretch(report, section, tuple(dot for dot in report.dots if dot.section == section.id))
        for section in report.sections
    )
    return tuple(stretch for stretch in (loose, *headed) if stretch.passages or stretch.details)


def _stretch(report: Report, section: Section | None, dots: tuple[Dot, ...]) -> Stretch:
    own = section.id if section else None
    roles = tuple(role for role in report.roles if section and role.section == own)
    details = tuple(detail for detail in report.details if detail.section == own)
    passages = tuple(
        replace(passage, details=tuple(one for one in details if passage.role and one.role == passage.role.id))
        for passage in _passages(report, dots, roles)
    )
    shown = {one for passage in passages for one in passage.details}
    return Stretch(section, passages, tuple(one for one in details if one not in shown))


def _passages(report: Report, dots: tuple[Dot, ...], roles: tuple[Role, ...]) -> tuple[Passage, ...]:
    by_id = {role.id: role for role in report.roles}
    together = [(role, tuple(lines)) for role, lines in groupby(dots, key=lambda dot: dot.role)]
    found = [Passage(by_id.get(role or ""), lines, _order(report, lines)) for role, lines in together]
    shown = {passage.role.id for passage in found if passage.role}
    for place, role in enumerate(roles):
        if role.id not in shown:
            before = {earlier.id for earlier in roles[:place]}
            last = max((n for n, passage in enumerate(found) if passage.role and passage.role.id in before), default=-1)
            found.insert(last + 1, Passage(role, ()))
    return tuple(found)


def _order(report: Report, dots: tuple[Dot, ...]) -> tuple[int, ...]:
    """The numbers of these dots in the order that is proposed for just them."""
    number = {dot.id: place for place, dot in enumerate(dots, 1)}
    proposed = (tuple(number.get(dot, 0) for dot in order.dots) for order in report.orders)
    return next((numbers for numbers in proposed if set(numbers) == set(number.values())), ())


def dots_by_id(report: Report) -> dict[str, Dot]:
    """Every dot under its id."""
    return {dot.id: dot for dot in report.dots}


def judged(report: Report, label: Label) -> tuple[Dot, ...]:
    """The lines of one label in reading order; listed skills are left out, they are no lines."""
    return tuple(
        dot for dot in report.dots if dot.verdict and dot.verdict.label is label and dot.kind is not DotKind.SKILL
    )
