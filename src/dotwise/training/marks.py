"""Fit what our marked lines teach: which words tell which kind of deed (models/connect/marks.npz)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dotwise.evaluation.reading import Reader
from dotwise.knowledge.marks import load_marks, signs_of
from dotwise.knowledge.traits import traits
from dotwise.language.anatomy import read_anatomy
from dotwise.settings import models_folder
from dotwise.training.manifest import record

_STRENGTH = 1.0
"""How far the weights of words may follow single lines (C of the regression)."""
_FEWEST = 2
"""Lines that must hold a word before it counts."""


def build_marks(lines: Sequence[tuple[str, frozenset[str]]], reader: Reader) -> None:
    """One balanced regression on words for each trait over ``lines`` (text, names of the traits it shows)."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    texts = [text for text, _ in lines]
    shown = np.array([[trait.name in names for trait in traits()] for _, names in lines])
    signs = [signs_of(parsed, read_anatomy(parsed)) for parsed in reader.tagger.read(tuple(texts))]
    counter = TfidfVectorizer(analyzer=lambda found: found, min_df=_FEWEST, sublinear_tf=True)
    table = counter.fit_transform(signs)
    weights = np.zeros((table.shape[1], shown.shape[1]))
    bias = np.zeros(shown.shape[1])
    for column in range(shown.shape[1]):
        model = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=500).fit(table, shown[:, column])
        scores = model.decision_function(table)
        weights[:, column] = model.coef_[0] / scores.std()
        bias[column] = (model.intercept_[0] - scores.mean()) / scores.std()
    np.savez_compressed(
        models_folder() / "connect" / "marks.npz",
        vectors=reader.embedder.embed(texts).astype(np.float16),
        shown=shown,
        words=np.array(counter.get_feature_names_out(), dtype=np.str_),
        rarity=counter.idf_.astype(np.float32),
        weights=weights.astype(np.float16),
        bias=bias.astype(np.float32),
    )
    record("connect/marks.npz")
    load_marks.cache_clear()
