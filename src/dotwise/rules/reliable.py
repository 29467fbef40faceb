"""
Flag self-awarded reliability.

What it flags
    "Reliable", "dependable", "honest", "punctual", "trustworthy".

Why it is a commodity
    It is the least anyone expects. Only others can give this grade.

Instead
    Say what was trusted to you and how long.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T118",
    name="reliable",
    message="'{}' sounds truer from others; what did they trust you with?",
    match=Phrases(
        (
            "reliable and",
            "and reliable",
            "reliable worker",
            "reliable individual",
            "dependable",
            "honest and",
            "and honest",
            "honesty",
            "punctual",
            "punctuality",
            "trustworthy",
            "loyal",
            "responsible individual",
            "responsible person",
            "conscientious",
            "sincere",
            "reliability and",
            "highly reliable",
            "integrity",
            "mature",
        )
    ),
    flags=("Reliable and punctual driver", "Trustworthy with a mature outlook"),
    keeps=(
        "Held the only second key to the vault for nine years",
        "Made the lift reliable enough that the porters gave up the stairs",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
