"""Which posts make the line of a career (what is done for nothing, on a board or at home stands beside it), and of which trade they are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dotwise.language.private import is_private
from dotwise.model import Career, Role, SectionKind

_LOOKED_AFTER = (
    r"(?! (?:[\w&]+ )?(?:{who}))(?! (?:and|&|programmes?|programs?|services?|engagement|involvement|recruitment|development"
    r"|support|experience|resources|training|operations) (?:[\w&]+ ){{0,3}}(?:{who}))"
).format(who="manager|co-?ordinator|lead|officer|director|supervisor|recruiter")
"""What does not follow: the title of whoever looks after volunteers for a living, "Volunteer Programmes and Events Manager"."""
_UNPAID = re.compile(
    rf"\b(?:volunteer(?:ing)?|trustee)\b{_LOOKED_AFTER}"
    r"|\b(?:board|committee) member\b|\bnon-executive\b|\bpatron\b(?! (?!of\b)\w)|\bpoll (?:worker|clerk)\b|\b(?:school|parish|parent) governor\b"
    r"|\((?:voluntary|unpaid|honorary|pro bono)\)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:(?:deputy|vice)[- ])?(?:chair\w*|president|treasurer|secretary)|(?:founding )?member", re.IGNORECASE
)
"""Offices of clubs, which are also somebody's work: "Secretary" beside another post is one, alone the other."""
_PLACE = (
    r"(?:boards?|trustees?|trusteeships?|committees?|voluntary|volunteer|volunteering|community|honorary|non-executive)"
    r"(?: (?:work|services?|roles?|experience|activit(?:y|ies)|positions?|posts?|appointments?|memberships?|involvement|engagement))?"
)
_ELSEWHERE = re.compile(
    rf"(?:(?:other|selected|additional|current|previous) )?{_PLACE}(?:(?:,| and| &|,? /) {_PLACE})*", re.IGNORECASE
)
"""A whole heading of unpaid work: "Community nursing experience" and "Work and volunteer experience" are headings of posts."""

_RANKS = frozenset(
    "senior junior lead principal chief acting interim deputy assistant associate trainee part-time full-time freelance "
    "temporary volunteer experienced qualified i ii iii iv sr jr sr. jr. grade band".split()
)


def own_posts(career: Career) -> tuple[Role, ...]:
    """The posts that the person was hired for, as printed; all that are no leave where there is nothing else."""
    employed = tuple(role for role in career.roles if not is_private(role.title or ""))
    hired = tuple(role for role in employed if not _is_unpaid(career, role))
    return tuple(role for role in hired if not _is_office_beside(role, hired)) or hired or employed


def trades_named(titles: Iterable[str | None]) -> tuple[str, ...]:
    """The trades in titles, each once, in their order; none for a title without one."""
    named = (trade_named(title) for title in titles if title)
    return tuple(dict.fromkeys(trade for trade in named if trade))


def trade_named(title: str) -> str:
    """The trade in a title: without rank, brackets and what follows a comma or a dash."""
    plain = re.split(r"[,;:|–—(@]| - | at ", title.lower().strip())[0]
    words = [word for word in plain.split() if word not in _RANKS]
    return " ".join(words) or plain.strip()


def _is_unpaid(career: Career, role: Role) -> bool:
    section = next((section for section in career.sections if section.id == role.section), None)
    if section is not None and (
        section.kind is SectionKind.VOLUNTEER or _ELSEWHERE.fullmatch((section.heading or "").strip(" :"))
    ):
        return True
    return _UNPAID.search(role.title or "") is not None


def _is_office_beside(role: Role, hired: tuple[Role, ...]) -> bool:
    """Whether the title is that of an office which was held while other work went on."""
    if _OFFICE.fullmatch((role.title or "").strip()) is None:
        return False
    others = (other for other in hired if _OFFICE.fullmatch((other.title or "").strip()) is None)
    return any(_begins_within(role, other) or _begins_within(other, role) for other in others)


def _begins_within(role: Role, other: Role) -> bool:
    """Whether one post began while the other lasted: after its start and before its end, as far as both are told."""
    if role.start is None or other.start is None:
        return False
    return not _earlier(role.start, other.start) and (other.end in (None, "present") or _earlier(role.start, other.end))


def _earlier(date: str, than: str) -> bool:
    """Whether a date lies before another; of "2019" and "2019-03" only the years are compared."""
    length = min(len(date), len(than))
    return date[:length] < than[:length]
