"""
Flag self-awarded precision.

What it flags
    "Detail-oriented", "attention to detail", "meticulous".

Why it is a commodity
    11% of résumés in 24 professions print "detail oriented" and 9% "attention to detail"; the claim is no
    detail.

Instead
    Name the detail that you saw and others had not, and what it saved.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T103",
    name="detail-oriented",
    message="'{}' stands in every tenth résumé; which detail did you see that others had passed?",
    match=Phrases(
        (
            "detail oriented",
            "attention to detail",
            "attention to details",
            "eye for detail",
            "meticulous",
            "meticulously",
            "detail focused",
            "detail minded",
        )
    ),
    flags=("Detail-oriented bookkeeper", "Keen attention to detail"),
    keeps=(
        "Saw that two invoices bore the same gasket number and got 4,000 back",
        "Painted the detail of the cornice from three surviving feet of it",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
