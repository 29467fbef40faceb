"""The page of figures: today first, tables before their prose, and no row that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from dotwise.evaluation.asking import AskingFigures, UnseenAsking
from dotwise.evaluation.connecting import Figure
from dotwise.evaluation.judge_measures import Row
from dotwise.evaluation.judging import JudgingFigures
from dotwise.evaluation.judging_unseen import UnseenFigures
from dotwise.evaluation.page import page
from dotwise.evaluation.page_figures import ConnectingPart, JudgingPart, PageFigures, RewritingPart, RulesPart
from dotwise.evaluation.quality import Reading
from dotwise.evaluation.retrieval import RetrievalFigures
from dotwise.evaluation.rewriting import MoveFigures, RewriteFigures
from dotwise.evaluation.rule_precision import RuleScore
from dotwise.evaluation.today import today_table
from dotwise.model import Severity


def read(group: str) -> Reading:
    return Reading(group, 2, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 1.0, 1.0)


def judged(slice_: str, lines: int, error: float = 0.05, kappa: float = 0.8) -> Row:
    return Row("unseen", slice_, "judge", lines, 0.95, 0.9, 1.0, 0.81, kappa, 0.03, error)


def rule(name: str, fired: int, right: int) -> RuleScore:
    return RuleScore("L108", name, Severity.HINT, fired, right, right, right / fired if fired else None, 0.1)


def figures(*balanced: Row, nothing: float = 0.9) -> PageFigures:
    unseen = UnseenFigures((judged("all", 388),), None)
    labelled = JudgingFigures(
        (judged("group: retail", 146, 0.078), judged("group: law", 157, 0.036), judged("group: media", 121, 0.009)),
        (("by writer", 0.98),),
        (("asset", ((0.1, 0.2, 30),)),),
    )
    retrieval = RetrievalFigures(54, 0.7, 0.9, 0.9, 0.8, 0.93, 1.0)
    moves = MoveFigures(70, 0.575, 0.6, 0.86, 0.7, ())
    connected = (
        Figure("nothing shows it, precision", nothing, 0.9, 66),
        Figure("understated roles, F1", 0.67, None, 2),
    )
    asking = AskingFigures(24, 227, 0.8, 0.8, 0.7, 0.8, 0.3)
    return PageFigures(
        (read("all"), read("format: pdf"), read("layout: pdf: sidebar"), read("renderer: typst")),
        (read("all"), read("layout: pdf: table"), read("renderer: rendercv")),
        JudgingPart(unseen, UnseenFigures((judged("all", 400), *balanced), 0.95), labelled, (), ()),
        RulesPart(4767, (), (rule("singular-fact", 2, 1), rule("helped", 5, 5), rule("flexible", 0, 0))),
        RewritingPart(RewriteFigures(16, 170, 0.983, 400, 1.0, True, 0.9, 0.9, moves), retrieval, retrieval),
        ConnectingPart((), UnseenAsking(asking, asking, asking), connected, connected),
    )


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    (tmp_path / "today.md").write_text("Sealed means unseen.\n\n{table}\n\n### What is weak\n\nThroughlines.\n")
    (tmp_path / "reading.md").write_text("What is read and how.\n")
    return tmp_path


def test_today_comes_first_and_holds_its_table_where_the_note_says(notes: Path) -> None:
    written = page(figures(), notes)

    order = (
        "Sealed means unseen.",
        "| part | figure |",
        "### What is weak",
        "## Reading",
        "### The pairs",
        "What is read and how.",
        "## Judging",
    )
    assert list(order) == sorted(order, key=written.index)


def test_every_figure_with_a_bar_stands_beside_it() -> None:
    table = today_table(figures())

    assert "| judging | kappa | 388 lines of whole documents, unseen | 0.800 | 0.70 | yes |" in table
    assert "| rewriting | moves of the expert chosen | gold set | 0.575 | 0.70 | no |" in table
    assert "| connecting | nothing shows it, precision | unseen careers | 0.900 | 0.90 | yes |" in table
    assert (
        "| connecting | requirement extraction, F1 | 24 ads as firms write them, unseen | 0.800 | 0.85 | no |" in table
    )
    assert "understated" not in table


@pytest.mark.parametrize(("value", "met"), [(0.8996, "yes"), (0.8994, "no")])
def test_a_bar_is_met_as_the_figure_is_printed(value: float, met: str) -> None:
    assert f"| unseen careers | {value:.3f} | 0.90 | {met} |" in today_table(figures(nothing=value))


def test_groups_of_a_few_lines_are_left_out(notes: Path) -> None:
    written = page(figures(judged("group: law", 20), judged("group: writer w", 106)), notes)

    assert "| group: law | judge | 20 |" not in written
    assert "| group: writer w | judge | 106 |" in written


def test_the_lowest_and_the_highest_error_of_a_group_are_named(notes: Path) -> None:
    said = "about a mean of 0.041: lowest media 0.009, highest retail 0.078, law 0.036, media 0.009."

    assert said in page(figures(), notes)


def test_renderers_and_single_layouts_of_the_gold_documents_are_left_out(notes: Path) -> None:
    written = page(figures(), notes)

    assert "renderer:" not in written
    assert "layout: pdf: sidebar" not in written
    assert "layout: pdf: table" in written


def test_of_the_rules_on_the_gold_documents_only_the_misses_are_listed(notes: Path) -> None:
    written = page(figures(), notes)

    assert "### On 4,767 lines written to be labelled" in written
    assert "2 rules fire there, 1 of them rightly every time. The others:" in written
    assert "| L108 | singular-fact | hint | 2 | 1 |" in written
    assert "| helped |" not in written
