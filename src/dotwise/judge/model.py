"""
The judge's weights and what they make of a line.

A multinomial logistic regression over named features, the masked embedding and the n-grams of ``grams``, and beside it what
the embedder's top *telling* reads off the whole line; the calibration of both together is folded into the weights, so that
every logit is a plain sum and every group of features has an exact share in it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from dotwise.errors import IntegrityError
from dotwise.judge.features import FEATURES
from dotwise.judge.grams import grams
from dotwise.language.embedder import Vectors
from dotwise.language.tokens import Parsed
from dotwise.model import Label

Array: TypeAlias = npt.NDArray[np.float64]

LABELS = (Label.COMMODITY, Label.MIXED, Label.ASSET)
"""The order of every last axis here."""
MATTER = "matter"
"""The group of the embedding."""
WORDING = "wording"
"""The group of the n-grams, beside the features that name it."""
WHOLE = "whole"
"""The group of what is read off the whole line."""
GROUPS: tuple[str, ...] = (*dict.fromkeys(feature.group for feature in FEATURES), MATTER, WHOLE)
_COLUMNS = tuple([n for n, feature in enumerate(FEATURES) if feature.group == group] for group in GROUPS[:-2])
"""Numbers of the features of each named group."""
_MIXED_SHARE = 0.1
"""How much of the probability of mixed counts on either side of the score."""
_WORDING_ROW, _MATTER_ROW, _WHOLE_ROW = (GROUPS.index(group) for group in (WORDING, MATTER, WHOLE))


@dataclass(frozen=True)
class Head:
    """Reads the label off the vectors of the embedder's top *telling*: logits are ``vector @ weights + bias``."""

    weights: Array
    """Shape (384, 3)."""
    bias: Array

    def logits(self, vectors: Vectors) -> Array:
        """Logits (n, 3) of vectors (n, 384), row by row, so that they have the same bits in any company (law 4)."""
        rows = [vector.astype(np.float64) @ self.weights + self.bias for vector in vectors]
        return np.array(rows).reshape(len(rows), len(LABELS))


@dataclass(frozen=True)
class Model:
    """Weights (shape (inputs, 3)) and the means of the inputs over the training lines.

    ``intercept`` is the logit of an average line; each group adds its deviation from the average. So leaving a group
    out of the sum is the same as giving it the average: the ablation that ``because`` reports.
    """

    vocabulary: dict[str, int]
    intercept: Array
    features: Array
    feature_means: Array
    embedding: Array
    embedding_mean: Array
    grams: Array
    gram_mean: Array
    """Mean of what the n-grams add to each logit, shape (3,)."""
    head: Array
    """Shape (384, 3), with ``head_bias`` (3,) what ``Head`` reads with."""
    head_bias: Array
    told_mean: Array
    told_turn: Array
    """Shape (3, 3): from the head's logits to what they add to each of ours."""

    def told(self, tellings: Vectors) -> Array:
        """What is read off whole lines: logits (n, 3) of vectors (n, 384) of the top *telling*."""
        return Head(self.head, self.head_bias).logits(tellings)

    def contributions(self, features: Array, vectors: Vectors, told: Array, parsed: Sequence[Parsed]) -> Array:
        """What each group adds to each logit: shape (lines, groups, 3). ``told`` (lines, 3) is what ``told`` gives."""
        deviation = features - self.feature_means
        parts = np.zeros((len(features), len(GROUPS), len(LABELS)))
        for row, columns in enumerate(_COLUMNS):
            parts[:, row] = deviation[:, columns] @ self.features[columns]
        for line, parse in enumerate(parsed):
            parts[line, _WORDING_ROW] += self.grams[self.gram_rows(parse)].sum(axis=0) - self.gram_mean
        # Row by row, so that a line's logits have the same bits in any company (law 4).
        for line, vector in enumerate(vectors):
            parts[line, _MATTER_ROW] = (vector.astype(np.float64) - self.embedding_mean) @ self.embedding
            parts[line, _WHOLE_ROW] = (told[line] - self.told_mean) @ self.told_turn
        return parts

    def probabilities(self, logits: Array) -> Array:
        """Softmax over the last axis."""
        powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=-1, keepdims=True))

    def gram_rows(self, parsed: Parsed) -> list[int]:
        """Rows of the n-grams that stand in a line, each once, in order of the vocabulary."""
        rows = {self.vocabulary.get(gram, -1) for gram, _, _ in grams(parsed)}
        return sorted(rows - {-1})

    def token_weights(self, parsed: Parsed) -> list[float]:
        """What the n-grams over each token say for commodity (positive) or asset, in log-odds, one for each token."""
        weights = [0.0] * len(parsed.tokens)
        for gram, (first, last) in {gram: (first, last) for gram, first, last in grams(parsed)}.items():
            row = self.vocabulary.get(gram)
            if row is not None:
                share = self._gram_leanings[row] / (last - first + 1)
                for index in range(first, last + 1):
                    weights[index] += share
        return weights

    @cached_property
    def _gram_leanings(self) -> list[float]:
        return [float(value) for value in self.grams[:, 0] - self.grams[:, 2]]


def leaning(parts: Array) -> Array:
    """Log-odds of commodity against asset that logits (or parts of them) stand for."""
    return np.asarray(parts[..., 0] - parts[..., 2])


def commodity_of(probabilities: Array) -> Array:
    """
    The commodity score of lines, 0..1: the probability of commodity against asset, drawn to 0.5 by that of mixed.

    Measured by cross-validation, commodity against asset alone ranks better (AUROC 0.988) than commodity plus half of
    mixed (0.984); the small share of mixed keeps a surely mixed line from looking like either.
    """
    commodity, mixed, asset = (probabilities[..., number] for number in range(len(LABELS)))
    return np.asarray((commodity + _MIXED_SHARE * mixed) / (commodity + asset + 2 * _MIXED_SHARE * mixed))


def read_model(config: Path, weights: Path) -> Model:
    """The shipped model. Raises IntegrityError where it was made for other features than this program measures."""
    described = json.loads(config.read_text(encoding="utf-8"))
    if described["features"] != [feature.name for feature in FEATURES]:
        raise IntegrityError(f"{config} was trained on other features. Run 'dotwise train judge'.")
    with np.load(weights, allow_pickle=False) as arrays:
        values = [np.asarray(arrays[name], dtype=np.float64) for name in ARRAYS]
    return Model({gram: row for row, gram in enumerate(described["vocabulary"])}, *values)


ARRAYS = (
    "intercept", "features", "feature_means", "embedding", "embedding_mean", "grams", "gram_mean", "head", "head_bias",
    "told_mean", "told_turn",
)  # fmt: skip
"""Names of the arrays in ``weights.npz``, in the order of ``Model`` behind its vocabulary."""
