"""
Hold two versions of a document side by side: which dots rose, fell or were reworded, which are new, which were lost.

A dot is unchanged only where its text is the same letter for letter: a figure that somebody changed must be told.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from dotwise.assess.facts import changed_facts
from dotwise.model import Comparison, Dot, DotChange, Label, Report, Verdict

_SAME = 0.5
"""Texts at least so much alike are two versions of one dot."""
_MOVED = 0.05
"""A smaller change of probability with the same label is no change."""
_COUNTED = "two three four five six seven eight nine ten eleven twelve".split()
_WORDS = {word: str(number) for number, word in enumerate(_COUNTED, 2)}
_NUMBER = re.compile(
    r"(?:[£$€¥₹]\s?)?\d+(?:[.,:/]\d+)*(?:\s?%|\+|\s?(?:bn|mn|[kKmM])\b)?"
    rf"|\b(?:{'|'.join(_COUNTED)}|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?|half|twice)\b",
    re.IGNORECASE,
)
"""A number as it is printed, in figures or as a word ("one" is an article too often)."""
_ORDER = {Label.COMMODITY: 0, Label.MIXED: 1, Label.ASSET: 2}


def compare(old: Report, new: Report) -> Comparison:
    """What changed between two reports of the same person."""
    pairs = _paired(old.dots, new.dots)
    changes = [_change(before, after) for before, after in pairs]
    risen = tuple(change for change in changes if _direction(change) > 0)
    fallen = tuple(change for change in changes if _direction(change) < 0)
    level = tuple(change for change in changes if _direction(change) == 0)
    reworded = tuple(change for change in level if change.before != change.after)
    kept_old = {before.id for before, _ in pairs}
    kept_new = {after.id for _, after in pairs}
    return Comparison(
        risen=risen,
        fallen=fallen,
        unchanged=len(level) - len(reworded),
        new=tuple(dot for dot in new.dots if dot.id not in kept_new),
        lost=tuple(dot for dot in old.dots if dot.id not in kept_old),
        scores_before=old.scores,
        scores_after=new.scores,
        reworded=reworded,
        facts=changed_facts(old, new, tuple((before.role, after.role) for before, after in pairs)),
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
    floor = _SAME if _begin_alike(before, after) else 0.0
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    if matcher.real_quick_ratio() < _SAME or matcher.quick_ratio() < _SAME:
        return floor
    return max(floor, min(matcher.ratio(), 0.9999))


def _begin_alike(before: str, after: str) -> bool:
    """Whether two texts share a whole first clause that says something: what followed it was changed or taken away."""
    first, second = (_CLAUSE.split(text.casefold().rstrip(" ."), maxsplit=1)[0].split() for text in (before, after))
    return first == second and len(first) >= _TELLING


_CLAUSE = re.compile(r"[,;:.] | [-–—] ")
_TELLING = 4
"""Words of the shortest clause that is enough to know a line by."""


def _change(before: Dot, after: Dot) -> DotChange:
    was = before.verdict or Verdict(Label.COMMODITY, 1.0)
    now = after.verdict or Verdict(Label.COMMODITY, 1.0)
    here, there = _NUMBER.findall(before.text), _NUMBER.findall(after.text)
    return DotChange(
        before.text,
        after.text,
        was.label,
        now.label,
        was.commodity,
        now.commodity,
        _only_in(here, there),
        _only_in(there, here),
    )


def _only_in(mine: list[str], others: list[str]) -> tuple[str, ...]:
    """Numbers of ``mine`` beyond those that ``others`` hold as well, each as often as it is left over."""
    left = Counter(map(_in_figures, others))
    only = []
    for number in mine:
        left[_in_figures(number)] -= 1
        if left[_in_figures(number)] < 0:
            only.append(number)
    return tuple(only)


def _in_figures(number: str) -> str:
    """What two spellings of one number share, such as "three" and "3", "£ 5K" and "£5k"."""
    bare = "".join(number.lower().split())
    return _WORDS.get(bare, bare)


def _direction(change: DotChange) -> int:
    step = _ORDER[change.now] - _ORDER[change.was]
    if step:
        return step
    moved = change.commodity_before - change.commodity_after
    return 0 if abs(moved) < _MOVED else (1 if moved > 0 else -1)
