"""
Flag lines with so many numbers that none is seen.

What it flags
    Four or more numbers in one line.

Why it is a commodity
    Numbers work against each other; a reader keeps one.

Instead
    Keep the one you would tell a friend, and drop the rest.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.language.anatomy.values import FigureKind
from dotwise.model import Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_MOST = 4


def _find(context: Context) -> tuple[Hit, ...]:
    figures = [figure for figure in context.anatomy.figures if figure.kind is not FigureKind.PERIOD]
    if len(figures) < _MOST or any(figure.kind is FigureKind.OUTCOME for figure in figures):
        return ()
    last = figures[-1]
    return (Hit(last.start, last.end, (str(len(figures)),)),)


RULE = Rule(
    code="N107",
    name="number-stack",
    message="'{0}' is one of {1} numbers here; keep the one you would tell a friend.",
    match=Predicate(_find),
    flags=(
        "Led 6 projects with 14 staff, 3 sites and a budget of 900,000",
        "Wrote 12 reports, 9 memos, 4 posters and 2 plans",
    ),
    keeps=(
        "Brought the count of lost parcels from 90 to 2",
        "Opened at 6 on the first day, and at noon we were sold out",
    ),
    severity=Severity.HINT,
    doc=__doc__,
)
