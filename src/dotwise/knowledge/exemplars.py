"""
Our own short stories and how the nearest one is found.

A story says what was wrong, what somebody did, what was different afterwards, how a strong line about it reads and
how a weak one does. People edit them in ``data/exemplars``; ``dotwise train exemplars`` compiles them with the
vectors of both lines into ``models/exemplars``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from dotwise.language.embedder import Vectors
from dotwise.language.integrity import model_file
from dotwise.model import BlankKind, Facet

WEAK_SHARE = 0.6
"""How much the likeness to the weak line counts; the rest goes to the strong line."""
OCCUPATION_BONUS = 0.12
"""Added where a word of the occupation stands in the title."""
FACET_BONUS = 0.06
"""Added where the dot already points to the story's facet."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to the author of the weak line."""

    kind: BlankKind
    question: str


@dataclass(frozen=True, slots=True)
class Exemplar:
    """One story; ``ask`` is a question with the slot ``{thing}`` that fits other people's lines of the same sort."""

    id: str
    occupation: str
    level: str
    arrangement: str
    facet: Facet
    situation: str
    action: str
    outcome: str
    asset: str
    weak: str
    moves: tuple[str, ...]
    asks: tuple[Ask, ...]
    ask: str


@dataclass(frozen=True, slots=True)
class Match:
    """A story near a dot: ``similarity`` to its weak or strong line (0..1), ``score`` with occupation and facet."""

    exemplar: Exemplar
    similarity: float
    score: float


@dataclass(frozen=True)
class Exemplars:
    """All stories; row ``i`` of ``weak`` and ``asset`` (shape (n, 384)) belongs to ``stories[i]``."""

    stories: tuple[Exemplar, ...]
    weak: Vectors
    asset: Vectors
    sources: str
    """sha256 over the YAML files that the vectors were made from."""

    def nearest(
        self,
        vectors: Vectors,
        titles: Sequence[str | None],
        facets: Sequence[tuple[Facet, ...]],
        count: int = 5,
    ) -> tuple[tuple[Match, ...], ...]:
        """For every dot the ``count`` nearest stories, best first.

        ``titles`` are role titles or occupations, ``facets`` what each line already points to; both may be empty.
        Each row is computed by itself, so that the company a dot keeps cannot change its answer.
        """
        shared = {title: _sharing(self._trades, title or "") for title in set(titles)}
        found = []
        for vector, title, wanted in zip(vectors, titles, facets, strict=True):
            likeness = self._both @ vector
            score = likeness + OCCUPATION_BONUS * shared[title]
            if wanted:
                score = score + FACET_BONUS * np.logical_or.reduce([self._of_facet[facet] for facet in wanted])
            found.append(self._best(likeness, score, count))
        return tuple(found)

    @cached_property
    def _both(self) -> Vectors:
        """The two lines of each story in one vector, so that one product gives the likeness to both."""
        return WEAK_SHARE * self.weak + (1 - WEAK_SHARE) * self.asset

    @cached_property
    def _trades(self) -> tuple[frozenset[str], ...]:
        return tuple(_words(story.occupation) for story in self.stories)

    @cached_property
    def _of_facet(self) -> dict[Facet, npt.NDArray[np.bool_]]:
        return {facet: np.array([story.facet is facet for story in self.stories]) for facet in Facet}

    def _best(self, likeness: npt.NDArray[np.float32], score: npt.NDArray[np.float32], count: int) -> tuple[Match, ...]:
        rounded = score.round(5)
        able = (
            np.flatnonzero(rounded >= np.partition(rounded, -count)[-count])
            if len(rounded) > count
            else np.arange(len(rounded))
        )
        order = able[np.argsort(-rounded[able], kind="stable")][:count]
        return tuple(
            Match(self.stories[row], round(float(max(likeness[row], 0.0)), 4), round(float(score[row]), 4))
            for row in order
        )


def load_exemplars() -> Exemplars:
    """Read the compiled stories, each file checked against the manifest. Takes about 10 ms."""
    compiled = json.loads(model_file("exemplars/stories.json").read_text(encoding="utf-8"))
    vectors = np.load(model_file("exemplars/vectors.npy"), allow_pickle=False).astype(np.float32)
    stories = tuple(exemplar_of(entry) for entry in compiled["stories"])
    return Exemplars(stories, vectors[0], vectors[1], compiled["sources"])


def exemplar_of(entry: dict[str, object]) -> Exemplar:
    """One story from its YAML or JSON form.

    Raises:
        KeyError: a field is missing.
        ValueError: facet or blank kind is none of ours.
    """
    asks = entry["asks"]
    moves = entry["moves"]
    assert isinstance(asks, list)
    assert isinstance(moves, list)
    plain = {name: str(entry[name]) for name in _TEXTS}
    return Exemplar(
        **plain,
        facet=Facet(str(entry["facet"])),
        moves=tuple(str(move) for move in moves),
        asks=tuple(Ask(BlankKind(ask["kind"]), str(ask["question"])) for ask in asks),
    )


def sources_digest(folder: Path) -> str:
    """sha256 over names and bytes of the YAML files in ``folder``: equal digests mean that nothing was edited."""
    content = hashlib.sha256()
    for path in sorted(folder.glob("*.yaml")):
        content.update(path.name.encode() + b"\0" + path.read_bytes())
    return content.hexdigest()


_TEXTS = ("id", "occupation", "level", "arrangement", "situation", "action", "outcome", "asset", "weak", "ask")
_SMALL = frozenset("of and the in for to at or assistant officer manager worker specialist head senior junior".split())


@lru_cache(maxsize=512)
def _sharing(trades: tuple[frozenset[str], ...], title: str) -> npt.NDArray[np.bool_]:
    """Which trades share a word with a title."""
    words = _words(title)
    return np.array([not words.isdisjoint(trade) for trade in trades])


@lru_cache(maxsize=2048)
def _words(title: str) -> frozenset[str]:
    return frozenset("".join(c if c.isalnum() else " " for c in title.lower()).split()) - _SMALL
