"""
Flag acquaintance with a thing.

What it flags
    "Familiar with", "exposure to", "basic knowledge of".

Why it is a commodity
    It says that the thing was met, and hints that it was not mastered.

Instead
    Leave it out, or say what you did with it, however small.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="S103",
    name="familiar-with",
    message="'{}' leaves open how well you know it; what did you do with it?",
    match=Tokens(
        (
            "familiar|familiarity|acquainted|acquaintance with",
            "exposed|exposure to",
            "basic|working|general|some|good|sound|fair knowledge|understanding of|in",
        )
    ),
    flags=("Familiar with company payroll rules", "Some knowledge of French wines"),
    keeps=(
        "Wrote the payroll rule that ended the Friday queue",
        "Exposed the forged label, and the auction was stopped",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
