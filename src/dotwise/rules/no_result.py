"""
Flag deeds that stop before their result.

What it flags
    A bullet with a deed and nothing that became different.

Why it is a commodity
    The task is the one in the job description; the end of the story is what is yours.

Instead
    Add what was different afterwards, or for whom, with or without a number.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import hits, tail

_ENOUGH_WORDS = 4
_FAINT = 0.3
"""Even an event this uncertain keeps the rule silent."""


def _find(context: Context) -> tuple[Hit, ...]:
    anatomy = context.anatomy
    if anatomy.verb is None or any(event.strength > _FAINT for event in anatomy.events) or _goes_on(context):
        return ()
    words = sum(token.pos not in ("PUNCT", "SPACE") for token in context.parsed.tokens)
    return hits(tail(context.parsed, 2)) if words >= _ENOUGH_WORDS else ()


def _goes_on(context: Context) -> bool:
    """Whether a second statement follows a semicolon or a colon: it may be the end of the story."""
    tokens = context.parsed.tokens
    mark = next((token.index for token in tokens if token.text in (";", ":")), len(tokens))
    return any(token.tag in ("VBD", "VBZ", "VBP") for token in tokens[mark:])


RULE = Rule(
    code="R101",
    name="no-result",
    message="The line stops at '{}'; what was different afterwards, and for whom?",
    match=Predicate(_find),
    flags=("Maintained records of all deliveries to the site", "Prepared the quarterly pack for the board"),
    keeps=(
        "Rewrote the delivery sheet, and the gate stopped turning lorries away",
        "Cut the quarterly pack from 90 pages to 4",
    ),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
