"""
Flag self-awarded ways with people.

What it flags
    "Interpersonal skills", "people person", "relationship builder".

Why it is a commodity
    11% of résumés in 24 professions print "interpersonal skills"; nobody claims to be bad with people.

Instead
    Name the person or group that others could not reach and you did.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T109",
    name="interpersonal",
    message="'{}' stands in many résumés; whom did you reach that others had not?",
    match=Phrases(
        (
            "interpersonal",
            "people person",
            "people skills",
            "relationship builder",
            "relationship building skills",
            "customer service skills",
            "customer focused",
            "customer oriented",
            "customer centric",
            "friendly",
            "approachable",
            "get along with",
            "gets along with",
            "rapport",
        )
    ),
    flags=("People person at heart", "Strong interpersonal skills"),
    keeps=(
        "Got the two brothers who owned the quarry to sign one map",
        "Became the only guard the night visitors would talk to, and thefts stopped",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
