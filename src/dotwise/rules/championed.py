"""
Flag causes that are championed.

What it flags
    "Championed", "evangelised", "pioneered".

Why it is a commodity
    Speaking for a thing is not yet getting it done.

Instead
    Say who was against it, what you did, and whether it stayed.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="V108",
    name="championed",
    message="'{}' says you were for it; who was won over, and did it stay?",
    match=Tokens(("championed|championing|evangelise|evangelised|evangelize|evangelized|pioneered|pioneering",)),
    flags=("Championed a culture of safety", "Pioneered new ways of working"),
    keeps=(
        "Got the foremen to stop work in lightning, against the client",
        "Won the foremen over, and the rule outlived me",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
