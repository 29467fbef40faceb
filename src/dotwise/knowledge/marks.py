"""
Lines marked with the qualities they show, and what they teach about another line: by its words, and by its nearest.

A sentence embedding places "held back a tanker on a weak positive" near tankers; a table of words knows that people who
hold back, notice and catch are careful. Fitted on our own marks by ``dotwise train connect`` (models/connect/marks.npz).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from dotwise.knowledge.traits import Column
from dotwise.language.anatomy import Anatomy
from dotwise.language.integrity import model_file
from dotwise.language.likeness import kinds_of, stems
from dotwise.language.tokens import Parsed

NEAREST = 12
"""Marked lines that are asked about a line."""
_CLOSENESS = 3
"""Power of the cosine by which a nearer line weighs more."""


@dataclass(frozen=True, slots=True)
class Marks:
    """``vectors`` (marks, 384) and ``shown`` (marks, traits); for words ``rarity`` (words,), ``weights`` (words, traits)."""

    vectors: npt.NDArray[np.float32]
    shown: npt.NDArray[np.float32]
    words: Mapping[str, int]
    rarity: npt.NDArray[np.float32]
    weights: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float32]


@cache
def load_marks() -> Marks:
    """The fitted table, checked against the manifest."""
    with np.load(model_file("connect/marks.npz"), allow_pickle=False) as table:
        words = {str(word): place for place, word in enumerate(table["words"])}
        return Marks(
            table["vectors"].astype(np.float32),
            table["shown"].astype(np.float32),
            words,
            table["rarity"].astype(np.float32),
            table["weights"].astype(np.float32),
            table["bias"].astype(np.float32),
        )


def marked_near(vectors: Column) -> Column:
    """Share of the nearest marked lines that show each trait, nearer ones weighing more. Shape (lines, traits)."""
    marks = load_marks()
    cosines = np.clip(vectors @ marks.vectors.T, 0.0, 1.0)
    nearest = np.sort(np.argpartition(-cosines, NEAREST - 1, axis=1)[:, :NEAREST], axis=1)
    weights = np.take_along_axis(cosines, nearest, axis=1) ** _CLOSENESS
    shares = (weights[:, :, None] * marks.shown[nearest]).sum(axis=1) / (weights.sum(axis=1, keepdims=True) + 1e-9)
    return np.asarray(shares)


def worded_like(parsed: Sequence[Parsed], anatomies: Sequence[Anatomy]) -> Column:
    """How surely the words of each line tell each kind of deed, in standard deviations. Shape (lines, traits)."""
    marks = load_marks()
    scores = np.tile(marks.bias, (len(parsed), 1))
    for row, (line, anatomy) in enumerate(zip(parsed, anatomies, strict=True)):
        counts = Counter(place for word in signs_of(line, anatomy) if (place := marks.words.get(word)) is not None)
        if counts:
            places = sorted(counts)
            amount = (1.0 + np.log([counts[place] for place in places])) * marks.rarity[places]
            scores[row] += (amount / np.linalg.norm(amount)) @ marks.weights[places]
    return np.asarray(scores)


def signs_of(parsed: Parsed, anatomy: Anatomy) -> list[str]:
    """What is counted of a line: words, pairs, stems, groups of kindred words, and what the line says became different."""
    lemmas = [token.lemma.lower() for token in parsed.tokens if token.pos not in ("PUNCT", "SPACE")]
    stemmed = stems(parsed)
    return [
        *(f"l_{lemma}" for lemma in lemmas),
        *(f"b_{first}_{second}" for first, second in pairwise(lemmas)),
        *(f"s_{stem}" for stem in stemmed),
        *(f"k_{kind}" for kind in sorted(kinds_of(stemmed))),
        *(f"c_{event.cue}" for event in anatomy.events),
        *(f"f_{event.facet.value}" for event in anatomy.events),
        f"act_{anatomy.actor.value}",
    ]
