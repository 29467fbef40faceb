"""
Flag work that is told as an order received.

What it flags
    "Tasked with", "charged with", "entrusted with".

Why it is a commodity
    The order could have gone to anyone; the line stops where the person begins.

Instead
    Say what you decided or made once the order was given.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D103",
    name="tasked-with",
    message="'{}' tells what you were given; what did you do with it?",
    match=Tokens(("tasked|charged|entrusted with",)),
    flags=("Tasked with keeping the tool crib in order", "Was entrusted with the weekly cash count"),
    keeps=(
        "Asked for the tool crib nobody wanted and had every torque wrench calibrated by May",
        "Charged the batteries at night so that the vans left at six",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
