"""
Do two lines of different roles tell the same strength? A pair classifier over what they prove, way of working and worth.

All lines of one person come from the same trade. What they have in common, the mean of the document, is taken out before two
lines are compared, so that what is left is nearer to the deed than to the trade.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import numpy as np

from dotwise.knowledge.standing import evidence_rows, home_of, is_asset, worths
from dotwise.knowledge.ways import Way, ways_told, ways_touched
from dotwise.language.embedder import Vectors
from dotwise.language.logistic import Logistic, load_logistic
from dotwise.language.sense import Sense
from dotwise.model import Career

FEATURES = ("proof", "way", "asset")
_TOUCHED = 0.5
"""A way that both lines speak of, where one of them tells of somebody else's deed, counts half."""
_FEW = 2
"""The mean of a document counts as if so many lines of no meaning stood in it, so that it is not the pair itself."""

_MOST_ROWS = 300
"""Assets that are compared, each with every other: ten times what a long career has."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """Two dots of different homes, in figures, and the ways of working that both tell."""

    first: int
    second: int
    ways: tuple[Way, ...]
    features: Mapping[str, float]


def kinships(career: Career, sense: Sense) -> tuple[Kinship, ...]:
    """Every pair of the person's own lines that stand in different roles (in prose: different sentences)."""
    rows = [row for row in evidence_rows(career) if is_asset(career.dots[row], sense.anatomies[row])][:_MOST_ROWS]
    if len(rows) < 2:
        return ()
    likeness = _likeness(sense, rows)
    told = [ways_told(sense.parsed[row]) for row in rows]
    touched = [ways_touched(sense.parsed[row]) for row in rows]
    worth = worths(career, sense)
    found = []
    for a, b in combinations(range(len(rows)), 2):
        first, second = rows[a], rows[b]
        if home_of(career, first) == home_of(career, second):
            continue
        shared = tuple(way for way in told[a] if way in told[b])
        features = {
            "proof": float(likeness[a, b]),
            "way": 1.0 if shared else _TOUCHED * any(way in touched[b] for way in touched[a]),
            "asset": min(worth[first], worth[second]),
        }
        found.append(Kinship(first, second, shared, features))
    return tuple(found)


def _likeness(sense: Sense, rows: list[int]) -> Vectors:
    """How alike the lines ``rows`` are in what each proves beyond the document. Shape (len(rows), len(rows))."""
    count = len(sense.proofs)
    apart = sense.proofs[rows] - sense.proofs.mean(axis=0) * (count / (count + _FEW))
    apart /= np.linalg.norm(apart, axis=1, keepdims=True) + 1e-9
    return np.asarray(apart @ apart.T)


def recurring(career: Career, sense: Sense) -> tuple[tuple[Kinship, float], ...]:
    """Pairs that recur, with their probability, the surest first."""
    model = _model()
    scored = [(pair, model.probability(pair.features)) for pair in kinships(career, sense)]
    kept = [(pair, score) for pair, score in scored if score >= model.threshold]
    return tuple(sorted(kept, key=lambda item: (-item[1], item[0].first, item[0].second)))


@cache
def _model() -> Logistic:
    return load_logistic("connect/recurs.json", "recurs")
