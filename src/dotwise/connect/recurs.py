"""
Do two lines of different roles tell the same strength? A pair classifier over meaning, construction and worth.

Measured on held-out careers: kinds of deeds, shared words, verbs and facets add nothing to the cosine, so they decide
nothing here; the kind of deed only names the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import numpy as np

from dotwise.knowledge.standing import evidence_rows, home_of, is_asset, worths
from dotwise.knowledge.traits import Column, deed_likeness
from dotwise.language.logistic import Logistic, load_logistic
from dotwise.language.sense import Sense
from dotwise.model import Career

FEATURES = ("cosine", "cue", "asset")
_CLEAR = 0.8
"""Standard deviations above the mean at which a line clearly tells a deed of a kind."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """Two dots of different homes, in figures. ``deed`` numbers the trait that both clearly show, if there is one."""

    first: int
    second: int
    deed: int | None
    features: Mapping[str, float]


def kinships(career: Career, sense: Sense) -> tuple[Kinship, ...]:
    """Every pair of the person's own lines that stand in different roles (in prose: different sentences)."""
    rows = [row for row in evidence_rows(career) if is_asset(career.dots[row], sense.anatomies[row])]
    if len(rows) < 2:
        return ()
    vectors = sense.vectors[rows]
    cosines = vectors @ vectors.T
    deeds = deed_likeness(vectors)
    worth = worths(career, sense)
    found = []
    for a, b in combinations(range(len(rows)), 2):
        first, second = rows[a], rows[b]
        if home_of(career, first) == home_of(career, second):
            continue
        features = {
            "cosine": float(cosines[a, b]),
            "cue": float(not _cues(sense, first).isdisjoint(_cues(sense, second))),
            "asset": min(worth[first], worth[second]),
        }
        found.append(Kinship(first, second, _shared_deed(deeds, a, b), features))
    return tuple(found)


def _cues(sense: Sense, row: int) -> set[str]:
    return {event.cue for event in sense.anatomies[row].events}


def recurring(career: Career, sense: Sense) -> tuple[tuple[Kinship, float], ...]:
    """Pairs that recur, with their probability, the surest first."""
    model = _model()
    scored = [(pair, model.probability(pair.features)) for pair in kinships(career, sense)]
    kept = [(pair, score) for pair, score in scored if score >= model.threshold]
    return tuple(sorted(kept, key=lambda item: (-item[1], item[0].first, item[0].second)))


def _shared_deed(deeds: Column, a: int, b: int) -> int | None:
    """The kind of deed that both lines tell, where both tell it clearly."""
    both = np.minimum(deeds[a], deeds[b])
    best = int(np.argmax(both))
    return best if both[best] >= _CLEAR else None


@cache
def _model() -> Logistic:
    return load_logistic("connect/recurs.json", "recurs")
