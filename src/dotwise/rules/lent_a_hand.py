"""
Flag deeds that are told as a favour.

What it flags
    "Lent a hand", "gave some help", "pitched in", "had to do with".

Why it is a commodity
    A hand has no name on it.

Instead
    Say what the hand did.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="H109",
    name="lent-a-hand",
    message="'{}' leaves your part out; what did you do?",
    match=Tokens(
        (
            "<lend>|<give>|lent|gave|giving|lending a|some|my helping? hand|hands|help",
            "gave|give|giving some|a ADJ|NOUN? little|bit? of? help",
            "<pitch>|<chip>|pitched|chipped in",
            "had|have|has something|a lot|little? to do with",
            "was|were there when",
            "a little|bit of help",
        )
    ),
    flags=("Lent a hand with the harvest supper", "Pitched in at the switchboard"),
    keeps=("Set the broken hand of the pianist, who played on Friday", "Pitched the tent that became the clinic"),
    doc=__doc__,
)
