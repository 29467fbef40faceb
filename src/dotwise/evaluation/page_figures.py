"""Every figure that ``docs/quality.md`` prints, measured in one go and held in one value, so that the page itself only prints."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from dotwise.evaluation.asking import UnseenAsking, measure_unseen
from dotwise.evaluation.claiming import Found, found_claims, load_profiles, profiles_file
from dotwise.evaluation.connecting import Figure, measure_connecting
from dotwise.evaluation.gold import load_ads, load_gold
from dotwise.evaluation.judge_measures import Row
from dotwise.evaluation.judging import JudgingFigures, evaluate_documents, evaluate_headings, evaluate_labelled
from dotwise.evaluation.judging_unseen import UnseenFigures, evaluate_unseen
from dotwise.evaluation.quality import Reading, reading_groups
from dotwise.evaluation.reading import Reader
from dotwise.evaluation.reading_figures import read_figures
from dotwise.evaluation.retrieval import RetrievalFigures, labelled_lines, measure_retrieval, unseen_lines
from dotwise.evaluation.rewriting import Checker, RewriteFigures, rewrite_figures
from dotwise.evaluation.rule_precision import RuleScore, mark_gold, mark_lines, score_rules
from dotwise.settings import data_folder


@dataclass(frozen=True, slots=True)
class JudgingPart:
    """The judge on lines that nobody trained on, on our own lines held out, and on the development data."""

    pages: UnseenFigures
    """Lines of whole documents, as they come."""
    balanced: UnseenFigures
    """Lines written to be hard, half of them good."""
    labelled: JudgingFigures
    gold: tuple[Row, ...]
    headings: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class RulesPart:
    """Every rule on the lines written to be labelled, and on the gold documents."""

    lines: int
    """How many lines were written to be labelled."""
    labelled: tuple[RuleScore, ...]
    gold: tuple[RuleScore, ...]


@dataclass(frozen=True, slots=True)
class RewritingPart:
    """The suggestions for the gold documents, and the questions found for lines of our own."""

    gold: RewriteFigures
    questions: RetrievalFigures
    later_questions: RetrievalFigures
    """The same on lines written after the search was set."""


@dataclass(frozen=True, slots=True)
class ConnectingPart:
    """Claims and ads of writers nobody learnt from; the connections of careers nobody learnt from and of the gold documents."""

    claims: tuple[Found, ...]
    asking: UnseenAsking
    unseen: tuple[Figure, ...]
    gold: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class PageFigures:
    """All that the page prints, part by part."""

    gold: tuple[Reading, ...]
    pairs: tuple[Reading, ...]
    judging: JudgingPart
    rules: RulesPart
    rewriting: RewritingPart
    connecting: ConnectingPart


def measure_page(shared: Path) -> PageFigures:
    """Every figure. ``shared`` holds gold/, pairs/ and labelled_bullets.jsonl. About ten minutes on one core.

    Raises:
        OSError: the development data is not there.
    """
    reader = Reader.load()
    return PageFigures(
        reading_groups(read_figures(shared / "gold")),
        reading_groups(read_figures(shared / "pairs")),
        _judging(shared, reader),
        _rules(shared, reader),
        _rewriting(shared),
        _connecting(shared, reader),
    )


def _judging(shared: Path, reader: Reader) -> JudgingPart:
    judge, tagger, embedder = reader.judge, reader.tagger, reader.embedder
    assert judge is not None
    return JudgingPart(
        evaluate_unseen(data_folder() / "labelled-pages-unseen", judge, tagger, embedder),
        evaluate_unseen(data_folder() / "labelled-unseen", judge, tagger, embedder),
        evaluate_labelled(data_folder() / "labelled", tagger, embedder),
        evaluate_documents("gold", load_gold(shared / "gold"), judge, tagger, embedder),
        evaluate_headings(shared / "labelled_bullets.jsonl", judge, tagger, embedder),
    )


def _rules(shared: Path, reader: Reader) -> RulesPart:
    lines = mark_lines(data_folder() / "labelled", reader.tagger)
    return RulesPart(len(lines), score_rules(lines), score_rules(mark_gold(shared / "gold", reader.tagger)))


def _rewriting(shared: Path) -> RewritingPart:
    return RewritingPart(
        rewrite_figures(shared / "gold", _independent_checker()),
        measure_retrieval(labelled_lines()),
        measure_retrieval(unseen_lines()),
    )


def _independent_checker() -> Checker:
    """The checker that was written apart from the gate. It stands among the tests, and without it every suggestion passes."""
    checker: Checker = import_module("tests.rewrite.independent_checker").unfaithful
    return checker


def _connecting(shared: Path, reader: Reader) -> ConnectingPart:
    gold, unseen = shared / "gold", data_folder() / "careers-unseen"
    return ConnectingPart(
        tuple(found_claims(load_profiles(profiles_file("profiles_unseen")))),
        measure_unseen(reader.embedder),
        measure_connecting(load_gold(unseen), load_ads(unseen), reader),
        measure_connecting(load_gold(gold), load_ads(gold), reader),
    )
