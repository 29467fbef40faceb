"""
Flag deeds that are given away to the team.

What it flags
    "As a team", "team effort", "jointly", "together with colleagues".

Why it is a commodity
    It is fair to share the credit, and it leaves the reader without your part.

Instead
    Keep the team and add your piece: "with two fitters; the drawing was mine".

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="A103",
    name="team-effort",
    message="'{}' shares the deed with others; which piece was yours?",
    match=Tokens(
        (
            "team|group|joint|collective|shared|collaborative effort|achievement|success",
            "as a|one team|group|crew",
            "a team|group effort",
            "together with|alongside the|my|our|other? team|colleagues|others|staff|crew",
            "jointly|collectively VERB",
            "VERB jointly|collectively",
        )
    ),
    flags=("Moved the archive as a team", "Jointly prepared the tender"),
    keeps=(
        "Moved the archive with two porters; the plan that kept the order was mine",
        "Team of one for a winter, and the station never went dark",
    ),
    doc=__doc__,
)
