"""Hold a career against a job ad: what the ad asks, what answers it, what is left over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dotwise.knowledge.standing import evidence_rows, is_asset
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Claim, DotKind, JobAd, JobRequirement, Label, Requirement, Target
from dotwise.model.target import SURE_STRENGTH
from dotwise.target.answers import Held, answers
from dotwise.target.durations import years_in
from dotwise.target.elsewhere import LISTED, SHORT_OF, answered_elsewhere, lines_beside, listed_in
from dotwise.target.fitting import fitness_of
from dotwise.target.language import shared_language
from dotwise.target.qualities import shown_quality

__all__ = ["hold_against", "lines_beside"]

_CLAIM_ONLY = 0.5
"""A requirement that only a listed skill or a summary answers is answered half."""


def hold_against(
    career: Career,
    sense: Sense,
    ad: JobAd,
    ad_sense: Sense,
    papers: Sequence[str] = (),
    claims: Sequence[Claim] = (),
) -> Target:
    """Every requirement of the ad with the dots that answer it, the assets that answer none, and shared language.

    ``ad_sense`` is the sense of the requirements' texts, in their order; ``papers`` are printed lines that are no dots, such
    as those of schooling and of the name, where a degree may stand; ``claims`` are the document's, with what shows them.
    """
    found = answers(career, sense, ad, ad_sense)
    told = set(evidence_rows(career))
    requirements = []
    for index, requirement in enumerate(ad.requirements):
        mine = [(pair, score) for pair, score in found if pair.requirement == index]
        ids = tuple(career.dots[pair.row].id for pair, _ in mine)
        strength = max((_strength(career, pair, score, told=pair.row in told) for pair, score in mine), default=0.0)
        plain = Requirement(f"q{index + 1}", requirement.text, ids, strength, requirement.necessity, requirement.kind)
        asked = ad_sense.parsed[index]
        shown = shown_quality(plain, career, sense, asked, claims)
        requirements.append(_with_printed(shown, career, sense, requirement, asked, papers))
    used = {id for requirement in requirements for id in requirement.answered_by}
    unused = tuple(
        dot.id
        for row, dot in enumerate(career.dots)
        if row in told and dot.id not in used and is_asset(dot, sense.anatomies[row])
    )
    return Target(tuple(requirements), unused, shared_language(sense, ad_sense, found))


def _with_printed(
    found: Requirement, career: Career, sense: Sense, asked: JobRequirement, parsed: Parsed, papers: Sequence[str]
) -> Requirement:
    """What the dots answer, and beside it what is merely printed; a paper that is printed stands before dots that only come near."""
    elsewhere, firm = answered_elsewhere(career, sense, asked, parsed, papers)
    listed = listed_in(career, asked, parsed)
    if years := fitness_of(asked, parsed).years:
        return _of_years(found, career, years, listed, (elsewhere, firm))
    if listed and not found.sure and firm < SURE_STRENGTH:
        found = replace(found, answered_by=_first(listed, found), strength=LISTED)
    if found.answered_by and firm < SURE_STRENGTH:
        return replace(found, strength=round(found.strength, 4))
    if asked.kind == "credential" and not found.sure:
        found = replace(found, answered_by=())
    return replace(found, strength=round(max(found.strength, firm), 4), elsewhere=elsewhere)


def _of_years(
    found: Requirement, career: Career, years: float, stating: tuple[str, ...], dates: tuple[str | None, float]
) -> Requirement:
    """Years of a kind of work: lines show the work, a line that states them or the dates of the posts say how long it was done."""
    elsewhere, firm = dates
    if stating and firm < SURE_STRENGTH:
        found = replace(found, answered_by=_first(stating, found), strength=max(found.strength, LISTED))
    elif not any(years_in(dot.text) >= years for dot in career.dots if dot.id in found.answered_by):
        undated = 0.0 if elsewhere else SHORT_OF
        found = replace(found, strength=min(found.strength, undated))
    return replace(found, strength=round(max(found.strength, firm), 4), elsewhere=elsewhere)


def _first(ids: tuple[str, ...], found: Requirement) -> tuple[str, ...]:
    """These dots before the others that answer."""
    return (*ids, *(id for id in found.answered_by if id not in ids))


def _strength(career: Career, pair: Held, score: float, *, told: bool) -> float:
    """How firmly a dot answers: its probability, halved for a bare claim, raised where the dot is an asset.

    A paper is had or not had: listing it is no bare claim.
    """
    dot = career.dots[pair.row]
    if not pair.named:
        return min(score, SHORT_OF)
    if pair.plain or pair.features["credential"]:
        return score
    if dot.kind is DotKind.SKILL or not told:
        return score * _CLAIM_ONLY
    asset = dot.verdict is not None and dot.verdict.label is Label.ASSET
    return score + (1.0 - score) * (0.5 if asset else 0.0)
