"""
Flag the best line where it stands last.

What it flags
    A role's only bullet with an outcome, at its end, after four or more without.

Why it is a commodity
    Few read to the end of a list; the asset stands where the duties tired the reader out.

Instead
    Put it first.

Sources
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._phrases import first_words
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import hits

_BEFORE = 4


def _find(context: Context) -> tuple[Hit, ...]:
    siblings = context.siblings
    if len(siblings) <= _BEFORE or context.index != siblings[-1]:
        return ()
    telling = [index for index in siblings if Context(index, context.document).states_outcome]
    return hits(first_words(context.parsed, 6)) if telling == [context.index] else ()


RULE = Rule(
    code="C111",
    name="strong-line-last",
    message="'{}' is the only line of this role with a result, and it stands last; put it first.",
    match=Predicate(_find),
    flags=(
        "Filed the forms\nCounted stock\nSorted the post\nWashed the vans\nCut the queue from 90 minutes to 4",
        "Fed hens\nSwept yards\nLit lamps\nShut gates\nHalved feed costs from 40 to 20 a week",
    ),
    keeps=(
        "Cut the queue from 90 minutes to 4\nFiled the forms\nCounted stock\nSorted the post\nWashed the vans",
        "Filed the forms\nCut the queue from 90 minutes to 4",
    ),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
