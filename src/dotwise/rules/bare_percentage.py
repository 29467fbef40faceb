"""
Flag percentages of nothing.

What it flags
    A percentage that does not say what it was before.

Why it is a commodity
    "By 20%" is large or small, true or not, and nobody can tell which.

Instead
    Give before and after: from 38 to 71 of 100.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_ABSTRACT = frozenset(
    "efficiency productivity performance quality satisfaction engagement output accuracy effectiveness operation "
    "workflow process communication growth success morale awareness visibility".split()
)


def _find(context: Context) -> tuple[Hit, ...]:
    """A percentage without a baseline in a line whose gain is abstract."""
    figures = [figure for figure in context.anatomy.figures if figure.unit == "%"]
    if any(figure.baseline for figure in figures) or not _ABSTRACT.intersection(t.lemma for t in context.parsed.tokens):
        return ()
    return tuple(Hit(figure.start, figure.end) for figure in figures)


RULE = Rule(
    code="N103",
    name="bare-percentage",
    message="'{}' of what? Give what it was before and what it is now.",
    match=Predicate(_find),
    flags=("Increased efficiency by 20%", "Improved productivity 35%"),
    keeps=("Raised the pass rate from 38% to 71%", "Sold 40% more than the shop next door, which had the corner"),
    severity=Severity.HINT,
    doc=__doc__,
)
