"""
Say what each section holds with the whole document in view.

One section alone is judged by its heading's wording and by its content. What the others are can overrule that: somebody
who held positions has a section that lists them; and where the positions bear no list items, the items stand grouped
by ability elsewhere (the functional résumé).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.model import SectionKind
from dotwise.outline.content import Content, likelihood
from dotwise.outline.wording import Wording

_FIRM = 0.95
"""From this probability of kind and wording on a heading is taken at its word."""
_CLEAR = 1.4
"""Measure of positions (``Content.jobs``) from which a section lists them."""
_HARDLY = 0.2
_WEAK = 0.5
"""Below this probability a wording says hardly anything of the section's kind."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one section: its heading's wording, its content, and the kind that the format itself gives."""

    wording: Wording
    content: Content
    given: SectionKind | None = None
    goes_on: bool = False
    """Whether the heading says no more than that it goes back from the section before: "Before that"."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a section and how sure it is (0..1)."""

    kind: SectionKind
    sure: float


def kinds_of(sections: Sequence[Evidence]) -> tuple[Verdict, ...]:
    """The kind of every section of a document."""
    found = [_alone(evidence) for evidence in sections]
    found = _with_experience(sections, found)
    found = _without_strays(sections, found)
    found = _going_on(sections, found)
    return tuple(_by_ability(sections, found))


def _alone(evidence: Evidence, barred: SectionKind | None = None) -> Verdict:
    if evidence.given is not None:
        return Verdict(evidence.given, 1.0)
    content = likelihood(evidence.content)
    certainty = 0.25 + 0.75 * evidence.wording.heading
    weight = 1.0 if certainty < 0.7 else 0.6
    scores = {
        kind: certainty * math.log(probability + 0.004) + weight * content[kind]
        for kind, probability in evidence.wording.kinds
        if kind is not barred
    }
    top = max(scores.values())
    total = sum(math.exp(score - top) for score in scores.values())
    best = max(scores, key=lambda kind: (scores[kind], kind.value))
    return Verdict(best, math.exp(scores[best] - top) / total)


def _said(evidence: Evidence, kind: SectionKind) -> float:
    """How firmly the wording announces a kind."""
    return evidence.wording.heading * dict(evidence.wording.kinds).get(kind, 0.0)


def _with_experience(sections: Sequence[Evidence], found: Sequence[Verdict]) -> list[Verdict]:
    """Where no section lists positions, the one that plainly does, unless its heading firmly says otherwise."""
    if any(
        verdict.kind is SectionKind.EXPERIENCE
        and (evidence.content.jobs >= _CLEAR or _said(evidence, SectionKind.EXPERIENCE) >= _WEAK)
        for evidence, verdict in zip(sections, found, strict=True)
    ):
        return list(found)
    able = [
        number
        for number, (evidence, verdict) in enumerate(zip(sections, found, strict=True))
        if evidence.given is None
        and evidence.content.jobs >= _CLEAR
        and evidence.content.degrees < 0.3
        and _said(evidence, verdict.kind) < _FIRM**2
    ]
    if not able:
        return list(found)
    best = max(able, key=lambda number: (sections[number].content.jobs, -_said(sections[number], found[number].kind)))
    return [Verdict(SectionKind.EXPERIENCE, 0.6) if number == best else verdict for number, verdict in enumerate(found)]


def _going_on(sections: Sequence[Evidence], found: Sequence[Verdict]) -> list[Verdict]:
    """What was before the positions listed above are positions too, unless degrees follow or the heading says otherwise."""
    result: list[Verdict] = []
    for evidence, verdict in zip(sections, found, strict=True):
        follows = bool(result) and result[-1].kind is SectionKind.EXPERIENCE
        plain = evidence.given is None and evidence.wording.heading < _WEAK and evidence.content.degrees < 0.3
        result.append(Verdict(SectionKind.EXPERIENCE, 0.7) if follows and plain and evidence.goes_on else verdict)
    return result


def _without_strays(sections: Sequence[Evidence], found: Sequence[Verdict]) -> list[Verdict]:
    """Beside a section of positions that says so, one of unknown wording and a single entry is something else."""
    pairs = list(zip(sections, found, strict=True))
    known = any(
        verdict.kind is SectionKind.EXPERIENCE
        and evidence.content.jobs >= _CLEAR
        and (_said(evidence, SectionKind.EXPERIENCE) >= _WEAK or evidence.content.listed > 2)
        for evidence, verdict in pairs
    )
    return [
        _alone(evidence, barred=SectionKind.EXPERIENCE)
        if known
        and evidence.given is None
        and verdict.kind is SectionKind.EXPERIENCE
        and evidence.content.jobs < _CLEAR
        and not evidence.content.listed
        and _said(evidence, SectionKind.EXPERIENCE) < _HARDLY
        else verdict
        for evidence, verdict in pairs
    ]


def _by_ability(sections: Sequence[Evidence], found: Sequence[Verdict]) -> list[Verdict]:
    """In a functional résumé, undated lists under headings of unknown wording are abilities."""
    if not is_functional(sections, found):
        return list(found)
    return [
        Verdict(SectionKind.SKILLS, 0.6)
        if evidence.given is None
        and evidence.wording.heading < _WEAK
        and evidence.content.listed > 1
        and not evidence.content.dated
        else verdict
        for evidence, verdict in zip(sections, found, strict=True)
    ]


def is_functional(sections: Sequence[Evidence], found: Sequence[Verdict]) -> bool:
    """Whether positions are listed without a single item below them."""
    posts = [e.content for e, v in zip(sections, found, strict=True) if v.kind is SectionKind.EXPERIENCE]
    return any(content.dated for content in posts) and not any(content.listed for content in posts)
