import numpy as np
import pytest

from dotwise.evaluation.judge_measures import Judged, auroc, calibration_error, kappa, macro_f1, pair_accuracy, row


def judged(classes: list[int], scores: list[float]) -> Judged:
    return Judged(np.array(classes, dtype=float), np.array(scores), None, tuple(str(n) for n in range(len(classes))))


def test_auroc_counts_commodity_above_asset_and_leaves_mixed_out() -> None:
    assert auroc(judged([0, 0, 2, 2, 1], [0.9, 0.6, 0.7, 0.1, 0.0])) == 0.75
    assert auroc(judged([0, 2], [0.5, 0.5])) == 0.5
    assert auroc(judged([0, 0], [0.5, 0.5])) is None


def test_macro_f1_and_kappa() -> None:
    classes, told = np.array([0.0, 0, 1, 2]), np.array([0, 1, 1, 2])

    assert macro_f1(classes, told) == pytest.approx((2 / 3 + 2 / 3 + 1) / 3, abs=1e-4)
    assert kappa(classes, told) == pytest.approx((0.75 - 5 / 16) / (1 - 5 / 16), abs=1e-4)


def test_a_model_that_is_as_sure_as_it_is_right_has_no_calibration_error() -> None:
    classes = np.array([0.0, 0, 0, 0, 2])
    probabilities = np.tile([0.8, 0.0, 0.2], (5, 1))

    assert calibration_error(classes, probabilities) == 0.0
    assert calibration_error(np.array([2.0]), np.array([[0.9, 0.0, 0.1]])) == 0.9


def test_minimal_pairs() -> None:
    lines = judged([0, 1, 2, 0, 2], [0.9, 0.5, 0.2, 0.3, 0.4])

    assert pair_accuracy(lines, ["a", "a", "a", "b", "b"]) == 0.5


def test_a_row_says_what_it_cannot_know() -> None:
    figures = row("set", "all", "length", judged([0, 2], [0.9, 0.1]))

    assert (figures.auroc, figures.macro_f1, figures.calibration_error, figures.error_rate) == (1.0, None, None, None)
    assert (figures.auroc_low, figures.auroc_high) == (None, None)
