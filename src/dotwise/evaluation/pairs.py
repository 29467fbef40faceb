"""Counting pairs: how many were said, how many are true, how many are both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pairs:
    """Counts over which precision, recall and F1 are taken; they add up over documents."""

    hit: int = 0
    said: int = 0
    true: int = 0

    def __add__(self, other: Pairs) -> Pairs:
        return Pairs(self.hit + other.hit, self.said + other.said, self.true + other.true)

    @property
    def precision(self) -> float:
        """Share of what was said that is true; 1 where nothing was said."""
        return self.hit / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        """Share of what is true that was said; 1 where nothing is true."""
        return self.hit / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both; 1 where there was nothing to say and nothing said."""
        return 2 * self.hit / (self.said + self.true) if self.said + self.true else 1.0


def counted(said: Iterable[T], true: Iterable[T]) -> Pairs:
    """Counts of two collections, each pair once."""
    first, second = set(said), set(true)
    return Pairs(len(first & second), len(first), len(second))


def total(parts: Iterable[Pairs]) -> Pairs:
    """The sum of counts."""
    return sum(parts, Pairs())


def best_cut(truth: Sequence[bool], scores: Sequence[float]) -> float:
    """F1 at the threshold that suits these very scores best: the most that a threshold alone can reach."""
    labels: npt.NDArray[np.bool_] = np.asarray(truth, dtype=bool)
    values = np.asarray(scores)
    if not labels.any():
        return 0.0
    order = np.argsort(-values, kind="stable")
    hits = np.cumsum(labels[order])
    said = np.arange(1, len(labels) + 1)
    return float((2 * hits / (said + labels.sum())).max())
