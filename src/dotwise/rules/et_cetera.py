"""
Flag lists that trail off.

What it flags
    "Etc.", "and so on", "and more", "and the like".

Why it is a commodity
    18% of résumés in 24 professions print "etc". It says that the writer stopped and nothing was lost.

Instead
    Stop after the last thing that matters.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="U104",
    name="et-cetera",
    message="'{}' takes the place of the next thing; name it, or stop before it.",
    match=Tokens(
        (
            "etc",
            "etc.",
            "etcetera",
            "and so on|forth",
            "and more|others .?",
            "and the like",
            "and other duties|tasks|things|items|related|such",
            "among others|other",
        )
    ),
    flags=("Phones, filing, post etc.", "Cleaning, cooking and so on"),
    keeps=(
        "Kept the phones up through the storm and so saved the harvest fair",
        "Met one of the others at the summit and carried him down",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
