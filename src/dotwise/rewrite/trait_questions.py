"""What is asked of a claimed quality: the deed in which it could be seen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from dotwise.language.terms import term_table
from dotwise.model import BlankKind
from dotwise.rewrite.values import Gap


def ask_trait(text: str, asked: Mapping[str, int]) -> Gap:
    """The deed behind a trait: the first fitting question that the document was not asked yet."""
    lower = text.lower()
    fitting = [ask for names, ask in _by_trait() if names.search(lower)]
    ask = min(fitting, key=lambda one: (asked.get(one, 0), fitting.index(one)))
    return Gap(BlankKind.THING, ask, ask)


def names_trait(text: str) -> bool:
    """Whether a text claims one of the traits that the bank knows."""
    return _traits().search(text.lower()) is not None


@cache
def _traits() -> re.Pattern[str]:
    return _begins_with([word for row in term_table("questions.yaml")["traits"] for word in row["words"].split()])


@cache
def _by_trait() -> tuple[tuple[re.Pattern[str], str], ...]:
    """How each trait is named, and what is asked of it; the last fits any."""
    return tuple((_begins_with(row["words"].split()), row["ask"]) for row in term_table("questions.yaml")["traits"])


def _begins_with(words: Sequence[str]) -> re.Pattern[str]:
    """Words that begin with one of ``words``; without any, every text."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})" if words else "")
