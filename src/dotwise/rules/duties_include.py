"""
Flag lines that announce a list of duties.

What it flags
    "Duties include", "responsibilities were", "my role involved".

Why it is a commodity
    It is the wording of the job description, written before the person came.

Instead
    Cut the announcement; keep the two duties where something came of them.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D102",
    name="duties-include",
    message="'{}' announces the job description; start with what came of the work.",
    match=Tokens(
        (
            "job? duties|responsibilities|tasks include|includes|included|including|involve|involved|were|are|consist|consisted",
            "duties|responsibilities|tasks of? the? role|post|job|position? include|included|were",
            "job|role|work|position|post|duties include|includes|included|involve|involves|involved|consisted|consists",
            "duties|responsibilities :",
            "duties and responsibilities",
        )
    ),
    flags=("Duties included opening post and answering the door", "My role involved preparing rooms for the day list"),
    keeps=(
        "Rewrote the list of duties so that nights stopped running without a fire marshal",
        "Was given no duties for a month and built the parts index in it",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
