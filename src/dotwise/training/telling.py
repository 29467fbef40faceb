"""
``dotwise train telling``: teach a top of the embedder how a line tells, by the labels of our own lines.

The labels are read off its vectors by a small linear head. What the judge learns from that reading was read by tops
that had not seen the line, its file or (for the figures by occupation) its trade.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import numpy as np

from dotwise.judge.lessons import masked, read_lessons
from dotwise.judge.model import LABELS, Array, Head
from dotwise.judge.told import TOLD, Told, digest_of
from dotwise.language.tagger import Tagger
from dotwise.settings import data_folder, models_folder
from dotwise.training.manifest import record
from dotwise.training.tops import Below, Pace, base_encoder, fresh_top, write_top

LAYERS = 3
"""Layers that are learnt anew, of six. On four held-out files kappa beside the other features was 0.63 with one, 0.64 with two,
0.66 with three, and 0.60 without this top."""
FOLDS = 3
_EPOCHS, _BATCH = 4, 64
_PACE = Pace(rate=3e-4, head_rate=2e-3)
_SHARPNESS = 10.0
"""By how much the head's weights are multiplied, as vectors of length 1 are short."""
_SMOOTHING = 0.05
_SEED = 1


def train_telling(tagger: Tagger) -> int:
    """Write the top and ``models/embedder/told.npz``. Returns on how many lines. Three quarters of an hour on two cores."""
    from sklearn.model_selection import GroupKFold

    lessons = read_lessons(data_folder() / "labelled")
    texts = masked([lesson.text for lesson in lessons], tagger)
    classes = np.array([LABELS.index(lesson.label) for lesson in lessons])
    encoder = base_encoder()
    below = Below(encoder, texts, LAYERS)
    top, head = learn(encoder, below, texts, classes)
    held = []
    for groups in ([lesson.writer for lesson in lessons], [lesson.occupation for lesson in lessons]):
        logits = np.zeros((len(lessons), len(LABELS)))
        for train, test in GroupKFold(FOLDS).split(classes, groups=groups):
            part, reader = learn(encoder, below, [texts[row] for row in train], classes[train])
            logits[test] = reader.logits(below.vectors(part, [texts[row] for row in test]))
        held.append(logits)
    write_top(top, "telling")
    _write(Told(held[0], held[1], head), digest_of(lessons))
    return len(lessons)


def _write(told: Told, lessons: str) -> None:
    arrays = {"by_writer": told.by_writer, "by_occupation": told.by_occupation}
    arrays |= {"weights": told.head.weights, "bias": told.head.bias}
    kept = {name: np.asarray(values, dtype=np.float32) for name, values in arrays.items()}
    np.savez_compressed(models_folder() / TOLD, allow_pickle=False, lessons=np.array(lessons), **kept)
    record(TOLD)


def learn(encoder: Any, below: Below, texts: Sequence[str], classes: Array) -> tuple[Any, Head]:
    """A top and its head. ``classes[i]`` (0, 1, 2) is the label of ``texts[i]``; batches are drawn by a fixed seed."""
    import torch

    torch.manual_seed(_SEED)
    draw = random.Random(_SEED)
    top, head = fresh_top(encoder, LAYERS).train(), torch.nn.Linear(384, len(LABELS))
    pace = _PACE.over(top, head, _EPOCHS * (len(texts) // _BATCH))
    for _ in range(_EPOCHS):
        rows = draw.sample(range(len(texts)), len(texts))
        for start in range(0, len(rows) - _BATCH + 1, _BATCH):
            batch = rows[start : start + _BATCH]
            logits = _SHARPNESS * head(below.read(top, [texts[row] for row in batch]))
            labels = torch.tensor([int(classes[row]) for row in batch])
            pace.step(torch.nn.functional.cross_entropy(logits, labels, label_smoothing=_SMOOTHING))
    weights, bias = head.weight.detach().double().numpy().T, head.bias.detach().double().numpy()
    return top.eval(), Head(_SHARPNESS * weights, _SHARPNESS * bias)
