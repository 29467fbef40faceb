"""What the embedder's top *telling* read off our labelled lines while it learnt (``dotwise train telling``)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dotwise.errors import IntegrityError
from dotwise.judge.lessons import Lesson
from dotwise.judge.model import Array, Head
from dotwise.language.integrity import model_file

TOLD = "embedder/told.npz"
"""Where it lies below ``models``; an analysis does not read it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Logits (n, 3) of the lines of ``data/labelled``, each by a top that had not seen it, and the head that ships."""

    by_writer: Array
    """The whole file of a line was held out."""
    by_occupation: Array
    """All lines of its trade were held out."""
    head: Head


def read_told(lessons: Sequence[Lesson]) -> Told:
    """What training kept of these lessons, row by row.

    Raises:
        IntegrityError: it was learnt from other lessons, or from these in another order.
    """
    with np.load(model_file(TOLD), allow_pickle=False) as held:
        if str(held["lessons"]) != digest_of(lessons):
            raise IntegrityError(f"models/{TOLD} was made from other labelled lines. Run 'dotwise train telling'.")
        values = [held[name].astype(np.float64) for name in ("by_writer", "by_occupation", "weights", "bias")]
    return Told(values[0], values[1], Head(values[2], values[3]))


def digest_of(lessons: Sequence[Lesson]) -> str:
    """Hex sha256 of what was learnt: texts and labels in their order."""
    told = "\n".join(f"{lesson.label}\t{lesson.text}" for lesson in lessons)
    return hashlib.sha256(told.encode()).hexdigest()
