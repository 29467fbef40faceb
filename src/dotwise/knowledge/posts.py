"""Which posts make the line of a career: what is done for nothing, on a board or at home stands beside it."""

from __future__ import annotations

import re

from dotwise.language.private import is_private
from dotwise.model import Career, Role, SectionKind

_BESIDE = re.compile(
    r"\bvolunt\w+|\btrustee\b|\bboard member\b|\bcommittee member\b|\bnon-executive\b|\bpatron\b|\bpoll (?:worker|clerk)\b"
    r"|\b(?:school|parish) governor\b|^(?:(?:deputy|vice)[- ])?(?:chair\w*|president|treasurer|secretary)$|^(?:board |founding )?member$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:board|trustee|committee|voluntary|volunteer|community|honorary)\b", re.IGNORECASE)


def own_posts(career: Career) -> tuple[Role, ...]:
    """The posts that the person was hired for, as printed; all that are no leave where there is nothing else."""
    employed = tuple(role for role in career.roles if not is_private(role.title or ""))
    hired = tuple(role for role in employed if not _is_beside(career, role))
    return hired or employed


def _is_beside(career: Career, role: Role) -> bool:
    section = next((section for section in career.sections if section.id == role.section), None)
    if section is not None and (section.kind is SectionKind.VOLUNTEER or _ELSEWHERE.search(section.heading or "")):
        return True
    return _BESIDE.search((role.title or "").strip()) is not None
