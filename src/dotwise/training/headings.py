"""Train the outline's heading classifier (wording, look, neighbours) on generated layouts; run after ``wording``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random

import numpy as np

from dotwise.outline.headings import look_features, wordings_of
from dotwise.outline.joining import paragraphs
from dotwise.outline.wording import WordingModel
from dotwise.settings import models_folder
from dotwise.training.layouts import Layout, layout
from dotwise.training.manifest import record
from dotwise.training.wording import Example, bullets, fit, headings, others

SEED = 11
FOLDS = 3
DOCUMENTS = 500
"""Layouts a fold. Their headings are worded as the wording model of that fold has never seen."""


def train() -> str:
    """Fit and write ``models/outline/look.json``; returns a line with figures on layouts left out."""
    rows, labels, folds = _examples()
    figures = _trial(rows, labels, folds)
    names = sorted({name for row in rows for name in row})
    weights = _fit(rows, labels, names)
    path = models_folder() / "outline" / "look.json"
    content = {"weights": weights, "seed": SEED, "figures": figures}
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    record("outline/look.json")
    return figures


def _examples() -> tuple[list[dict[str, float]], list[int], list[int]]:
    """Features, whether it is a heading, and the fold, of every candidate in the generated layouts."""
    random = Random(SEED)
    known = list(headings())
    random.shuffle(known)
    negatives = others(random, 2500)
    statements = bullets()
    rows, labels, folds = [], [], []
    for fold in range(FOLDS):
        unseen = known[fold::FOLDS]
        model = fit([*(example for example in known if example not in unseen), *negatives])
        familiar = _familiar(known)
        for number in range(DOCUMENTS):
            document = layout(random, unseen if number % 2 else familiar, statements)
            for features, label in _rows(document, model):
                rows.append(features)
                labels.append(label)
                folds.append(fold)
    return rows, labels, folds


def _familiar(known: Sequence[Example]) -> list[Example]:
    """The plain wordings that most people use: the first dozen of each kind."""
    chosen: dict[str, list[Example]] = {}
    for example in headings():
        chosen.setdefault(example.label, []).append(example)
    return [example for examples in chosen.values() for example in examples[:12] if example in known]


def _rows(document: Layout, model: WordingModel) -> list[tuple[dict[str, float], int]]:
    found = paragraphs(document.lines)
    starts = {number for number, _ in document.headings}
    features = look_features(found, wordings_of(found, model))
    return [
        (dict(row), int(paragraph.lines[0] in starts))
        for paragraph, row in zip(found, features, strict=True)
        if row is not None
    ]


def _fit(rows: Sequence[dict[str, float]], labels: Sequence[int], names: Sequence[str]) -> dict[str, float]:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=1.0, max_iter=2000, fit_intercept=False)
    model.fit(_matrix(rows, names), labels)
    return {name: round(float(weight), 4) for name, weight in zip(names, model.coef_[0], strict=True)}


def _matrix(rows: Sequence[dict[str, float]], names: Sequence[str]) -> np.ndarray:
    return np.array([[row.get(name, 0.0) for name in names] for row in rows], dtype=np.float64)


def _trial(rows: Sequence[dict[str, float]], labels: Sequence[int], folds: Sequence[int]) -> str:
    names = sorted({name for row in rows for name in row})
    right = found = wanted = 0
    for fold in range(FOLDS):
        inside = [number for number, other in enumerate(folds) if other != fold]
        outside = [number for number, other in enumerate(folds) if other == fold]
        weights = _fit([rows[n] for n in inside], [labels[n] for n in inside], names)
        scores = _matrix([rows[n] for n in outside], names) @ np.array([weights[name] for name in names])
        for score, number in zip(scores, outside, strict=True):
            wanted += labels[number]
            found += int(score > 0)
            right += int(score > 0 and labels[number])
    return f"layouts left out: precision {right / max(found, 1):.3f}, recall {right / max(wanted, 1):.3f}"


if __name__ == "__main__":
    print(train())  # noqa: T201
