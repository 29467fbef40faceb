"""
Flag self-awarded mastery.

What it flags
    "Expert in", "guru", "ninja", "rock star", "subject matter expert".

Why it is a commodity
    19% of résumés in 24 professions print "expert". Who calls whom an expert decides what it is worth.

Instead
    Say who sends for you, and for what.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Context, Hit, Phrases, Rule, Where


def _is_a_degree(context: Context, hit: Hit) -> bool:
    """Whether the words are the name of a degree: "a Master of Public Health"."""
    return context.dot.text[hit.start : hit.end] == "Master of" and context.dot.text[hit.end + 1 :][:1].isupper()


RULE = Rule(
    code="T121",
    name="expert",
    message="'{}' sounds truer from others; who sends for you, and for what?",
    match=Phrases(
        (
            "expert in",
            "guru",
            "ninja",
            "rockstar",
            "rock star",
            "excel wizard",
            "wizard with",
            "wizard at",
            "subject matter expert",
            "recognised expert",
            "recognized expert",
            "deep expertise",
            "extensive expertise",
            "expertise in",
            "master of",
            "top performer",
            "high performer",
            "highly skilled",
            "highly qualified",
            "highly accomplished",
            "highly experienced",
            "best in class",
            "world class",
            "exceptional professional",
            "consummate",
        )
    ),
    flags=("Excel guru", "Highly skilled and expert in logistics"),
    keeps=(
        "She holds a Master of Public Health",
        "The court calls me when the ink is older than the paper",
        "Cleared three verdicts as the court's expert on ink",
        "Took the wizard out of the form, and nobody rang about it again",
    ),
    where=Where.WORN,
    spares=_is_a_degree,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
