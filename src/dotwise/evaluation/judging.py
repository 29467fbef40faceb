"""
How well the judge judges, with every simple baseline beside it.

On our own lines it is cross-validated twice: by occupation (no line of a held-out trade is seen) and by writer (no line
of a held-out file is seen). On the labelled documents and on lines under their authors' headings the shipped model is
taken as it is; it has seen none of them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from dotwise.evaluation.gold import GoldDocument, career_of
from dotwise.evaluation.judge_measures import Array, Row, calibration_bins, pair_accuracy, row
from dotwise.evaluation.judge_slices import Lines, baseline_rows, judged_by, slice_rows, text_baselines
from dotwise.judge import Judge
from dotwise.judge.features import FEATURES
from dotwise.judge.fitting import fit, logits
from dotwise.judge.lessons import Inputs, Lesson, inputs_of, read_lessons, sense_of
from dotwise.judge.model import LABELS, Head, commodity_of
from dotwise.judge.told import read_told
from dotwise.knowledge.crowd import load_crowd
from dotwise.knowledge.occupations import load_occupations
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, DotKind

_FOLDS = 5
_JUDGE = "judge"


@dataclass(frozen=True, slots=True)
class JudgingFigures:
    """Rows of every set and slice, minimal pairs put in the right order, and points of the calibration plot."""

    rows: tuple[Row, ...]
    pairs: tuple[tuple[str, float | None], ...]
    calibration: tuple[tuple[str, tuple[tuple[float, float, int], ...]], ...]


def evaluate_labelled(folder: Path, tagger: Tagger, embedder: Embedder) -> JudgingFigures:
    """Figures on our own lines, cross-validated by occupation and by writer. A few minutes."""
    lessons = read_lessons(folder)
    sense = sense_of([lesson.text for lesson in lessons], tagger, embedder)
    told = read_told(lessons)
    inputs = inputs_of(lessons, sense, load_occupations(), load_crowd(), told.by_occupation)
    told_by_writer = replace(inputs, told=told.by_writer)
    occupations = [lesson.occupation for lesson in lessons]
    writers = [lesson.writer for lesson in lessons]
    by_trade = judged_by(inputs.classes, _held_out(inputs, writers, _trade_folds(occupations), told.head), occupations)
    by_writer = judged_by(
        inputs.classes, _held_out(told_by_writer, writers, _writer_folds(writers), told.head), occupations
    )
    lines = Lines(tuple(x.text for x in lessons), tuple(x.group for x in lessons), tuple(occupations))
    rows = [
        *slice_rows("labelled, by occupation", lines, _JUDGE, by_trade),
        row("labelled, by writer", "all", _JUDGE, by_writer),
    ]
    rows += baseline_rows("labelled, by occupation", by_trade, _baselines(lessons, inputs))
    pairs = [lesson.pair for lesson in lessons]
    probabilities = by_trade.probabilities
    assert probabilities is not None
    return JudgingFigures(
        tuple(rows),
        (
            ("labelled, by occupation", pair_accuracy(by_trade, pairs)),
            ("labelled, by writer", pair_accuracy(by_writer, pairs)),
        ),
        tuple((label.value, calibration_bins(by_trade.classes, probabilities, n)) for n, label in enumerate(LABELS)),
    )


def held_out_lines(folder: Path, tagger: Tagger, embedder: Embedder) -> tuple[tuple[Lesson, float], ...]:
    """Our own lines, each with the probability of commodity from a model that has seen no line of its occupation."""
    lessons = read_lessons(folder)
    sense = sense_of([lesson.text for lesson in lessons], tagger, embedder)
    told = read_told(lessons)
    inputs = inputs_of(lessons, sense, load_occupations(), load_crowd(), told.by_occupation)
    occupations, writers = [lesson.occupation for lesson in lessons], [lesson.writer for lesson in lessons]
    scores = commodity_of(_held_out(inputs, writers, _trade_folds(occupations), told.head))
    return tuple(zip(lessons, scores.tolist(), strict=True))


def evaluate_documents(
    named: str, documents: Sequence[GoldDocument], judge: Judge, tagger: Tagger, embedder: Embedder
) -> tuple[Row, ...]:
    """Figures of the shipped judge on the labelled statements of documents, each judged within its document."""
    classes: list[float] = []
    probabilities: list[tuple[float, float, float]] = []
    texts: list[str] = []
    clusters: list[str] = []
    for document in documents:
        career = career_of(document)
        sense = understand([dot.text for dot in career.dots], _identity(document), tagger, embedder)
        roles = {role.id: role.title for role in career.roles}
        verdicts = judge.judge(career.dots, sense, [roles.get(dot.role or "") for dot in career.dots])
        labels = {statement.text: LABELS.index(statement.label) for statement in document.statements}
        for dot, verdict in zip(career.dots, verdicts, strict=True):
            if dot.text in labels:
                classes.append(float(labels[dot.text]))
                probabilities.append(verdict.probabilities)
                texts.append(dot.text)
                clusters.append(document.id)
    lines = Lines(tuple(texts), ("",) * len(texts), tuple(clusters))
    judged = judged_by(np.array(classes), np.array(probabilities), clusters)
    rows = slice_rows(named, lines, _JUDGE, judged)
    return (*rows, *baseline_rows(named, judged, text_baselines(texts)))


def evaluate_headings(path: Path, judge: Judge, tagger: Tagger, embedder: Embedder) -> tuple[Row, ...]:
    """Figures on lines that authors put under "Responsibilities" (commodity) and "Achievements" (asset, noisy)."""
    read = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = [entry for entry in read if str(entry["label_origin"]).startswith("author_heading")]
    texts = [str(entry["text"]) for entry in found]
    sense = understand(texts, Identity(), tagger, embedder)
    dots = [Dot(f"d{number}", text, DotKind.BULLET, None, None) for number, text in enumerate(texts)]
    verdicts = judge.judge(dots, sense, [None] * len(dots))
    classes = np.array([0.0 if entry["label"] == "weak" else 2.0 for entry in found])
    clusters = [str(number) for number in range(len(texts))]
    judged = judged_by(classes, np.array([verdict.probabilities for verdict in verdicts]), clusters)
    near = np.array([near.overall for near in load_occupations().nearness(sense.vectors, [None] * len(texts))])
    named = "author headings"
    rankings = [(_JUDGE, judged.scores), *text_baselines(texts), ("nearness to O*NET tasks", near)]
    return tuple(baseline_rows(named, judged, rankings))


def _trade_folds(occupations: Sequence[str]) -> list[tuple[list[int], list[int]]]:
    from sklearn.model_selection import GroupKFold

    splits = GroupKFold(_FOLDS).split(np.zeros((len(occupations), 1)), groups=list(occupations))
    return [(train.tolist(), test.tolist()) for train, test in splits]


def _writer_folds(writers: Sequence[str]) -> list[tuple[list[int], list[int]]]:
    return [
        (
            [i for i, other in enumerate(writers) if other != writer],
            [i for i, other in enumerate(writers) if other == writer],
        )
        for writer in sorted(set(writers))
    ]


def _held_out(
    inputs: Inputs, writers: Sequence[str], folds: Sequence[tuple[list[int], list[int]]], head: Head
) -> Array:
    """Probabilities (n, 3), each from a model that did not see the line's fold; nor had the top that read the line whole.

    As usual in stacking, tops that read the other lines may have seen the fold.
    """
    found = np.zeros((len(inputs.classes), 3))
    for train, test in folds:
        model = fit(inputs.at(train), [writers[index] for index in train], head)
        found[test] = model.probabilities(logits(model, inputs.at(test)))
    return found


def _baselines(lessons: Sequence[Lesson], inputs: Inputs) -> list[tuple[str, Array]]:
    """What one simple thing alone says of our lines; the embedding is cross-validated by occupation like the judge."""
    occupations = [lesson.occupation for lesson in lessons]
    names = [feature.name for feature in FEATURES]
    near = inputs.features[:, names.index("near any task")]
    duty = inputs.features[:, names.index("opener: duty")] + inputs.features[:, names.index("opener: help")]
    return [
        *text_baselines([lesson.text for lesson in lessons]),
        ("duty or help opener", duty),
        ("nearness to O*NET tasks", near),
        ("logistic regression on the embedding alone", _embedding_alone(inputs, occupations)),
    ]


def _embedding_alone(inputs: Inputs, occupations: Sequence[str]) -> Array:
    from sklearn.linear_model import LogisticRegression

    found = np.zeros(len(inputs.classes))
    for train, test in _trade_folds(occupations):
        model = LogisticRegression(C=5.0, max_iter=2000).fit(inputs.vectors[train], inputs.classes[train])
        found[test] = commodity_of(model.predict_proba(inputs.vectors[test]))
    return found


def _identity(document: GoldDocument) -> Identity:
    return Identity(names=tuple((document.contact.name or "").split()))
