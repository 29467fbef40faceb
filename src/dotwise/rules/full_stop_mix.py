"""
Flag the few lines that end otherwise than the rest.

What it flags
    A bullet with a full stop among bullets without, or the other way round, in one section.

Why it is a commodity
    It looks pasted together, and often is.

Instead
    End all bullets of a section the same way.

Sources
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Document, Hit, Predicate, Rule
from dotwise.rules._spans import hits, tail

_ENOUGH = 4


def _find(context: Context) -> tuple[Hit, ...]:
    stopped, lines = context.document.once(_stops)[context.dot.kind, context.dot.section]
    mine = context.dot.text.rstrip().endswith(".")
    alike = stopped if mine else lines - stopped
    if lines - alike < _ENOUGH or alike * 5 > lines:
        return ()
    return hits(_with_stop(context, tail(context.parsed, 1)))


def _stops(document: Document) -> dict[tuple[DotKind, str | None], tuple[int, int]]:
    """Of the dots of each sort in each section: how many end in a full stop, and how many there are."""
    counts: dict[tuple[DotKind, str | None], tuple[int, int]] = {}
    for dot in document.dots:
        stopped, lines = counts.get((dot.kind, dot.section), (0, 0))
        counts[dot.kind, dot.section] = (stopped + dot.text.rstrip().endswith("."), lines + 1)
    return counts


def _with_stop(context: Context, last: Hit | None) -> Hit | None:
    return None if last is None else Hit(last.start, len(context.dot.text.rstrip()))


RULE = Rule(
    code="C107",
    name="full-stop-mix",
    message="The line ends in '{}', unlike the others here; end all of them the same way.",
    match=Predicate(_find),
    flags=(
        "Built the wing\nPaid the crew\nKept the books\nRan the stores\nFed the dogs.",
        "Rang the bell.\nSwept the yard.\nLit the lamps.\nShut the gate.\nFed the hens",
    ),
    keeps=("Built the wing.\nPaid the crew.", "Built the wing\nPaid the crew.\nKept the books\nRan the stores."),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
