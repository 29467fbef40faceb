"""The measure on unseen lines: totals with baselines beside them, from whatever folder holds labelled lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dotwise.evaluation.judging_unseen import evaluate_unseen
from dotwise.evaluation.reading import Reader
from dotwise.judge.lessons import read_lessons
from dotwise.settings import data_folder

LINES = (
    ("Answered 60 calls a day and logged each of them", "commodity", "call-centre agent", "p1"),
    ("Answered the call that stopped a fraud of 9 years", "asset", "call-centre agent", "p1"),
    ("Responsible for the weekly rota of 14 porters", "commodity", "porter", None),
    ("Wrote the rota that three hospitals now use", "asset", "porter", None),
)


def test_a_folder_without_lines_is_an_error(tmp_path: Path) -> None:
    reader = Reader.load()
    assert reader.judge is not None

    with pytest.raises(FileNotFoundError):
        evaluate_unseen(tmp_path, reader.judge, reader.tagger, reader.embedder)


def test_the_judge_stands_beside_every_baseline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [
        {"text": text, "label": label, "occupation": title, "group": "other", "pair": pair}
        for text, label, title, pair in LINES
    ]
    (tmp_path / "statements.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    monkeypatch.setattr("dotwise.evaluation.judging_unseen.data_folder", lambda: _few_lines(tmp_path / "data"))
    reader = Reader.load()
    assert reader.judge is not None

    figures = evaluate_unseen(tmp_path, reader.judge, reader.tagger, reader.embedder)
    models = [row.model for row in figures.rows if row.slice == "all"]

    assert models[0] == "judge"
    assert {"shorter is weaker", "no digit", "duty or help opener"} <= set(models)
    assert all(row.lines == len(LINES) for row in figures.rows if row.slice == "all")
    assert figures.pairs == 1.0


@pytest.mark.parametrize("unseen", ["labelled-unseen", "labelled-pages-unseen"])
def test_no_unseen_line_is_among_the_lines_that_the_judge_learns_from(unseen: str) -> None:
    def texts(folder: str) -> set[str]:
        return {lesson.text for lesson in read_lessons(data_folder() / folder)}

    assert texts(unseen)
    assert not texts(unseen) & texts("labelled")


def _few_lines(folder: Path) -> Path:
    """A data folder with the first lines of one file to learn from, so that the baseline is quick."""
    (folder / "labelled").mkdir(parents=True)
    source = data_folder() / "labelled" / "factory-floors.jsonl"
    lines = source.read_text(encoding="utf-8").splitlines()[:20]
    (folder / "labelled" / "few.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder
