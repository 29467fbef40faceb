"""
Flag deeds that are told as assistance.

What it flags
    "Assisted", "aided".

Why it is a commodity
    37% of résumés in 24 professions print "assisted". It names the deed of somebody else.

Instead
    Name the piece that you did alone, from start to end.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H102",
    name="assisted",
    message="'{}' puts the deed in somebody else's hands; which piece did you do from start to end?",
    match=Tokens(("assisted|assisting|assist|assists|aided|aiding in|with|on?",)),
    flags=("Assisted in the preparation of budgets", "Assisting the site manager with surveys"),
    keeps=(
        "Surveyed the east slope alone when the manager fell ill",
        "Built the chair that lets assisted walkers reach the stage",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
