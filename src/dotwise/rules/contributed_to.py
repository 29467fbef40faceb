"""
Flag deeds that are told as a contribution.

What it flags
    "Contributed to".

Why it is a commodity
    A contribution may be a chapter or a cup of tea.

Instead
    Name the chapter.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H106",
    name="contributed-to",
    message="'{}' leaves open what you gave; which piece was it?",
    match=Tokens(("contributed|contributing|contribute|contributes ADV? to|towards|toward",)),
    flags=("Contributed to the annual report", "Contributing towards team goals"),
    keeps=(
        "Wrote the annual report's chapter on wells, quoted in the council",
        "Left after my pension contributions were matched",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
