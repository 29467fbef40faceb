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


Form: TypeAlias = tuple[frozenset[str], ...]
"""One way of printing a pattern: the keys of each of its tokens, what may be missing being there or not."""


class PatternIndex:
    """Patterns by the keys that their first two tokens may show, so that most tokens are passed by at once."""

    def __init__(self, patterns: Sequence[tuple[int, Pattern]]) -> None:
        """``patterns`` are pairs of an owner's number and its pattern."""
        self._alone: dict[str, list[int]] = {}
        self._pairs: dict[str, dict[str, list[tuple[int, Form]]]] = {}
        for owner, pattern in patterns:
            for first, *rest in forms_of(pattern):
                for key in sorted(first):
                    if not rest:
                        self._alone.setdefault(key, []).append(owner)
                    for second in sorted(rest[0]) if rest else ():
                        self._pairs.setdefault(key, {}).setdefault(second, []).append((owner, tuple(rest[1:])))

    def find(self, parsed: Parsed) -> tuple[tuple[int, int, int], ...]:
        """Owner, start and end of every match, the longest one of an owner where several begin at a token."""
        words = tuple(t for t in parsed.tokens if t.lower not in _HYPHENS and t.pos != "SPACE")
        shown = tuple(keys_of(token) for token in words)
        longest: dict[tuple[int, int], int] = {}
        for place, keys in enumerate(shown):
            after = shown[place + 1] if place + 1 < len(shown) else ()
            for key in keys:
                for owner in self._alone.get(key, ()):
                    longest.setdefault((place, owner), place + 1)
                pairs = self._pairs.get(key)
                if pairs is None:
                    continue
                for second in after:
                    for owner, rest in pairs.get(second, ()):
                        stop = place + 2 + len(rest)
                        if stop > longest.get((place, owner), 0) and (not rest or _follows(rest, shown, place + 2)):
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


def forms_of(pattern: Pattern) -> tuple[Form, ...]:
    """Every way of printing ``pattern``, in order and each once; the empty one is none."""
    forms: list[Form] = [()]
    for element in pattern:
        longer = [(*form, element.keys) for form in forms]
        forms = forms + longer if element.optional else longer
    return tuple(form for form in dict.fromkeys(forms) if form)


@cache
def _lemma_key(lemma: str) -> str:
    return f"<{lemma}>"


def _follows(form: Form, shown: Sequence[Keys], place: int) -> bool:
    """Whether the tokens from ``place`` on can be ``form``."""
    if place + len(form) > len(shown):
        return False
    for keys in form:
        if keys.isdisjoint(shown[place]):
            return False
        place += 1
    return True


Tokenize: TypeAlias = Callable[[str], Iterable[object]]
"""Text to tokens whose ``str`` is their text, such as ``nlp.make_doc``."""
