"""How much a title promises: five steps, read off its words."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache


class Level(IntEnum):
    """What a reader expects of a title."""

    ENTRY = 1
    """Trainee, assistant, junior, helper."""
    SKILLED = 2
    """The trade itself: nurse, analyst, electrician, officer."""
    SENIOR = 3
    """Senior, lead, supervisor, specialist: answers for others' work now and then."""
    MANAGER = 4
    """Manager, head: answers for people, money and decisions."""
    DIRECTOR = 5
    """Director, chief, partner, founder: answers for the whole."""


_WORDS = (
    (Level.DIRECTOR, r"director|chief|c[efoti]o|president|partner|founder|owner|principal|head ?teacher|managing"),
    (Level.MANAGER, r"manager|head of|head|commander|captain|matron|superintendent"),
    (
        Level.ENTRY,
        r"trainee|apprentice|intern|student|junior|assistant|helper|attendant|porter|picker|packer|clerk|temp",
    ),
    (Level.SENIOR, r"senior|lead|leading|supervisor|team leader|foreman|charge|specialist|sergeant|coordinator|purser"),
)


@lru_cache(maxsize=512)
def level_of(title: str | None) -> Level:
    """The step of a title; the trade itself where no word tells. "Assistant manager" stands below "manager"."""
    words = (title or "").lower()
    assistant = re.search(r"\b(?:assistant|deputy|vice|acting)\b", words) is not None
    for level, pattern in _WORDS:
        if re.search(rf"\b(?:{pattern})\b", words):
            return Level(level - 1) if assistant and level >= Level.MANAGER else level
    return Level.SKILLED


def is_second(title: str | None) -> bool:
    """Whether a title is that of a second, who stands in for the first: "Deputy Manager", "Assistant Head", "Sous Chef"."""
    return _SECOND.search(title or "") is not None


_SECOND = re.compile(
    r"\b(?:deputy|vice|sous|acting|interim|second[- ]in[- ](?:command|charge)|2ic)\b|\bassistant (?:\w+ ){0,2}?(?:"
    + "|".join(words for level, words in _WORDS if level >= Level.MANAGER)
    + r")\b",
    re.IGNORECASE,
)
