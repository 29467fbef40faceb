"""
Flag qualities that are put into others' mouths.

What it flags
    "Known for", "recognised for", "regarded as" with a quality.

Why it is a commodity
    Nobody is named who knows it.

Instead
    Name who says so, or what they send you.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="B111",
    name="spoken-of-self",
    message="'{}' leaves open who says so; who does, or what do they send to you?",
    match=Tokens(
        (
            "<know>|known|recognised|recognized|respected|renowned|reputed|valued|praised|admired for",
            "known|recognised|recognized|regarded|seen|viewed|considered as",
            "reputation for|as|of",
        )
    ),
    flags=("Known for reliability and good humour", "Regarded as a strong leader"),
    keeps=(
        "Known to the coast guard by voice since the night of the ferry",
        "The board considered my map and moved the road",
    ),
    where=Where.PLAIN_HEAD,
    doc=__doc__,
)
