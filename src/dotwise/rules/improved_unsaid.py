"""
Flag changes without an amount or a witness.

What it flags
    "Improved", "increased", "reduced", "enhanced" an abstract thing, and nothing more.

Why it is a commodity
    Direction alone is what anybody would claim.

Instead
    Say from what to what, or who noticed first.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Predicate, Rule

_CHANGES = frozenset(
    "improve increase enhance boost maximise maximize strengthen elevate raise reduce minimise minimize optimise optimize".split()
)
_ABSTRACT = frozenset(
    "efficiency productivity performance quality satisfaction engagement morale communication experience operation "
    "effectiveness collaboration outcome visibility awareness loyalty relationship profitability process safety "
    "retention accuracy sale revenue cost error service workflow profit downtime waste risk compliance".split()
)
_REACH = 5


def _find(context: Context) -> tuple[Hit, ...]:
    if context.anatomy.figures:
        return ()
    words = context.parsed.tokens
    for place, token in enumerate(words):
        if token.lemma not in _CHANGES or token.pos != "VERB":
            continue
        for after in words[place + 1 : place + _REACH]:
            if after.lemma in _ABSTRACT and not context.states_outcome_beside(token.start, after.end):
                return (Hit(token.start, after.end),)
            if after.pos in ("VERB", "ADP", "PUNCT"):
                break
    return ()


RULE = Rule(
    code="R105",
    name="improved-unsaid",
    message="'{}' says which way it went; from what to what, or who noticed?",
    match=Predicate(_find),
    flags=("Improved team efficiency", "Reduced costs through better planning"),
    keeps=("Reduced errors from 40 to 3", "Improved the stove's draught, and the school has burnt half the coal since"),
    doc=__doc__,
)
