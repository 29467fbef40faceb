"""The qualities people claim (data/terms/traits.yaml) and, as directions of meaning, the kinds of deeds that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from dotwise.language.integrity import model_file
from dotwise.language.terms import term_table
from dotwise.language.tokens import Token
from dotwise.model import Facet

Column: TypeAlias = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Trait:
    """One quality: how it is worded (phrases as tuples of lower-case words), and deeds that show it."""

    name: str
    claims: tuple[tuple[str, ...], ...]
    deeds: tuple[str, ...]
    seldom: bool
    work: bool
    """Whether the word also names a work that is done ("budgeting"), not only a quality."""
    verbs: frozenset[str]
    facets: frozenset[Facet]


@dataclass(frozen=True, slots=True)
class Mention:
    """A trait named by the tokens ``first`` up to ``last`` (exclusive)."""

    trait: int
    first: int
    last: int


@cache
def traits() -> tuple[Trait, ...]:
    """Every quality of the file, in its order."""
    raw = term_table("traits.yaml")
    return tuple(
        Trait(
            entry["name"],
            tuple(tuple(_words(phrase)) for phrase in entry["claims"]),
            tuple(entry["deeds"]),
            entry.get("seldom", False),
            entry.get("work", False),
            frozenset(entry["verbs"]),
            frozenset(Facet(name) for name in entry["facets"]),
        )
        for entry in raw
    )


@cache
def deed_directions() -> npt.NDArray[np.float32]:
    """For each trait the direction in which lines that show it lie, and a bias. Shape (traits, 385)."""
    table: npt.NDArray[np.float32] = np.load(model_file("connect/deeds.npy"), allow_pickle=False)
    return table


def deed_likeness(vectors: Column) -> Column:
    """How surely each line tells a deed that shows each trait, in standard deviations. Shape (lines, traits)."""
    table = deed_directions()
    return np.asarray(vectors @ table[:, :-1].T + table[:, -1])


def is_trait(text: str) -> bool:
    """Whether a text is the name of a quality and nothing else: "Hardworking", "team player"."""
    words = text.lower().replace("-", " ").split()
    return bool(words) and tuple(words) in _phrases().get(words[0], {})


def find_traits(tokens: Sequence[Token]) -> tuple[Mention, ...]:
    """Traits named in ``tokens``, the longest wording first, none inside another."""
    words = [(index, token) for index, token in enumerate(tokens) if token.text != "-" and token.pos != "SPACE"]
    candidates: list[tuple[int, int, int]] = []
    for start, (_, token) in enumerate(words):
        for phrase, trait in {**_phrases().get(token.lower, {}), **_phrases().get(token.lemma, {})}.items():
            span = [other for _, other in words[start : start + len(phrase)]]
            after = words[start + len(phrase)][1].text if start + len(phrase) < len(words) else ""
            if len(span) == len(phrase) and _matches(phrase, span, after):
                candidates.append((-len(phrase), start, trait))
    found: list[Mention] = []
    taken: set[int] = set()
    for length, start, trait in sorted(candidates):
        places = set(range(start, start - length))
        if taken.isdisjoint(places):
            found.append(Mention(trait, words[start][0], words[start - length - 1][0] + 1))
            taken |= places
    return tuple(sorted(found, key=lambda mention: mention.first))


@cache
def _phrases() -> dict[str, dict[tuple[str, ...], int]]:
    """Wordings by their first word."""
    by_first: dict[str, dict[tuple[str, ...], int]] = {}
    for number, trait in enumerate(traits()):
        for phrase in trait.claims:
            by_first.setdefault(phrase[0], {})[phrase] = number
    return by_first


def _words(phrase: str) -> list[str]:
    return phrase.lower().replace("-", " ").split()


def _matches(phrase: tuple[str, ...], tokens: Sequence[Token], after: str) -> bool:
    """Whether the tokens are the phrase; a word that also names things ("patient", "kind") must stand as an adjective."""
    if any(word not in (token.lower, token.lemma) for word, token in zip(phrase, tokens, strict=True)):
        return False
    if phrase == ("patient",) and after.lower() in _OF_PATIENTS:
        return False
    return phrase[0] not in _AMBIGUOUS or len(phrase) > 1 or tokens[0].pos == "ADJ" or after in (",", "and")


_OF_PATIENTS = frozenset(
    "care safety experience experiences outcome outcomes record records flow satisfaction service services data notes education "
    "journey journeys needs files transport handling confidentiality contact interaction interactions relations communication "
    "advocacy information enquiries queries complaints feedback groups numbers lists list appointments admissions".split()
)
"""What stands behind "patient" where it means those who are cared for."""


_AMBIGUOUS = frozenset({"patient", "kind", "positive", "warm", "closing", "commercial", "consistent", "responsible"})
