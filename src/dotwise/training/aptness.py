"""Fit the model of ``rewrite.aptness`` on questions that readers marked, and say how well it chooses on lines held out."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dotwise.knowledge.atlas_files import known_atlas
from dotwise.knowledge.posts import trades_named
from dotwise.language.embedder import load_embedder
from dotwise.language.identity import Identity
from dotwise.language.logistic import Logistic
from dotwise.language.sense import Sense
from dotwise.language.tagger import load_tagger
from dotwise.language.understand import understand_many
from dotwise.model import Dot, DotKind, Label, Role, Ties, Verdict
from dotwise.rewrite.aptness import FEATURES, Table
from dotwise.rewrite.insider import (
    DEED_APT,
    DUTY_APT,
    OWN_APT,
    OWN_TRADE,
    PROSE_APT,
    least_chance,
    measured,
    nearest,
)
from dotwise.rewrite.material import gather
from dotwise.rewrite.values import Material
from dotwise.settings import data_folder, models_folder
from dotwise.training.manifest import record

_FOLDS = 8
_STRENGTH = 0.3
"""C of the regression."""
_BEHIND = 0.08
"""What the question for before and after stands behind that for the result, where entries are told apart by score."""
_APT = 2
"""The best mark a reader gives; 1 is passable, 0 does not fit."""
_COMMODITY = {Label.COMMODITY: 0.9, Label.MIXED: 0.5, Label.ASSET: 0.1}


@dataclass(frozen=True, slots=True)
class Marked:
    """Questions measured against lines: one row a question; ``line`` numbers the line, ``mark`` is 0, 1 or 2."""

    table: Table
    mark: Table
    line: Table
    floor: Table
    """The chance from which the question is put."""


@dataclass(frozen=True, slots=True)
class AptnessFigures:
    """On lines held out, of the questions chosen: shares that fit at all and that are just right, 0..1."""

    lines: int
    marks: int
    fits_by_score: float
    """Where the entry nearest by its score asks for the result."""
    fits: float
    apt: float
    asked: float
    """Share of the lines of which something is asked: the likeliest question that is likely enough, as in a document."""
    asked_fits: float
    asked_apt: float


def train_aptness() -> AptnessFigures:
    """Write ``models/insider/aptness.json`` from the marks of ``data/labelled/pairs``; figures on folds that hold out lines."""
    folder = data_folder() / "labelled" / "pairs"
    marked, scores = marked_questions(folder / "apt.jsonl", folder / "asked.jsonl")
    held = _held_out(marked)
    figures = _figures(marked, scores, held)
    path = models_folder() / "insider" / "aptness.json"
    path.parent.mkdir(exist_ok=True)
    described = {"apt": {**asdict(_fit(marked.table, marked.mark)), "held_out": asdict(figures)}}
    path.write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")
    record("insider/aptness.json")
    path.with_name("CARD.md").write_text(_card(figures), encoding="utf-8")
    return figures


def marked_questions(*paths: Path) -> tuple[Marked, Table]:
    """The marked questions of the files as features, and the score of each one's entry; an entry gone since is passed over."""
    rows = [json.loads(row) for path in paths for row in path.read_text(encoding="utf-8").splitlines()]
    numbers = {text: number for number, text in enumerate(dict.fromkeys(row["text"] for row in rows))}
    embedder = load_embedder()
    atlas, posts = known_atlas(), [trades_named([row["occupation"]]) for row in rows]
    senses = understand_many([[row["text"]] for row in rows], [Identity()] * len(rows), load_tagger(), embedder, posts)
    table, marks, lines, floors, scores = [], [], [], [], []
    for row, sense in zip(rows, senses, strict=True):
        line = line_of(row, sense)
        found = {(near.entry.trade, near.entry.line): near for near in nearest((line,), sense, atlas)[0]}
        for one in row["judged"]:
            if (near := found.get((one["trade"], one["line"]))) is None:
                continue
            table.append(measured(line, near, one["name"]))
            marks.append(one["mark"])
            lines.append(numbers[row["text"]])
            floors.append(least_chance(line, near))
            scores.append(near.score - _BEHIND * (one["name"] == "measure"))
    return Marked(np.array(table, float), np.array(marks, float), np.array(lines), np.array(floors)), np.array(scores)


def line_of(row: dict[str, Any], sense: Sense) -> Material:
    """A marked line as a document would hold it: a bullet under its post, a sentence outside the posts."""
    label = Label(row["label"])
    kind = DotKind(row["kind"])
    home = None if kind is DotKind.SENTENCE else "r1"
    dot = Dot("d1", row["text"], kind, "s1", home, verdict=Verdict(label, _COMMODITY[label]))
    role = Role("r1", row["occupation"], None, None, None, "present" if row.get("current") else None, "s1")
    (line,) = gather((dot,), sense, Ties(), (role,), ((),), ((),))
    return line


def _fit(table: Table, mark: Table) -> Logistic:
    """A logistic model of soft marks: a passable question counts half for apt and half against it."""
    from sklearn.linear_model import LogisticRegression

    mean, scale = table.mean(axis=0), table.std(axis=0) + 1e-6
    scaled, share = (table - mean) / scale, mark / _APT
    twice, truth = np.vstack([scaled, scaled]), np.r_[np.ones(len(mark)), np.zeros(len(mark))]
    model = LogisticRegression(C=_STRENGTH, max_iter=2000)
    model.fit(twice, truth, sample_weight=np.r_[share, 1.0 - share])
    mean_out, scale_out, weights = (tuple(np.round(column, 6).tolist()) for column in (mean, scale, model.coef_[0]))
    return Logistic(FEATURES, mean_out, scale_out, weights, round(float(model.intercept_[0]), 6), 0.5)


def _held_out(marked: Marked) -> Table:
    from sklearn.model_selection import GroupKFold

    chances = np.zeros(len(marked.mark))
    for train, test in GroupKFold(_FOLDS).split(marked.table, groups=marked.line):
        model = _fit(marked.table[train], marked.mark[train])
        scaled = (marked.table[test] - np.array(model.mean)) / np.array(model.scale)
        chances[test] = 1.0 / (1.0 + np.exp(-(scaled @ np.array(model.weights) + model.bias)))
    return chances


def _figures(marked: Marked, scores: Table, chances: Table) -> AptnessFigures:
    lines = [np.flatnonzero(marked.line == line) for line in np.unique(marked.line)]
    by_score = np.array([max(rows, key=lambda row: scores[row]) for rows in lines])
    chosen = np.array([max(rows, key=lambda row: chances[row]) for rows in lines])
    likely = [rows[chances[rows] >= marked.floor[rows]] for rows in lines]
    asked = np.array([max(rows, key=lambda row: chances[row]) for rows in likely if len(rows)])
    return AptnessFigures(
        lines=len(lines),
        marks=len(marked.mark),
        fits_by_score=_share(marked.mark[by_score] > 0),
        fits=_share(marked.mark[chosen] > 0),
        apt=_share(marked.mark[chosen] == _APT),
        asked=round(len(asked) / len(lines), 3),
        asked_fits=_share(marked.mark[asked] > 0),
        asked_apt=_share(marked.mark[asked] == _APT),
    )


def _share(hits: npt.NDArray[np.bool_]) -> float:
    return round(float(hits.mean()), 3) if len(hits) else 0.0


def _card(figures: AptnessFigures) -> str:
    return f"""# Which question of the atlas is apt

A logistic regression over {len(FEATURES)} named features (what line and entry share, how the question is put), learnt from
{figures.marks} questions to {figures.lines} lines that readers marked 2 (apt), 1 (passable) or 0 (does not fit); a passable one
counts half for and half against. Readers were sessions of a language model that saw line, post and question alone
(`data/labelled/pairs/apt.jsonl`, one question at a time; `asked.jsonl`, beside all plain questions, which is stricter); the lines are our own.

On folds that hold out lines the question chosen fits in {figures.fits} ({figures.fits_by_score} where the entry nearest by its score asks) and is
just right in {figures.apt}. A duty is asked from a chance of {DUTY_APT} on, a deed from {DEED_APT}, in the line's own trade (likeness {OWN_TRADE}) from {OWN_APT},
a sentence of a bio or letter and a skill from {PROSE_APT}: so {figures.asked} of the lines are asked, and there it fits in {figures.asked_fits} and is just right in
{figures.asked_apt}. `rewrite/insider.py` says how often it fits in each stretch of chances.

Nets and boosting over these features and over the vectors of line and question gained 0.01 in AUROC and were left out.

`aptness.json` holds means, scales, weights and these figures. Rebuild with `dotwise train aptness` after the atlas.
"""
