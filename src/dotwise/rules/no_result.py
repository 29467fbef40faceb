"""
Flag deeds that stop before their result.

What it flags
    A bullet with a deed and nothing that became different.

Why it is a commodity
    The task is the one in the job description; the end of the story is what is yours.

Instead
    Add what was different afterwards, or for whom, with or without a number.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.language.tokens import Parsed, Token
from dotwise.model import DotKind, Severity
from dotwise.rules._phrases import closing_phrase
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import hits

_ENOUGH_WORDS = 4
_MOVES = frozenset("went fell rose dropped grew halved doubled".split())
"""What a measure does: "Sick leave on deck went down quite a lot"."""
_FINITE = ("VBD", "VBZ", "VBP")
_FAINT = 0.3
"""Even an event this uncertain keeps the rule silent."""


def _find(context: Context) -> tuple[Hit, ...]:
    anatomy = context.anatomy
    if anatomy.verb is None or any(event.strength > _FAINT for event in anatomy.events) or _goes_on(context):
        return ()
    words = sum(token.pos not in ("PUNCT", "SPACE") for token in context.parsed.tokens)
    return hits(closing_phrase(context.parsed)) if words >= _ENOUGH_WORDS else ()


def _goes_on(context: Context) -> bool:
    """Whether a second statement stands behind a sign, or the line tells what a thing did: it may be the end of the story."""
    tokens = context.parsed.tokens
    mark = next((token.index for token in tokens if token.text in (";", ":")), len(tokens))
    if any(token.tag in _FINITE for token in tokens[mark:]):
        return True
    comma = next((token.index for token in tokens if token.text == ","), len(tokens))
    counted = any(token.pos == "NUM" for token in tokens[comma:]) and tokens[-1].tag in ("VBN", "VBD")
    moved = any(token.lower in _MOVES and token.index > 1 for token in tokens)
    return counted or moved or any(_tells_of_a_thing(context.parsed, token, comma) for token in tokens)


def _tells_of_a_thing(parsed: Parsed, verb: Token, comma: int) -> bool:
    """Whether a verb says what became of something: the whole line does, or a clause behind the comma."""
    if verb.tag not in (*_FINITE, "VBN") or not (verb.dep == "ROOT" or verb.index > comma):
        return False
    subjects = [t for t in parsed.children(verb.index) if t.dep in ("nsubj", "nsubjpass") and t.index < verb.index]
    own = [t for t in subjects if t.pos in ("NOUN", "PROPN", "NUM") and (verb.index < comma or t.index > comma)]
    return bool(own) and (verb.tag != "VBN" or any(t.dep == "auxpass" for t in parsed.children(verb.index)))


RULE = Rule(
    code="R101",
    name="no-result",
    message="The line stops at '{}'; what was different afterwards, and for whom?",
    match=Predicate(_find),
    flags=("Maintained records of all deliveries to the site", "Prepared the quarterly pack for the board"),
    keeps=(
        "Rewrote the delivery sheet, and the gate stopped turning lorries away",
        "Cut the quarterly pack from 90 pages to 4",
        "Applications for grants, two out of five granted",
        "Sick leave among the porters went down after the new rota",
        "Short report to the trustees on damp in the tower, gutters were renewed afterwards",
    ),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
