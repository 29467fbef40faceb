"""
Flag skill levels that the writer awarded.

What it flags
    "Excel (advanced)", "Spanish 80%", "intermediate level" and stars.

Why it is a commodity
    Nobody else has seen the scale. "Advanced" means one thing in one house and another next door.

Instead
    Name the hardest thing you made with it.

Sources
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="S107",
    name="skill-level",
    message="'{}' means something else to every reader; what is the hardest thing you made with it?",
    match=Tokens(
        (
            "( advanced|intermediate|basic|beginner|expert|proficient|novice|familiar )",
            ": advanced|intermediate|beginner|expert",
            "advanced|intermediate|beginner|expert level|user|skills",
            "★",
            "★★★",
            "★★★★",
            "★★★★★",
            "●●●●○",
            "●●●○○",
            "# / 5|10",
        )
    ),
    flags=("Excel (advanced)", "SAP: expert"),
    keeps=(
        "Excel: wrote the macro that closes the month for 14 shops",
        "Advanced the clock by nine minutes so that the ferry waited for the school",
    ),
    kinds=(DotKind.SKILL, DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE),
    severity=Severity.HINT,
    doc=__doc__,
)
