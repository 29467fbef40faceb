"""
Flag numbers that are the workload of the post.

What it flags
    A count per day, shift, week or month in a line without an outcome.

Why it is a commodity
    The number belongs to the chair; whoever sits in it answers as many calls.

Instead
    Say which of them others passed to you, and how those ended.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Predicate, Rule

_PER = frozenset("per a an each every".split())
_TIMES = frozenset("hour day shift night week month quarter year season morning evening weekend session".split())
_REACH = 7


def _find(context: Context) -> tuple[Hit, ...]:
    """A number followed, a few words on, by "per day" or the like."""
    if context.states_outcome:
        return ()
    words = context.parsed.tokens
    for place, token in enumerate(words):
        if (
            not token.lower[:1].isdigit()
            or _is_year(token.lower)
            or words[min(place + 1, len(words) - 1)].lemma in _TIMES
        ):
            continue
        for at in range(place + 1, min(place + _REACH, len(words) - 1)):
            daily = words[at].lower in ("daily", "weekly", "monthly")
            if daily or (words[at].lower in _PER and words[at + 1].lemma in _TIMES):
                return (Hit(token.start, words[at].end if daily else words[at + 1].end),)
    return ()


def _is_year(word: str) -> bool:
    return word.isdigit() and 1900 <= int(word) <= 2100


RULE = Rule(
    code="N101",
    name="workload-number",
    message="'{}' is the workload of the post; which of them were passed to you, and how did they end?",
    match=Predicate(_find),
    flags=("Answered 60 calls per day", "Packed 400 boxes a shift"),
    keeps=(
        "Cut 60 calls a day to nine by printing the bus times on the door",
        "Packed 400 boxes of a play nobody wanted and sold them all by Easter",
    ),
    doc=__doc__,
)
