"""
Flag self-awarded leadership.

What it flags
    "Leadership skills", "natural leader", "strong leader".

Why it is a commodity
    41% of résumés in 24 professions print "leadership". Leading is seen in where others went.

Instead
    Say who followed, where to, and what they do now.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T115",
    name="leadership-skills",
    message="'{}' names a quality; whom did you lead, and where to?",
    match=Phrases(
        (
            "leadership skills",
            "leadership abilities",
            "leadership ability",
            "leadership qualities",
            "leadership experience",
            "natural leader",
            "strong leader",
            "strong leadership",
            "effective leader",
            "inspirational leader",
            "visionary leader",
            "visionary leadership",
            "born leader",
            "servant leader",
            "thought leader",
            "thought leadership",
            "transformational leader",
            "transformational leadership",
            "people leader",
            "seasoned leader",
            "dynamic leader",
        )
    ),
    flags=("Natural leader with people skills", "Strong leadership and planning"),
    keeps=(
        "Led the choir out of the flooded crypt in the dark, nobody lost",
        "Three of the apprentices I led now lead crews",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
