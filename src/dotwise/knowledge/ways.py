"""
Ways of working (data/terms/ways.yaml): kinds of deeds by which one strength returns in another post.

A line tells a way by one of its verbs or by a thing that such deeds deal with. Two lines that tell the same way are two
to three times as likely to belong together as two that do not (measured on data/careers).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from dotwise.language.terms import term_table
from dotwise.language.tokens import Parsed, Token


@dataclass(frozen=True, slots=True)
class Way:
    """One kind of deed. ``verbs`` stand with the most telling first."""

    name: str
    verbs: tuple[str, ...]
    named: tuple[tuple[str, str], ...]
    """Verbs by which a person may be called, with what stands after "the one who"."""
    things: frozenset[str]
    shared: str
    """What two lines of it have in common, after the words "Both lines"."""


@cache
def ways() -> tuple[Way, ...]:
    """Every way of the file, in its order."""
    raw = term_table("ways.yaml")
    return tuple(
        Way(
            entry["name"],
            tuple(entry["verbs"]),
            tuple(entry["named"].items()),
            frozenset(entry["things"]),
            entry["shared"],
        )
        for entry in raw
    )


def ways_told(parsed: Parsed) -> Mapping[Way, Token]:
    """The ways of the person's own deeds in a line, each with the most telling word for it."""
    own = [token for token in parsed.tokens if token.pos != "VERB" or is_own_deed(parsed, token)]
    return _told(own)


def ways_touched(parsed: Parsed) -> Mapping[Way, Token]:
    """The ways that a line speaks of, whoever did it."""
    return _told(parsed.tokens)


def _told(tokens: Iterable[Token]) -> Mapping[Way, Token]:
    found: dict[Way, tuple[int, int, Token]] = {}
    for token in tokens:
        for way, rank in _ways_of(token.pos).get(token.lemma, ()):
            best = found.get(way)
            if best is None or (rank, token.index) < best[:2]:
                found[way] = (rank, token.index, token)
    return {way: token for way, (_, _, token) in found.items()}


_PERSON = frozenset({"i", "we", "he", "she", "they"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_SHARES_SUBJECT = frozenset({"conj", "xcomp", "advcl", "pcomp", "ccomp", "prep", "dep"})
_DEEPEST = 8


def is_own_deed(parsed: Parsed, verb: Token) -> bool:
    """Whether the person did it: no "not", and nobody else named as the doer, in its clause or the one it hangs on."""
    if verb.index == 0 and verb.tag in ("VBD", "VBN"):
        return True  # a line that opens with a deed; the parser may take it for an adjective
    for _ in range(_DEEPEST):
        kids = parsed.children(verb.index)
        if any(kid.dep == "neg" for kid in kids) and verb.pos == "VERB":
            return False
        subject = next((kid for kid in kids if kid.dep in _SUBJECTS and kid.index < verb.index), None)
        if subject is not None:
            return subject.lower in _PERSON
        if verb.head == verb.index:
            return True
        if verb.dep not in _SHARES_SUBJECT:
            return False
        verb = parsed.tokens[verb.head]
    return False


@cache
def _ways_of(pos: str) -> dict[str, tuple[tuple[Way, int], ...]]:
    """Ways by the lemma that tells them, with its rank; nouns tell after verbs."""
    table: dict[str, tuple[tuple[Way, int], ...]] = {}
    for way in ways():
        words = way.verbs if pos == "VERB" else sorted(way.things) if pos == "NOUN" else ()
        late = 0 if pos == "VERB" else 100
        for rank, word in enumerate(words):
            table[word] = (*table.get(word, ()), (way, late + rank))
    return table
