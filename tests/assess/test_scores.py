from __future__ import annotations

from dotwise.assess.scores import score
from dotwise.model import Claim, Ties
from tests.connect.building import asset, bullet, career, mixed, sentence, skill


def test_the_figures_can_be_counted_again() -> None:
    read = career(asset("Ended it"), mixed("Acting head"), bullet("Filed", "r1"), bullet("Swept", "r1"), skill("Excel"))
    ties = Ties(claims=(Claim("d5", 0, 5, "Excel", ("d3",)), Claim("d5", 0, 5, "Word")))
    scores = score(read, ties)

    assert scores.asset_share == (1 + 0.5) / 4
    assert scores.distinctiveness == round(1 - (0.05 + 0.5 + 0.95 + 0.95) / 4, 4)
    assert scores.evidence == 0.5
    assert scores.overall == round(0.4 * 0.375 + 0.3 * 0.3875 + 0.3 * 0.5, 4)
    assert "asset_share" in scores.formula


def test_what_cannot_be_counted_is_none_and_its_weight_is_shared_out() -> None:
    scores = score(career(asset("Ended it")), Ties())

    assert scores.evidence is None
    assert scores.overall == round((0.4 * 1.0 + 0.3 * 0.95) / 0.7, 4)


def test_nothing_told_gives_no_score() -> None:
    scores = score(career(skill("Excel")), Ties(claims=(Claim("d1", 0, 5, "Excel"),)))

    assert (scores.asset_share, scores.distinctiveness, scores.overall) == (None, None, None)
    assert scores.evidence == 0.0


def test_what_stands_beside_the_work_lowers_no_figure() -> None:
    told = career(asset("Ended it"))
    closed = career(asset("Ended it"), sentence("Thank you for your attention."))

    assert score(told, Ties()) == score(closed, Ties())
