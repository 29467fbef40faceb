"""
Ways of working (data/terms/ways.yaml): kinds of deeds by which one strength returns in another post.

A line tells a way by one of its verbs or by a thing that such deeds deal with. Two lines that tell the same way are two
to three times as likely to belong together as two that do not (measured on data/careers).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dotwise.language.tokens import Parsed, Token
from dotwise.settings import data_folder


@dataclass(frozen=True, slots=True)
class Way:
    """One kind of deed. ``verbs`` stand with the most telling first, ``alone`` are those that need no object."""

    name: str
    verbs: tuple[str, ...]
    alone: frozenset[str]
    things: frozenset[str]
    shared: str
    """What two lines of it have in common, after the words "Both lines"."""


@cache
def ways() -> tuple[Way, ...]:
    """Every way of the file, in its order."""
    import yaml

    raw = yaml.safe_load((data_folder() / "terms" / "ways.yaml").read_text(encoding="utf-8"))
    return tuple(
        Way(
            entry["name"],
            tuple(entry["verbs"]),
            frozenset(entry["alone"]),
            frozenset(entry["things"]),
            entry["shared"],
        )
        for entry in raw
    )


def ways_told(parsed: Parsed) -> Mapping[Way, Token]:
    """The ways that a line tells, each with the most telling word for it."""
    found: dict[Way, tuple[int, int, Token]] = {}
    for token in parsed.tokens:
        for way, rank in _ways_of(token.pos).get(token.lemma, ()):
            best = found.get(way)
            if best is None or (rank, token.index) < best[:2]:
                found[way] = (rank, token.index, token)
    return {way: token for way, (_, _, token) in found.items()}


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
