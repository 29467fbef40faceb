"""
What somebody who knows the trade would ask: the questions of the atlas entries near a line.

A question for the result is put where it is likely apt (``aptness``); one for the part, the size or what was at stake where
the entry is near enough and its nouns are a matter of the line, its post or its trade. None where the line has answered.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from dotwise.knowledge.atlas import Near
from dotwise.model import BlankKind
from dotwise.rewrite.phrasing import answered
from dotwise.rewrite.topic import Asked, Topic
from dotwise.rewrite.values import Gap

_ASKED = 2.5
_MOST = 6
_SAME_TRADE, _SAME_LINE = 0.75, 0.8
"""Likeness of trades, or of lines, from which a question may bring nouns of its own."""
_SAME_WORK = 0.66
"""Likeness of lines from which the parts and the stakes of the one can be those of the other; below it readers found them others' as often as not."""
_PERIOD = re.compile(r"(?:how long|since when|(?:the )?(?:seconds|minutes|hours|days|weeks|months|years)\b)")
_NUMBER = re.compile(
    r"(?:how (?:many|much|large|big)|by how (?:many|much)|(?:what|which) (?:share|number|value|volume))\b"
)
_SIZED = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens?|hundreds?)\b", re.I
)


def insider_results(topic: Topic, asked: Mapping[str, int], base: float) -> tuple[Asked, ...]:
    """What came of it, best first, without what the line has told; each fits as likely as it is apt, plus ``base``."""
    found = []
    for one in topic.apt:
        question = one.question
        if not answered(question, topic.text):
            fit = base + one.chance - _ASKED * asked.get(question, 0)
            found.append(Asked(Gap(kind_of(question), question, question), one.near.entry.facet, round(fit, 4)))
    return tuple(islice(sorted(found, key=lambda one: -one.fit), _MOST))


def insider_part(topic: Topic) -> Gap | None:
    """The parts that somebody can have had in a deed like this one."""
    for near in topic.near:
        known = _kindred(near) or bool(near.matter.part)  # "tried it, shared it" without a noun may be anybody's
        if near.similarity >= _SAME_WORK and known and fits(near, "part", topic):
            question = f"your part: {near.entry.part}?"
            return Gap(BlankKind.WHO, question, question)
    return None


def insider_scope(topic: Topic, asked: Mapping[str, int]) -> Gap | None:
    """The size that such work has; None where the line has a number or no near line asks for one."""
    if _SIZED.search(topic.text):
        return None
    for near in topic.near:
        question = near.entry.scope
        if question and not asked.get(question) and fits(near, "scope", topic):
            return Gap(BlankKind.NUMBER, question, question)
    return None


def insider_stakes(topic: Topic) -> Gap | None:
    """What would have gone wrong without such work."""
    for near in topic.near:
        if near.entry.stakes and _kindred(near) and near.similarity >= _SAME_WORK and fits(near, "stakes", topic):
            question = f"what would have gone wrong: {near.entry.stakes}?"
            return Gap(BlankKind.THING, question, question)
    return None


def fits(near: Near, name: str, topic: Topic) -> bool:
    """Whether a question of an entry (``result``, ``measure`` ...) speaks of nothing foreign to a line."""
    question = getattr(near.entry, name)
    if answered(question, topic.text):
        return False
    if _kindred(near):
        return True
    own: frozenset[str] = getattr(near.matter, name)
    return own <= topic.vocabulary


def _kindred(near: Near) -> bool:
    """Whether an entry is of the line's own trade, or all but the same line."""
    return near.trade >= _SAME_TRADE or near.similarity >= _SAME_LINE


def kind_of(question: str) -> BlankKind:
    """What sort of answer a question wants."""
    if _NUMBER.match(question):
        return BlankKind.NUMBER
    if _PERIOD.match(question):
        return BlankKind.PERIOD
    return BlankKind.WHO if question.startswith(("who ", "whom ", "whose ")) else BlankKind.THING
