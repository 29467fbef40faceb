"""
How alike two texts are in their words: stems of content words, and groups of words for the same thing.

A crude measure beside the embedding: it knows that "Excel" is Excel and that a supervisor supervises, which a cosine
between sentences does not show.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from dotwise.language.terms import term_lines
from dotwise.language.tokens import Parsed, Token

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"})
_LENGTH = 5
"""Words that share so many first letters count as one: supervise, supervisor."""
_EMPTY = frozenset(
    "be have do make get take use go give good well strong excellent great skill ability able experience knowledge "
    "year work working other various such many more own new proven sound solid year time area level day "
    "include including etc basic advanced beginner fluent need ask come you your we our will must should".split()
)


@lru_cache(maxsize=50_000)
def stem_of(lemma: str) -> str:
    """What inflections and derivations of a word share: "planning" and "plans" give "plan"."""
    word = lemma.lower().strip("-'’.")
    if word.endswith("ing") and len(word) > 6:
        word = word[:-3]
        if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
            word = word[:-1]
    return word[:_LENGTH]


def content_tokens(parsed: Parsed, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Tokens that carry meaning between two offsets."""
    stop = len(parsed.text) if end is None else end
    return tuple(
        token
        for token in parsed.tokens
        if token.start >= start and token.end <= stop and token.pos in _CONTENT and token.lemma not in _EMPTY
    )


def stems(parsed: Parsed, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """Distinct stems of the content words, in order of the text."""
    return tuple(dict.fromkeys(stem_of(token.lemma) for token in content_tokens(parsed, start, end)))


def kinds_of(stem_list: Sequence[str]) -> frozenset[int]:
    """Numbers of the groups of kindred words that the stems belong to."""
    groups = _groups()
    return frozenset(number for stem in stem_list for number in groups.get(stem, ()))


def covered(wanted: Sequence[str], given: Sequence[str]) -> float:
    """Share of ``wanted`` stems that stand in ``given``; 0 where nothing is wanted."""
    held = set(given)
    return sum(stem in held for stem in wanted) / len(wanted) if wanted else 0.0


def covered_in_kind(wanted: Sequence[str], given: Sequence[str], kinds: frozenset[int]) -> float:
    """Share of ``wanted`` stems that stand in ``given`` or have a kindred word there; ``kinds`` are those of ``given``."""
    if not wanted:
        return 0.0
    held, groups = set(given), _groups()
    return sum(stem in held or not kinds.isdisjoint(groups.get(stem, ())) for stem in wanted) / len(wanted)


def says(parsed: Parsed, words: Sequence[str]) -> bool:
    """Whether the text holds the words (lower case) in this order, side by side, hyphens set aside."""
    lowers = [token.lower for token in parsed.tokens if token.lower != "-"]
    if not all(word in lowers for word in words):
        return False
    count, sought = len(words), list(words)
    return any(lowers[start : start + count] == sought for start in range(len(lowers) - count + 1))


@cache
def _groups() -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    # The weights of ``knowledge.marks`` were learnt with these very numbers, from 1 on.
    for number, line in enumerate(term_lines("kindred.txt"), start=1):
        for word in dict.fromkeys(stem_of(word) for word in line.split()):
            found.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in found.items()}
