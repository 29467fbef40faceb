"""
Flag self-awarded communication.

What it flags
    "Excellent communication skills", "great communicator".

Why it is a commodity
    25% of résumés in 24 professions print "communication skills". Whoever has them can be seen using them.

Instead
    Show who understood what because of you.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="T108",
    name="communication-skills",
    message="'{}' stands in every fourth résumé; who understood what because of you?",
    match=Tokens(
        (
            "communication|communications|presentation|listening|verbal skills|skill|abilities|ability",
            "excellent|strong|good|great|effective|outstanding|exceptional|superb|clear|confident|skilled verbal|written|oral|spoken? and? verbal|written|oral|spoken? communication|communicator|communications skills|abilities?",
            "excellent|good|strong verbal|oral|written and verbal|oral|written",
            "written|verbal|oral and written|verbal|oral communication skills?",
        )
    ),
    flags=("Excellent communication skills", "Strong written and verbal communicator"),
    keeps=(
        "Rewrote the diagnosis letter in words that patients could repeat, and appointments held",
        "Laid the communication cable under the river in one tide",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
