"""
Flag smoothness that is asserted.

What it flags
    "Seamless", "robust", "scalable", "holistic", "impactful".

Why it is a commodity
    The adjectives fit a bridge and a wedding. What did not break, and when, is missing.

Instead
    Say what did not break, and when it could have.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P106",
    name="seamless",
    message="'{}' fits many things; what about this one would somebody else have noticed?",
    match=Phrases(
        (
            "seamless",
            "seamlessly",
            "robust",
            "holistic",
            "holistically",
            "impactful",
            "mission critical",
            "business critical",
            "strategic initiatives",
            "key initiatives",
            "actionable insights",
            "deep dive",
            "data driven",
            "value added",
            "tailored solutions",
            "bespoke solutions",
            "operational excellence",
            "exceptional service",
            "excellent service",
            "outstanding service",
            "superior service",
            "outstanding customer service",
            "excellent customer service",
            "exceptional customer service",
        )
    ),
    flags=("Made seamless transitions possible", "Robust processes and operational excellence"),
    keeps=(
        "Moved 90 patients in a night and no monitor was off for a minute",
        "Sewed the seamless sail that won the regatta",
    ),
    where=Where.WORN,
    doc=__doc__,
)
