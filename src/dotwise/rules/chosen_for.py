"""
Flag distinctions that are left standing alone.

What it flags
    "Was selected", "was chosen", "promoted to", "nominated".

Why it is a commodity
    Somebody saw something in you; the reader is not told what.

Instead
    Say what they had seen, and what you made of it.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="L104",
    name="chosen-for",
    message="'{}' says that somebody chose you; what had they seen, and what came of it?",
    match=Tokens(
        (
            "selected|chosen|picked|nominated|elected|appointed|invited|handpicked|shortlisted to|as|for|by|from|among",
            "promoted to|from|within|after|twice",
            "employee of the month|quarter|year",
            "awarded|received|won a|an|the? ADJ|NOUN|PROPN? ADJ|NOUN|PROPN? award|prize|recognition|commendation|medal",
        )
    ),
    flags=("Selected as shift lead in June", "Employee of the month twice"),
    keeps=(
        "As the youngest shift lead, ended the overtime that had cost two marriages",
        "Promoted the matinee to the deaf club, which now fills it",
    ),
    where=Where.PLAIN,
    severity=Severity.HINT,
    doc=__doc__,
)
