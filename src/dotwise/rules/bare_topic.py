"""
Flag bullets that name a topic and no deed.

What it flags
    A bullet among the jobs without any verb: "Preventive maintenance on pumps".

Why it is a commodity
    A topic is the heading of what everyone in the post does.

Instead
    Say what you did with it, and what came of that.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.model import DotKind, SectionKind, Severity
from dotwise.rules._phrases import opening_phrase
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import hits, words_of

_FEWEST = 3
_TELLING = frozenset("first only new medal medals award awards prize prizes commendation honours".split())
_DEEDS = ("VB", "VBD", "VBP", "VBZ", "VBN")


def _find(context: Context) -> tuple[Hit, ...]:
    """Silent where any verb, any event, a comparison or a superlative stands, and where the line names an honour."""
    words = words_of(context.parsed)
    if len(words) < _FEWEST or context.anatomy.events or context.anatomy.verb is not None:
        return ()
    if any(word.tag in (*_DEEDS, "JJR", "JJS") or word.lower in _TELLING for word in words):
        return ()
    return hits(opening_phrase(context.parsed))


RULE = Rule(
    code="R111",
    name="bare-topic",
    message="The line only names '{}'; what did you do there, and what came of that?",
    match=Predicate(_find),
    flags=("Preventive maintenance on pumps and chillers", "Parents' evenings and letters to families"),
    keeps=(
        "Kept nine pumps alive through the flood",
        "First night market the town ever had",
        "Army Commendation Medal (2)",
    ),
    kinds=(DotKind.BULLET,),
    sections=(SectionKind.EXPERIENCE,),
    severity=Severity.HINT,
    doc=__doc__,
)
