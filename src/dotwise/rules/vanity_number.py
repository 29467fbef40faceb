"""
Flag numbers that number nothing.

What it flags
    Room, version, shift and form numbers in a line without an outcome.

Why it is a commodity
    A digit draws the eye and then has nothing to say.

Instead
    Cut the number, or put one there that moved.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

import re

from dotwise.language.anatomy.values import FigureKind
from dotwise.language.credentials import is_credential
from dotwise.model import Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_PIECE = re.compile(r"[^;,•|]+")


def _find(context: Context) -> tuple[Hit, ...]:
    if context.states_outcome:
        return ()
    figures = [figure for figure in context.anatomy.figures if figure.kind is FigureKind.VANITY]
    return tuple(
        Hit(figure.start, figure.end)
        for figure in figures
        if not _counts_things(context, figure.end) and not _names_a_paper(context, figure.start)
    )


def _counts_things(context: Context, offset: int) -> bool:
    """Whether a noun follows: "by the second year 260 shops"."""
    after = next((token for token in context.parsed.tokens if token.start >= offset), None)
    return after is not None and after.pos in ("NOUN", "ADJ")


def _names_a_paper(context: Context, offset: int) -> bool:
    """Whether the number stands in the name of a certificate: "SVQ Level 3 Electrical Installation; 18th Edition"."""
    pieces = [piece for piece in _PIECE.finditer(context.dot.text) if piece.start() <= offset < piece.end()]
    return any(is_credential(piece.group()) for piece in pieces)


RULE = Rule(
    code="N102",
    name="vanity-number",
    message="'{}' names something and counts nothing; is there a number that moved?",
    match=Predicate(_find),
    flags=("Attended meetings in Room 204", "Used version 7 of the booking form"),
    keeps=(
        "Found the crack in wing 4 that three surveys had passed",
        "SVQ Level 3 Electrical Installation; wiring of two schools",
        "Ran the marathon in 2019 on two weeks of training and raised the roof money",
    ),
    severity=Severity.HINT,
    doc=__doc__,
)
