"""
Flag work that is told as the daily round.

What it flags
    "Day-to-day", "daily operations", "on a daily basis".

Why it is a commodity
    The daily round is what the post consists of, whoever holds it; "day to day" stands in about 5% of résumés.

Instead
    Pick the day that was not like the others, or say what the round no longer needs.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D107",
    name="day-to-day",
    message="'{}' describes every day alike; which day went better because you were there?",
    match=Tokens(
        (
            "day to day",
            "daily operations|operation|running|duties|tasks|activities|basis|work|routine",
            "on a daily|weekly|monthly|regular basis",
        )
    ),
    flags=("Oversaw the day-to-day running of the nursery", "Checked the fridges on a daily basis"),
    keeps=(
        "Cut the daily round of 40 fridges to nine by fitting alarms",
        "Kept the clinic open through the flood, day and night",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
