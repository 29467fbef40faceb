"""
Occupations and what every holder of them does: vectors of O*NET's standard tasks.

Of each of 18,831 task statements only a vector and the occupation's SOC code are shipped (models/occupations/CARD.md).
A line near many of those vectors says what the title says already. Vectors are 192 whitened-down MiniLM dimensions in
int8 with one scale per dimension; a dot product of two projected vectors approximates their cosine to about 0.01.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dotwise.language.embedder import Vectors
from dotwise.language.integrity import model_file
from dotwise.language.terms import term_lines

NEAREST = 3
"""How many tasks the nearness is averaged over."""
WIDE = 100
"""How many tasks tell whether a line sounds like duties at all, whoever's they are."""
_ROUGH = 96
"""Leading dimensions in which a text is held against all 18,831 tasks: half the cost of 192 and the same ranking
(AUROC on three sets within 0.006)."""
_REMEMBERED = 2000
"""Role titles whose matches are kept, so that a batch does not look the same title up again."""
_LEXICAL = 0.45
"""Weight of a full match of title words beside the similarity of content."""
_WORD = re.compile(r"[a-z]+")
_RANKS = frozenset(
    "senior junior lead head chief deputy assistant associate trainee apprentice intern acting interim principal staff "
    "general and of the for in at to all other except i ii iii worker workers specialist".split()
)


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near one text is to standard tasks, as mean cosine of the nearest three; ``wide`` of the nearest hundred.

    ``occupation`` is the title of the occupation that was found for it; ``within`` looks at its tasks only.
    """

    overall: float
    wide: float
    within: float
    occupation: str


class Occupations:
    """The loaded vectors. Arrays are float32: tasks (n, d), basis (384, d), centres (occupations, d)."""

    def __init__(
        self, titles: tuple[str, ...], bounds: tuple[int, ...], tasks: Vectors, basis: Vectors, aliases: dict[str, str]
    ) -> None:
        self.titles = titles
        self._bounds = bounds
        self._tasks = tasks
        self._rough = np.ascontiguousarray(tasks[:, :_ROUGH])
        self._basis = basis
        self._centres = _unit(np.add.reduceat(tasks, bounds[:-1], axis=0))
        self._aliases = aliases
        self._matches: dict[str, npt.NDArray[np.float32]] = {}
        self._words = [_stems(title) for title in titles]
        counts: dict[str, int] = {}
        for words in self._words:
            for word in words:
                counts[word] = counts.get(word, 0) + 1
        self._rarity = {word: math.log(len(titles) / count) for word, count in counts.items()}

    def nearness(self, vectors: Vectors, titles: Sequence[str | None]) -> tuple[Nearness, ...]:
        """Nearness of texts by their ``vectors`` (n, 384); ``titles[i]`` is the role title that text i stands under."""
        if not len(vectors):
            return ()
        projected = np.asarray(vectors @ self._basis, dtype=np.float32)
        near = _highest(projected[:, :_ROUGH] @ self._rough.T, WIDE)
        overall, wide = near[:, -NEAREST:].mean(axis=1), near.mean(axis=1)
        rows = []
        for row, occupation in enumerate(self._find(projected, titles)):
            own = self._tasks[self._bounds[occupation] : self._bounds[occupation + 1]]
            within = float(_highest(projected[row : row + 1] @ own.T, NEAREST).mean())
            rows.append(
                Nearness(
                    round(float(overall[row]), 4), round(float(wide[row]), 4), round(within, 4), self.titles[occupation]
                )
            )
        return tuple(rows)

    def _find(self, projected: Vectors, titles: Sequence[str | None]) -> list[int]:
        """Index of the occupation of each text: by its role's title and by the content of all texts under that title."""
        content = projected @ self._centres.T
        found: dict[str | None, int] = {}
        for title in dict.fromkeys(title for title in titles if title is not None):
            members = [row for row, other in enumerate(titles) if other == title]
            found[title] = int(np.argmax(content[members].mean(axis=0) + _LEXICAL * self._title_match(title)))
        return [int(np.argmax(content[row])) if title is None else found[title] for row, title in enumerate(titles)]

    def _title_match(self, title: str) -> npt.NDArray[np.float32]:
        """Share of a role title's words, weighed by rarity, that each occupation's title holds, 0..1."""
        if title in self._matches:
            return self._matches[title]
        plain = [word for word in _WORD.findall(title.lower()) if word not in _RANKS]
        words = _stems(self._aliases.get(" ".join(plain), title))
        for word in sorted(words - self._rarity.keys()):
            words |= _stems(self._aliases.get(word, ""))
        known = {word for word in words if word in self._rarity}
        weight = sum(self._rarity[word] for word in sorted(known)) or 1.0
        shares = np.zeros(len(self.titles), dtype=np.float32)
        for index, other in enumerate(self._words):
            if not known.isdisjoint(other):
                shared = sum(self._rarity[word] for word in sorted(known & other))
                size = sum(self._rarity[word] for word in sorted(other))
                shares[index] = math.sqrt((shared / weight) * (shared / size))
        if len(self._matches) < _REMEMBERED:
            self._matches[title] = shares
        return shares


def _stems(title: str) -> set[str]:
    """Words of a title without rank and plural: "Senior Payroll Clerks" is {"payroll", "clerk"}."""
    words = {word for word in _WORD.findall(title.lower()) if word not in _RANKS}
    return {word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word for word in words}


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def _highest(similarity: Vectors, most: int) -> Vectors:
    """The highest ``most`` of each row, in rising order."""
    count = min(most, similarity.shape[1])
    highest = np.partition(similarity, similarity.shape[1] - count, axis=1)[:, -count:]
    return np.asarray(np.sort(highest, axis=1), dtype=np.float32)


def load_occupations() -> Occupations:
    """Map and widen the vectors (3.6 MB to 14 MB, about 15 ms)."""
    listing = json.loads(model_file("occupations/occupations.json").read_text(encoding="utf-8"))
    tasks = np.load(model_file("occupations/tasks.npy"), mmap_mode="r", allow_pickle=False)
    scale = np.load(model_file("occupations/scale.npy"), allow_pickle=False)
    basis = np.load(model_file("occupations/basis.npy"), allow_pickle=False)
    return Occupations(
        tuple(entry["title"] for entry in listing),
        (0, *(int(entry["end"]) for entry in listing)),
        np.asarray(tasks.astype(np.float32) * scale, dtype=np.float32),
        np.asarray(basis, dtype=np.float32),
        _aliases(),
    )


def _aliases() -> dict[str, str]:
    """Everyday titles to O*NET's ("solicitor", "Lawyers"): data/terms/occupation_aliases.tsv."""
    return dict(line.split("\t", 1) for line in term_lines("occupation_aliases.tsv"))
