"""
Flag work that is told as done to the rule.

What it flags
    "As per", "in accordance with", "within the set time", "as the manual requires" in a line without an
    outcome.

Why it is a commodity
    Whoever holds the post does it by the same book. The line vouches for the book.

Instead
    Say where the book was wrong or silent, and what you did then.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_BY = frozenset("as in according pursuant following standard established existing".split())


def _find(context: Context) -> tuple[Hit, ...]:
    """Of the anatomy's words of routine only those that name a rule; how often it was done is another matter."""
    if context.states_outcome:
        return ()
    text = context.dot.text
    spans = [span for span in context.anatomy.routine if text[slice(*span)].split()[0].lower() in _BY]
    return (Hit(*spans[0]),) if spans else ()


RULE = Rule(
    code="D115",
    name="by-the-book",
    message="'{}' tells what the book asks; where was it silent, and what did you do then?",
    match=Predicate(_find),
    flags=("Filed the returns in accordance with office procedure", "Tested samples as per the manual"),
    keeps=(
        "Found the step the manual had left out; no batch has been lost since",
        "Wrote the standard for lamp oil that the coast still follows",
    ),
    kinds=(DotKind.BULLET, DotKind.SENTENCE),
    doc=__doc__,
)
