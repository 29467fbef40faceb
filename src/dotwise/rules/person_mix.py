"""
Flag a change of person within one document.

What it flags
    A bullet that opens with "I" or "my" where hardly any other has a first person.

Why it is a commodity
    The reader stumbles over who is speaking.

Instead
    Keep one person throughout; in bullets usually none.

Sources
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Document, Hit, Predicate, Rule

_ENOUGH = 3


def _find(context: Context) -> tuple[Hit, ...]:
    own = next(iter(context.parsed.tokens), None)
    if own is None or own.lower not in ("i", "my", "we", "our"):
        return ()
    others, bullets = context.document.once(_without_person)[context.dot.kind]
    return (Hit(own.start, own.end),) if others >= _ENOUGH and others * 4 >= bullets * 3 else ()


def _without_person(document: Document) -> dict[DotKind, tuple[int, int]]:
    """Of the dots of each kind: how many do without the first person, and how many there are."""
    counts: dict[DotKind, tuple[int, int]] = {}
    for dot, anatomy in zip(document.dots, document.anatomies, strict=True):
        others, lines = counts.get(dot.kind, (0, 0))
        counts[dot.kind] = (others + (not anatomy.first_person), lines + 1)
    return counts


RULE = Rule(
    code="C102",
    name="person-mix",
    message="'{}' changes who is speaking; the other lines do without it.",
    match=Predicate(_find),
    flags=(
        "Built the wing\nPaid the crew\nKept the books\nI manage my stores",
        "Shod the mares\nMended the gate\nSold the hay\nMy dog drives the cattle",
    ),
    keeps=("I built the wing\nI paid the crew\nI kept the books", "Built the wing\nPaid the crew"),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
