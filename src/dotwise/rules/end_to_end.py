"""
Flag work that is whole by assertion.

What it flags
    "End-to-end", "full-cycle", "full lifecycle", "from start to finish".

Why it is a commodity
    It says that nothing was left out and nothing that was in it.

Instead
    Name the end: what stood there when you were done.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P103",
    name="end-to-end",
    message="'{}' covers everything and names nothing yet; what stood there at the end?",
    match=Phrases(
        (
            "end to end",
            "full cycle",
            "full lifecycle",
            "full life cycle",
            "entire lifecycle",
            "start to finish",
            "from inception",
            "from concept to",
            "from conception to",
            "cradle to grave",
            "full spectrum",
            "full range of",
            "soup to nuts",
        )
    ),
    flags=("End-to-end project delivery", "Covered the full lifecycle of orders"),
    keeps=(
        "Laid the sewer end to end in eleven nights, and no shop closed",
        "Ran the finish line of the marathon and found 40 lost children their parents",
    ),
    where=Where.WORN,
    doc=__doc__,
)
