"""
The figures to believe first: the shipped judge on lines that nobody has trained, tuned or chosen anything on.

    python -m dotwise.evaluation.judging_unseen data/labelled-pages-unseen
    python -m dotwise.evaluation.judging_unseen data/labelled-unseen

The former are lines of whole documents as they come, the latter were written for the purpose and balanced; each folder's README says
by whom. Only totals are printed, never a line with its verdict: who reads the errors has used the set up.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dotwise.evaluation.judge_measures import Array, Judged, Row, pair_accuracy
from dotwise.evaluation.judge_slices import Lines, baseline_rows, judged_by, slice_rows, text_baselines
from dotwise.evaluation.reading import Reader
from dotwise.evaluation.tables import judging_table
from dotwise.judge import Judge
from dotwise.judge.lessons import Lesson, read_lessons, sense_of
from dotwise.judge.model import LABELS, commodity_of
from dotwise.knowledge.occupations import load_occupations
from dotwise.language.anatomy import OpenerKind
from dotwise.language.embedder import Embedder
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.model import Dot
from dotwise.settings import data_folder

_SET = "unseen"


@dataclass(frozen=True, slots=True)
class UnseenFigures:
    """Rows of every slice and baseline, and the share of minimal pairs put in the right order."""

    rows: tuple[Row, ...]
    pairs: float | None


def evaluate_unseen(folder: Path, judge: Judge, tagger: Tagger, embedder: Embedder) -> UnseenFigures:
    """Figures on the lines of ``folder``. About a minute, most of it for the baseline that learns from our own lines.

    Raises:
        OSError: there is no such folder.
    """
    lessons = read_lessons(folder)
    if not lessons:
        raise FileNotFoundError(f"{folder} holds no labelled lines")
    sense = sense_of([lesson.text for lesson in lessons], tagger, embedder)
    judged = _judged(lessons, sense, judge)
    lines = Lines(
        tuple(lesson.text for lesson in lessons),
        tuple(lesson.group for lesson in lessons),
        judged.clusters,
    )
    baselines = [*text_baselines(lines.texts), *_comparisons(lessons, sense, tagger, embedder)]
    rows = (*slice_rows(_SET, lines, "judge", judged), *baseline_rows(_SET, judged, baselines))
    return UnseenFigures(rows, pair_accuracy(judged, [lesson.pair for lesson in lessons]))


def _judged(lessons: Sequence[Lesson], sense: Sense, judge: Judge) -> Judged:
    """Each line under the title of its occupation, by the same call that judges a document."""
    dots = [Dot(f"d{number}", lesson.text, lesson.kind, None, None) for number, lesson in enumerate(lessons)]
    verdicts = judge.judge(dots, sense, [lesson.title for lesson in lessons])
    return judged_by(
        np.array([float(LABELS.index(lesson.label)) for lesson in lessons]),
        np.array([verdict.probabilities for verdict in verdicts]),
        [lesson.occupation for lesson in lessons],
    )


def _comparisons(
    lessons: Sequence[Lesson], sense: Sense, tagger: Tagger, embedder: Embedder
) -> list[tuple[str, Array]]:
    near = load_occupations().nearness(sense.vectors, [lesson.title for lesson in lessons])
    openers = [anatomy.opener for anatomy in sense.anatomies]
    duty = [opener is not None and opener.kind in (OpenerKind.DUTY, OpenerKind.HELP) for opener in openers]
    return [
        ("duty or help opener", np.array(duty, dtype=np.float64)),
        ("nearness to O*NET tasks, three nearest", np.array([entry.overall for entry in near])),
        ("nearness to O*NET tasks, hundred nearest", np.array([entry.wide for entry in near])),
        ("logistic regression on the embedding alone, learnt from our lines", _embedding(sense, tagger, embedder)),
    ]


def _embedding(sense: Sense, tagger: Tagger, embedder: Embedder) -> Array:
    from sklearn.linear_model import LogisticRegression

    lessons = read_lessons(data_folder() / "labelled")
    vectors = sense_of([lesson.text for lesson in lessons], tagger, embedder).vectors
    model = LogisticRegression(C=5.0, max_iter=2000).fit(vectors, [LABELS.index(lesson.label) for lesson in lessons])
    return commodity_of(model.predict_proba(sense.vectors))


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    reader = Reader.load()
    assert reader.judge is not None
    figures = evaluate_unseen(Path(arguments[0]), reader.judge, reader.tagger, reader.embedder)
    print(judging_table(figures.rows))  # noqa: T201
    print(f"\nMinimal pairs put in the right order: {figures.pairs}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
