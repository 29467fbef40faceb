"""
Flag deeds that are told as taking part.

What it flags
    "Participated in", "took part in", "attended".

Why it is a commodity
    A whole room participated.

Instead
    Say what you brought to it, and what was decided because of that.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H105",
    name="participated-in",
    message="'{}' holds for everybody who was there; what did you bring, and what came of it?",
    match=Tokens(
        (
            "participated|participating|participate|participates in",
            "took|taking|take part in",
            "attended|attending|attend",
        )
    ),
    flags=("Participated in weekly planning meetings", "Attended trade fairs"),
    keeps=(
        "Brought the flood map to the planning meeting and moved the depot uphill",
        "Raised the share of fathers who took part from two in ten to seven",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
