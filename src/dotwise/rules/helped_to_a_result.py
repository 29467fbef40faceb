"""
Flag help that led to something singular.

What it flags
    A line that opens with a help verb and holds an outcome.

Why it is a commodity
    It is worth more than it says: the help hides who did it.

Instead
    If the result was yours, say so. If it was shared, say with whom and which piece was yours.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.language.anatomy.values import OpenerKind
from dotwise.rules._rule import Context, Hit, Predicate, Rule


def _find(context: Context) -> tuple[Hit, ...]:
    opener = context.anatomy.opener
    if (
        opener is None
        or opener.kind is not OpenerKind.HELP
        or not context.states_outcome_beside(opener.start, opener.end)
    ):
        return ()
    return (Hit(opener.start, opener.end),)


RULE = Rule(
    code="L101",
    name="helped-to-a-result",
    message="You say '{}', and the line holds a result; which piece of it was yours?",
    match=Predicate(_find),
    flags=(
        "Helped set up the clinic's first night desk, now copied by two others",
        "Assisted with the rota, and sick days fell from 40 to 9",
    ),
    keeps=(
        "Set up the clinic's first night desk with the porter; two others have copied it",
        "Helped with the rota and the post",
    ),
    doc=__doc__,
)
