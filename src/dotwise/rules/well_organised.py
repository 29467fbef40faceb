"""
Flag self-awarded order.

What it flags
    "Organisational skills", "highly organised", "time management".

Why it is a commodity
    27% of résumés in 24 professions print "organizational" and 15% "time management".

Instead
    Show the order you made: what can be found now, who no longer waits.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T117",
    name="well-organised",
    message="'{}' stands in every sixth résumé; what runs in order now because of you?",
    match=Phrases(
        (
            "organisational skills",
            "organizational skills",
            "organisation skills",
            "organization skills",
            "highly organised",
            "highly organized",
            "well organised",
            "well organized",
            "time management",
            "planning skills",
            "organisational abilities",
            "organizational abilities",
            "strong organisational",
            "strong organizational",
            "excellent organisational",
            "excellent organizational",
            "organised and",
            "organized and",
        )
    ),
    flags=("Highly organised secretary", "Good time management"),
    keeps=(
        "Put 30 years of drawings on one wall in order, and no pipe has been cut since",
        "Organised the blood drive that filled the fridge",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
