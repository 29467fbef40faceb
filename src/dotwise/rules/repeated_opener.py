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
from dotwise.rules._rule import Context, Document, Group, Hit, Predicate, Rule

_MOST = 2


def _find(context: Context) -> tuple[Hit, ...]:
    tokens = context.parsed.tokens
    if not tokens or tokens[0].pos != "VERB":
        return ()
    first, count = context.document.once(_openers)[context.group, tokens[0].lemma]
    return (Hit(tokens[0].start, tokens[0].end, (str(count),)),) if context.index not in first else ()


def _openers(document: Document) -> dict[tuple[Group, str], tuple[tuple[int, ...], int]]:
    """For each group and opening lemma: the first lines that open so, and how many do."""
    lines: dict[tuple[Group, str], list[int]] = {}
    for group, members in document.alike.items():
        for index in members:
            tokens = document.parsed[index].tokens
            lines.setdefault((group, tokens[0].lemma if tokens else ""), []).append(index)
    return {opener: (tuple(same[:_MOST]), len(same)) for opener, same in lines.items()}


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
