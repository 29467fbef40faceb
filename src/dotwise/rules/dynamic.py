"""
Flag adjectives that praise the writer.

What it flags
    "Dynamic", "versatile", "talented", "seasoned", "vibrant" before a title.

Why it is a commodity
    18% of résumés in one collection print "dynamic"; it fits a bakery and a bank.

Instead
    Replace the adjective by the thing you are known for.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T107",
    name="dynamic",
    message="'{}' could be said of many; what are you known for?",
    match=Phrases(
        (
            "dynamic",
            "vibrant",
            "versatile",
            "talented",
            "charismatic",
            "personable",
            "energetic",
            "outgoing",
            "accomplished professional",
            "polished professional",
            "well rounded",
            "multifaceted",
            "multi talented",
            "consummate professional",
        )
    ),
    flags=("Dynamic professional in sales", "Versatile and energetic teacher"),
    keeps=(
        "Computed the dynamic load of the footbridge that the fair had been afraid of, and it opened",
        "Found a talented saddler in the next village, and the horses raced again",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
