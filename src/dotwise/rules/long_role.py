"""
Flag roles with more lines than anyone reads.

What it flags
    The eleventh bullet of one role.

Why it is a commodity
    Among a dozen lines the strong ones are not found.

Instead
    Keep the five that nobody else could print.

Sources
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import head, hits

_MOST = 10


def _find(context: Context) -> tuple[Hit, ...]:
    first = head(context.parsed, 2)
    if context.siblings[_MOST : _MOST + 1] != (context.index,) or first is None:
        return ()
    return hits(Hit(first.start, first.end, (str(_MOST + 1),)))


RULE = Rule(
    code="C109",
    name="long-role",
    message="'{0}' opens line {1} of this role; which five could only you print?",
    match=Predicate(_find),
    flags=(
        "Made a\nMade b\nMade c\nMade d\nMade e\nMade f\nMade g\nMade h\nMade i\nMade j\nMade tents",
        "Sold a\nSold b\nSold c\nSold d\nSold e\nSold f\nSold g\nSold h\nSold i\nSold j\nBought nets\nMended nets",
    ),
    keeps=(
        "Made sails\nMade tents",
        "Cut wool\nSpun it\nDyed it\nWove it\nSold it\nShipped it\nTaught it\nWrote it down",
    ),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
