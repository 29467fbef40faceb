"""``dotwise train judge``: from our labelled lines to the shipped weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from dotwise.judge.features import FEATURES
from dotwise.judge.fitting import fit
from dotwise.judge.lessons import inputs_of, read_lessons, sense_of
from dotwise.judge.model import ARRAYS
from dotwise.judge.told import read_told
from dotwise.knowledge.crowd import load_crowd
from dotwise.knowledge.occupations import load_occupations
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.settings import models_folder
from dotwise.training.manifest import record


def train_judge(labelled: Path, tagger: Tagger, embedder: Embedder) -> int:
    """Write ``models/judge`` from the lines in ``labelled``. Returns how many lines it learnt from. About a minute."""
    lessons = read_lessons(labelled)
    sense = sense_of([lesson.text for lesson in lessons], tagger, embedder)
    told = read_told(lessons)
    inputs = inputs_of(lessons, sense, load_occupations(), load_crowd(), told.by_writer)
    model = fit(inputs, [lesson.writer for lesson in lessons], told.head)
    folder = models_folder() / "judge"
    folder.mkdir(exist_ok=True)
    described = {"features": [feature.name for feature in FEATURES], "vocabulary": list(model.vocabulary)}
    (folder / "config.json").write_text(json.dumps(described, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    arrays = {name: np.asarray(getattr(model, name), dtype=np.float32) for name in ARRAYS}
    np.savez_compressed(folder / "weights.npz", allow_pickle=False, **arrays)
    for name in ("judge/config.json", "judge/weights.npz"):
        record(name)
    return len(lessons)
