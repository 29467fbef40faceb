"""
Fit what decides whether a line shows a claim, and whether it answers a requirement.

Trained on our own short careers (data/careers) and our own pairs (data/labelled/pairs/evidence.jsonl). Nothing of the
shared gold set is read here. Thresholds are those with the best F1 on folds that hold out whole documents.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dotwise.connect.claims import ClaimKind, find_claims
from dotwise.connect.recurs import FEATURES as RECURS
from dotwise.connect.recurs import kinships
from dotwise.connect.shows import FEATURES, lines_of, pairs_of
from dotwise.evaluation.claim_match import overlaps
from dotwise.evaluation.connecting import as_job_ad
from dotwise.evaluation.gold import GoldAd, GoldDocument, load_ads, load_gold
from dotwise.evaluation.reading import Reader, read_gold
from dotwise.knowledge.traits import deed_directions, traits
from dotwise.language.identity import Identity
from dotwise.language.understand import understand
from dotwise.model import Career, Contact, Coverage, DocumentKind, Dot, DotKind, Label, Role, Section, SectionKind
from dotwise.settings import data_folder, models_folder
from dotwise.target.answers import FEATURES as ANSWERS
from dotwise.target.answers import held
from dotwise.training.manifest import record
from dotwise.training.marks import build_marks

FOLDS = 5
STRENGTH = 0.3
"""How far the directions of deeds may follow single lines (C of the regression)."""
PLAIN_LINES = 80
"""Commodity lines taken of each file."""


@dataclass(frozen=True, slots=True)
class Example:
    """One claim and one line with the label. ``group`` names the document, which no fold may split."""

    group: str
    kind: str
    features: dict[str, float]
    shows: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """A fitted model as it ships, and its figures on held-out documents."""

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    threshold: float
    f1: float
    """F1 on held-out folds, over all examples."""
    f1_careers: float
    """The same over the careers alone, whose share of true pairs is that of documents."""
    pairs: int
    positives: int


def train_connect() -> None:
    """Write models/connect: the vectors of the deeds, the four models, and their figures."""
    reader = Reader.load()
    build_deeds(reader)
    build_marks([*_deed_lines(), *_marked_lines()], reader)
    train_evidence(reader)
    recurs = list(recurs_examples(reader, load_gold(careers_folder())))
    write_models("connect/recurs.json", {"recurs": fit(recurs, RECURS)})
    train_answers(reader)


def train_evidence(reader: Reader) -> None:
    """Write models/connect/shows.json: what shows a claim, one model a kind."""
    examples = [*career_examples(reader, load_gold(careers_folder())), *pair_examples(reader)]
    fitted = {kind.value: fit([e for e in examples if e.kind == kind.value], FEATURES[kind]) for kind in ClaimKind}
    write_models("connect/shows.json", fitted)


def train_answers(reader: Reader) -> None:
    """Write models/connect/answers.json: what answers a requirement."""
    answers = list(answer_examples(reader, load_gold(careers_folder()), load_ads(careers_folder())))
    write_models("connect/answers.json", {"answers": fit(answers, ANSWERS)})


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
    for row in _rows(data_folder() / "labelled" / "pairs" / "deeds.jsonl"):
        yield row["text"], frozenset(row["traits"])
    for path in sorted((data_folder() / "labelled").glob("*.jsonl")):
        plain = [row["text"] for row in _rows(path) if row["label"] == Label.COMMODITY]
        yield from ((text, frozenset()) for text in plain[:: max(len(plain) // PLAIN_LINES, 1)])


def _marked_lines() -> Iterator[tuple[str, frozenset[str]]]:
    """Further lines marked with the qualities they show: exemplars and assets, and mixed lines."""
    for name in ("qualities", "mixed"):
        for row in _rows(data_folder() / "labelled" / "pairs" / f"{name}.jsonl"):
            yield row["text"], frozenset(row["qualities"])


def _rows(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def career_examples(reader: Reader, documents: Sequence[GoldDocument]) -> Iterator[Example]:
    """Every labelled claim of the careers, as it is found in the text, against every line that could show it."""
    for gold in documents:
        career, sense = read_gold(gold, reader)
        lines = lines_of(career, sense)
        for claimed in find_claims(career, sense):
            label = next(
                (
                    e
                    for e in gold.evidence
                    if overlaps(career.dots[claimed.row].text, claimed.start, claimed.end, e.claim)
                ),
                None,
            )
            if label is None:
                continue
            for pair in pairs_of(sense, claimed, lines):
                shows = career.dots[pair.row].text in label.shown_by
                yield Example(gold.id, claimed.kind.value, dict(pair.features), shows)


def recurs_examples(reader: Reader, documents: Sequence[GoldDocument]) -> Iterator[Example]:
    """Every pair of the person's own lines in different roles: do they stand in one throughline?"""
    for gold in documents:
        career, sense = read_gold(gold, reader)
        lines = [set(line.dots) for line in gold.throughlines]
        for pair in kinships(career, sense):
            both = {career.dots[pair.first].text, career.dots[pair.second].text}
            yield Example(gold.id, "recurs", dict(pair.features), any(both <= line for line in lines))


def answer_examples(reader: Reader, documents: Sequence[GoldDocument], ads: Sequence[GoldAd]) -> Iterator[Example]:
    """Every requirement of the ads against every dot of the careers that were matched with it."""
    by_id = {gold.id: gold for gold in documents}
    for gold_ad in ads:
        ad = as_job_ad(gold_ad)
        sense_of_ad = understand(gold_ad.requirements, Identity(), reader.tagger, reader.embedder)
        for name in sorted({answer.document for answer in gold_ad.answers} & set(by_id)):
            career, sense = read_gold(by_id[name], reader)
            told = {a.requirement: a.dots for a in gold_ad.answers if a.document == name}
            for pair in held(career, sense, ad, sense_of_ad):
                requirement = gold_ad.requirements[pair.requirement]
                if requirement in told:
                    shows = career.dots[pair.row].text in told[requirement]
                    yield Example(gold_ad.id, "answers", dict(pair.features), shows)


def pair_examples(reader: Reader) -> Iterator[Example]:
    """Our own cases, each read as a small career: the claims a list of skills or a summary, the lines a role."""
    folder = data_folder() / "labelled" / "pairs"
    cases: dict[str, list[dict[str, str | bool]]] = defaultdict(list)
    for row in [*_rows(folder / "evidence.jsonl"), *_rows(folder / "promises.jsonl")]:
        cases[row["case"]].append(row)
    for name, rows in sorted(cases.items()):
        shown = {(str(row["claim"]), str(row["line"])) for row in rows if row["shows"]}
        claims = list(dict.fromkeys(str(row["claim"]) for row in rows))
        career = _case_career(claims, list(dict.fromkeys(str(row["line"]) for row in rows)))
        sense = understand([dot.text for dot in career.dots], Identity(), reader.tagger, reader.embedder)
        career = reader.judged(career, sense)
        lines = lines_of(career, sense)
        for claimed in find_claims(career, sense):
            for pair in pairs_of(sense, claimed, lines):
                shows = (career.dots[claimed.row].text, career.dots[pair.row].text) in shown
                if claimed.row >= len(claims):
                    continue
                yield Example(name, claimed.kind.value, dict(pair.features), shows)


def _case_career(claims: Sequence[str], lines: Sequence[str]) -> Career:
    summed_up = len(claims) == 1
    kind = SectionKind.SUMMARY if summed_up else SectionKind.SKILLS
    skills, experience = Section("s1", "Skills", kind), Section("s2", "Work", SectionKind.EXPERIENCE)
    role = Role("r1", None, None, None, None, None, "s2")
    dots = [
        Dot(f"d{n}", claim, DotKind.SENTENCE if summed_up else DotKind.SKILL, "s1", None)
        for n, claim in enumerate(claims)
    ]
    dots += [Dot(f"d{len(claims) + n}", line, DotKind.BULLET, "s2", "r1") for n, line in enumerate(lines)]
    sections = (skills, experience)
    return Career(DocumentKind.RESUME, Contact(), sections, (role,), tuple(dots), Coverage(len(dots), len(dots)))


def fit(examples: Sequence[Example], names: Sequence[str]) -> Fitted:
    """A logistic model on scaled features; its threshold and F1 come from folds that hold out whole documents."""
    from sklearn.model_selection import GroupKFold

    table = np.array([[example.features[name] for name in names] for example in examples])
    truth = np.array([example.shows for example in examples])
    groups = np.array([example.group for example in examples])
    held = np.zeros(len(examples))
    for train, test in GroupKFold(FOLDS).split(table, truth, groups):
        held[test] = _fitted(table[train], truth[train])[0](table[test])
    threshold, f1 = best_threshold(truth, held)
    whole = np.array([example.group.startswith(("c", "ad")) for example in examples])
    on_careers = f1_at(threshold, truth[whole], held[whole])
    _, mean, scale, weights, bias = _fitted(table, truth)
    return Fitted(tuple(names), mean, scale, weights, bias, threshold, f1, on_careers, len(examples), int(truth.sum()))


Score = Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]


def _fitted(
    table: npt.NDArray[np.float64], truth: npt.NDArray[np.bool_]
) -> tuple[Score, tuple[float, ...], tuple[float, ...], tuple[float, ...], float]:
    from sklearn.linear_model import LogisticRegression

    mean, scale = table.mean(axis=0), table.std(axis=0) + 1e-6
    model = LogisticRegression(C=1.0, max_iter=1000).fit((table - mean) / scale, truth)

    def score(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.asarray(model.predict_proba((rows - mean) / scale)[:, 1])

    columns = (tuple(float(round(value, 6)) for value in column) for column in (mean, scale, model.coef_[0]))
    mean_out, scale_out, weights = columns
    return score, mean_out, scale_out, weights, float(round(model.intercept_[0], 6))


def best_threshold(truth: npt.NDArray[np.bool_], scores: npt.NDArray[np.float64]) -> tuple[float, float]:
    """The threshold with the highest F1 among 0.05, 0.06 … 0.94, and that F1."""
    cuts = [round(0.01 * step, 2) for step in range(5, 95)]
    best = max(cuts, key=lambda cut: (f1_at(cut, truth, scores), -cut))
    return best, f1_at(best, truth, scores)


def f1_at(threshold: float, truth: npt.NDArray[np.bool_], scores: npt.NDArray[np.float64]) -> float:
    """F1 of saying yes from ``threshold`` on, rounded to 4 places."""
    said = scores >= threshold
    return round(float(2 * (said & truth).sum() / max(int(said.sum()) + int(truth.sum()), 1)), 4)


def write_models(name: str, fitted: dict[str, Fitted]) -> None:
    """Write fitted models as JSON below ``models`` and sign for the file."""
    content = {
        part: {
            "names": model.names,
            "mean": model.mean,
            "scale": model.scale,
            "weights": model.weights,
            "bias": model.bias,
            "threshold": model.threshold,
            "held_out_f1": model.f1,
            "held_out_f1_careers": model.f1_careers,
            "pairs": model.pairs,
            "positives": model.positives,
        }
        for part, model in sorted(fitted.items())
    }
    path = models_folder() / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    record(name)


def careers_folder() -> Path:
    """Our own labelled careers."""
    return data_folder() / "careers"
