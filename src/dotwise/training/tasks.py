"""``dotwise train tasks``: from O*NET task statements to the vectors that are shipped."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from dotwise.language.embedder import Embedder, Vectors
from dotwise.settings import models_folder
from dotwise.training.manifest import record

DIMENSIONS = 192
"""Directions kept of 384: they hold the ranking of tasks by cosine (see the card)."""


def build_tasks(statements: Path, embedder: Embedder) -> float:
    """Write ``models/occupations`` from a JSON-lines file of soc, occupation, task.

    The statements stay outside; vectors, SOC codes and titles go in. Uncentred singular value decomposition turns the
    vectors so that the first ``DIMENSIONS`` hold most of every dot product, and int8 rounds them.

    Returns:
        The mean absolute error of a cosine between two tasks after projection and rounding.
    """
    rows = [json.loads(line) for line in statements.read_text(encoding="utf-8").splitlines()]
    rows.sort(key=lambda row: (row["soc"], row["task"]))
    vectors = embedder.embed([row["task"] for row in rows])
    basis = _directions(vectors)
    projected = vectors @ basis
    scale = (np.abs(projected).max(axis=0) / 127).astype(np.float32)
    rounded = np.round(projected / scale).astype(np.int8)
    folder = models_folder() / "occupations"
    folder.mkdir(exist_ok=True)
    listing = [
        {"soc": row["soc"], "title": row["occupation"], "end": index + 1}
        for index, row in enumerate(rows)
        if index + 1 == len(rows) or rows[index + 1]["soc"] != row["soc"]
    ]
    (folder / "occupations.json").write_text(json.dumps(listing, indent=0) + "\n", encoding="utf-8")
    for name, array in (("tasks", rounded), ("scale", scale), ("basis", basis)):
        np.save(folder / f"{name}.npy", array, allow_pickle=False)
    for name in ("occupations.json", "tasks.npy", "scale.npy", "basis.npy"):
        record(f"occupations/{name}")
    return _error(vectors, rounded * scale)


def _directions(vectors: Vectors) -> Vectors:
    """The leading right singular vectors, (384, DIMENSIONS), signs fixed so that each one's largest entry is positive."""
    values, directions = np.linalg.eigh(vectors.astype(np.float64).T @ vectors.astype(np.float64))
    leading = directions[:, np.argsort(values)[::-1][:DIMENSIONS]]
    signs = np.sign(leading[np.abs(leading).argmax(axis=0), np.arange(DIMENSIONS)])
    return np.asarray(leading * signs, dtype=np.float32)


def _error(vectors: Vectors, shipped: Vectors) -> float:
    sample = slice(0, None, 40)
    exact = vectors[sample] @ vectors[sample].T
    return round(float(np.abs(exact - shipped[sample] @ shipped[sample].T).mean()), 4)
