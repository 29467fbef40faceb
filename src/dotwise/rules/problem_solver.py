"""
Flag self-awarded problem solving.

What it flags
    "Problem solver", "problem-solving skills", "analytical mind".

Why it is a commodity
    20% of résumés in 24 professions print "problem solving". The problem is missing.

Instead
    Name the problem, and what stopped happening.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T110",
    name="problem-solver",
    message="'{}' comes without a problem; which one did you solve, and what stopped happening?",
    match=Phrases(
        (
            "problem solver",
            "problem solving",
            "troubleshooting skills",
            "analytical skills",
            "analytical mind",
            "analytical thinker",
            "strong analytical",
            "analytical and",
            "critical thinker",
            "critical thinking",
            "solution oriented",
            "solutions oriented",
            "solution focused",
            "solutions focused",
        )
    ),
    flags=("Creative problem solver", "Good analytical and problem-solving skills"),
    keeps=(
        "Found why every third loaf sank: the yeast came by the sunny side of the yard",
        "Solved the rattle that four garages had given up on",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
