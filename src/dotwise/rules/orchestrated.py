"""
Flag organisers who orchestrate.

What it flags
    "Orchestrated", "masterminded", "quarterbacked" for organising work.

Why it is a commodity
    It praises the organising instead of showing what was organised.

Instead
    Say arranged, planned or ran, and what would have failed without it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="V104",
    name="orchestrated",
    message="'{}' leaves open what you arranged; say it, and what would have failed without it.",
    match=Tokens(("orchestrate|orchestrated|orchestrating|masterminded|masterminding|quarterbacked|choreographed",)),
    flags=("Orchestrated events for the whole site", "Masterminding the yearly conference"),
    keeps=(
        "Rescored the overture for the four players who could travel",
        "Arranged 30 coaches in a night when the trains stopped",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
