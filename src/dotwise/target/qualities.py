"""A quality that an ad asks for and the document claims: the lines that show the claim answer the requirement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dotwise.language.likeness import stem_of, stems
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Claim, Requirement

_SHOWN = 0.6
"""How firmly a line answers that shows the quality claimed in the same words."""
_MANNER = frozenset(stem_of(word) for word in "oriented focused minded driven skill person eye high".split())


def shown_quality(
    found: Requirement, career: Career, sense: Sense, asked: Parsed, claims: Sequence[Claim]
) -> Requirement:
    """What answers a quality, or where nothing surely does, the lines that show a claim whose words all stand in it."""
    if found.kind != "trait" or found.sure:
        return found
    wanted = set(stems(asked))
    rows = {dot.id: row for row, dot in enumerate(career.dots)}
    for claim in claims:
        named = set(stems(sense.parsed[rows[claim.dot]], claim.start, claim.end)) - _MANNER
        if claim.proofs and named and named <= wanted:
            return replace(found, answered_by=claim.proofs, strength=max(found.strength, _SHOWN))
    return found
