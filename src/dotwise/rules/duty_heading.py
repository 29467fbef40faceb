"""
Flag lines that open with a duty as a noun.

What it flags
    "Cash duties", "reception duty", "point of contact for".

Why it is a commodity
    It is the heading of a job description with the task in front.

Instead
    Say what happened on that duty that you would tell a friend.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D113",
    name="duty-heading",
    message="'{}' reads like a heading; what happened on it that you would tell a friend?",
    match=Tokens(
        (
            "ADJ|NOUN|VERB|PROPN ADJ|NOUN|VERB|CCONJ|PROPN? ADJ|NOUN|VERB? ADJ|NOUN|VERB? duty|duties with|for|at|in|on|incl|including|and|such|plus|as|of|:?",
            "point|points of contact for|between|to?",
            "first|main|primary|single|central|key|sole point|points of contact for|between|to?",
            "contact|liaison person|point for|between?",
        )
    ),
    flags=("Kitchen duties and general cleaning", "Point of contact for all tenants"),
    keeps=(
        "Struck off duty for refusing a bad weld; the bridge was closed a week later",
        "Found the one customs duty nobody had claimed back, 80,000 in all",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
