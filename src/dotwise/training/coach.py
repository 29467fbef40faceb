"""Fit the model of ``rewrite.coach`` on lines for which readers chose their questions, and say how it chooses on lines held out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dotwise.knowledge.atlas_files import known_atlas
from dotwise.knowledge.posts import trades_named
from dotwise.language.embedder import DIMENSIONS, load_embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import load_tagger
from dotwise.language.understand import understand_many
from dotwise.rewrite.coach import PLAIN_APT, VECTORS, Coach, Table, features, load_coach
from dotwise.rewrite.insider import nearest, trades_of, weighed
from dotwise.rewrite.plain import plain_questions
from dotwise.settings import data_folder, models_folder
from dotwise.training.aptness import line_of
from dotwise.training.coach_figures import BEST, FITS, Chosen, CoachFigures, figures_of
from dotwise.training.manifest import record

_FOLDS = 4
_NETS, _HIDDEN, _DROPPED_IN, _DROPPED = 3, 256, 0.2, 0.5
_EPOCHS, _BATCH, _RATE, _DECAY = 30, 64, 2e-3, 0.1
_BY_RULES = 3.0
"""How often a reading by the second page of rules counts: of 1, 3 and 6 times the lines of documents, held out, fit best so."""
_NOT_LISTED = -1e3
"""Score of a question that the reader of a line could not choose: it is neither right nor wrong there."""
_SPREAD = 0.05
"""The usual spread of one number of a unit vector, so that it weighs as much as a sign."""


def train_coach() -> CoachFigures:
    """Write ``models/coach/net.npz`` from ``data/labelled/pairs/asked.jsonl``; figures on folds that hold lines out."""
    chosen = chosen_questions(data_folder() / "labelled" / "pairs" / "asked.jsonl")
    held = _held_out(chosen)
    slope, shift = _on_scale_of_atlas(chosen, held)
    _write(replace(_fit(chosen, np.arange(len(chosen.table))), slope=slope, shift=shift))
    figures = figures_of(chosen, held, 1.0 / (1.0 + np.exp(-(held.max(axis=1) * slope + shift))))
    (models_folder() / "coach" / "CARD.md").write_text(_card(figures), encoding="utf-8")
    return figures


def _write(coach: Coach) -> None:
    """The large tables in half precision, no pickle."""
    with (models_folder() / "coach" / "net.npz").open("wb") as file:
        np.savez_compressed(
            file,
            mean=coach.mean,
            scale=coach.scale,
            inner=coach.inner.astype(np.float16),
            inner_bias=coach.inner_bias,
            outer=coach.outer.astype(np.float16),
            outer_bias=coach.outer_bias,
            slope=np.float32(coach.slope),
            shift=np.float32(coach.shift),
        )
    record("coach/net.npz")
    load_coach.cache_clear()


def chosen_questions(path: Path) -> Chosen:
    """The rows of a file as features and marks."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]
    embedder = load_embedder()
    atlas, posts = known_atlas(), [trades_named([row["occupation"]]) for row in rows]
    senses = understand_many([[row["text"]] for row in rows], [Identity()] * len(rows), load_tagger(), embedder, posts)
    tables, of_atlas = [], []
    for row, sense in zip(rows, senses, strict=True):
        line = line_of(row, sense)
        tables.append(features([line], sense, trades_of([line], sense)))
        of_atlas.append(_atlas_marks(row, {
            (apt.near.entry.trade, apt.near.entry.line, apt.name): apt.chance
            for apt in weighed(line, nearest((line,), sense, atlas)[0])
        }))  # fmt: skip
    return Chosen(
        np.vstack(tables),
        np.array([_marks(row) for row in rows], dtype=np.float32),
        np.array([_weights(row) for row in rows], dtype=np.float32),
        np.array(["page" in row for row in rows]),
        np.array([row.get("person") or row.get("page") or row["text"] for row in rows]),
        tuple(row["text"] for row in rows),
        tuple(of_atlas),
    )


def _marks(row: dict[str, Any]) -> list[float]:
    return [BEST if one.name in row["best"] else FITS if one.name in row["fits"] else 0.0 for one in plain_questions()]


def _weights(row: dict[str, Any]) -> list[float]:
    edition = row.get("edition", 1)
    counts = _BY_RULES if "rules" in row else 1.0
    return [counts if one.edition <= edition else 0.0 for one in plain_questions()]


def _atlas_marks(row: dict[str, Any], chances: dict[tuple[str, str, str], float]) -> tuple[tuple[float, float], ...]:
    marked = (((one["trade"], one["line"], one["name"]), one["mark"] / 2) for one in row["judged"])
    return tuple((chances[key], mark) for key, mark in marked if key in chances)


def _fit(chosen: Chosen, rows: npt.NDArray[np.int_]) -> Coach:
    """Nets begun at several seeds and put side by side, so that the scores are the mean of theirs; not yet on the atlas's scale."""
    table, mark, weight = chosen.table[rows], chosen.mark[rows], chosen.weight[rows]
    signs = table.shape[1] - VECTORS * DIMENSIONS
    mean, scale = table.mean(axis=0), np.full(table.shape[1], _SPREAD, dtype=np.float32)
    scale[:signs] = table[:, :signs].std(axis=0) + 1e-6
    nets = [_net((table - mean) / scale, mark, weight, seed) for seed in range(_NETS)]
    inner, inner_bias, outer, outer_bias = zip(*nets, strict=True)
    return Coach(
        mean,
        scale,
        np.hstack(inner),
        np.hstack(inner_bias),
        (np.vstack(outer) / _NETS).astype(np.float32),
        np.mean(outer_bias, axis=0, dtype=np.float32),
        slope=1.0,
        shift=0.0,
    )


def _net(table: Table, mark: Table, weight: Table, seed: int) -> tuple[Table, Table, Table, Table]:
    """Weights and biases of one net of one hidden layer over scaled features, the same at every run."""
    import torch

    torch.manual_seed(seed)
    net = torch.nn.Sequential(
        torch.nn.Dropout(_DROPPED_IN),
        torch.nn.Linear(table.shape[1], _HIDDEN),
        torch.nn.ReLU(),
        torch.nn.Dropout(_DROPPED),
        torch.nn.Linear(_HIDDEN, mark.shape[1]),
    )
    _learn(net, torch.tensor(table), torch.tensor(mark), torch.tensor(weight))
    layers = (net[1].weight.T, net[1].bias, net[4].weight.T, net[4].bias)
    inner, inner_bias, outer, outer_bias = (layer.detach().numpy() for layer in layers)
    return inner, inner_bias, outer, outer_bias


def _learn(net: Any, table: Any, mark: Any, weight: Any) -> None:
    """Cross-entropy of every question's mark by its weight, in small batches, with one cycle of the learning rate."""
    import torch

    batches = len(table) // _BATCH + 1
    optimizer = torch.optim.AdamW(net.parameters(), lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=_EPOCHS * batches)
    net.train()
    for _ in range(_EPOCHS):
        order = torch.randperm(len(table))
        for start in range(0, len(table), _BATCH):
            rows = order[start : start + _BATCH]
            entropy = torch.nn.functional.binary_cross_entropy_with_logits
            loss = entropy(net(table[rows]), mark[rows], weight[rows], reduction="sum")
            optimizer.zero_grad()
            (loss / len(rows)).backward()
            optimizer.step()
            schedule.step()
    net.eval()


def _held_out(chosen: Chosen) -> Table:
    from sklearn.model_selection import GroupKFold

    scores = np.zeros_like(chosen.mark)
    for train, test in GroupKFold(_FOLDS).split(chosen.table, groups=chosen.group):
        scores[test] = _fit(chosen, train).scores(chosen.table[test])
    return np.where(chosen.weight > 0, scores, _NOT_LISTED)


def _on_scale_of_atlas(chosen: Chosen, scores: Table) -> tuple[float, float]:
    """Slope and shift that make a score as likely as a chance of ``aptness``, by the marks that the same readers gave both."""
    top = scores.argmax(axis=1)
    rows = np.arange(len(top))
    own = _logistic(scores[rows, top], chosen.mark[rows, top])
    chances = np.array([pair for line in chosen.atlas for pair in line])
    theirs = _logistic(np.log(chances[:, 0] / (1 - chances[:, 0])), chances[:, 1])
    return own[0] / theirs[0], (own[1] - theirs[1]) / theirs[0]


def _logistic(value: Table, share: Table) -> tuple[float, float]:
    """Slope and intercept of the logit of a share over one value."""
    from sklearn.linear_model import LogisticRegression

    twice, truth = np.r_[value, value][:, None], np.r_[np.ones(len(share)), np.zeros(len(share))]
    model = LogisticRegression(C=100.0).fit(twice, truth, sample_weight=np.r_[share, 1.0 - share])
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def _card(figures: CoachFigures) -> str:
    every, printed = figures.every, figures.printed
    return f"""# Which plain question a coach would put to a line

{_NETS} nets of one hidden layer ({_HIDDEN} units each) over the three vectors of a line, that of its post's title and some seventy signs of what stands in it
(`rewrite/coach.py`), one output for each of the {len(plain_questions())} questions of `data/terms/coach.yaml`. Learnt from {every.lines} readings of
our own lines (`data/labelled/pairs/asked.jsonl`): readers, sessions of a language model that saw line, post, all plain questions and up to three questions of the atlas,
chose one to three that they would put (1) and named others that fit (0.5). Readings by the second page of rules count three times.

Shares of the likeliest question that the reader would put, and that fits, on folds that hold lines out (by whole people and whole documents). As in a document, a line is asked
from a chance of {PLAIN_APT} on.

| | lines | put by the reader | fits | asked | of these put by the reader | fits |
| --- | --- | --- | --- | --- | --- | --- |
| all readings | {every.lines} | {every.chosen} | {every.fits} | {every.asked} | {every.asked_chosen} | {every.asked_fits} |
| lines of documents | {printed.lines} | {printed.chosen} | {printed.fits} | {printed.asked} | {printed.asked_chosen} | {printed.asked_fits} |

The commonest question, put to all, fits in {figures.commonest_fits}. Of {figures.twice} lines of documents that two readers marked, a question that one would put the other
would put too in {figures.readers_choose}, and finds it fitting in {figures.readers_fit}.

**Tried and left out.** A top of the embedder of their own (three layers): beside the nets it gained on the readings of before (chosen 0.28 to 0.30, fits 0.65 to 0.67, one fold) and nearly nothing with those of
documents (0.40 to 0.41, 0.76 to 0.76, one fold, two of four passes), and would cost every analysis three layers more. Attention over the tokens' states: 0.37 and 0.72. Twice the units, a second layer, other rates and
dropouts: fits 0.71 to 0.73 beside 0.73.

The chance is on the scale of the atlas's (`models/insider`), by the marks that the same readers gave both. Patterns by which a line has
told already (`told` in coach.yaml) are not in these figures. `net.npz` holds numbers only. Rebuild with `dotwise train coach` after the embedder, atlas and aptness.
"""
