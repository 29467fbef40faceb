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
from dotwise.rules._repeats import repeats
from dotwise.rules._rule import Context, Document, Hit, Predicate, Rule
from dotwise.rules._spans import head, hits


def _find(context: Context) -> tuple[Hit, ...]:
    return hits(head(context.parsed, 5)) if context.index in context.document.once(_said_before) else ()


def _said_before(document: Document) -> frozenset[int]:
    return repeats(document.lemmas)


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
