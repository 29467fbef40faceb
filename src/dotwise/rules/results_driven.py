"""
Flag results that are a trait.

What it flags
    "Results-driven", "results-oriented", "goal-oriented".

Why it is a commodity
    A person who has results shows them; the adjective stands where one of them could.

Instead
    Put the result itself in its place.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T105",
    name="results-driven",
    message="'{}' promises results; which one could stand in its place?",
    match=Phrases(
        (
            "results driven",
            "result driven",
            "results oriented",
            "result oriented",
            "results focused",
            "results focussed",
            "goal oriented",
            "goal driven",
            "outcome oriented",
            "performance driven",
            "deadline driven",
            "deadline oriented",
            "target driven",
        )
    ),
    flags=("Results-driven manager in retail", "Goal-oriented and punctual"),
    keeps=(
        "Drove the results of the blood test through the snow in time for the operation",
        "Raised the target twice because we kept meeting it by noon",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
