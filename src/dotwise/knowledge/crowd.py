"""
What the crowd prints: phrases of two to five words with the share of résumés that hold them.

The shares were measured in 2,480 résumés of 24 professions (models/crowd/CARD.md says how and where they are weak).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from dotwise.language.integrity import model_file

LONGEST = 5
"""Words in the longest phrase that is listed."""
_CLAUSE = re.compile(r"(?<![,.;:()!?\"“”•|–—])[,.;:()!?\"“”•|–—]++(?:\s|$)|\n")
_WORD = re.compile(r"[a-z0-9](?:[a-z0-9'’+#/&.-]*[a-z0-9+#])?")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand at ``start:end`` of a text and in ``share`` (0..1) of all résumés."""

    start: int
    end: int
    text: str
    share: float


@dataclass(frozen=True)
class Crowd:
    """The loaded shares: phrase (lower case, single spaces) to share of documents, 0..1."""

    shares: dict[str, float]

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """The first two words of every listed phrase."""
        return frozenset(" ".join(phrase.split(" ", 2)[:2]) for phrase in self.shares)

    def phrases(self, text: str) -> tuple[Phrase, ...]:
        """Every listed phrase in ``text`` that lies in no longer listed phrase, in order."""
        found: list[Phrase] = []
        for clause in _clauses(text):
            end_of_last = -1
            for first in range(len(clause)):
                phrase = self._longest(text, clause, first)
                if phrase is not None and phrase.end > end_of_last:
                    found.append(phrase)
                    end_of_last = phrase.end
        return tuple(found)

    def _longest(self, text: str, clause: list[re.Match[str]], first: int) -> Phrase | None:
        words = [match.group() for match in clause[first : first + LONGEST]]
        if " ".join(words[:2]) not in self._beginnings:
            return None
        for count in range(len(words), 1, -1):
            share = self.shares.get(" ".join(words[:count]))
            if share is not None:
                start, end = clause[first].start(), clause[first + count - 1].end()
                return Phrase(start, end, text[start:end], share)
        return None


def _clauses(text: str) -> list[list[re.Match[str]]]:
    lower = text.lower() if len(text.lower()) == len(text) else text
    clauses, begin = [], 0
    for stop in [*_CLAUSE.finditer(lower), None]:
        end = stop.start() if stop else len(lower)
        clauses.append(list(_WORD.finditer(lower, begin, end)))
        begin = stop.end() if stop else end
    return clauses


def load_crowd() -> Crowd:
    """Load the shares (0.3 MB, a few milliseconds)."""
    shares = {}
    for line in model_file("crowd/phrases.tsv").read_text(encoding="utf-8").splitlines():
        phrase, share = line.rsplit("\t", 1)
        shares[phrase] = int(share) / 10_000
    return Crowd(shares)
