"""How a question of the bank is put: in the line's words, in the time of the post, and not where it is answered."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dotwise.language.nouns import plural_of
from dotwise.language.terms import term_table
from dotwise.rewrite.grammar import Thing


def put(ask: str, thing: Thing | None, *, current: bool = False) -> str:
    """``ask`` with the line's noun in its slots; in the present where the post is still held."""
    question = _filled(ask, thing) if thing is not None and "{" in ask else ask
    for row in term_table("questions.yaml")["current"] if current else ():
        question = question.replace(row["said"], row["now"])
    return question


def answered(question: str, text: str) -> bool:
    """Whether a line already says what a question asks."""
    return any(said.search(text) for said in _answers(question))


@lru_cache(maxsize=4096)
def _answers(question: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of the words by which a line would have told what ``question`` asks."""
    rows = [*_TOLD, *((row["asks"], row["said"]) for row in term_table("questions.yaml")["answered"])]
    return tuple(_compiled(said) for asks, said in rows if _compiled(asks).search(question))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Kept apart from the small cache of ``re``, which the many patterns of the bank would turn over."""
    return re.compile(pattern, re.IGNORECASE)


_SLOT = re.compile(r"\{(\w+)\}")
_TOLD = (
    (
        r"what was done",
        r", (?:who|which|and (?:they|he|she)) [a-z]+ed\b|\band the (?:[\w-]+ ){1,3}?(?:\w+ed|took|made|gave)\b",
    ),
    (r"by how much|from what to what", r"\d ?%|\b(?:a|one|two) (?:third|half|quarter|fifth)"),
)
"""What a question asks, and the words by which any line has told it."""


def _filled(ask: str, thing: Thing) -> str:
    one = not thing.plural
    slots = {
        "the": thing.text,
        "them": thing.it,
        "they": "it" if one else "they",
        "was": "was" if one else "were",
        "is": "is" if one else "are",
        "has": "has" if one else "have",
        "do": "does" if one else "do",
        "things": plural_of(thing.head),
    }
    return _SLOT.sub(lambda slot: slots[slot.group(1)], ask)
