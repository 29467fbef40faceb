"""Propose an order of the lines of a post in which its strong lines do not hide: the best first, then all that are the
person's own, then the rest, otherwise as printed.
"""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.knowledge.standing import worths
from dotwise.language.sense import Sense
from dotwise.model import Career, Dot, Gem, Label, ProposedOrder

_RANK = {Label.ASSET: 0, Label.MIXED: 1, Label.COMMODITY: 2}


def propose_orders(career: Career, sense: Sense, gems: Sequence[Gem]) -> tuple[ProposedOrder, ...]:
    """An order for every post in which a gem stands late; posts whose lines stand well already get none."""
    late = {gem.dot for gem in gems if gem.hides.startswith("line ")}
    worth = dict(zip((dot.id for dot in career.dots), worths(career, sense), strict=True))
    orders = []
    for role in career.roles:
        printed = [dot for dot in career.dots if dot.role == role.id]
        if not any(dot.id in late for dot in printed):
            continue
        best = max(printed, key=lambda dot: (dot.id in late, worth[dot.id]))
        proposed = sorted(printed, key=lambda dot: (dot is not best, _rank(dot)))
        orders.append(ProposedOrder(role.id, tuple(dot.id for dot in proposed)))
    return tuple(orders)


def _rank(dot: Dot) -> int:
    return _RANK[dot.verdict.label] if dot.verdict else len(_RANK)
