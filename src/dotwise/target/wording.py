"""What a requirement and a line have in common in words: things, seldom words, verbs, ways of working."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dotwise.knowledge.ways import ways_told, ways_touched
from dotwise.language.abbreviations import stems_in_full
from dotwise.language.anatomy import Anatomy
from dotwise.language.likeness import covered, covered_in_kind, kinds_of, stem_of, stems
from dotwise.language.tokens import Parsed

_MOST_SHARED = 4
"""Words in common beyond these say no more."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words of a requirement."""

    stems: tuple[str, ...]
    kinds: frozenset[int]
    names: frozenset[str]
    """Names that stand in it, in lower case."""
    verbs: frozenset[str]
    ways: frozenset[str]


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a line."""

    stems: tuple[str, ...]
    kinds: frozenset[int]
    verbs: frozenset[str]
    ways: frozenset[str]


@dataclass(frozen=True, slots=True)
class Common:
    """The lines of a document, with how seldom each word is among them."""

    lines: tuple[Told, ...]
    seldom: Mapping[str, float]
    unknown: float
    """How seldom a word is that no line holds."""

    @classmethod
    def of(cls, lines: Sequence[Told]) -> Common:
        """Measure how seldom each stem is: the logarithm of all lines over those that hold it."""
        counts = Counter(stem for line in lines for stem in line.stems)
        seldom = {stem: math.log((len(lines) + 1) / (count + 0.5)) for stem, count in counts.items()}
        return cls(tuple(lines), seldom, math.log((len(lines) + 1) / 0.5))

    def with_wanted(self, wanted: Wanted, row: int, text: str) -> dict[str, float]:
        """What line ``row``, printed as ``text``, has in common with a requirement."""
        line, lowered = self.lines[row], text.lower()
        weights = {stem: self.seldom.get(stem, self.unknown) for stem in wanted.stems}
        shared = [stem for stem in wanted.stems if stem in line.stems]
        whole = sum(weights.values())
        ways = len(wanted.ways & line.ways)
        return {
            "covered": covered(wanted.stems, line.stems),
            "kindred": covered_in_kind(wanted.stems, line.stems, line.kinds),
            "back": covered_in_kind(line.stems, wanted.stems, wanted.kinds),
            "names": float(any(name in lowered for name in wanted.names)),
            "rare": sum(weights[stem] for stem in shared) / whole if whole > 0 else 0.0,
            "shared": float(min(len(shared), _MOST_SHARED)),
            "way": float(ways > 0),
            "ways": float(ways),
            "no_way": float(bool(wanted.ways) and not ways),
            "verb": float(not wanted.verbs.isdisjoint(line.verbs)),
            "kindred_verb": float(not kinds_of(tuple(wanted.verbs)).isdisjoint(kinds_of(tuple(line.verbs)))),
        }


def wanted_of(parsed: Parsed, anatomy: Anatomy) -> Wanted:
    """The words of a requirement, measured once for all lines."""
    found = stems(parsed)
    names = frozenset(name.text.lower() for name in anatomy.named if name.start > 0 or name.text.isupper())
    ways = frozenset(way.name for way in ways_touched(parsed))
    return Wanted(found, kinds_of(found), names, _verbs(parsed), ways)


def told_of(parsed: Parsed) -> Told:
    """The words of a line, measured once for all requirements; short forms count for what they stand for."""
    found = stems_in_full(parsed)
    return Told(found, kinds_of(found), _verbs(parsed), frozenset(way.name for way in ways_told(parsed)))


def _verbs(parsed: Parsed) -> frozenset[str]:
    return frozenset(stem_of(token.lemma) for token in parsed.tokens if token.pos == "VERB")
