"""
Do two lines of different roles tell the same strength? A pair classifier over meaning, kind of deed and words.

Two deeds can recur without sharing a noun (a tag on a switch, a box on a pump), so each line is also described by how
near it comes to every kind of deed in data/terms/traits.yaml, and these profiles are correlated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import numpy as np

from dotwise.knowledge.standing import evidence_rows, home_of, is_asset, worths
from dotwise.knowledge.traits import Column, deed_likeness
from dotwise.language.likeness import covered_in_kind, stems
from dotwise.language.logistic import Logistic, load_logistic
from dotwise.language.sense import Sense
from dotwise.model import Career

FEATURES = ("cosine", "cosine_lead", "profile", "top_deed", "facet", "cue", "verb", "words", "asset")


@dataclass(frozen=True, slots=True)
class Kinship:
    """Two dots of different homes, in figures. ``deed`` numbers the kind of deed that both come nearest to."""

    first: int
    second: int
    deed: int
    features: Mapping[str, float]


def kinships(career: Career, sense: Sense) -> tuple[Kinship, ...]:
    """Every pair of the person's own lines that stand in different roles (in prose: different sentences)."""
    rows = [row for row in evidence_rows(career) if is_asset(career.dots[row], sense.anatomies[row])]
    if len(rows) < 2:
        return ()
    vectors = sense.vectors[rows]
    cosines = vectors @ vectors.T
    mean = (cosines.sum() - len(rows)) / (len(rows) * (len(rows) - 1))
    deeds = deed_likeness(vectors)
    profiles = deeds - deeds.mean(axis=1, keepdims=True) - (deeds.mean(axis=0) - deeds.mean())
    profiles /= np.linalg.norm(profiles, axis=1, keepdims=True) + 1e-9
    worth = worths(career, sense)
    found = []
    for a, b in combinations(range(len(rows)), 2):
        first, second = rows[a], rows[b]
        if home_of(career, first) == home_of(career, second):
            continue
        both = np.minimum(deeds[a], deeds[b])
        features = _common(sense, first, second) | {
            "cosine": float(cosines[a, b]),
            "cosine_lead": float(cosines[a, b] - mean),
            "profile": float(profiles[a] @ profiles[b]),
            "top_deed": float(both.max() - deeds.mean()),
            "asset": min(worth[first], worth[second]),
        }
        found.append(Kinship(first, second, _shared_deed(deeds, a, b), features))
    return tuple(found)


def recurring(career: Career, sense: Sense) -> tuple[tuple[Kinship, float], ...]:
    """Pairs that recur, with their probability, the surest first."""
    model = _model()
    scored = [(pair, model.probability(pair.features)) for pair in kinships(career, sense)]
    kept = [(pair, score) for pair, score in scored if score >= model.threshold]
    return tuple(sorted(kept, key=lambda item: (-item[1], item[0].first, item[0].second)))


def _common(sense: Sense, first: int, second: int) -> dict[str, float]:
    one, two = sense.anatomies[first], sense.anatomies[second]
    facets = {event.facet for event in one.events} & {event.facet for event in two.events}
    cues = {event.cue for event in one.events} & {event.cue for event in two.events}
    verbs = {t.lemma for t in sense.parsed[first].tokens if t.pos == "VERB"} & {
        t.lemma for t in sense.parsed[second].tokens if t.pos == "VERB"
    }
    a, b = stems(sense.parsed[first]), stems(sense.parsed[second])
    return {
        "facet": float(bool(facets)),
        "cue": float(bool(cues)),
        "verb": float(bool(verbs - {"be", "have", "do", "make", "get"})),
        "words": (covered_in_kind(a, b) + covered_in_kind(b, a)) / 2,
    }


def _shared_deed(deeds: Column, a: int, b: int) -> int:
    spread = deeds - deeds.mean(axis=0)
    return int(np.argmax(np.minimum(spread[a], spread[b])))


@cache
def _model() -> Logistic:
    return load_logistic("connect/recurs.json", "recurs")
