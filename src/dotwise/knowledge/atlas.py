"""
The atlas: lines as people of many trades print them, each with the questions that an insider would ask about it.

People edit the entries in ``data/atlas``; ``dotwise train atlas`` compiles them with the vectors of their lines and
trades into ``models/atlas``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from dotwise.language.embedder import Vector, Vectors
from dotwise.model import Facet

Rows: TypeAlias = npt.NDArray[np.intp]
Mask: TypeAlias = npt.NDArray[np.bool_]

ANY_TRADE = "any"
ANY_LIKENESS = 0.65
"""How alike lines of all trades are held to be to any post."""
LEAST_ALIKE = 0.35
"""Likeness that an entry must have to a line to be ranked at all; all are ranked where fewer than are wanted have it."""
UNNAMED = 0.45
"""How alike a trade is held to be to a line without a post."""
BY_LINES, FEWEST = 0.3, 3
"""How much the lines of a post may add to the likeness of its trade, and how many lines that takes."""
TRADE_BONUS, KIND_BONUS, VERB_BONUS, NOUN_BONUS = 0.36, 0.04, 0.03, 0.06
"""What an entry gains by its trade (times the likeness of the trades), its kind, the same deed, a same object."""


class Kind(StrEnum):
    """What a line tells."""

    DUTY = "duty"
    """The routine of the post."""
    DEED = "deed"
    """Something singular, of which the part or the size is open."""


@dataclass(frozen=True, slots=True)
class AtlasEntry:
    """A line of a trade and what to ask about lines like it; each question fits in a bracket."""

    trade: str
    """A job title in lower case; "any" for lines that people of all trades print."""
    line: str
    kind: Kind
    part: str
    """Likely parts that somebody had in it: verb phrases with commas between."""
    result: str
    measure: str
    """The question for before and after."""
    scope: str | None
    stakes: str | None
    """Two things that would have gone wrong."""
    facet: Facet


Nouns: TypeAlias = frozenset[str]


@dataclass(frozen=True, slots=True)
class Matter:
    """The nouns of each question of an entry (lemmas) that are a trade's own: a line must deal with them to be asked."""

    part: Nouns = frozenset()
    result: Nouns = frozenset()
    measure: Nouns = frozenset()
    scope: Nouns = frozenset()
    stakes: Nouns = frozenset()


@dataclass(frozen=True, slots=True)
class Heads:
    """The words that a line turns on: lemma of its deed and of the nouns that the deed was done to."""

    verb: str | None = None
    nouns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Near:
    """An entry near a line: ``similarity`` of the two lines (0..1), ``score`` with trade, kind and head words."""

    entry: AtlasEntry
    similarity: float
    score: float
    trade: float = 0.0
    """How alike the trades are (0..1)."""
    matter: Matter = Matter()
    heads: Heads = Heads()
    proof: float = 0.0
    """How alike what the two lines prove is (cosine); 0 where that was not asked."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """An entry as it is kept in ``models/atlas``."""

    entry: AtlasEntry
    heads: Heads
    matter: Matter


@dataclass(frozen=True, slots=True)
class Index:
    """Which entries tell a kind of thing; numbers of those that turn on a deed (its lemma), that deal with an object."""

    kinds: Mapping[Kind, Mask]
    verbs: Mapping[str, Sequence[int]]
    nouns: Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class ByTrade:
    """Numbers of the entries, those of one trade side by side, and where each trade begins among them."""

    order: Rows
    starts: Rows


@dataclass(frozen=True, slots=True)
class Sought:
    """What is known of a line that entries are sought for, beside its vectors."""

    heads: Heads
    kind: Kind | None = None
    """What the line seems to tell; None where nobody judged it."""
    post: str | None = None
    """By which lines of one post are known."""
    proof: Vector | None = None
    """Where the line lies among what lines prove. Shape (384,)."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """All entries; row ``i`` of ``lines`` (shape (n, k)) is the line of ``entries[i]`` without its opener, in ``basis``."""

    entries: Sequence[Compiled]
    lines: Vectors
    basis: Vectors
    """Shape (384, k): the directions in which lines differ most."""
    proofs: npt.NDArray[np.float16]
    """Row ``i`` (shape (n, p)) is what the line of ``entries[i]`` proves, in ``proof_basis``; half precision, as few rows are read."""
    proof_basis: Vectors
    """Shape (384, p)."""
    titles: Vectors
    """Row ``i`` (shape (m, 384)) is a trade."""
    trade_of: Rows
    """Row of ``titles`` by entry; -1 for lines of all trades."""
    index: Index
    by_trade: ByTrade
    sources: str
    """sha256 over the files that the vectors were made from."""

    def nearest(
        self, vectors: Vectors, titles: Vectors, sought: Sequence[Sought], count: int = 8
    ) -> tuple[tuple[Near, ...], ...]:
        """For every line the ``count`` nearest entries, best first.

        ``vectors`` (shape (n, 384)) are those of the lines as printed, ``titles`` those of the posts they stand under (zeros
        where there is none). Lines of the same post are taken together to tell its trade, because many a title ("General
        Manager") does not.
        """
        likeness = np.asarray(in_basis(vectors, self.basis) @ self.lines.T, dtype=np.float32)
        named = np.where(titles.any(axis=1, keepdims=True), titles @ self.titles.T, np.float32(UNNAMED))
        shared = np.clip(named + self._told_by_lines(likeness, sought), 0.0, 1.0).round(5)
        unknown = np.zeros(len(self.proof_basis), dtype=np.float32)
        places = in_basis(
            np.stack([unknown if line.proof is None else line.proof for line in sought]), self.proof_basis
        )
        found = []
        for line, like, trades, place in zip(sought, likeness, shared, places, strict=True):
            rows = _worth_ranking(like, count)
            alike = like[rows].round(5)
            trade = np.where(self.trade_of[rows] < 0, np.float32(ANY_LIKENESS), trades[self.trade_of[rows]])
            score = (alike + TRADE_BONUS * trade + self._agreement(line, rows)).round(5)
            best = _largest(score, count)
            proofs = self.proofs[rows[best]].astype(np.float32) @ place
            measures = np.column_stack([alike[best], score[best], trade[best], proofs]).astype(np.float64).round(4)
            entries = (self.entries[row] for row in rows[best].tolist())
            found.append(tuple(_near(one, *four) for one, four in zip(entries, measures.tolist(), strict=True)))
        return tuple(found)

    def _told_by_lines(self, likeness: Vectors, sought: Sequence[Sought]) -> Vectors:
        """How much more than other trades each trade has lines like those of a post: 0 to ``BY_LINES``."""
        gain = np.zeros((len(sought), len(self.titles)), dtype=np.float32)
        best = np.maximum.reduceat(likeness[:, self.by_trade.order], self.by_trade.starts, axis=1).round(5)
        for post in dict.fromkeys(line.post for line in sought):
            rows = [row for row, line in enumerate(sought) if line.post == post]
            if len(rows) >= FEWEST:
                mean = best[rows].mean(axis=0)
                above = (mean - mean.mean()) / max(float(mean.std()), 1e-6)
                gain[rows] = BY_LINES * np.clip((above - 1.0) / 2.0, 0.0, 1.0)
        return gain

    def _agreement(self, line: Sought, rows: Rows) -> Vector:
        """What each of the entries in ``rows`` gains by telling the same kind of thing and turning on the same words."""
        gain = np.zeros(len(rows), dtype=np.float32)
        if line.kind is not None:
            gain[self.index.kinds[line.kind][rows]] += KIND_BONUS
        if line.heads.verb is not None:
            gain[self._among(self.index.verbs.get(line.heads.verb, ()), rows)] += VERB_BONUS
        objects = [row for noun in line.heads.nouns for row in self.index.nouns.get(noun, ())]
        gain[self._among(objects, rows)] += NOUN_BONUS
        return gain

    def _among(self, those: Sequence[int], rows: Rows) -> Mask:
        """Which of ``rows`` are among ``those`` entries."""
        mask = np.zeros(len(self.entries), dtype=np.bool_)
        mask[list(those)] = True
        return mask[rows]


def in_basis(vectors: Vectors, basis: Vectors) -> Vectors:
    """Vectors (n, 384) in the directions of ``basis`` (384, k), each of length one again."""
    projected = vectors @ basis
    lengths = np.linalg.norm(projected, axis=1, keepdims=True)
    return np.asarray(projected / np.maximum(lengths, 1e-6), dtype=np.float32)


def basis_of(vectors: Vectors, width: int) -> Vectors:
    """The ``width`` directions (384, width) that hold most of ``vectors`` (n, 384): their first right singular vectors."""
    _, directions = np.linalg.eigh(vectors.astype(np.float64).T @ vectors.astype(np.float64))
    return np.ascontiguousarray(directions[:, ::-1][:, :width], dtype=np.float32)


def atlas_of(
    entries: Sequence[Compiled],
    lines: Vectors,
    proofs: Vectors,
    titles: Mapping[str, Vector],
    sources: str,
    *,
    width: int = 384,
    proof_width: int = 384,
) -> Atlas:
    """The atlas of these entries; ``lines`` and ``proofs`` (n, 384) are parallel to them, ``titles`` holds a vector a trade."""
    basis, proof_basis = basis_of(lines, width), basis_of(proofs, proof_width)
    places = {trade: place for place, trade in enumerate(titles)}
    trade_of = [places.get(one.entry.trade, -1) for one in entries]
    return Atlas(
        entries=entries,
        lines=in_basis(lines, basis),
        basis=basis,
        proofs=in_basis(proofs, proof_basis).astype(np.float16),
        proof_basis=proof_basis,
        titles=np.stack(list(titles.values())),
        trade_of=np.array(trade_of, dtype=np.intp),
        index=index_of(entries),
        by_trade=grouped(np.array(trade_of, dtype=np.intp), len(titles)),
        sources=sources,
    )


def grouped(trade_of: Rows, trades: int) -> ByTrade:
    """The entries of trades by their trade; ``trade_of`` holds the number of each entry's, -1 for lines of all trades."""
    order = np.argsort(trade_of, kind="stable")[np.count_nonzero(trade_of < 0) :]
    return ByTrade(order, np.searchsorted(trade_of[order], np.arange(trades)))


def index_of(entries: Sequence[Compiled]) -> Index:
    """Which entries tell what."""
    kinds = {kind: np.array([one.entry.kind is kind for one in entries], dtype=np.bool_) for kind in Kind}
    verbs: dict[str, list[int]] = defaultdict(list)
    nouns: dict[str, list[int]] = defaultdict(list)
    for row, one in enumerate(entries):
        verbs[one.heads.verb or ""].append(row)
        for noun in sorted(one.heads.nouns):
            nouns[noun].append(row)
    return Index(kinds, verbs, nouns)


def _worth_ranking(like: Vector, count: int) -> Rows:
    """Entries alike enough that trade and words can bring them to the front; all where too few are."""
    rows = np.flatnonzero(like >= LEAST_ALIKE - 0.000005)  # as if rounded to five places
    return rows if len(rows) >= count else np.arange(len(like))


def _largest(score: Vector, count: int) -> Rows:
    """Places of the largest values, largest first, equal ones in order of place."""
    least = np.partition(score, -count)[-count] if len(score) > count else score.min()
    places = np.flatnonzero(score >= least)
    return places[np.argsort(-score[places], kind="stable")][:count]


def _near(one: Compiled, similarity: float, score: float, trade: float, proof: float) -> Near:
    return Near(one.entry, similarity, score, trade, one.matter, one.heads, proof)
