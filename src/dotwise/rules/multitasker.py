"""
Flag self-awarded juggling.

What it flags
    "Multitasking", "able to multitask", "wears many hats".

Why it is a commodity
    Every post has several tasks. The word tells neither which nor how they ended.

Instead
    Name the two things that collided and how both got done.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T113",
    name="multitasker",
    message="'{}' names no task yet; which two collided, and how did both get done?",
    match=Phrases(
        (
            "multitasker",
            "multi tasker",
            "multitasking",
            "multi tasking",
            "multitask",
            "multi task",
            "wear many hats",
            "wears many hats",
            "wearing many hats",
            "juggle",
            "juggling multiple",
            "juggling priorities",
            "competing priorities",
            "prioritize tasks",
            "prioritise tasks",
        )
    ),
    flags=("Skilled multitasker", "Able to multitask and wear many hats"),
    keeps=(
        "Ran the bar and the birth of a calf on one night, and both went well",
        "Sold hats by the hundred once we put the mirror outside",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
