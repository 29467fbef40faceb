"""Fit a logistic model of connecting, with thresholds chosen on folds that hold out whole documents."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import numpy as np
import numpy.typing as npt

from dotwise.language.logistic import Logistic
from dotwise.settings import models_folder
from dotwise.training.manifest import record
from dotwise.training.pairs import Example

FOLDS = 5
CLEAR = 0.92
"""Share of the claims said to be shown by nothing that must be so on held-out careers; a little above the 0.90 promised, for cuts chosen on other folds kept 0.91."""
_FEWEST_CLEAR = 12
"""Claims below a cut, so that their share can be trusted."""

Column = npt.NDArray[np.float64]
Score = Callable[[Column], Column]


@dataclass(frozen=True, slots=True)
class Fitted:
    """A fitted model as it ships, and its figures on held-out documents."""

    model: Logistic
    """Its ``clear`` is 0 until it is chosen."""
    best: tuple[tuple[float, bool], ...]
    """For every claim of the careers the highest held-out probability of its lines, and whether any line shows it."""
    f1: float
    """F1 on held-out folds, over all examples."""
    f1_careers: float
    """The same over the careers alone, whose share of true pairs is that of documents."""
    precision_careers: float
    pairs: int
    positives: int


def fit(examples: Sequence[Example], names: Sequence[str], strength: float = 1.0, at: float | None = None) -> Fitted:
    """
    A logistic model on scaled features; thresholds and figures come from folds that hold out whole documents.

    ``strength`` is scikit-learn's C. ``at`` is a threshold set beforehand; without it that with the best F1 is taken.
    """
    from sklearn.model_selection import GroupKFold

    table = np.array([[example.features[name] for name in names] for example in examples])
    truth = np.array([example.shows for example in examples])
    groups = np.array([example.group for example in examples])
    held = np.zeros(len(examples))
    for train, test in GroupKFold(FOLDS).split(table, truth, groups):
        held[test] = _fitted(table[train], truth[train], strength)[0](table[test])
    whole = np.array([example.group.startswith(("c", "ad")) for example in examples])
    threshold = best_threshold(truth[whole], held[whole]) if at is None else at
    best = _best_of_claims([e for e, own in zip(examples, whole, strict=True) if own], held[whole])
    said = held[whole] >= threshold
    precision = round(float((said & truth[whole]).sum() / max(int(said.sum()), 1)), 4)
    _, mean, scale, weights, bias = _fitted(table, truth, strength)
    return Fitted(
        Logistic(tuple(names), mean, scale, weights, bias, threshold), best, f1_at(threshold, truth, held),
        f1_at(threshold, truth[whole], held[whole]), precision, len(examples), int(truth.sum()),
    )  # fmt: skip


def _fitted(
    table: Column, truth: npt.NDArray[np.bool_], strength: float
) -> tuple[Score, tuple[float, ...], tuple[float, ...], tuple[float, ...], float]:
    from sklearn.linear_model import LogisticRegression

    mean, scale = table.mean(axis=0), table.std(axis=0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=1000).fit((table - mean) / scale, truth)

    def score(rows: Column) -> Column:
        return np.asarray(model.predict_proba((rows - mean) / scale)[:, 1])

    columns = (tuple(float(round(value, 6)) for value in column) for column in (mean, scale, model.coef_[0]))
    mean_out, scale_out, weights = columns
    return score, mean_out, scale_out, weights, float(round(model.intercept_[0], 6))


def best_threshold(truth: npt.NDArray[np.bool_], scores: Column) -> float:
    """The threshold with the highest F1 among 0.05, 0.06 … 0.94; the lowest of equals."""
    cuts = [round(0.01 * step, 2) for step in range(5, 95)]
    return max(cuts, key=lambda cut: (f1_at(cut, truth, scores), -cut))


def clear_below(best: Sequence[tuple[float, bool]]) -> float:
    """The highest cut on a claim's best line below which ``CLEAR`` of the claims are truly shown by nothing.

    ``best`` holds the probability of each claim's best line and whether any line shows it. 0 where there is no such cut:
    then nothing is ever said to be shown by nothing.
    """
    found = 0.0
    for cut in (round(0.01 * step, 2) for step in range(1, 60)):
        below = [shown for highest, shown in best if highest < cut]
        if len(below) >= _FEWEST_CLEAR and 1.0 - sum(below) / len(below) >= CLEAR:
            found = cut
    return found


def _best_of_claims(examples: Sequence[Example], scores: Column) -> tuple[tuple[float, bool], ...]:
    best: dict[str, tuple[float, bool]] = {}
    for example, score in zip(examples, scores, strict=True):
        highest, shown = best.get(example.claim, (0.0, False))
        best[example.claim] = (max(highest, float(score)), shown or example.shows)
    return tuple(best.values())


def f1_at(threshold: float, truth: npt.NDArray[np.bool_], scores: Column) -> float:
    """F1 of saying yes from ``threshold`` on, rounded to 4 places."""
    said = scores >= threshold
    return round(float(2 * (said & truth).sum() / max(int(said.sum()) + int(truth.sum()), 1)), 4)


def write_models(name: str, fitted: dict[str, Fitted]) -> None:
    """Write fitted models as JSON below ``models`` and sign for the file."""
    content = {
        part: {
            **asdict(one.model),
            "held_out_f1": one.f1,
            "held_out_f1_careers": one.f1_careers,
            "held_out_precision_careers": one.precision_careers,
            "pairs": one.pairs,
            "positives": one.positives,
        }
        for part, one in sorted(fitted.items())
    }
    path = models_folder() / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    record(name)
