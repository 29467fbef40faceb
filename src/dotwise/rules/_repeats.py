"""Which lines of a document say again what an earlier one said, found without holding every line against every other."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

_SHARE = 0.8
"""Share of the longer line's words that two lines must have in common."""
_FEWEST = 5


def repeats(lines: Sequence[frozenset[str]]) -> frozenset[int]:
    """
    Numbers of the lines that repeat an earlier one, each given as its words.

    Lines with so many words in common share one of their rarest few: only lines filed under such a word are compared
    (the prefix filter of Chaudhuri, Ganti and Kaushik, ICDE 2006, https://doi.org/10.1109/ICDE.2006.9). A line that
    repeats another is not filed again, so a thousand copies cost no more than a thousand lines.
    """
    counts = Counter(word for words in lines for word in words)
    filed: dict[str, list[int]] = defaultdict(list)
    found = set()
    for number, words in enumerate(lines):
        rarest = sorted(words, key=lambda word: (counts[word], word))[: len(words) - math.ceil(_SHARE * len(words)) + 1]
        near = {other for word in rarest for other in filed[word]}
        if any(_same(words, lines[other]) for other in near):
            found.add(number)
            continue
        for word in rarest:
            filed[word].append(number)
    return frozenset(number for number in found if len(lines[number]) >= _FEWEST)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _SHARE * max(len(one), len(other))
