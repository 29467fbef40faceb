"""
Flag self-awarded flexibility.

What it flags
    "Flexible", "adaptable", "open-minded".

Why it is a commodity
    It means that the reader may ask for anything, and shows nothing.

Instead
    Tell what changed under you and what you did about it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T116",
    name="flexible",
    message="'{}' is shown best by a change; what changed, and what did you do?",
    match=Phrases(
        (
            "flexible and",
            "and flexible",
            "flexible team",
            "flexible approach",
            "adaptable",
            "adaptability",
            "open minded",
            "flexibility",
            "highly flexible",
            "versatility",
            "resilient",
            "resilience",
            "agile mindset",
            "growth mindset",
        )
    ),
    flags=("Adaptable and open-minded", "Flexible and punctual worker"),
    keeps=(
        "Turned the bakery into a field kitchen in a weekend when the hall burnt",
        "Fitted the flexible joint that ended eight years of leaks",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
