"""Measures of a judgement: ranking, agreement, calibration, with intervals from resampling whole occupations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.float64]

_RESAMPLES = 300
_BINS = 10


@dataclass(frozen=True)
class Judged:
    """Lines with their true class (0 commodity, 1 mixed, 2 asset) and what a model says of them.

    ``scores`` is higher the more commodity; ``probabilities`` (n, 3) is None for a baseline that only ranks.
    ``clusters`` are the occupations or documents that are resampled together.
    """

    classes: Array
    scores: Array
    probabilities: Array | None
    clusters: tuple[str, ...]

    def at(self, keep: npt.NDArray[np.bool_]) -> Judged:
        """The lines where ``keep`` is true."""
        return Judged(
            self.classes[keep],
            self.scores[keep],
            None if self.probabilities is None else self.probabilities[keep],
            tuple(cluster for cluster, kept in zip(self.clusters, keep, strict=True) if kept),
        )


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one model on one slice of one set; None where a figure cannot be had (one class only, no labels)."""

    set: str
    slice: str
    model: str
    lines: int
    auroc: float | None
    auroc_low: float | None
    auroc_high: float | None
    macro_f1: float | None
    kappa: float | None
    calibration_error: float | None
    error_rate: float | None
    """Share of commodity and asset lines on the wrong side of 0.5."""


def row(named: str, slice_: str, model: str, judged: Judged) -> Row:
    """All figures of ``judged``."""
    low, high = interval(judged)
    probabilities = judged.probabilities
    told = None if probabilities is None else probabilities.argmax(axis=1)
    clear = judged.classes != 1
    wrong = (judged.scores > 0.5) != (judged.classes == 0)
    return Row(
        named,
        slice_,
        model,
        len(judged.classes),
        auroc(judged),
        low,
        high,
        None if told is None else macro_f1(judged.classes, told),
        None if told is None else kappa(judged.classes, told),
        None if probabilities is None else calibration_error(judged.classes, probabilities),
        None if probabilities is None or not clear.any() else _rounded(wrong[clear].mean()),
    )


def auroc(judged: Judged) -> float | None:
    """Chance that a commodity line scores above an asset line; ties count half. None unless both are there."""
    commodity, asset = judged.scores[judged.classes == 0], judged.scores[judged.classes == 2]
    if not len(commodity) or not len(asset):
        return None
    ordered = np.sort(asset)
    below = np.searchsorted(ordered, commodity, "left")
    ties = np.searchsorted(ordered, commodity, "right") - below
    return _rounded((below + ties / 2).mean() / len(asset))


def interval(judged: Judged) -> tuple[float | None, float | None]:
    """95% interval of the AUROC by resampling clusters (percentile bootstrap, fixed seed)."""
    members: dict[str, list[int]] = defaultdict(list)
    for index, cluster in enumerate(judged.clusters):
        members[cluster].append(index)
    names, random = sorted(members), np.random.default_rng(0)
    if len(names) < 3:
        return None, None
    values = []
    for _ in range(_RESAMPLES):
        picked = [index for name in random.choice(names, len(names)) for index in members[name]]
        value = auroc(Judged(judged.classes[picked], judged.scores[picked], None, ()))
        if value is not None:
            values.append(value)
    if not values:
        return None, None
    return _rounded(np.percentile(values, 2.5)), _rounded(np.percentile(values, 97.5))


def macro_f1(classes: Array, told: npt.NDArray[np.int64]) -> float | None:
    """Mean F1 of the three labels."""
    scores = []
    for label in range(3):
        hit = ((told == label) & (classes == label)).sum()
        scores.append(2 * hit / max((told == label).sum() + (classes == label).sum(), 1))
    return _rounded(np.mean(scores))


def kappa(classes: Array, told: npt.NDArray[np.int64]) -> float | None:
    """Cohen's kappa of the three labels: agreement beyond chance."""
    agree = (told == classes).mean()
    chance = sum((told == label).mean() * (classes == label).mean() for label in range(3))
    return None if chance == 1 else _rounded((agree - chance) / (1 - chance))


def calibration_error(classes: Array, probabilities: Array) -> float:
    """Expected calibration error of the told label in ten equal bins of its probability."""
    sure, told = probabilities.max(axis=1), probabilities.argmax(axis=1)
    bins = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    error = 0.0
    for number in range(_BINS):
        inside = bins == number
        if inside.any():
            error += inside.mean() * abs(sure[inside].mean() - (told == classes)[inside].mean())
    return _rounded(error)


def calibration_bins(classes: Array, probabilities: Array, label: int) -> tuple[tuple[float, float, int], ...]:
    """For the plot: mean probability of ``label``, its true share, and the lines, in ten bins; empty ones left out."""
    bins = np.minimum((probabilities[:, label] * _BINS).astype(int), _BINS - 1)
    points = []
    for number in range(_BINS):
        inside = bins == number
        if inside.any():
            mean, share = probabilities[inside, label].mean(), (classes[inside] == label).mean()
            points.append((_rounded(mean), _rounded(share), int(inside.sum())))
    return tuple(points)


def pair_accuracy(judged: Judged, pairs: Sequence[str | None]) -> float | None:
    """Share of minimal pairs in which the commodity line scores above the asset line."""
    groups: dict[str, list[int]] = defaultdict(list)
    for index, pair in enumerate(pairs):
        if pair is not None:
            groups[pair].append(index)
    won = [
        judged.scores[one] > judged.scores[other]
        for members in groups.values()
        for one in members
        for other in members
        if judged.classes[one] == 0 and judged.classes[other] == 2
    ]
    return _rounded(np.mean(won)) if won else None


def _rounded(value: float | np.floating[npt.NBitBase]) -> float:
    return round(float(value), 4)
