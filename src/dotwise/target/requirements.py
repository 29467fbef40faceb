"""
What a job ad asks for, word for word: which of its lines demand, wish or tell what the post will do, and of which kind each is.

Which lines ask is learnt (``target.asking``). What the post will do every day is asked for too, and counts for less than what is
demanded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from statistics import fmean

from dotwise.language.credentials import is_credential
from dotwise.model import AdLine, JobRequirement
from dotwise.target.ad_signs import CREDENTIAL, QUALITY, WELCOME, WISHES, Zone, zone_of
from dotwise.target.asking import KINDS, Table

_ASKS_FROM = 0.4
"""From this chance on a line is asked for, as a demand or a wish; chosen on writers held out."""
_HEADED, _WORDED = 0.6, 0.15
"""What a heading, and the line's own words, add to the chance of a demand or of a wish; on writers held out 0.3 to 0.7 do alike."""
_LISTED = 0.1
"""What an item gains where the words of its heading ask; more of it cost on writers held out."""
_ASKING = (Zone.ASKS, Zone.WISHES)
_MOST_TASKS = 12
_NEEDED = r"(?:is |are )?(?:required|needed|essential|mandatory|necessary|a must)"
SHORT_NAME = re.compile(r"\b(?:[A-Z][A-Za-z]*[A-Z]\w*)\b")
"""A paper by its letters: "RN", "BSc", "PCCN"."""
_DONE = re.compile(
    r"\b(?:years?|experience|has|have|had|worked|led|managed|built|made|background in|track record|you \w+(?:ed|e|s)?)\b",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\W*\b(?:{_NEEDED}|{WELCOME})\W*$", re.IGNORECASE)
"""What is said of a paper behind its name: "BSN required"."""
_SKILL = 6
"""Words of the longest requirement that is the bare name of a skill."""


class Necessity(StrEnum):
    """Whether an ad asks for a thing or only wishes for it."""

    MUST = "must"
    NICE = "nice"


def required(lines: Sequence[AdLine], chances: Table) -> tuple[JobRequirement, ...]:
    """The requirements of an ad in order, each once, and behind them its tasks; ``chances`` are those of ``target.asking``."""
    found: dict[str, JobRequirement] = {}
    tasks: dict[str, JobRequirement] = {}
    for line, chance, asks in zip(lines, chances, _asks(lines, chances), strict=True):
        if asks >= _ASKS_FROM:
            found.setdefault(line.text, requirement(line.text, _necessity(line, chance)))
        elif KINDS[int(chance.argmax())] == "task" and not line.heads:
            tasks.setdefault(line.text, JobRequirement(line.text, "should", "task"))
    if not found and not tasks:
        return _listed(lines)
    return (*found.values(), *[task for text, task in tasks.items() if text not in found][:_MOST_TASKS])


def _listed(lines: Sequence[AdLine]) -> tuple[JobRequirement, ...]:
    """What a bare list holds, as somebody writes down who has no ad at hand: all of it is asked for."""
    items = [line.text for line in lines if line.listed and zone_of(line.heading) is not Zone.ELSE]
    return tuple(requirement(text, Necessity.MUST) for text in dict.fromkeys(items))


def _asks(lines: Sequence[AdLine], chances: Table) -> list[float]:
    """How likely each line demands or wishes: an item of a list is half as likely as its list, and more so where the heading asks."""
    alone = [float(chance[KINDS.index("must")] + chance[KINDS.index("nice")]) for chance in chances]
    lists: dict[tuple[int, str], list[float]] = {}
    for line, chance in zip(lines, alone, strict=True):
        lists.setdefault((line.run, line.heading), []).append(chance)
    return [
        (chance + fmean(lists[line.run, line.heading])) / 2 + _LISTED * (zone_of(line.heading) in _ASKING)
        if line.listed
        else chance
        for line, chance in zip(lines, alone, strict=True)
    ]


def _necessity(line: AdLine, chance: Table) -> Necessity:
    """Whether a line demands or wishes, by the nets and the words of its heading."""
    must, nice = float(chance[KINDS.index("must")]), float(chance[KINDS.index("nice")])
    zone, wishes = zone_of(line.heading), WISHES.search(line.text) is not None
    must += _HEADED if zone is Zone.ASKS and not wishes else 0.0
    nice += (_HEADED if zone is Zone.WISHES else 0.0) + (_WORDED if wishes else 0.0)
    return Necessity.NICE if nice > must else Necessity.MUST


def demanded(lines: Sequence[AdLine]) -> Iterator[JobRequirement]:
    """The requirements among lines that are all asked for; a heading is none and says of those below it which are wished for."""
    for line in lines:
        if not line.heads:
            wished = zone_of(line.heading) is Zone.WISHES or WISHES.search(line.text) is not None
            yield requirement(line.text, Necessity.NICE if wished else Necessity.MUST)


def requirement(text: str, necessity: Necessity) -> JobRequirement:
    """A requirement with its kind."""
    return JobRequirement(text, necessity.value, kind_of(text))


def kind_of(text: str) -> str:
    """credential, trait, skill or experience, by the words of the requirement."""
    bare = _BARE.sub("", text)
    if CREDENTIAL.search(text) or (SHORT_NAME.search(bare) and is_credential(bare)):
        return "credential"
    if QUALITY.search(text) and not re.search(r"\byears?\b", text):
        return "trait"
    if _DONE.search(text) or len(text.split()) > _SKILL:
        return "experience"
    return "skill"
