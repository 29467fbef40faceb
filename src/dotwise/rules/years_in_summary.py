"""
Flag a summary that counts years.

What it flags
    A number of years in a summary, bio, headline or letter without an outcome.

Why it is a commodity
    The years stand beside the jobs already. In the summary they take the place of the reason to read on.

Instead
    Put there what you are called for.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._ages import tells_an_age
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_TENS = frozenset("twenty thirty forty fifty".split())
"""First halves of a number that is printed in two words: "twenty two years"."""


def _find(context: Context) -> tuple[Hit, ...]:
    """A count of years in a line that tells no deed: neither an outcome nor a verb in the past."""
    words = context.parsed.tokens
    if context.states_outcome or any(token.tag == "VBD" for token in words):
        return ()
    for place, token in enumerate(words):
        if token.lower not in ("years", "yrs") or not place:
            continue
        first = place - 1 - (words[place - 1].lower == "+" and place > 1)
        after = words[place + 1].tag if place + 1 < len(words) else ""
        if words[first].tag == "CD" and after != "VBG":
            begun = words[first - 1] if first and words[first - 1].lower in _TENS else words[first]
            return (Hit(begun.start, token.end),)
    return ()


RULE = Rule(
    code="Y108",
    name="years-in-summary",
    message="'{}' says how long; what do people come to you for after those years?",
    match=Predicate(_find),
    flags=("Payroll clerk, nine years, two employers", "Baker with 11 years in hotels"),
    keeps=(
        "In 11 years as captain never lost a crew member, and I hire from the prison",
        "I learn from a woman of 61 years",
        "Baker whose rye 40 shops sell",
    ),
    spares=tells_an_age,
    kinds=(DotKind.SENTENCE, DotKind.HEADLINE),
    doc=__doc__,
)
