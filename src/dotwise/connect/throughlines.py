"""Group recurring lines into throughlines: the lines through the career, each across two roles at least."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from dotwise.connect.naming import names_for
from dotwise.connect.recurs import Kinship, recurring
from dotwise.language.sense import Sense
from dotwise.model import Career, Connection, ConnectionKind, Throughline

_MOST_LINES = 2
_MOST_DOTS = 5
_MOST_SEEDS = 300
"""Pairs that a group is grown from: in a document of a thousand lines alike there is no end of pairs."""


def find_throughlines(career: Career, sense: Sense) -> tuple[tuple[Throughline, ...], tuple[Connection, ...]]:
    """The throughlines, the surest first, and a *recurs* connection for each pair that made them."""
    pairs = recurring(career, sense)
    offered = [(group, names_for(career, sense, group)) for group in _grouped(pairs)]
    told = [
        (group, names) for group, names in offered if not names[0].startswith("“") or not _is_one_story(career, group)
    ]
    groups = [group for group, _ in told]
    names = _distinct([names for _, names in told])
    lines = tuple(
        Throughline(
            f"t{number}",
            name,
            tuple(career.dots[row].id for row in group),
            tuple(dict.fromkeys(role for row in group if (role := career.dots[row].role))),
        )
        for number, (group, name) in enumerate(zip(groups, names, strict=True), start=1)
    )
    kept = [set(group) for group in groups]
    connections = tuple(
        _connection(career, pair, score)
        for pair, score in pairs
        if any({pair.first, pair.second} <= group for group in kept)
    )
    return lines, connections


def _is_one_story(career: Career, group: Sequence[int]) -> bool:
    """Whether lines follow one another outside the posts, as the sentences of one story do: "It was late. She changed the day"."""
    follows = all(after == before + 1 for before, after in pairwise(group))
    return follows and all(career.dots[row].role is None for row in group)


def _distinct(offered: Sequence[Sequence[str]]) -> list[str]:
    """For each throughline its best name that none before it bears."""
    taken: list[str] = []
    for names in offered:
        taken.append(next((name for name in names if name not in taken), names[-1]))
    return taken


def _grouped(pairs: tuple[tuple[Kinship, float], ...]) -> list[tuple[int, ...]]:
    """Grow a group from the surest free pair by every dot that recurs with all its members."""
    tied: dict[int, dict[int, float]] = defaultdict(dict)
    for pair, score in pairs:
        tied[pair.first][pair.second] = tied[pair.second][pair.first] = score
    groups: list[tuple[int, ...]] = []
    used: set[frozenset[int]] = set()
    for pair, _ in pairs[:_MOST_SEEDS]:
        seed = frozenset((pair.first, pair.second))
        if len(groups) == _MOST_LINES:
            break
        if seed in used:
            continue
        group = set(seed)
        while len(group) < _MOST_DOTS:
            joins = _joining(group, tied)
            if joins is None:
                break
            group.add(joins)
        used |= {frozenset((a, b)) for a in group for b in group if a < b}
        if not any(2 * len(group & set(other)) > len(group) for other in groups):
            groups.append(tuple(sorted(group)))
    return groups


def _joining(group: set[int], tied: Mapping[int, Mapping[int, float]]) -> int | None:
    """The dot best tied to the group: to every member that it can be tied to, and to two of three at least."""
    best: tuple[float, int] | None = None
    for row in sorted(set().union(*(tied[member] for member in group)) - group):
        scores = [tied[row][member] for member in sorted(group) if member in tied[row]]
        if 3 * len(scores) >= 2 * len(group) and (best is None or sum(scores) / len(group) > best[0]):
            best = (sum(scores) / len(group), row)
    return best[1] if best else None


def _connection(career: Career, pair: Kinship, score: float) -> Connection:
    reason = f"Both lines {pair.ways[0].shared}." if pair.ways else "Both lines say something akin."
    ends = career.dots[pair.first].id, career.dots[pair.second].id
    return Connection(ConnectionKind.RECURS, *ends, round(score, 4), reason)
