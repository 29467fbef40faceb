"""
Flag deeds that are told as support.

What it flags
    "Supported", "provided support".

Why it is a commodity
    Support names neither the act nor its end; it would be true of anybody present.

Instead
    Say what you did for them, and what they could do afterwards.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H103",
    name="supported",
    message="'{}' names no act; what did you do for them, and what could they do afterwards?",
    match=Tokens(
        (
            "supported|supporting|supports",
            "provide|provided|providing|provides|gave|giving ADJ|NOUN|VERB? ADJ|NOUN? support|assistance",
        )
    ),
    flags=("Supported the sales team with quotes", "Provided administrative support to the dean"),
    keeps=(
        "Wrote the quotes that won the two rail depots",
        "Set the beam's supports a metre lower so that the crane could pass",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
