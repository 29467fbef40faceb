"""
Flag lines that name a charge instead of a deed.

What it flags
    "In charge of".

Why it is a commodity
    Being in charge is the title again in other words.

Instead
    Say what you changed while it was yours.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D104",
    name="in-charge-of",
    message="'{}' repeats the title; say what changed while it was yours.",
    match=Tokens(("in charge of", "in? sole|overall|full charge of")),
    flags=("In charge of the breakfast shift", "Was in charge of all outgoing parcels"),
    keeps=(
        "Took over breakfast when the chef left and kept the queue under five minutes",
        "Found out who was in charge of the valve and had it tagged",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
