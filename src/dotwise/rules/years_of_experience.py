"""
Flag years that stand as a claim.

What it flags
    "10+ years of experience", "20 years in the field".

Why it is a commodity
    The dates of the jobs say how long; the years alone do not say what they made you good at. 12% of résumés in 24
    professions print "years of experience".

Instead
    Say what people call you for after those years.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._ages import tells_an_age
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="Y101",
    name="years-of-experience",
    message="'{}' says how long; what do people come to you for after those years?",
    match=Tokens(
        (
            "# + years|yrs|year|years' of|'? ADJ|NOUN? ADJ|NOUN? experience|expertise|practice|service",
            "# years|yrs|year of|'? ADJ|NOUN? ADJ|NOUN? experience|expertise|practice|service",
            "NUM years of|'? ADJ|NOUN? ADJ|NOUN? experience|expertise|practice",
            "# +? years|yrs in|as|at|on|with|within the|a|an?",
            "years of ADJ|NOUN? experience|expertise",
            "over|nearly|almost|about # years",
        )
    ),
    flags=("10+ years of experience in logistics", "Nurse with over 12 years in paediatric care"),
    keeps=(
        "Ended in one year the leak that had cost 12 years of rent",
        "Learned to fry from a woman of 61 years in the market",
        "Kept the same crew for eleven years; none has lost a finger",
    ),
    where=Where.WORN,
    spares=tells_an_age,
    doc=__doc__,
)
