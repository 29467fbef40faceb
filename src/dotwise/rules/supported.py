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

from dotwise.rules._rule import Context, Hit, Rule, Tokens, Where

_NO_ACT = frozenset("support assist help aid provide give offer be ensure".split())


def _says_how(context: Context, hit: Hit) -> bool:
    """Whether the act stands behind it: "by coordinating with the agency"."""
    acts = [token for token in context.parsed.tokens if token.start > hit.end and token.tag == "VBG"]
    return any(
        act.dep == "pcomp" and context.parsed.tokens[act.head].lower == "by" and act.lemma not in _NO_ACT
        for act in acts
    )


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
        "Supported the rebrand by coordinating with an external agency",
        "Set the beam's supports a metre lower so that the crane could pass",
    ),
    where=Where.HEAD,
    spares=_says_how,
    doc=__doc__,
)
