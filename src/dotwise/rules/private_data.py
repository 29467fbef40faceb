"""
Flag private data that has no place in the judgement.

What it flags
    Date of birth, marital status, religion, nationality, passport number.

Why it is a commodity
    It says nothing of the work and invites unfairness.

Instead
    Cut it, unless the law of the place asks for it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="B106",
    name="private-data",
    message="'{}' is nobody's business but yours, and may be held against you; it may go unless the law asks for it.",
    match=Tokens(
        (
            "date of birth",
            "d.o.b|dob :?",
            "marital status",
            "single|married , NUM|DET|no children",
            "religion|caste|nationality|gender|sex|citizenship :",
            "passport no|number|details",
            "father|mother|husband|spouse 's name",
        )
    ),
    flags=("Date of birth: 4 May 1990", "Marital status: single"),
    keeps=(
        "Married two dialects of the river people in one dictionary",
        "Found the birth dates of 900 foundlings in the crypt",
    ),
    kinds=(DotKind.SENTENCE, DotKind.BULLET, DotKind.HEADLINE, DotKind.SKILL),
    severity=Severity.HINT,
    doc=__doc__,
)
