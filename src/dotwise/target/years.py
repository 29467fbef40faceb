"""
Reckon whether the dated posts reach the years that a requirement asks for, and tell the sum.

Posts count that were of the work asked for (``target.work``); two posts at one time count once. A post that is held
today is reckoned up to the year of this release or the last date printed, and that year is told; so the same file gives the same answer tomorrow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Role
from dotwise.settings import RELEASE_YEAR
from dotwise.target.work import posts_of, work_of

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Years that dated posts add up to, and the posts."""

    years: float
    roles: tuple[Role, ...]
    today: float
    """Up to when posts that are held today were reckoned, as a number of years."""

    @property
    def months(self) -> int:
        """The sum in whole months: what is told and what is compared is one figure."""
        return round(self.years * 12)

    def reaches(self, asked: float) -> bool:
        """Whether the sum is as many years as are asked for."""
        return self.months >= round(asked * 12)

    def told(self) -> str:
        """The sum in words, with the posts it was reckoned from."""
        posts = "; ".join(_told(role, self.today) for role in self.roles[:_MOST_NAMED])
        more = f"; and {len(self.roles) - _MOST_NAMED} more" if len(self.roles) > _MOST_NAMED else ""
        return f"about {_spelt(self.months)} by the dates: {posts}{more}"


def reckoned(career: Career, sense: Sense, asked: Parsed) -> Reckoned | None:
    """What the dated posts of the kind that ``asked`` names add up to; None where no such post bears dates."""
    dated = [role for role in career.roles if role.start and role.end and not is_private(role.title or "")]
    akin = posts_of(career, sense, dated, work_of(asked))
    today = _today(career)
    years = _covered([(_year(role.start), _closing(role.end, today)) for role in akin])
    return Reckoned(years, akin, today) if akin and years >= 1 / 24 else None


def _spelt(months: int) -> str:
    """So many years and months in words."""
    counted = ((months // 12, "year"), (months % 12, "month"))
    return " and ".join(f"{number} {unit}{'s' * (number != 1)}" for number, unit in counted if number)


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
