"""
Flag deeds that are told as involvement.

What it flags
    "Involved in", "engaged in".

Why it is a commodity
    Being near the work is not the work; 25% of résumés of one collection print "involved in".

Instead
    Say what you did there, as a verb.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H104",
    name="involved-in",
    message="'{}' leaves open what you did there; say it.",
    match=Tokens(("involved|engaged|involvement in|with",)),
    flags=("Involved in the rollout of new tills", "Was involved with hiring"),
    keeps=("Rolled out 60 tills in a weekend", "Kept parents involved in the garden after the grant ended"),
    where=Where.HEAD,
    doc=__doc__,
)
