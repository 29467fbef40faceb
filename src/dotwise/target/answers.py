"""
Decide which dots answer a requirement: a pair classifier over meaning, words and the kind of deed asked for.

Fitted by ``dotwise train connect`` on our own ads. A requirement that names a deed ("has stopped a job that was not
safe") is near to such deeds in meaning; one that names a tool or a credential must be answered by its words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from dotwise.knowledge.standing import evidence_rows, worths
from dotwise.knowledge.traits import deed_likeness
from dotwise.language.likeness import covered, covered_in_kind, kinds_of, stems
from dotwise.language.logistic import Logistic, load_logistic
from dotwise.language.sense import Sense
from dotwise.model import Career, JobAd

FEATURES = (
    "cosine", "lead", "best_line", "best_wish", "covered", "kindred", "names", "profile", "asset", "told", "credential",
    "skill", "back",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Held:
    """One requirement held against one dot, in figures."""

    requirement: int
    row: int
    features: Mapping[str, float]


def held(career: Career, sense: Sense, ad: JobAd, ad_sense: Sense) -> tuple[Held, ...]:
    """Every requirement against every dot, requirement by requirement."""
    if not career.dots or not ad.requirements:
        return ()
    cosines = ad_sense.vectors @ sense.vectors.T
    profiles = _profiles(ad_sense) @ _profiles(sense).T
    worth, told = worths(career, sense), set(evidence_rows(career))
    found = []
    for index, requirement in enumerate(ad.requirements):
        wanted = stems(ad_sense.parsed[index])
        names = {n.text.lower() for n in ad_sense.anatomies[index].named if n.start > 0 or n.text.isupper()}
        for row, dot in enumerate(career.dots):
            given = stems(sense.parsed[row])
            line, wish = np.delete(cosines[index], row), np.delete(cosines[:, row], index)
            lowered = dot.text.lower()
            features = {
                "cosine": float(cosines[index, row]),
                "lead": float(cosines[index, row] - cosines[index].mean()),
                "best_line": float(cosines[index, row] - line.max(initial=0.0)),
                "best_wish": float(cosines[index, row] - wish.max(initial=0.0)),
                "covered": covered(wanted, given),
                "kindred": covered_in_kind(wanted, given, kinds_of(given)),
                "back": covered_in_kind(given, wanted, kinds_of(wanted)),
                "names": float(any(name in lowered for name in names)),
                "profile": float(profiles[index, row]),
                "asset": worth[row],
                "told": float(row in told),
                "credential": float(requirement.kind == "credential"),
                "skill": float(requirement.kind == "skill"),
            }
            found.append(Held(index, row, features))
    return tuple(found)


def _profiles(sense: Sense) -> np.ndarray[tuple[int, int], np.dtype[np.floating]]:  # type: ignore[type-arg]
    """Each line by how near it comes to every kind of deed, centred and of length 1. Shape (lines, traits)."""
    deeds = deed_likeness(sense.vectors)
    deeds = deeds - deeds.mean(axis=1, keepdims=True)
    return np.asarray(deeds / (np.linalg.norm(deeds, axis=1, keepdims=True) + 1e-9))


def answers(career: Career, sense: Sense, ad: JobAd, ad_sense: Sense) -> tuple[tuple[Held, float], ...]:
    """The pairs where a dot answers a requirement, with their probability."""
    model = _model()
    scored = [(pair, model.probability(pair.features)) for pair in held(career, sense, ad, ad_sense)]
    return tuple((pair, score) for pair, score in scored if score >= model.threshold)


@cache
def _model() -> Logistic:
    return load_logistic("connect/answers.json", "answers")
