"""
Flag lines that open with a responsibility instead of a deed.

What it flags
    "Responsible for" and its kin.

Why it is a commodity
    Every holder of the title is responsible for the same things; 41% of résumés in 24 professions print the
    phrase. It says what was owed, not what was done.

Instead
    Begin with the verb that stands behind it, and say what was different afterwards.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D101",
    name="responsible-for",
    message="'{}' says what the post owed, not what you did; begin with the deed behind it.",
    match=Tokens(
        (
            "responsible|accountable|answerable for",
            "responsibility|responsibilities for|of|over",
            "responsible to NOUN|VERB",
        )
    ),
    flags=("Responsible for the key cabinet and the visitor log", "Was accountable for stock on two floors"),
    keeps=(
        "Closed the key cabinet gap that had cost us two audits",
        "Moved to a post with nobody responsible for the boilers, and wrote the first rota for them",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
