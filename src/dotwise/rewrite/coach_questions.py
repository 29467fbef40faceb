"""What a coach would ask of a line whatever the trade: the plain questions that are likely apt for it, in the line's words."""

from __future__ import annotations

from collections.abc import Mapping

from dotwise.model import BlankKind
from dotwise.rewrite.phrasing import answered
from dotwise.rewrite.plain import Likely
from dotwise.rewrite.topic import Asked, Topic
from dotwise.rewrite.values import Gap

_ASKED = 2.5
SURE = 0.6
"""Chance from which a plain question may stand beside another one."""


def coach_results(topic: Topic, asked: Mapping[str, int], base: float, least: float) -> tuple[Asked, ...]:
    """The questions with a chance of ``least``, best first, without what the line has told; each fits as likely as it is apt, plus ``base``."""
    likely = (one for one in topic.plain if one.chance >= least and one.plain.is_open(topic.text))
    likely = (one for one in likely if not (_lists(topic) and one.plain.of and one.plain.kind is BlankKind.NUMBER))
    found = [_asked(one, topic, asked, base) for one in likely]
    open_ones = (one for one in found if not answered(one.gap.question, topic.text))
    return tuple(sorted(open_ones, key=lambda one: -one.fit))


def _lists(topic: Topic) -> bool:
    """Whether a line names several things: "how many in a normal week?" would not say how many of which."""
    return topic.listed or topic.text.count(",") > 1


def _asked(one: Likely, topic: Topic, asked: Mapping[str, int], base: float) -> Asked:
    plain = one.plain
    thing = None if _lists(topic) else topic.thing
    question = plain.put_to(thing, several=_lists(topic) or topic.several, current=topic.current)
    fit = base + one.chance - _ASKED * asked.get(plain.ask, 0)
    return Asked(Gap(plain.kind, question, plain.ask), plain.facet, round(fit, 4), one.chance < SURE)
