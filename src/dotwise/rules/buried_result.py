"""
Flag results that stand at the end, behind a weak opening.

What it flags
    A line that opens with a duty, a help verb or mere presence and ends with something that changed.

Why it is a commodity
    The reader is gone before the result comes.

Instead
    Open with the result; say how it came about in the second half.

Sources
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

import re

from dotwise.language.anatomy.values import OpenerKind
from dotwise.rules._rule import OUTCOME, Context, Hit, Predicate, Rule

_SURE = 0.7
"""Behind self-praise much sounds like a result: only one as sure as this is taken for one."""


def _find(context: Context) -> tuple[Hit, ...]:
    opener, events = context.anatomy.opener, context.anatomy.events
    if opener is None:
        return ()
    sure = _SURE if opener.kind is OpenerKind.CLICHE else OUTCOME
    late = [event for event in events if event.strength >= sure and event.start > opener.end]
    late = [event for event in late if not _DUTY.match(context.dot.text, event.start)]
    if not late or late[0].start < len(context.dot.text) * 0.4:
        return ()
    return (Hit(late[0].start, _end_of_clause(context, late[0].end)),)


_DUTY = re.compile(r"tak\w+ (?:over )?(?:charge|care|responsibility|part|turns|notes|minutes|orders|calls|bookings)\b")
"""What the post asks and no result, though "taking" is told like one."""


def _end_of_clause(context: Context, offset: int) -> int:
    """End of the last word from ``offset`` on before a mark, so that the result is quoted whole."""
    end = offset
    for token in context.parsed.tokens:
        if token.start < offset:
            continue
        if token.text in (",", ";", ":", ".", "(", "-", "–", "—"):
            break
        end = token.end
    return end


RULE = Rule(
    code="R102",
    name="buried-result",
    message="The result, '{}', comes last; put it first.",
    match=Predicate(_find),
    flags=(
        "Worked on the move to the new payroll system, which cut errors from 40 to 3",
        "Responsible for the boiler house, where fuel use fell from 90 tonnes to 60",
    ),
    keeps=(
        "Cut errors from 40 to 3 by moving payroll to the new system",
        "Fuel use fell from 90 tonnes to 60 after I relined the boilers",
    ),
    doc=__doc__,
)
