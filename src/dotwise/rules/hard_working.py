"""
Flag self-awarded diligence.

What it flags
    "Hard-working", "dedicated professional", "goes the extra mile".

Why it is a commodity
    Nobody writes that they are lazy. The word is a grade given to oneself.

Instead
    Tell the one time it was hard and what came of it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T102",
    name="hard-working",
    message="'{}' is told better by a story; when was it hard, and what came of it?",
    match=Phrases(
        (
            "hard working",
            "hardworking",
            "hard worker",
            "hard work",
            "diligent",
            "industrious",
            "dedicated professional",
            "dedicated and",
            "extra mile",
            "above and beyond",
            "strong work ethic",
            "work ethic",
        )
    ),
    flags=("Hardworking clerk with a strong wish to learn", "Always willing to go the extra mile"),
    keeps=(
        "Worked the hard clay by hand so that the roots stayed whole, and all 40 trees took",
        "Dedicated the new wing to the nurse who had asked for it",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
