"""
Learn the judge's weights: logistic regression with scikit-learn, calibrated on lines it did not see.

Features are standardised, and each block has a weight of its own, so that one ridge penalty serves all three. The
embedding gets less than it could use inside the training lines: what it knows is mostly the topic, which does not carry
over to other writers. Calibration is a second, three-class regression on the logits of held-out writers beside what was read
off the same lines by tops of the embedder that had not seen them; being linear it is folded into the weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dotwise.judge.grams import grams
from dotwise.judge.lessons import Inputs
from dotwise.judge.model import LABELS, Array, Head, Model
from dotwise.language.tokens import Parsed

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_FEATURE_WEIGHT, _EMBEDDING_WEIGHT, _GRAM_WEIGHT = 0.2, 0.8, 0.25
_RIDGE = 1.0
"""Inverse strength of the penalty (scikit-learn's C)."""
_FEWEST = 4
"""Lines that must hold an n-gram before it gets a weight."""
_FOLDS = 5


def fit(inputs: Inputs, writers: Sequence[str], head: Head) -> Model:
    """The calibrated model of some lessons. ``writers[i]`` wrote line i: the next line will be by somebody new.

    ``head`` reads the logits ``inputs.told`` off vectors of the shipped top.

    Calibrated on lines of the same writers the model is too sure of itself with anybody else.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold

    held_out = np.zeros((len(inputs.classes), 3))
    for train, test in GroupKFold(_FOLDS).split(inputs.features, groups=list(writers)):
        held_out[test] = logits(_fit_once(inputs.at(train), head), inputs.at(test))
    second = LogisticRegression(C=10.0, max_iter=2000).fit(np.hstack([held_out, inputs.told]), inputs.classes)
    own, told = second.coef_.T[: len(LABELS)], second.coef_.T[len(LABELS) :]
    return replace(
        _folded(_fit_once(inputs, head), own, second.intercept_ + inputs.told.mean(axis=0) @ told),
        told_mean=inputs.told.mean(axis=0),
        told_turn=told,
    )


def logits(model: Model, inputs: Inputs) -> Array:
    """Logits (n, 3) of a model on inputs."""
    parts = model.contributions(inputs.features, inputs.vectors, inputs.told, inputs.parsed)
    return np.asarray(model.intercept + parts.sum(axis=1))


def _fit_once(inputs: Inputs, head: Head) -> Model:
    """The regression alone, uncalibrated; what is read off whole lines has no part in it yet."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    means, spread = inputs.features.mean(axis=0), inputs.features.std(axis=0)
    spread[spread < 1e-9] = 1.0
    vocabulary = _vocabulary(inputs.parsed)
    present = _presence(inputs.parsed, vocabulary)
    stacked = hstack(
        [
            csr_matrix((inputs.features - means) / spread * _FEATURE_WEIGHT),
            csr_matrix(inputs.vectors.astype(np.float64) * _EMBEDDING_WEIGHT),
            present * _GRAM_WEIGHT,
        ]
    ).tocsr()
    fitted = LogisticRegression(C=_RIDGE, max_iter=3000, tol=1e-3).fit(stacked, inputs.classes)
    weights = fitted.coef_.T
    first, second = len(means), len(means) + inputs.vectors.shape[1]
    embedding, gram_weights = weights[first:second] * _EMBEDDING_WEIGHT, weights[second:] * _GRAM_WEIGHT
    embedding_mean = inputs.vectors.astype(np.float64).mean(axis=0)
    gram_mean = np.asarray(present.mean(axis=0)).ravel() @ gram_weights
    return Model(
        intercept=fitted.intercept_ + embedding_mean @ embedding + gram_mean,
        features=weights[:first] * _FEATURE_WEIGHT / spread[:, None],
        feature_means=means,
        embedding=embedding,
        embedding_mean=embedding_mean,
        grams=gram_weights,
        gram_mean=gram_mean,
        vocabulary=vocabulary,
        head=head.weights,
        head_bias=head.bias,
        told_mean=np.zeros(len(LABELS)),
        told_turn=np.zeros((len(LABELS), len(LABELS))),
    )


def _folded(model: Model, turn: Array, shift: Array) -> Model:
    """``model`` with the calibration ``logits @ turn + shift`` inside its weights."""
    return replace(
        model,
        intercept=model.intercept @ turn + shift,
        features=model.features @ turn,
        embedding=model.embedding @ turn,
        grams=model.grams @ turn,
        gram_mean=model.gram_mean @ turn,
    )


def _vocabulary(parsed: Sequence[Parsed]) -> dict[str, int]:
    """N-grams that stand in enough lines, in alphabetical order, to their row."""
    counts: Counter[str] = Counter()
    for parse in parsed:
        counts.update({gram for gram, _, _ in grams(parse)})
    return {gram: row for row, gram in enumerate(sorted(gram for gram, count in counts.items() if count >= _FEWEST))}


def _presence(parsed: Sequence[Parsed], vocabulary: dict[str, int]) -> csr_matrix:
    """1 where a line holds an n-gram: sparse (lines, vocabulary)."""
    from scipy.sparse import csr_matrix

    columns, starts = [], [0]
    for parse in parsed:
        columns += sorted({vocabulary[gram] for gram, _, _ in grams(parse) if gram in vocabulary})
        starts.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(parsed), len(vocabulary)))
