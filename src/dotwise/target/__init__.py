"""Hold a career against a job ad: what the ad asks, what answers it, what is left over."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.knowledge.standing import evidence_rows, is_asset
from dotwise.language.sense import Sense
from dotwise.model import Career, DotKind, JobAd, Label, Requirement, Target
from dotwise.target.ads import read_ad
from dotwise.target.answers import Held, answers
from dotwise.target.elsewhere import answered_elsewhere, lines_beside
from dotwise.target.language import shared_language

__all__ = ["hold_against", "lines_beside", "read_ad"]

_CLAIM_ONLY = 0.5
"""A requirement that only a listed skill or a summary answers is answered half."""


def hold_against(career: Career, sense: Sense, ad: JobAd, ad_sense: Sense, papers: Sequence[str] = ()) -> Target:
    """Every requirement of the ad with the dots that answer it, the assets that answer none, and shared language.

    ``ad_sense`` is the sense of the requirements' texts, in their order; ``papers`` are printed lines that are no dots, such
    as those of schooling and of the name, where a degree may stand.
    """
    found = answers(career, sense, ad, ad_sense)
    told = set(evidence_rows(career))
    requirements = []
    for index, requirement in enumerate(ad.requirements):
        mine = [(pair, score) for pair, score in found if pair.requirement == index]
        ids = tuple(career.dots[pair.row].id for pair, _ in mine)
        strength = max((_strength(career, pair, score, pair.row in told) for pair, score in mine), default=0.0)
        elsewhere, firm = answered_elsewhere(career, sense, requirement, ad_sense.parsed[index], papers)
        if not ids or requirement.kind != "credential":
            strength = max(strength, firm)
        else:
            elsewhere = None
        requirements.append(
            Requirement(
                f"q{index + 1}",
                requirement.text,
                ids,
                round(strength, 4),
                requirement.necessity,
                requirement.kind,
                elsewhere,
            )
        )
    used = {pair.row for pair, _ in found}
    unused = tuple(
        dot.id
        for row, dot in enumerate(career.dots)
        if row in told and row not in used and is_asset(dot, sense.anatomies[row])
    )
    return Target(tuple(requirements), unused, shared_language(sense, ad_sense, found))


def _strength(career: Career, pair: Held, score: float, told: bool) -> float:
    """How firmly a dot answers: its probability, halved for a bare claim, raised where the dot is an asset.

    A paper is had or not had: listing it is no bare claim.
    """
    dot = career.dots[pair.row]
    if pair.plain or pair.features["credential"]:
        return score
    if dot.kind is DotKind.SKILL or not told:
        return score * _CLAIM_ONLY
    asset = dot.verdict is not None and dot.verdict.label is Label.ASSET
    return score + (1.0 - score) * (0.5 if asset else 0.0)
