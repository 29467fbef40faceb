"""
Flag lines that ensure.

What it flags
    "Ensured", "made sure" without an outcome.

Why it is a commodity
    It says what had to hold. What you did so that it held is missing.

Instead
    Say what you did so that it held, and when it nearly did not.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="R108",
    name="ensured",
    message="'{}' says what had to hold; what did you do so that it held?",
    match=Tokens(("ensured|ensuring|ensure|ensures|assured|assuring|guaranteed", "made|making sure")),
    flags=("Ensured compliance with all rules", "Made sure that rooms were tidy"),
    keeps=(
        "Locked the valve myself the night the auditor came, and the gas stayed out",
        "Wanted to be sure, went back, and found the boy in the freezer",
    ),
    where=Where.PLAIN_HEAD,
    doc=__doc__,
)
