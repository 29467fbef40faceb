"""What is claimed and what a job ad asks, with what stands behind it: grouped and worded once for every door."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.language.credentials import is_language
from dotwise.model import Claim, Dot, Report, Requirement
from dotwise.render.paper import dots_by_id

ANSWERED = "answered"
COMES_NEAR = "comes near"
OPEN = "nothing here answers it yet"


@dataclass(frozen=True, slots=True)
class Proofs:
    """The claims of a report in three groups, each in the order of print."""

    shown: tuple[tuple[Claim, tuple[Dot, ...]], ...]
    unsure: tuple[tuple[Claim, Dot], ...]
    """Claims with the line that comes nearest."""
    bare: tuple[Claim, ...]


def proofs_of(report: Report) -> Proofs:
    """Which claims lines show, which a line may show, and which nothing shows; of a language nobody asks for a deed.

    What is claimed twice in the same words, as profiles do, is said once.
    """
    dots = dots_by_id(report)
    shown, unsure = [], []
    claims = tuple({(claim.text.casefold(), claim.shown_by): claim for claim in reversed(report.claims)}.values())[::-1]
    for claim in claims:
        lines = tuple(dots[id] for id in claim.shown_by if id in dots)
        if lines and claim.sure:
            shown.append((claim, lines))
        elif lines:
            unsure.append((claim, lines[0]))
    bare = tuple(claim for claim in claims if not claim.shown_by and not is_language(claim.text))
    return Proofs(tuple(shown), tuple(unsure), bare)


def wanted_text(requirement: Requirement) -> str:
    """A requirement as the ad prints it, and that it is only nice to have where the ad says so."""
    return f"{requirement.text} (nice to have)" if requirement.necessity == "nice" else requirement.text


def answer_word(requirement: Requirement) -> str:
    """How firmly a requirement is answered, in two or three words, and what outside the lines answers it."""
    if not requirement.answered_by and requirement.elsewhere is None:
        return OPEN
    word = ANSWERED if requirement.sure else COMES_NEAR
    return f"{word} ({requirement.elsewhere})" if requirement.elsewhere else word
