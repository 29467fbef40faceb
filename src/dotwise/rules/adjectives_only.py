"""
Flag summaries made of adjectives.

What it flags
    A sentence of a summary or bio with three or more words of self-praise and no deed.

Why it is a commodity
    It could stand over any name.

Instead
    Replace all of them by the one result people remember you for.

Sources
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_PRAISE = frozenset(
    "dedicated reliable creative motivated flexible loyal friendly passionate dynamic enthusiastic hardworking honest "
    "driven innovative strategic energetic organised organized committed proactive ambitious adaptable versatile "
    "professional responsible dependable punctual efficient effective positive talented experienced accomplished "
    "conscientious diligent meticulous personable outgoing caring compassionate empathetic analytical collaborative "
    "resourceful trustworthy disciplined confident articulate self-motivated ambitious visionary charismatic".split()
)
_ENOUGH = 3


def _find(context: Context) -> tuple[Hit, ...]:
    praise = [token for token in context.parsed.tokens if token.lower in _PRAISE]
    if len(praise) < _ENOUGH or context.states_outcome:
        return ()
    return (Hit(praise[0].start, praise[-1].end),)


RULE = Rule(
    code="B103",
    name="adjectives-only",
    message="'{}' could be said of many; which one result are you remembered for?",
    match=Predicate(_find),
    flags=(
        "Dedicated, reliable and creative team worker",
        "A motivated, flexible and loyal professional with a friendly manner",
    ),
    keeps=(
        "Baker of the rye that 40 shops sell",
        "Patient enough to wait nine hours for the otter, quick enough to film it",
    ),
    kinds=(DotKind.SENTENCE, DotKind.HEADLINE, DotKind.BULLET),
    doc=__doc__,
)
