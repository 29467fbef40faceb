"""
Flag experience as a possession.

What it flags
    "Experience in", "hands-on experience", "experienced in".

Why it is a commodity
    29% of résumés in 24 professions print "experience in". It is the time spent and not what was done in it.

Instead
    Name one thing of that time that would not have happened without you.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="S105",
    name="experience-with",
    message="'{}' says that you did it for a time; what came of it because of you?",
    match=Tokens(
        (
            "experience|experienced in|with|of|as|working|managing|leading|across",
            "hands on experience?",
            "relevant|practical|prior|previous|solid|broad|vast|strong|rich|diverse|considerable|significant experience",
            "exposure in",
        )
    ),
    flags=("Experience in retail banking", "Hands-on experience with pumps"),
    keeps=(
        "Turned the experience of one flood into the plan the county still uses",
        "Took the pump apart by hand on the quay, and the ferry sailed",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
