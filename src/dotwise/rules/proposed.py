"""
Flag proposals without an answer.

What it flags
    "Suggested", "recommended", "proposed".

Why it is a commodity
    A proposal is the beginning of a story.

Instead
    Say who said yes, and what it did. If they said no, say what happened then.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="L107",
    name="proposed",
    message="'{}' begins a story; who said yes, and what came of it?",
    match=Tokens(("suggested|recommended|proposed|advised|pitched|suggesting|recommending|proposing",)),
    flags=("Suggested changes to the rota", "Proposed a new menu"),
    keeps=(
        "Proposed the ramp and built it; falls went from nine to none",
        "Refused the suggested route and saved the convoy a day",
    ),
    where=Where.PLAIN_HEAD,
    severity=Severity.HINT,
    doc=__doc__,
)
