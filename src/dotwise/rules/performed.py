"""
Flag lines that perform.

What it flags
    "Performed", "conducted", "carried out", "executed" without an outcome.

Why it is a commodity
    The verb is empty; the task follows as a noun and the result not at all.

Instead
    Use the noun as the verb, and say what came of it.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Rule, Tokens, Where

_PLAYERS = frozenset("choir choirs orchestra band chorus ensemble singers musicians".split())


def _conducts_music(context: Context, hit: Hit) -> bool:
    """Whether somebody conducts those who play or sing: there the verb is the deed."""
    conducts = context.dot.text[hit.start : hit.end].lower().startswith("conduct")
    return conducts and any(token.lower in _PLAYERS for token in context.parsed.tokens)


RULE = Rule(
    code="R110",
    name="performed",
    message="'{}' says little beside the noun behind it; make a verb of that one, and say what came of it.",
    match=Tokens(
        (
            "performed|performing|performs|perform|conducted|conducting|conducts|conduct|executed|executing|undertook|undertaking",
            "carried|carrying|carry out",
        )
    ),
    flags=("Performed routine inspections of lifts", "Carried out cleaning of all rooms"),
    keeps=(
        "I conduct the miners' choir",
        "Inspected the lift nobody used and found the frayed rope",
        "Carried the piano out through the window, and the hall was a hall again",
    ),
    where=Where.PLAIN_HEAD,
    spares=_conducts_music,
    doc=__doc__,
)
