"""The bars that connecting keeps on the shared development gold set; what is below its bar is held at today's level."""

from __future__ import annotations

from pathlib import Path

import pytest

from dotwise.evaluation.connecting import Figure, measure_connecting, table
from dotwise.evaluation.gold import load_ads, load_gold
from dotwise.evaluation.reading import Reader


@pytest.fixture(scope="module")
def figures(shared: Path) -> dict[str, Figure]:
    folder = shared / "data" / "gold"
    return {f.name: f for f in measure_connecting(load_gold(folder), load_ads(folder), Reader.load())}


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("claim to evidence, pair F1", 0.40),
        ("nothing shows it, precision", 0.75),
        ("understated roles, F1", 0.80),
        ("throughlines, pairwise F1", 0.20),
        ("framework, grades exact", 0.85),
        ("requirement extraction, F1", 0.93),
        ("requirements answered, pair F1", 0.55),
    ],
)
def test_no_figure_falls(name: str, floor: float, figures: dict[str, Figure]) -> None:
    assert figures[name].value >= floor


@pytest.mark.parametrize("name", ["claim to evidence, pair F1", "requirements answered, pair F1"])
def test_a_pair_classifier_beats_every_baseline(name: str, figures: dict[str, Figure]) -> None:
    assert all(figures[name].value > value for _, value in figures[name].baselines)


def test_the_table_shows_bars_and_baselines() -> None:
    figure = Figure("x", 0.5, 0.8, 10, 0.6, 0.4, (("cosine", 0.2),))

    assert table([figure]).splitlines()[2] == "| x | 0.500 | 0.80 | 10 | 0.60 | 0.40 | cosine 0.20 |"
