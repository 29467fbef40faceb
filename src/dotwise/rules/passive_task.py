"""
Flag tasks that did themselves.

What it flags
    A passive main verb without an outcome: "Reports were prepared".

Why it is a commodity
    Work that is done by nobody could have been done by anybody.

Instead
    Say who did it.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
    William Strunk, The Elements of Style, 1918, https://www.gutenberg.org/ebooks/37134
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import agentless_passive, hits


def _find(context: Context) -> tuple[Hit, ...]:
    return () if context.states_outcome else hits(agentless_passive(context.parsed))


RULE = Rule(
    code="A102",
    name="passive-task",
    message="'{}' leaves out who did it; was it you?",
    match=Predicate(_find),
    flags=("Reports were prepared for the monthly board", "All rooms were cleaned before noon"),
    keeps=(
        "I was born in the lighthouse and kept it lit through the strike",
        "Prepared the one report the board read aloud",
    ),
    kinds=(DotKind.BULLET,),
    doc=__doc__,
)
