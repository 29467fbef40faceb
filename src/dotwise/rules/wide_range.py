"""
Flag ranges without ends.

What it flags
    "A wide range of", "a variety of".

Why it is a commodity
    A range has two ends; neither is named.

Instead
    Name the two ends.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="U102",
    name="wide-range",
    message="'{}' has two ends; which are they?",
    match=Tokens(
        (
            "wide|broad|full|whole|diverse|large|great|vast|extensive range|variety|array|spectrum|assortment|scope of?",
            "a variety|range|array|host|multitude|plethora|myriad of",
        )
    ),
    flags=("Dealt with a wide range of enquiries", "A variety of catering work"),
    keeps=(
        "Cooked everything from baby food to a miner's funeral on one stove, and never ran short",
        "Opened the rifle range to the blind, who now win there",
    ),
    doc=__doc__,
)
