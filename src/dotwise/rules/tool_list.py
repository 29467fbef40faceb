"""
Flag lines that are a list of tools or topics.

What it flags
    A line of three or more names between commas, without a verb.

Why it is a commodity
    A list shows what lay on the bench. Everyone with the title has the same bench.

Instead
    Keep the names in a skills section and use the line for what one of them did.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.language.tokens import Token
from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_PIECES = 4
_LONGEST = 4


def _find(context: Context) -> tuple[Hit, ...]:
    text = context.dot.text.rstrip(" .")
    pieces = [piece.split() for piece in text.replace(";", ",").replace("•", ",").replace("|", ",").split(",")]
    if len(pieces) < _PIECES or any(not piece or len(piece) > _LONGEST for piece in pieces):
        return ()
    if any(_tells(token) for token in context.parsed.tokens):
        return ()
    return (Hit(0, len(text)),)


def _tells(token: Token) -> bool:
    """Whether a word belongs to a sentence; names of tools are often taken for verbs, but stand in capitals."""
    return token.tag in ("VBD", "MD", "PRP", "PRP$") or (token.tag in ("VBP", "VBZ") and token.text.islower())


RULE = Rule(
    code="S106",
    name="tool-list",
    message="'{}' is a list; with which of these did you do something you would tell a friend?",
    match=Predicate(_find),
    flags=("Excel, SAP, Tableau, Power BI", "Filing, typing, scanning, copying"),
    keeps=(
        "Rewired the barn, fed the calves, sold the milk: the farm kept its contract",
        "Baked for the fair, the wedding and the mine in one night; nobody went without",
    ),
    kinds=(DotKind.BULLET, DotKind.HEADLINE, DotKind.SENTENCE),
    severity=Severity.HINT,
    doc=__doc__,
)
