"""
Flag posts that were filled and not told.

What it flags
    "Acting", "interim", "stood in for", "covered for".

Why it is a commodity
    It is a singular fact: somebody was chosen. What came of it is missing.

Instead
    Say why it was you, how long, and what held or changed.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="L102",
    name="acting-role",
    message="'{}' means you were chosen; for how long, and what held or changed?",
    match=Tokens(
        (
            "acting|interim NOUN|PROPN|ADJ",
            "stood|standing|filled|filling|stepped|stepping in for|as|when|while",
            "covered|covering|deputised|deputized|deputising|deputizing for",
            "in the absence of",
        )
    ),
    flags=("Acting ward manager, May to October", "Deputised for the head chef"),
    keeps=(
        "As acting manager closed the ward before the ceiling fell",
        "Acted the fool in the panto so well that the roof was paid",
    ),
    where=Where.PLAIN,
    severity=Severity.HINT,
    doc=__doc__,
)
