"""Propose an order of the lines of a post in which its strong lines do not hide: first those that are advised to stand
first, as they are advised, then all that are the person's own, then the rest, otherwise as printed.
"""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.model import Career, Dot, Gem, Label, ProposedOrder

_RANK = {Label.ASSET: 0, Label.MIXED: 1, Label.COMMODITY: 2}


def propose_orders(career: Career, gems: Sequence[Gem]) -> tuple[ProposedOrder, ...]:
    """An order for every post in which a gem stands late; posts whose lines stand well already get none."""
    late = {gem.dot: place for place, gem in enumerate(gems) if gem.hides.startswith("line ")}
    orders = []
    for role in career.roles:
        printed = [dot for dot in career.dots if dot.role == role.id]
        if not any(dot.id in late for dot in printed):
            continue
        proposed = sorted(printed, key=lambda dot: (late.get(dot.id, len(gems)), _rank(dot)))
        orders.append(ProposedOrder(role.id, tuple(dot.id for dot in proposed)))
    return tuple(orders)


def _rank(dot: Dot) -> int:
    return _RANK[dot.verdict.label] if dot.verdict else len(_RANK)
