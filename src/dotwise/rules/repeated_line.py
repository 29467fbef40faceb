"""
Flag a line that has been said before.

What it flags
    A line nearly all of whose words stand in an earlier line of the document.

Why it is a commodity
    What is said twice is believed half.

Instead
    Cut one of them, or say what was different the second time.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import head, hits

_SHARE = 0.8
_SLACK = 0.4
"""Lines whose lengths differ more than this share of the length cannot be the same."""
_FEWEST = 5


def _find(context: Context) -> tuple[Hit, ...]:
    lemmas = context.document.lemmas
    mine = lemmas[context.index]
    if len(mine) < _FEWEST:
        return ()
    length = len(context.parsed.tokens)
    for index in range(context.index):
        if abs(len(context.document.parsed[index].tokens) - length) > length * _SLACK:
            continue
        theirs = lemmas[index]
        needed = _SHARE * max(len(mine), len(theirs))
        if min(len(mine), len(theirs)) >= needed and len(mine & theirs) >= needed:
            return hits(head(context.parsed, 5))
    return ()


RULE = Rule(
    code="C104",
    name="repeated-line",
    message="'{}' has been said before; what was different this time?",
    match=Predicate(_find),
    flags=(
        "Opened and closed the shop and counted the till\nOpened and closed the shop and counted the tills",
        "Wrote a letter to every tenant\nMended roofs\nWrote a letter to every new tenant",
    ),
    keeps=(
        "Opened the shop and counted the till\nClosed the shop after the flood and dried 900 books",
        "Sold hay\nSold hay",
    ),
    kinds=(DotKind.BULLET, DotKind.SENTENCE),
    severity=Severity.HINT,
    doc=__doc__,
)
