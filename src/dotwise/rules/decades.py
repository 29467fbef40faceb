"""
Flag decades that stand as a claim.

What it flags
    "Over a decade", "two decades of", "veteran".

Why it is a commodity
    A decade passes for everyone at the same speed.

Instead
    Say what is different in your field since you came.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="Y102",
    name="decades",
    message="'{}' says how long; what is different since you came?",
    match=Tokens(
        (
            "a|two|three|several decade|decades of|in|as|at",
            "more than a|one|two decade|decades",
            "quarter of a century",
            "long standing|time experience|career",
            "many|several years of|in|as?",
            "veteran of|in",
        )
    ),
    flags=("Over a decade of teaching", "Several years in the building trade"),
    keeps=(
        "Read two decades of logbooks and found the month the bearings always fail",
        "Built the veteran tram's new gearbox from a drawing of 1911",
    ),
    where=Where.WORN,
    doc=__doc__,
)
