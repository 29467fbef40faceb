"""
Flag independence that is claimed.

What it flags
    "Able to work independently", "works with minimal supervision".

Why it is a commodity
    It says that nobody need look, which is where proof would be.

Instead
    Say what you decided alone, and whether it held.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T120",
    name="independent",
    message="'{}' is shown best by a decision; what did you decide alone, and did it hold?",
    match=Phrases(
        (
            "work independently",
            "works independently",
            "working independently",
            "independent worker",
            "minimal supervision",
            "little supervision",
            "without supervision",
            "limited supervision",
            "independently and",
            "individually and",
            "on my own initiative",
            "use own initiative",
            "own initiative",
            "as well as independently",
            "alone or in a team",
            "individually or",
        )
    ),
    flags=("Able to work independently and in a team", "Needs little supervision"),
    keeps=(
        "Alone on the ridge for six weeks; my fire report saved the east slope",
        "Won the independents' cup with a borrowed boat",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
