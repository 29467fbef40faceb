"""
``docs/quality.md``: every figure that is published, written by one command.

    python -m dotwise.evaluation.page ../shared/data docs/quality.md

Needs the labelled development data; takes about ten minutes on one core. The prose between the tables stands in
``docs/quality-notes/``, a file a part, so that people can edit it and the figures cannot be edited by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from dotwise.evaluation.claiming import found_claims, load_profiles, profiles_file
from dotwise.evaluation.claiming import table as claim_table
from dotwise.evaluation.connecting import measure_connecting
from dotwise.evaluation.connecting import table as connecting_table
from dotwise.evaluation.gold import load_ads, load_gold
from dotwise.evaluation.judging import JudgingFigures, evaluate_documents, evaluate_headings, evaluate_labelled
from dotwise.evaluation.judging_unseen import evaluate_unseen
from dotwise.evaluation.plot import calibration_svg
from dotwise.evaluation.quality import reading_groups
from dotwise.evaluation.reading import Reader
from dotwise.evaluation.reading_figures import read_figures
from dotwise.evaluation.retrieval import labelled_lines, measure_retrieval, unseen_lines
from dotwise.evaluation.rewriting import rewrite_figures
from dotwise.evaluation.rule_precision import mark_gold, mark_lines, score_rules
from dotwise.evaluation.tables import (
    first_table,
    judging_table,
    reading_table,
    retrieval_table,
    rewriting_table,
    rules_table,
)
from dotwise.knowledge.versions import versions
from dotwise.settings import data_folder

_COMMAND = "python -m dotwise.evaluation.page ../shared/data docs/quality.md"


def page(shared: Path, notes: Path, pictures: Path) -> str:
    """The whole page. ``shared`` holds gold/, pairs/ and labelled_bullets.jsonl, ``notes`` the prose by part.

    The calibration plot is written into ``pictures``.
    """
    current = versions()
    head = (
        "# How good it is\n\n"
        f"Written by `{_COMMAND}` with dotwise {current.dotwise}, models {current.models}, data {current.data}. "
        "Do not edit the figures; edit `docs/quality-notes/`.\n"
    )
    reader = Reader.load()
    parts = (
        ("reading", _reading(shared)),
        ("judging", _judging(shared, reader, pictures)),
        ("rules", _rules(shared, reader)),
        ("rewriting", _rewriting(shared)),
        ("connecting", _connecting(shared, reader)),
        ("peers", iter(())),
    )
    return head + "\n".join(_part(name, notes, body) for name, body in parts)


def _part(name: str, notes: Path, body: Iterator[tuple[str, str]]) -> str:
    note = notes / f"{name}.md"
    prose = note.read_text(encoding="utf-8").strip() if note.is_file() else ""
    sections = "\n".join(f"### {title}\n\n{table}\n" for title, table in body)
    return f"## {name.capitalize()}\n\n{prose}\n\n{sections}"


def _reading(shared: Path) -> Iterator[tuple[str, str]]:
    yield "The gold documents", reading_table(reading_groups(read_figures(shared / "gold")))
    yield "The pairs", reading_table(reading_groups(read_figures(shared / "pairs")))


def _judging(shared: Path, reader: Reader, pictures: Path) -> Iterator[tuple[str, str]]:
    assert reader.judge is not None
    yield (
        "Lines of whole documents that nobody has trained on: the first figure to believe",
        _unseen("labelled-pages-unseen", reader),
    )
    yield "Balanced lines that nobody has trained on: the second", _unseen("labelled-unseen", reader)
    labelled = evaluate_labelled(data_folder() / "labelled", reader.tagger, reader.embedder)
    yield "Our own lines, cross-validated", judging_table(labelled.rows)
    yield "Minimal pairs put in the right order", _pairs(labelled)
    (pictures / "calibration.svg").write_text(calibration_svg(labelled.calibration), encoding="utf-8")
    yield "Calibration on the same lines", _calibration(labelled, pictures.name)
    documents = load_gold(shared / "gold")
    gold = evaluate_documents("gold", documents, reader.judge, reader.tagger, reader.embedder)
    yield "Statements of the gold documents (never trained on)", judging_table(gold)
    headings = evaluate_headings(shared / "labelled_bullets.jsonl", reader.judge, reader.tagger, reader.embedder)
    yield "Lines by the heading their author put them under (never trained on)", judging_table(headings)


def _unseen(folder: str, reader: Reader) -> str:
    assert reader.judge is not None
    figures = evaluate_unseen(data_folder() / folder, reader.judge, reader.tagger, reader.embedder)
    table = judging_table(figures.rows)
    return table if figures.pairs is None else f"{table}\n\nMinimal pairs put in the right order: {figures.pairs:.3f}"


def _pairs(figures: JudgingFigures) -> str:
    return "\n".join(f"- {name}: {'–' if share is None else f'{share:.3f}'}" for name, share in figures.pairs)


def _calibration(figures: JudgingFigures, pictures: str) -> str:
    lines = [f"![What was said against what was so, a panel a label]({pictures}/calibration.svg)", ""]
    lines += ["| label | said | was | lines |", "| --- | --- | --- | --- |"]
    for label, bins in figures.calibration:
        lines += [f"| {label} | {said:.2f} | {was:.2f} | {count} |" for said, was, count in bins]
    return "\n".join(lines)


def _rules(shared: Path, reader: Reader) -> Iterator[tuple[str, str]]:
    lines = mark_lines(data_folder() / "labelled", reader.tagger)
    yield "On our labelled lines", rules_table(score_rules(lines))
    gold = [score for score in score_rules(mark_gold(shared / "gold", reader.tagger)) if score.fired]
    yield "On the gold documents (rules that fire there)", rules_table(gold)


def _rewriting(shared: Path) -> Iterator[tuple[str, str]]:
    yield "On the gold documents", rewriting_table(rewrite_figures(shared / "gold"))
    yield "Finding the question for a line, on lines of our own", retrieval_table(measure_retrieval(labelled_lines()))
    yield (
        "The first question, on lines written after the search was set",
        first_table(measure_retrieval(unseen_lines())),
    )


def _connecting(shared: Path, reader: Reader) -> Iterator[tuple[str, str]]:
    unseen_profiles = load_profiles(profiles_file("profiles_unseen"))
    yield (
        "Claims found in profiles, lists of skills, bios and letters of a writer nobody learnt from",
        claim_table(list(found_claims(unseen_profiles))),
    )
    gold, unseen = shared / "gold", data_folder() / "careers-unseen"
    yield (
        "On careers nobody has learnt from or looked into: the figures to believe",
        connecting_table(measure_connecting(load_gold(unseen), load_ads(unseen), reader)),
    )
    yield (
        "On the gold documents (never trained on)",
        connecting_table(measure_connecting(load_gold(gold), load_ads(gold), reader)),
    )


def main(arguments: Sequence[str]) -> None:
    """Write the page."""
    shared, target = Path(arguments[0]), Path(arguments[1])
    folder = target.parent
    target.write_text(page(shared, folder / "quality-notes", folder / "pictures"), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
