"""What changed between two versions in what is printed and not judged: schooling, papers, languages, heads of posts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from dotwise.model import Detail, FactChange, Report, Role

_SAME = 0.5
"""Texts that share at least so much of their words are two versions of one line."""
_WORD = re.compile(r"[^\W_]+(?:[.,'’/+#&-]+[^\W_]+)*[%+#]*")
_OF_A_DATE = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|since|from|to|until|till|present|current|now|today|date|ongoing"
    r"|(?:19|20)\d\d|\d{1,4}(?:[./-]\d{1,2})?[./-]\d{2,4}"
)
"""A word that may belong to dates that changed."""


def changed_details(old: Report, new: Report) -> Iterator[FactChange]:
    """Lines that are not judged and that one version prints otherwise, in the order of the newer one, what is gone last.

    A line that the other version prints as well, in another place or on another row, has not changed.
    """
    here, there = _words_of(old), _words_of(new)
    gone, come = _by_heading(old, there), _by_heading(new, here)
    for heading, lines in come.items():
        pairs = _paired(gone.get(heading, []), lines)
        gone[heading] = [line for line in gone.get(heading, []) if line not in {before for before, _ in pairs}]
        before_of = {after: before for before, after in pairs}
        yield from (FactChange("detail", None, before_of.get(line), line) for line in lines)
    yield from (FactChange("detail", None, line, None) for lines in gone.values() for line in lines)


def changed_head(before: Role, after: Role, named: Sequence[str | None]) -> FactChange | None:
    """The head of a post as printed, where words of it changed that are in no part ``named`` as changed already."""
    ours, theirs = (Counter(_words(" ".join(role.printed))) for role in (before, after))
    told = set(_words(" ".join(part for part in named if part)))
    dates = (before.start, before.end) != (after.start, after.end)
    left = [word for word in ((ours - theirs) + (theirs - ours)) if word not in told]
    if not ours or not theirs or all(dates and _OF_A_DATE.fullmatch(word) for word in left):
        return None
    return FactChange("head", _name(after), " | ".join(before.printed), " | ".join(after.printed))


def _name(role: Role) -> str | None:
    return ", ".join(part for part in (role.title, role.organisation) if part) or None


def _by_heading(report: Report, others: str) -> dict[str, list[str]]:
    """The lines of a version that ``others``, all words of the other, do not hold, by the heading they stand under."""
    headings = {section.id: section.heading.casefold() for section in report.sections}
    found: dict[str, list[str]] = defaultdict(list)
    for detail in report.details:
        if f" {' '.join(_words(detail.text))} " not in others:
            found[headings.get(detail.section or "", "")].append(_printed(detail))
    return found


def _words_of(report: Report) -> str:
    """All words of a version that are no head of a post, one blank between them."""
    texts = [*(detail.text for detail in report.details), *(dot.text for dot in report.dots)]
    return f" {' '.join(word for text in texts for word in _words(text))} "


def _paired(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, str]]:
    """Lines that are versions of each other: all in order where there are as many, else the most alike."""
    if len(old) == len(new):
        return list(zip(old, new, strict=True))
    scored = sorted(
        ((_likeness(one, two), i, j) for i, one in enumerate(old) for j, two in enumerate(new)), reverse=True
    )
    pairs: dict[int, int] = {}
    for likeness, i, j in scored:
        if likeness >= _SAME and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(old[i], new[j]) for i, j in pairs.items()]


def _likeness(one: str, two: str) -> float:
    return SequenceMatcher(None, _words(one), _words(two), autojunk=False).ratio()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _printed(detail: Detail) -> str:
    return " ".join(detail.text.split())
