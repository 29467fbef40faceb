"""
Flag results that are driven.

What it flags
    "Drove growth", "driving results", "drive change" and the like.

Why it is a commodity
    The verb says that something moved and not who did what to move it.

Instead
    Say which act of yours moved it, and from what to what.

Sources
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="V107",
    name="drove-results",
    message="'{}' says that something moved; what did you do to move it?",
    match=Tokens(
        (
            "drive|drove|driven|driving|drives ADJ|NOUN? growth|results|change|success|efficiency|performance|innovation|revenue|excellence|improvement|improvements|engagement|value|transformation|impact|business|sales",
        )
    ),
    flags=("Drove operational excellence in two depots", "Driving growth across the region"),
    keeps=(
        "Drove the night lorry through the snow with the insulin",
        "Doubled growth in the seed beds by moving them uphill",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
