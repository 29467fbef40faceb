"""
Flag lines that only say the title again.

What it flags
    "Worked as a", "served as", "employed as".

Why it is a commodity
    The title stands above the line already; 13% of résumés in one collection spend a line on repeating it.

Instead
    Cut it, and spend the line on what you did in that title.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D108",
    name="worked-as",
    message="'{}' repeats the title that stands above; the line is free for a deed.",
    match=Tokens(
        ("worked|working|work|employed|served|serving|acted as a|an|the", "worked|working|employed as NOUN|ADJ|PROPN")
    ),
    flags=("Worked as a receptionist at the front desk", "Employed as an assistant in the stores"),
    keeps=(
        "Worked out why badges failed and ended the morning queue",
        "Served the last ferry of the night for three winters without a cancelled crossing",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
