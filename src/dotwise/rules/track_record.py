"""
Flag records that are proven by assertion.

What it flags
    "Proven track record", "history of success", "proven ability".

Why it is a commodity
    7% of résumés in 24 professions print "track record", and the record is rarely printed with it.

Instead
    Print the record: three results with their dates.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T114",
    name="track-record",
    message="'{}' stands where the record itself could; which entry comes first?",
    match=Phrases(
        (
            "track record",
            "proven record",
            "proven ability",
            "proven history",
            "proven success",
            "proven experience",
            "proven expertise",
            "proven leader",
            "proven professional",
            "demonstrated ability",
            "demonstrated history",
            "demonstrated success",
            "history of success",
            "record of success",
            "successful track",
            "consistently delivered",
            "consistently delivering",
            "consistently exceeded",
            "consistently exceeds",
        )
    ),
    flags=("Proven track record in sales", "Manager with a demonstrated history of success"),
    keeps=(
        "Took the record for the slowest queue in town and halved it",
        "Cleared the track of 30 fallen pines before the first train",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
