"""
Flag bullets of one or two words.

What it flags
    A bullet of at most two words without a number.

Why it is a commodity
    It names a topic or a task of the post and stops before anything happened.

Instead
    Say what happened there, or let it go.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import DotKind, SectionKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import head, hits, words_of

_FEWEST = 3


def _find(context: Context) -> tuple[Hit, ...]:
    words = words_of(context.parsed)
    if not words or len(words) >= _FEWEST or context.anatomy.figures or context.anatomy.events:
        return ()
    return hits(head(context.parsed, _FEWEST))


RULE = Rule(
    code="C106",
    name="stub-line",
    message="'{}' is all that the line says; what came of it?",
    match=Predicate(_find),
    flags=("Cash handling", "Stock control"),
    keeps=("Saved 40 jobs", "Won the harvest cup"),
    kinds=(DotKind.BULLET,),
    sections=(SectionKind.EXPERIENCE,),
    severity=Severity.HINT,
    doc=__doc__,
)
