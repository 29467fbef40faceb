"""
Flag calm that is claimed.

What it flags
    "Works well under pressure", "thrives in a fast-paced environment", "meets tight deadlines".

Why it is a commodity
    10% of résumés in 24 professions print "fast paced". The day that would prove it is missing.

Instead
    Tell that day: what was about to go wrong, and how it ended.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T112",
    name="under-pressure",
    message="'{}' is shown best by a day; which one would you tell of?",
    match=Phrases(
        (
            "under pressure",
            "fast paced",
            "high pressure environment",
            "tight deadlines",
            "strict deadlines",
            "meet deadlines",
            "meeting deadlines",
            "thrive in",
            "thrives in",
            "thriving in",
            "thrives on",
            "stressful situations",
            "cool head",
            "stay calm",
            "high stress",
        )
    ),
    flags=("Works well under pressure", "Thrives in a fast-paced environment"),
    keeps=(
        "Landed the glider in a car park, and all three walked away",
        "Held the boiler under pressure for nine hours until the wards were moved",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
