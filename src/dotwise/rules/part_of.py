"""
Flag deeds that are told as membership.

What it flags
    "Part of a team", "member of", "key member".

Why it is a commodity
    Membership is shared by everybody on the list.

Instead
    Say what the team would have lacked without you.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H107",
    name="part-of",
    message="'{}' holds for everyone in it; what did you bring that would have been missing?",
    match=Tokens(
        (
            "part|member|members of a|an|the|our ADJ|NOUN? ADJ|NOUN? ADJ|NOUN? team|crew|group|committee|project|staff|unit|department",
            "key|active|valued|core|integral|important? part|member of",
        )
    ),
    flags=("Part of the team that opened the new branch", "Key member of the audit group"),
    keeps=(
        "Hired the team that opened the branch, all but one still there",
        "Put the missing part of the pump on a lathe and had water by noon",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
