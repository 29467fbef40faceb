"""Recognise the changes between roles that follow each other: promotion, new employer, new field, gap, return."""

from __future__ import annotations

import re

from dotwise.connect.levels import level_of
from dotwise.knowledge.posts import own_posts
from dotwise.language.likeness import stem_of
from dotwise.model import Career, Role, Throughline, Transition

_GAP_MONTHS = 7
"""Fewer months than this between two posts are the usual notice and search."""
_SMALL_WORDS = frozenset(
    "of and the for in at to a an senior junior assistant deputy chief head lead part time intern trainee apprentice graduate "
    "student cadet probationer national service person band grade level iii".split()
)
"""Words of a title that say how high or how new, not what is done."""
_KIN = 5
"""Letters that the end of one word must share with another to be the same trade."""
_ROMAN = ("I", "II", "III", "IV", "V")
_GRADE = re.compile(r"\s(?:grade |level |band )?(\d|I{1,3}|IV|V)$", re.IGNORECASE)


def find_transitions(career: Career, throughlines: tuple[Throughline, ...]) -> tuple[Transition, ...]:
    """One transition into each post but the first, from the one that was left for it, the earliest first; leave and honorary posts are none."""
    dated = [role for role in own_posts(career) if role.start]
    ordered = sorted(dated, key=lambda role: (_months(role.start), _months(role.end, closing=True)))
    steps = ((ordered[:index], ordered[index]) for index in range(1, len(ordered)))
    return tuple(_transition(_left(past, after), after, past, throughlines) for past, after in steps)


def _left(past: list[Role], after: Role) -> Role:
    """The post that was left for ``after``: the last one begun, or, where that had long ended, the one that ended last."""
    last = past[-1]
    if _gap(last, after) < _GAP_MONTHS:
        return last
    return max(reversed(past), key=lambda role: _months(role.end or role.start, closing=True))


def _gap(before: Role, after: Role) -> int:
    """Months between the end of a post and the beginning of another; none where the first has not ended or prints no end."""
    if before.end is None or before.end == "present":
        return 0
    return _months(after.start) - _months(before.end, closing=True)


def _transition(before: Role, after: Role, past: list[Role], throughlines: tuple[Throughline, ...]) -> Transition:
    across = tuple(line for line in throughlines if before.id in line.roles and after.id in line.roles)
    kind, reason = _kind(before, after, past)
    named = " and ".join(f"“{line.name}”" for line in across if not line.name.startswith("“"))
    if named:
        reason += f" What leads across: {named}."
    return Transition(kind, before.id, after.id, tuple(line.id for line in across), reason.replace("..", "."))


def _kind(before: Role, after: Role, past: list[Role]) -> tuple[str, str]:
    same_house = _same(before.organisation, after.organisation)
    was, now = before.title or "this post", after.title or "this post"
    house = after.organisation or "the same house"
    gap = _gap(before, after)
    if same_house and gap < _GAP_MONTHS:
        if level_of(now) > level_of(was) or _is_next_grade(was, now):
            return "promotion", f"From {was} to {now} at {house}: a step up in the same house."
        return "new role", f"From {was} to {now} at {house}: another post in the same house."
    if any(_same(role.organisation, after.organisation) for role in past):
        return "return", f"Back to {house}, as {now}."
    if gap >= _GAP_MONTHS:
        return "gap", f"About {gap} months lie between {was} and {now}."
    if not _core(was) or not _core(now):
        return "new employer", f"From {was} to {now}, at {house}."
    if not _same_field(was, now):
        return "new field", f"From {was} to {now}: another kind of work at {house}."
    return "new employer", f"From {before.organisation or 'one employer'} to {house}, in the same line of work."


def _same(one: str | None, other: str | None) -> bool:
    return bool(one) and bool(other) and (one or "").casefold().strip() == (other or "").casefold().strip()


def _same_field(one: str, other: str) -> bool:
    """Whether two titles share a word that says what is done; "stonemason" and "banker mason" do."""
    was, now = _telling(one), _telling(other)
    kin = any(len(min(a, b, key=len)) >= _KIN and (a.endswith(b) or b.endswith(a)) for a in was for b in now)
    return kin or not _core(one).isdisjoint(_core(other))


def _is_next_grade(was: str, now: str) -> bool:
    """Whether two titles differ by a grade that went up: "Court Clerk I" and "Court Clerk II"."""
    one, other = _GRADE.search(was), _GRADE.search(now)
    named = [title[: grade.start()].strip().casefold() for title, grade in ((was, one), (now, other)) if grade]
    return bool(one and other) and named[0] == named[1] and _step(one) < _step(other)


def _step(grade: re.Match[str] | None) -> int:
    told = grade.group(1).upper() if grade else ""
    return int(told) if told.isdigit() else _ROMAN.index(told) + 1 if told in _ROMAN else 0


def _core(title: str) -> set[str]:
    return {stem_of(word) for word in _telling(title)}


def _telling(title: str) -> list[str]:
    words = "".join(char if char.isalpha() else " " for char in title.lower()).split()
    return [word for word in words if word not in _SMALL_WORDS and len(word) > 2]


def _months(date: str | None, *, closing: bool = False) -> int:
    """Months since year 0; a bare year counts from January, or to December where it closes a role."""
    if date is None or date == "present":
        return 12 * 9999
    year, _, month = date.partition("-")
    return 12 * int(year) + (int(month) if month else (12 if closing else 1))
