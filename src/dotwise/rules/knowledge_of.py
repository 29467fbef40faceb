"""
Flag knowledge that does nothing.

What it flags
    "Knowledge of", "understanding of", "expertise in".

Why it is a commodity
    28% of résumés in 24 professions print "knowledge of". What is known is in the textbook.

Instead
    Say what you knew that others did not, and what it prevented.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="S104",
    name="knowledge-of",
    message="'{}' leaves open what you know; when did it help?",
    match=Tokens(
        (
            "knowledge|understanding|comprehension|grasp|command of|about",
            "expertise|knowledge|specialist|specialising|specializing|background in",
        )
    ),
    flags=("Knowledge of building regulations", "Deep understanding of the customer"),
    keeps=(
        "Knew that the slate would slide and had the road closed two days before",
        "Wrote the only field guide to knowledge keepers on the coast; the museum sells it",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
