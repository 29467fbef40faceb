"""
Fit what decides whether a line shows a claim, and whether it answers a requirement.

Trained on our own short careers (data/careers) and our own pairs (data/labelled/pairs). Nothing of the shared gold set is
read here. What is said to show a claim must be more likely than not; where nothing is said to show it, and where a line
answers an ad, the threshold is chosen on folds of the careers that hold out whole documents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from dotwise.connect.claims import ClaimKind
from dotwise.connect.recurs import FEATURES as RECURS
from dotwise.connect.shows import FEATURES
from dotwise.evaluation.gold import load_ads, load_gold
from dotwise.evaluation.reading import Reader
from dotwise.knowledge.traits import deed_directions, find_traits, traits
from dotwise.model import Label
from dotwise.settings import data_folder, models_folder
from dotwise.target.answers import FEATURES as ANSWERS
from dotwise.training.fitting import Fitted, clear_below, fit, write_models
from dotwise.training.manifest import record
from dotwise.training.marks import build_marks
from dotwise.training.pairs import (
    answer_examples,
    career_examples,
    pair_examples,
    recurs_examples,
    rows_of,
)

STRENGTH = 0.3
"""How far the directions of deeds may follow single lines (C of the regression)."""
PLAIN_LINES = 80
"""Commodity lines taken of each file."""
_MORE_LIKELY_THAN_NOT = 0.5
"""From this probability on a line is said to show a claim: a wrong proof costs more trust than a missing one."""
_ANSWERS_STRENGTH = 0.1
"""C of the model of answers, which has more features than the ads have answers for each."""


def train_connect() -> None:
    """Write models/connect: the vectors of the deeds, the four models, and their figures."""
    reader = Reader.load()
    build_deeds(reader)
    build_marks([*_deed_lines(), *_marked_lines(), *_proving_lines(reader)], reader)
    train_evidence(reader)
    recurs = list(recurs_examples(reader, load_gold(careers_folder())))
    write_models("connect/recurs.json", {"recurs": fit(recurs, RECURS)})
    train_answers(reader)


def train_evidence(reader: Reader) -> None:
    """Write models/connect/shows.json: what shows a claim, one model a kind."""
    on_careers = list(career_examples(reader, load_gold(careers_folder())))
    small = list(pair_examples(reader, ("evidence", "promises")))
    trades = [e for e in pair_examples(reader, ("claims",)) if e.kind == ClaimKind.PROMISE]
    examples = [*on_careers, *small, *trades]
    fitted = {
        kind.value: fit([e for e in examples if e.kind == kind.value], FEATURES[kind], at=_MORE_LIKELY_THAN_NOT)
        for kind in ClaimKind
    }
    write_models("connect/shows.json", _with_clear_cut(fitted))


def _with_clear_cut(fitted: dict[str, Fitted]) -> dict[str, Fitted]:
    """The models with the probability below which nothing shows a claim.

    All kinds share one cut, as their probabilities mean the same; of one kind alone a single claim more or less decides
    whether there is any cut at all.
    """
    cut = clear_below([best for one in fitted.values() for best in one.best])
    return {
        kind: replace(one, model=replace(one.model, clear=min(cut, one.model.threshold)))
        for kind, one in fitted.items()
    }


def train_answers(reader: Reader) -> None:
    """Write models/connect/answers.json: what answers a requirement."""
    answers = list(answer_examples(reader, load_gold(careers_folder()), load_ads(careers_folder())))
    write_models("connect/answers.json", {"answers": fit(answers, ANSWERS, _ANSWERS_STRENGTH)})


def build_deeds(reader: Reader) -> None:
    """Fit a direction for every trait: lines that show it against all others, balanced, scaled to equal spread.

    Lines: the deeds of data/terms/traits.yaml, 460 lines labelled with the traits they show, and commodity lines,
    which show none.
    """
    from sklearn.linear_model import LogisticRegression

    lines = list(_deed_lines())
    vectors = reader.embedder.embed([text for text, _ in lines]).astype(np.float64)
    table = np.zeros((len(traits()), vectors.shape[1] + 1), dtype=np.float32)
    for row, trait in enumerate(traits()):
        shown = np.array([trait.name in names for _, names in lines])
        model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000).fit(vectors, shown)
        scores = model.decision_function(vectors)
        table[row, :-1] = model.coef_[0] / scores.std()
        table[row, -1] = (model.intercept_[0] - scores.mean()) / scores.std()
    folder = models_folder() / "connect"
    folder.mkdir(exist_ok=True)
    np.save(folder / "deeds.npy", table, allow_pickle=False)
    record("connect/deeds.npy")
    deed_directions.cache_clear()


def _deed_lines() -> Iterator[tuple[str, frozenset[str]]]:
    """Lines and the names of the traits they show."""
    for trait in traits():
        yield from ((deed, frozenset({trait.name})) for deed in trait.deeds)
    for row in rows_of(data_folder() / "labelled" / "pairs" / "deeds.jsonl"):
        yield row["text"], frozenset(row["traits"])
    for path in sorted((data_folder() / "labelled").glob("*.jsonl")):
        plain = [row["text"] for row in rows_of(path) if row["label"] == Label.COMMODITY]
        yield from ((text, frozenset()) for text in plain[:: max(len(plain) // PLAIN_LINES, 1)])


def _marked_lines() -> Iterator[tuple[str, frozenset[str]]]:
    """Further lines marked with the qualities they show: exemplars and assets, and mixed lines."""
    for name in ("qualities", "mixed"):
        for row in rows_of(data_folder() / "labelled" / "pairs" / f"{name}.jsonl"):
            yield row["text"], frozenset(row["qualities"])


def _proving_lines(reader: Reader) -> Iterator[tuple[str, frozenset[str]]]:
    """The lines of our own cases, each with the qualities named by the claims that it proves."""
    rows = rows_of(data_folder() / "labelled" / "pairs" / "claims.jsonl")
    claims = sorted({row["claim"] for row in rows})
    named = {
        claim: {traits()[mention.trait].name for mention in find_traits(parsed.tokens)}
        for claim, parsed in zip(claims, reader.tagger.read(tuple(claims)), strict=True)
    }
    shown: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        shown[row["line"]] |= named[row["claim"]] if row["label"] == "proves" else set()
    yield from ((line, frozenset(names)) for line, names in shown.items())


def careers_folder() -> Path:
    """Our own labelled careers."""
    return data_folder() / "careers"
