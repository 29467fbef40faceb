"""
Reckon whether the dated posts reach the years that a requirement asks for, and tell the sum.

Posts count whose title, house or lines hold a word of what is asked; two posts at one time count once. A post that is held
today is reckoned up to the year of this release or the last date printed, and that year is told; so the same file gives the same answer tomorrow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.language.likeness import kinds_of, stem_of, stems
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Role
from dotwise.settings import RELEASE_YEAR

NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
"""Numbers of years as people write them out."""
_PLAIN = frozenset(
    stem_of(word)
    for word in (
        *NUMBERS,
        *"yr yrs least minimum experience relevant paid full time proven post role job field similar equivalent recent "
        "professional practical total combined ideally preferred required".split(),
    )
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Years that dated posts add up to, and the posts."""

    years: float
    roles: tuple[Role, ...]
    today: float
    """Up to when posts that are held today were reckoned, as a number of years."""

    def told(self) -> str:
        """The sum in words, with the posts it was reckoned from."""
        posts = "; ".join(_told(role, self.today) for role in self.roles[:_MOST_NAMED])
        more = f"; and {len(self.roles) - _MOST_NAMED} more" if len(self.roles) > _MOST_NAMED else ""
        return f"about {round(self.years)} years by the dates: {posts}{more}"


def field_of(asked: Parsed) -> frozenset[str]:
    """Stems of the words that say in what the years are asked for; empty where any years will do."""
    return frozenset(stem for stem in stems(asked) if stem not in _PLAIN and not stem[:1].isdigit())


def reckoned(career: Career, sense: Sense, asked: Parsed) -> Reckoned | None:
    """What the dated posts of the kind that ``asked`` names add up to; None where no such post bears dates."""
    field = field_of(asked)
    dated = [role for role in career.roles if role.start and role.end and not is_private(role.title or "")]
    akin = tuple(role for role in dated if not field or _is_akin(career, sense, role, field))
    today = _today(career)
    years = _covered([(_year(role.start), _closing(role.end, today)) for role in akin])
    return Reckoned(years, akin, today) if akin and years > 0 else None


def _is_akin(career: Career, sense: Sense, role: Role, field: frozenset[str]) -> bool:
    """Whether the title, the house or a line of a post holds a word of the field, or one of its kin in the title."""
    named = {stem_of(word) for word in _WORD.findall(f"{role.title or ''} {role.organisation or ''}")}
    kinds = kinds_of(tuple(field))
    if not field.isdisjoint(named) or not kinds.isdisjoint(kinds_of(tuple(named))):
        return True
    lines = (stems(sense.parsed[row]) for row, dot in enumerate(career.dots) if dot.role == role.id)
    return any(not field.isdisjoint(line) for line in lines)


def _told(role: Role, today: float) -> str:
    end = f"today ({int(today)})" if role.end == "present" else (role.end or "")[:4]
    return f"{role.title or role.organisation or 'a post'}, {(role.start or '')[:4]} to {end}"


def _today(career: Career) -> float:
    """When this release takes today to be: its own year, or the last date that the document prints."""
    printed = (_year(date) for role in career.roles for date in (role.start, role.end))
    return max(float(RELEASE_YEAR), *printed, 0.0)


def _year(date: str | None) -> float:
    """A date as a number of years; a bare year counts from its beginning."""
    found = re.match(r"(\d{4})(?:-(\d{2}))?", date or "")
    return int(found.group(1)) + (int(found.group(2) or 1) - 1) / 12 if found else 0.0


def _closing(date: str | None, today: float) -> float:
    """The end of a post; a month counts in full."""
    if date == "present":
        return today
    return _year(date) + (1 / 12 if re.match(r"\d{4}-\d{2}", date or "") else 0.0)


def _covered(spans: Sequence[tuple[float, float]]) -> float:
    """Years that lie in one span at least."""
    total, reached = 0.0, 0.0
    for start, end in sorted(spans):
        begin = max(start, reached)
        total += max(end - begin, 0.0)
        reached = max(reached, end)
    return total
