"""
Flag self-awarded strategy.

What it flags
    "Strategic thinker", "visionary", "big-picture thinker", "thinks outside the box".

Why it is a commodity
    26% of résumés in 24 professions print "strategic". A strategy that is not named may be none.

Instead
    Name the choice: what you gave up so that something else could work.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T119",
    name="strategic-thinker",
    message="'{}' names no choice yet; what did you give up so that something else could work?",
    match=Phrases(
        (
            "strategic thinker",
            "strategic thinking",
            "strategic mindset",
            "strategic vision",
            "strategic leader",
            "strategic approach",
            "visionary",
            "big picture thinker",
            "big picture thinking",
            "outside the box",
            "out of the box",
            "forward thinking",
            "innovative thinker",
            "innovative mindset",
            "creative thinker",
            "creative thinking",
            "business acumen",
            "entrepreneurial spirit",
            "entrepreneurial mindset",
            "commercially minded",
            "commercially aware",
            "commercial awareness",
        )
    ),
    flags=("Strategic thinker with vision", "Someone who thinks outside the box"),
    keeps=(
        "Closed our best-selling line so that the ovens were free for rye, and doubled the margin",
        "Painted a big picture of the valley on the silo",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
