"""
Find terms and token patterns in parsed text.

A pattern is a row of elements with spaces between them, each matching one token:

    word        this word, whatever its case          a|b     one of several
    <lemma>     any form of a word                    a?      may be missing
    NOUN        a part of speech (universal, upper case)      *   any one word
    #           a number in figures

Hyphens are skipped on both sides, so that "detail oriented" also finds "detail-oriented".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from dotwise.language.tokens import Parsed, Token

_HYPHENS = frozenset("-‐‑–")
_NUMBER = "#"
_ANY = "*"

Keys: TypeAlias = tuple[str, ...]
"""What a pattern can call a token by: its word, lemma and part of speech; "#" for a number; "*" always."""


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: the keys that a token may show, and whether it may be missing."""

    keys: frozenset[str]
    optional: bool = False

    def fits(self, shown: Keys) -> bool:
        """Whether a token that shows these keys can stand here."""
        return not self.keys.isdisjoint(shown)


Pattern: TypeAlias = tuple[Element, ...]


def pattern_of(text: str) -> Pattern:
    """The pattern that ``text`` writes down."""
    elements = []
    for part in text.split():
        optional = part.endswith("?") and len(part) > 1
        keys = part.removesuffix("?").split("|") if optional else part.split("|")
        elements.append(Element(frozenset(keys), optional))
    return tuple(elements)


def phrase_of(words: Iterable[str]) -> Pattern:
    """The pattern of a fixed phrase, given its tokens."""
    lower = (word.lower().replace("’", "'") for word in words)
    return tuple(Element(frozenset((word,))) for word in lower if word not in _HYPHENS)


class PatternIndex:
    """Patterns by the keys that their first element may show, so that most tokens are passed by at once."""

    def __init__(self, patterns: Sequence[tuple[int, Pattern]]) -> None:
        """``patterns`` are pairs of an owner's number and its pattern."""
        self._by_key: dict[str, list[tuple[int, Pattern]]] = {}
        for owner, pattern in patterns:
            for key in _first_keys(pattern):
                self._by_key.setdefault(key, []).append((owner, pattern))

    def find(self, parsed: Parsed) -> tuple[tuple[int, int, int], ...]:
        """Owner, start and end of every match, the longest one of an owner where several begin at a token."""
        words = tuple(t for t in parsed.tokens if t.lower not in _HYPHENS and t.pos != "SPACE")
        shown = tuple(keys_of(token) for token in words)
        longest: dict[tuple[int, int], int] = {}
        for place, keys in enumerate(shown):
            for key in keys:
                for owner, pattern in self._by_key.get(key, ()):
                    stop = _match(pattern, 0, shown, place)
                    if stop is not None and stop > longest.get((place, owner), 0):
                        longest[(place, owner)] = stop
        return tuple(
            (owner, words[place].start, words[stop - 1].end) for (place, owner), stop in sorted(longest.items())
        )


def keys_of(token: Token) -> Keys:
    """What a pattern can call ``token`` by."""
    lower = token.lower.replace("’", "'")
    if lower[:1].isdigit():
        return (lower, _NUMBER, _ANY)
    return (lower, _lemma_key(token.lemma), token.pos, _ANY)


def _first_keys(pattern: Pattern) -> tuple[str, ...]:
    """The keys by which a match of ``pattern`` may begin."""
    keys: set[str] = set()
    for element in pattern:
        keys |= element.keys
        if not element.optional:
            break
    return tuple(sorted(keys))


@cache
def _lemma_key(lemma: str) -> str:
    return f"<{lemma}>"


def _match(pattern: Pattern, at: int, shown: Sequence[Keys], place: int) -> int | None:
    """Place after the longest match of ``pattern[at:]`` at ``place``; None if it does not match."""
    if at == len(pattern):
        return place
    element = pattern[at]
    if place < len(shown) and element.fits(shown[place]):
        stop = _match(pattern, at + 1, shown, place + 1)
        if stop is not None:
            return stop
    return _match(pattern, at + 1, shown, place) if element.optional else None


Tokenize: TypeAlias = Callable[[str], Iterable[object]]
"""Text to tokens whose ``str`` is their text, such as ``nlp.make_doc``."""
