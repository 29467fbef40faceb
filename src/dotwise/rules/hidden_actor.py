"""
Flag results that nobody achieved.

What it flags
    A line with an outcome whose main verb is passive: "the rate was raised".

Why it is a commodity
    The credit lies in the street. The reader will not pick it up for you.

Instead
    Put whoever did it in front: I, or with whom.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import agentless_passive, hits


def _find(context: Context) -> tuple[Hit, ...]:
    return hits(agentless_passive(context.parsed)) if context.states_outcome else ()


RULE = Rule(
    code="A101",
    name="hidden-actor",
    message="'{}' is a result without a name; was it you, and with whom?",
    match=Predicate(_find),
    flags=("Pass rate was raised from 38% to 71%", "The queue was cut from an hour to nine minutes"),
    keeps=("Raised the pass rate from 38% to 71%", "I was asked to stay after the pass rate went from 38% to 71%"),
    kinds=(DotKind.BULLET,),
    doc=__doc__,
)
