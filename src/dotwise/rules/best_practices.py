"""
Flag practices that are best by name.

What it flags
    "Best practices", "industry standards".

Why it is a commodity
    It names no practice; 8% of résumés in 24 professions print it.

Instead
    Name the practice and what it put an end to.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P101",
    name="best-practices",
    message="'{}' names no practice; which one, and what did it end?",
    match=Phrases(
        (
            "best practices",
            "best practice",
            "industry standards",
            "industry standard",
            "industry leading",
            "industry best",
            "gold standard",
            "highest standards",
            "high standards",
            "highest standard",
            "highest level of",
        )
    ),
    flags=("Applied best practices in the kitchen", "Worked to the highest standards"),
    keeps=(
        "Made washing the ladles between pots the practice, and nobody fell ill again",
        "Cut the best of the oak for the organ loft, and it still plays in tune",
    ),
    where=Where.WORN,
    doc=__doc__,
)
