"""How often the rules are right, and the bar that every warning must reach."""

from __future__ import annotations

from pathlib import Path

from dotwise.evaluation.rule_precision import MarkedLine, below_bar, mark_gold, mark_lines, score_rules
from dotwise.language.tagger import Tagger
from dotwise.model import Label
from dotwise.rules import RULES
from dotwise.settings import data_folder


def test_counts_what_is_right_what_people_agree_with_and_what_is_missed() -> None:
    lines = [
        MarkedLine("Responsible for a", Label.COMMODITY, ("duty-opener",), frozenset({"D101"})),
        MarkedLine("Responsible for b", Label.MIXED, ("buried-outcome",), frozenset({"D101"})),
        MarkedLine("Responsible for c", Label.ASSET, (), frozenset({"D101"})),
        MarkedLine("Duties at d", Label.COMMODITY, ("duty-opener",), frozenset()),
    ]

    score = next(row for row in score_rules(lines) if row.code == "D101")

    assert (3, 2, 1) == (score.fired, score.right, score.agreed)
    assert 0.6667 == score.precision
    assert 0.5 == score.recall
    assert [score] == list(below_bar([score]))


def test_every_warning_reaches_the_bar_on_our_labelled_lines(tagger: Tagger) -> None:
    scores = score_rules(mark_lines(data_folder() / "labelled", tagger))

    assert [] == [(row.name, row.fired, row.precision) for row in below_bar(scores)]
    assert len(RULES) == len(scores)


def test_every_warning_reaches_the_bar_on_the_gold_documents(tagger: Tagger, shared: Path) -> None:
    scores = score_rules(mark_gold(shared / "data" / "gold", tagger))

    assert [] == [(row.name, row.fired, row.precision) for row in below_bar(scores)]
