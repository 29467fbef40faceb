"""
Flag deeds that are told as help.

What it flags
    "Helped".

Why it is a commodity
    Help is what everybody on the team gave; your part disappears in it.

Instead
    If a part was wholly yours, name it. If it was shared, say with whom.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H101",
    name="helped",
    message="'{}' leaves your part open; which piece was yours, or with whom did you share it?",
    match=Tokens(("helped|helping|help with|to|in|on|out?",)),
    flags=("Helped with the move to the new ward", "Helped customers in the fitting rooms"),
    keeps=("Planned the ward move bed by bed, and no drip was stopped", "Asked for help early and saved the batch"),
    where=Where.HEAD,
    doc=__doc__,
)
