"""
Flag percentages of effort.

What it flags
    "100%", "110%", "24/7" as a measure of devotion.

Why it is a commodity
    Nobody has measured it.

Instead
    Say what it took, once.

Sources
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="N104",
    name="hundred-percent",
    message="'{}' says how much you gave; tell the one time it was needed.",
    match=Tokens(
        (
            "100|110|120|200 % effort|commitment|committed|dedication|dedicated|reliable|focused|motivated|effort|customer|satisfaction|of? my?",
            "<give>|gives|gave|giving 100|110|120|150|200 %",
            "24 / 7",
            "24/7",
            "100%|110% committed|dedicated|effort|commitment|reliable",
        )
    ),
    flags=("Gives 110% every day", "100% committed to quality"),
    keeps=(
        "Got 100% of the harvest in before the frost by lamplight",
        "Left at 110 degrees in the shade to fetch the vet, and the foal lived",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
