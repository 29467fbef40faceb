"""Hold two versions of a document side by side: which dots rose or fell, which are new, which were lost."""

from __future__ import annotations

from difflib import SequenceMatcher

from dotwise.model import Comparison, Dot, DotChange, Label, Report, Verdict

_SAME = 0.5
"""Texts at least so much alike are two versions of one dot."""
_MOVED = 0.05
"""A smaller change of probability with the same label is no change."""
_ORDER = {Label.COMMODITY: 0, Label.MIXED: 1, Label.ASSET: 2}


def compare(old: Report, new: Report) -> Comparison:
    """What changed between two reports of the same person."""
    pairs = _paired(old.dots, new.dots)
    changes = [_change(before, after) for before, after in pairs]
    risen = tuple(change for change in changes if _direction(change) > 0)
    fallen = tuple(change for change in changes if _direction(change) < 0)
    kept_old = {before.id for before, _ in pairs}
    kept_new = {after.id for _, after in pairs}
    return Comparison(
        risen=risen,
        fallen=fallen,
        unchanged=len(pairs) - len(risen) - len(fallen),
        new=tuple(dot for dot in new.dots if dot.id not in kept_new),
        lost=tuple(dot for dot in old.dots if dot.id not in kept_old),
        scores_before=old.scores,
        scores_after=new.scores,
    )


def _paired(old: tuple[Dot, ...], new: tuple[Dot, ...]) -> list[tuple[Dot, Dot]]:
    """Dots that are versions of each other: equal texts first, then the most alike, each used once."""
    scored = [(_likeness(before.text, after.text), i, j) for i, before in enumerate(old) for j, after in enumerate(new)]
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for likeness, i, j in sorted(scored, key=lambda item: (-item[0], item[1], item[2])):
        if likeness < _SAME:
            break
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            pairs.append((i, j))
    return [(old[i], new[j]) for i, j in sorted(pairs, key=lambda pair: pair[1])]


def _likeness(before: str, after: str) -> float:
    if before == after:
        return 1.0
    one, two = before.lower().split(), after.lower().split()
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    if matcher.real_quick_ratio() < _SAME or matcher.quick_ratio() < _SAME:
        return 0.0
    return min(matcher.ratio(), 0.9999)


def _change(before: Dot, after: Dot) -> DotChange:
    was = before.verdict or Verdict(Label.COMMODITY, 1.0)
    now = after.verdict or Verdict(Label.COMMODITY, 1.0)
    return DotChange(before.text, after.text, was.label, now.label, was.commodity, now.commodity)


def _direction(change: DotChange) -> int:
    step = _ORDER[change.now] - _ORDER[change.was]
    if step:
        return step
    moved = change.commodity_before - change.commodity_after
    return 0 if abs(moved) < _MOVED else (1 if moved > 0 else -1)
