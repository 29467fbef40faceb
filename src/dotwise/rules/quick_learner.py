"""
Flag self-awarded learning.

What it flags
    "Quick learner", "willing to learn", "eager to learn".

Why it is a commodity
    It says that the thing is not known yet. Everyone writes it about different things.

Instead
    Say what you learned, from nothing, and what you did with it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T111",
    name="quick-learner",
    message="'{}' is shown best by a thing learned; what did you learn from nothing, and what came of it?",
    match=Phrases(
        (
            "quick learner",
            "fast learner",
            "quick to learn",
            "eager to learn",
            "willing to learn",
            "willingness to learn",
            "keen to learn",
            "ability to learn",
            "able to learn",
            "learn new things",
            "quick study",
            "adapts quickly",
            "adapt quickly",
            "thirst for knowledge",
            "lifelong learner",
        )
    ),
    flags=("Fast learner who picks things up", "Willing to learn new systems"),
    keeps=(
        "Taught myself Braille in a summer and typed the exam papers",
        "Let the learners drive the quick lap, and the club doubled",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
