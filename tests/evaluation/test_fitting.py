from __future__ import annotations

from dotwise.training.fitting import clear_below


def test_nothing_shows_it_is_said_only_below_a_cut_where_it_is_nearly_always_so() -> None:
    unshown = [(0.01 * step, False) for step in range(30)]
    shown = [(0.155, True), (0.165, True), (0.175, True), (0.6, True)]

    assert clear_below([*unshown, *shown]) == 0.16


def test_where_no_cut_is_safe_it_is_never_said() -> None:
    assert clear_below([(0.01 * step, step % 2 == 0) for step in range(30)]) == 0.0
