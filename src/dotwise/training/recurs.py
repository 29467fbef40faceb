"""Fit the model of recurring lines alone (models/connect/recurs.json): ``python -m dotwise.training.recurs``."""

from __future__ import annotations

from dotwise.connect.recurs import FEATURES
from dotwise.evaluation.gold import load_gold
from dotwise.evaluation.reading import Reader
from dotwise.training.connect import careers_folder
from dotwise.training.fitting import fit, write_models
from dotwise.training.pairs import recurs_examples


def train_recurs() -> None:
    """Fit on our own careers; the threshold comes from folds that hold out whole documents."""
    reader = Reader.load()
    examples = list(recurs_examples(reader, load_gold(careers_folder())))
    write_models("connect/recurs.json", {"recurs": fit(examples, FEATURES)})


if __name__ == "__main__":
    train_recurs()
