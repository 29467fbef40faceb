"""
Flag self-awarded team spirit.

What it flags
    "Team player", "works well in a team".

Why it is a commodity
    It costs nothing to say; 15% of résumés in 24 professions print "team player".

Instead
    Say what the team could do afterwards that it could not do before.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T101",
    name="team-player",
    message="'{}' stands in about 15% of résumés; what could the team do because of you?",
    match=Phrases(
        (
            "team player",
            "team spirit",
            "team oriented",
            "works well in a team",
            "work well in a team",
            "works well with others",
            "work well with others",
            "team work skills",
            "teamwork skills",
            "excellent team worker",
            "good team worker",
            "ability to work in a team",
        )
    ),
    flags=("Team player who gets on with everybody", "Welder with real team spirit"),
    keeps=(
        "Built the rota that let six people cover every night",
        "Coached the hockey team's youngest player to her first cap",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
