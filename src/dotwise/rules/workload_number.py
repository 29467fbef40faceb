"""
Flag numbers that are the workload of the post.

What it flags
    A count per day, shift, week or month in a line without an outcome.

Why it is a commodity
    The number belongs to the post; whoever holds it answers as many calls.

Instead
    Of people, say what you noticed or did for one of them; of calls and cases, which of them others passed to you; of
    things made, what went better in your hands. The question follows what is counted.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.language.tokens import Token
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_PER = frozenset("per a an each every".split())
_TIMES = frozenset("hour day shift night week month quarter year season morning evening weekend session".split())
_REACH = 7
_ENDINGS = frozenset("stop save cut reduce waste lose avoid drop spare end".split())
"""Verbs behind whose object a rate is no workload: "stopped throwing away ten gallons a week"."""

_CARE = frozenset(
    "patient resident client user pupil student child infant baby toddler learner apprentice inmate prisoner detainee "
    "offender veteran elder senior family mother resident tenant refugee trainee candidate casualty survivor".split()
)
_SERVED = frozenset(
    "guest customer cover visitor passenger diner member shopper person people man woman traveller".split()
)
_PASSED = frozenset(
    "call email e-mail ticket case query inquiry enquiry request complaint application claim invoice file order letter "
    "message incident referral account document report chat transaction issue".split()
)
_MOMENTS = frozenset(
    "meeting appointment visit lesson class session interview inspection round patrol trip delivery tour".split()
)
_ASKS = (
    (_CARE, "what did you notice, or do differently, for one of them?"),
    (_SERVED, "who came back, asked for you, or thanked you, and for what?"),
    (_PASSED, "which of them did others pass to you, and how did those end?"),
    (_MOMENTS, "which one would you tell of, and what came of it?"),
)
_OTHERWISE = "how does that compare with others, or what went better in your hands?"
"""The question for things made, packed, laid, cleaned."""


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
        if any(before.lemma in _ENDINGS for before in words[:place]):
            return ()
        for at in range(place + 1, min(place + _REACH, len(words) - 1)):
            daily = words[at].lower in ("daily", "weekly", "monthly")
            if daily or (words[at].lower in _PER and words[at + 1].lemma in _TIMES):
                counted = words[place + 1 : at]
                return (Hit(token.start, words[at].end if daily else words[at + 1].end, (_question(counted),)),)
    return ()


def _question(counted: Sequence[Token]) -> str:
    """What to ask of the things counted, by the noun nearest to "per day" that is known."""
    for token in reversed(counted):
        for sort, asked in _ASKS:
            if token.lemma in sort or token.lower in sort:
                return asked
    return _OTHERWISE


def _is_year(word: str) -> bool:
    return word.isdigit() and 1900 <= int(word) <= 2100


RULE = Rule(
    code="N101",
    name="workload-number",
    message="'{0}' says how much there was to do; {1}",
    match=Predicate(_find),
    flags=("Answered 60 calls per day", "Packed 400 boxes a shift"),
    keeps=(
        "Cut 60 calls a day to nine by printing the bus times on the door",
        "Made a sheet for the milk; we stopped throwing away 10 gallons a week",
        "Packed 400 boxes of a play nobody wanted and sold them all by Easter",
    ),
    doc=__doc__,
)
