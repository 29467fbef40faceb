"""
Flag the same opening verb again and again.

What it flags
    The third bullet of a role that opens with the same verb.

Why it is a commodity
    Three lines that sound alike are read as one.

Instead
    Keep the verb where the deed was greatest; say the others as they were.

Sources
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_MOST = 2


def _find(context: Context) -> tuple[Hit, ...]:
    tokens = context.parsed.tokens
    if not tokens or tokens[0].pos != "VERB":
        return ()
    same = [index for index in context.siblings if _opening_lemma(context, index) == tokens[0].lemma]
    if context.index not in same[_MOST:]:
        return ()
    return (Hit(tokens[0].start, tokens[0].end, (str(len(same)),)),)


def _opening_lemma(context: Context, index: int) -> str:
    tokens = context.document.parsed[index].tokens
    return tokens[0].lemma if tokens else ""


RULE = Rule(
    code="C103",
    name="repeated-opener",
    message="'{0}' opens {1} lines of this role; a reader may take them for one.",
    match=Predicate(_find),
    flags=(
        "Managed the bar\nManaged the stock\nManaged the till",
        "Led the tour\nLed the hike\nCooked\nLeading the choir",
    ),
    keeps=(
        "Managed the bar\nBought the stock\nManaged the till",
        "Ran the bar\nRun by us, the fair paid\nMended the till",
    ),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
