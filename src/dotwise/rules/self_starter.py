"""
Flag self-awarded drive.

What it flags
    "Self-starter", "self-motivated", "highly motivated", "go-getter", "proactive".

Why it is a commodity
    22% of résumés in 24 professions print "motivated". What the drive set going is missing.

Instead
    Name the thing you began without being asked.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T104",
    name="self-starter",
    message="'{}' is shown best by a beginning; what did you begin that nobody had asked for?",
    match=Phrases(
        (
            "self starter",
            "self motivated",
            "highly motivated",
            "self driven",
            "go getter",
            "motivated individual",
            "motivated professional",
            "self directed",
            "takes initiative",
            "take initiative",
            "proactive",
            "proactively",
            "can do attitude",
            "ambitious",
            "driven individual",
            "driven professional",
        )
    ),
    flags=("Self-starter with plenty of energy", "Highly motivated graduate in chemistry"),
    keeps=(
        "Started the tool library in my own garage; it now has a shop",
        "Replaced the pump's starter before anyone asked, and the harvest went on",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
