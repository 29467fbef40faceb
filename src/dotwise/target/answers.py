"""
Decide which dots answer a requirement: a pair classifier over meaning, words and the kind of deed asked for.

Fitted by ``dotwise train connect`` on our own ads and pairs. Lines that cannot answer by their kind are set aside first
(``target.fitting``). A requirement that asks for a deed is near to such deeds in meaning, in the qualities they show and
in the way of working they tell; one that names a thing is answered by its words, the seldom ones of the document first.
Five things are plain without a model: a paper whose letters a line prints, an improvement with results where a line
tells what was measured before and after, what a line prints by its name (``target.printed``), what it tells as done
(``target.done``), and that people were led or taught (``target.people``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from dotwise.knowledge.marks import marked_near, worded_like
from dotwise.knowledge.standing import evidence_rows, section_kinds, worths
from dotwise.knowledge.traits import Column, deed_likeness
from dotwise.language.logistic import Logistic, load_logistic
from dotwise.language.sense import Sense
from dotwise.model import Career, JobAd
from dotwise.target.done import is_done
from dotwise.target.fitting import fitness_of, is_of_the_work, may_answer, prints_letters
from dotwise.target.hinges import hinge_of, holds_hinge, holds_word
from dotwise.target.measured import asks_for_measured, is_measured
from dotwise.target.people import leads_or_teaches
from dotwise.target.printed import is_training_in_it, prints_it
from dotwise.target.wording import Common, told_of, wanted_of

FEATURES = (
    "cosine", "lead", "best_line", "best_wish", "covered", "kindred", "names", "profile", "asset", "told", "credential",
    "skill", "back", "rare", "shared", "worded", "marked", "way", "ways", "no_way", "verb", "kindred_verb",
    "proof", "proof_lead", "proof_line",
)  # fmt: skip
_PLAINLY = 0.9
_OF_BEST = 0.6
"""Share of the best line's probability that another line must reach to stand beside it."""


@dataclass(frozen=True, slots=True)
class Held:
    """One requirement held against one dot, in figures.

    ``fit``: whether the dot is of a kind that can answer; ``plain``: whether it answers whatever the model thinks.
    """

    requirement: int
    row: int
    features: Mapping[str, float]
    fit: bool = True
    plain: bool = False
    named: bool = True
    """Whether the line, its title or its house holds the word on which the requirement hinges; else it comes near at most."""


def held(career: Career, sense: Sense, ad: JobAd, ad_sense: Sense) -> tuple[Held, ...]:
    """Every requirement against every dot, requirement by requirement."""
    if not career.dots or not ad.requirements:
        return ()
    cosines = ad_sense.vectors @ sense.vectors.T
    proofs = ad_sense.proofs @ sense.proofs.T
    alike = _alike(sense, ad_sense)
    worth, told = worths(career, sense), set(evidence_rows(career))
    titled = {role.id: f"{role.title or ''} {role.organisation or ''}" for role in career.roles}
    sections = section_kinds(career)
    lines = Common.of([told_of(parsed) for parsed in sense.parsed])
    found = []
    for index, requirement in enumerate(ad.requirements):
        wanted = wanted_of(ad_sense.parsed[index], ad_sense.anatomies[index])
        fitness = fitness_of(requirement, ad_sense.parsed[index])
        measured, hinge = asks_for_measured(requirement.text), hinge_of(ad_sense.parsed[index])
        for row, dot in enumerate(career.dots):
            line, wish = np.delete(cosines[index], row), np.delete(cosines[:, row], index)
            features = lines.with_wanted(wanted, row, dot.text) | {
                "cosine": float(cosines[index, row]),
                "lead": float(cosines[index, row] - cosines[index].mean()),
                "best_line": float(cosines[index, row] - line.max(initial=0.0)),
                "best_wish": float(cosines[index, row] - wish.max(initial=0.0)),
                "proof": float(proofs[index, row]),
                "proof_lead": float(proofs[index, row] - proofs[index].mean()),
                "proof_line": float(proofs[index, row] - np.delete(proofs[index], row).max(initial=0.0)),
                "asset": worth[row],
                "told": float(row in told),
                "credential": float(requirement.kind == "credential"),
                "skill": float(requirement.kind == "skill"),
            }
            features |= {name: float(table[index, row]) for name, table in alike.items()}
            done = row in told and is_of_the_work(fitness, sense.parsed[row])
            fit = done or may_answer(fitness, career, dot, sense.parsed[row])
            plain = (
                prints_letters(fitness, dot)
                or (row in told and measured and is_measured(sense.parsed[row].text, sense.anatomies[row]))
                or (row in told and prints_it(requirement.text, sense.parsed[row]))
                or (row in told and is_done(ad_sense.parsed[index], sense.parsed[row]))
                or (row in told and leads_or_teaches(requirement.text, sense.parsed[row]))
                or is_training_in_it(requirement.text, sense.parsed[row], sections.get(dot.section))
            )
            named = (
                hinge is None
                or holds_hinge(hinge, sense.parsed[row])
                or holds_word(hinge, titled.get(dot.role or "", ""))
            )
            fit = fit and (named or hinge is None or not hinge.strict)
            found.append(Held(index, row, features, fit, fit and plain, named))
    return tuple(found)


def _alike(sense: Sense, ad_sense: Sense) -> dict[str, Column]:
    """How alike requirements and lines are in the deeds they come near to. Each of shape (requirements, lines)."""
    return {
        "profile": _profiles(deed_likeness(ad_sense.vectors)) @ _profiles(deed_likeness(sense.vectors)).T,
        "marked": _profiles(marked_near(ad_sense.vectors)) @ _profiles(marked_near(sense.vectors)).T,
        "worded": _profiles(worded_like(ad_sense.parsed, ad_sense.anatomies))
        @ _profiles(worded_like(sense.parsed, sense.anatomies)).T,
    }


def _profiles(deeds: Column) -> Column:
    """Each line by how near it comes to every kind of deed, centred and of length 1. Shape (lines, traits)."""
    deeds = deeds - deeds.mean(axis=1, keepdims=True)
    return np.asarray(deeds / (np.linalg.norm(deeds, axis=1, keepdims=True) + 1e-9))


def answers(career: Career, sense: Sense, ad: JobAd, ad_sense: Sense) -> tuple[tuple[Held, float], ...]:
    """The pairs where a dot answers a requirement, with their probability; what stays far behind the best is left out."""
    model = _model()
    pairs = [pair for pair in held(career, sense, ad, ad_sense) if pair.fit]
    scored = [(pair, _probability(model, pair)) for pair in pairs]
    best: dict[int, float] = defaultdict(float)
    for pair, score in scored:
        best[pair.requirement] = max(best[pair.requirement], score)
    floor = {index: max(model.threshold, _OF_BEST * highest) for index, highest in best.items()}
    return tuple((pair, score) for pair, score in scored if score >= floor[pair.requirement])


def _probability(model: Logistic, pair: Held) -> float:
    """The model's, raised to what is plain."""
    score = model.probability(pair.features)
    return max(score, _PLAINLY) if pair.plain else score


@cache
def _model() -> Logistic:
    return load_logistic("connect/answers.json", "answers")
