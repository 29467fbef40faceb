"""Train the wording model of the outline: which kind of section a wording announces, if any."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from dotwise.model import SectionKind
from dotwise.outline.terms import heading_wordings, places, title_words, words
from dotwise.outline.wording import BUCKETS, Floats, WordingModel, features
from dotwise.settings import data_folder, models_folder
from dotwise.training import people
from dotwise.training.manifest import record

CLASSES = (*(kind.value for kind in SectionKind), "none")
SEED = 7


@dataclass(frozen=True, slots=True)
class Example:
    """A text and its class: a kind of section or "none"."""

    text: str
    label: str


def headings() -> tuple[Example, ...]:
    """Every heading wording of ``data/terms/outline/headings.tsv``."""
    return tuple(Example(wording, kind) for kind, wording in heading_wordings())


def others(random: Random, count: int) -> tuple[Example, ...]:
    """What stands in résumés and is no heading: titles, employers, names, places, skills, bullets, dates, labels."""
    statements = bullets()

    def fragment() -> str:
        head = random.choice(statements).split()
        return " ".join(head[: random.randint(2, 7)])

    towns, nouns = sorted(places()), sorted(title_words())
    common = sorted(words())

    makers = (
        lambda: people.capitals(random.choice(towns)),
        lambda: people.capitals(f"{random.choice(common)} {random.choice(nouns)}"),
        lambda: " ".join(random.sample(common, random.randint(1, 3))).capitalize(),
        lambda: people.title(random),
        lambda: people.title(random),
        lambda: people.organisation(random),
        lambda: f"{people.organisation(random)}, {people.place(random)}",
        lambda: f"{people.title(random)}, {people.organisation(random)}",
        lambda: people.name(random),
        lambda: people.place(random),
        lambda: random.choice(people.SKILLS),
        lambda: ", ".join(random.sample(people.SKILLS, 3)),
        lambda: random.choice(people.SPOKEN),
        lambda: random.choice(people.PASTIMES),
        lambda: people.schooling(random),
        lambda: random.choice(people.DEGREES),
        lambda: random.choice(people.NOTES),
        lambda: random.choice(statements),
        lambda: random.choice(statements),
        fragment,
        fragment,
        lambda: f"{random.choice(('Jan', 'March', 'Sept'))} {random.randint(1990, 2024)} - present",
        lambda: random.choice(_LABELS),
        lambda: people.name(random).lower().replace(" ", "").replace(".", ""),
        lambda: f"{random.choice(_PRAISE)} {random.choice(_FACULTIES)}",
    )
    return tuple(Example(makers[number % len(makers)](), "none") for number in range(count))


_PRAISE = "Excellent|Strong|Good|Outstanding|Proven|Advanced|Basic|Solid|Great|Effective|Very good|Superb".split("|")
_FACULTIES = (
    "communication skills|interpersonal skills|organisational skills|leadership skills|time management|computer skills|"
    "people skills|problem solving|team player|analytical skills|customer service experience|telephone manner|work ethic|"
    "knowledge of Excel|attention to detail|presentation skills|language skills|driving record|technical knowledge"
).split("|")
_LABELS = (
    "Available on request|References available on request|Nationality: Irish|Date of birth: 4 May 1991|Full clean driving licence|"
    "Key results:|Responsibilities:|Achievements:|Main duties|Duties included|Key responsibilities|Selected results|"
    "Tasks:|Environment:|Tools used:|Grade: 2:1|Dear Ms Obi,|Yours sincerely,|Kind regards,|Dear hiring team|Curriculum Vitae|"
    "Résumé|CV|Page 2 of 3|Confidential|Married, two children|Own car|Native|Fluent|Intermediate|B2|Level 3|Promoted twice"
).split("|")


def bullets() -> tuple[str, ...]:
    """Our own lines of ``data/labelled``."""
    found = []
    for path in sorted((data_folder() / "labelled").glob("*.jsonl")):
        found += [json.loads(row)["text"] for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    return tuple(found)


def matrix(texts: Sequence[str]) -> Floats:
    """Feature rows (texts by buckets)."""
    rows = np.zeros((len(texts), BUCKETS), dtype=np.float32)
    for number, text in enumerate(texts):
        for bucket, value in features(text):
            rows[number, bucket] = value
    return rows


def fit(examples: Sequence[Example]) -> WordingModel:
    """A multinomial logistic regression (L2, C=30) over hashed features."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=30.0, max_iter=300)
    model.fit(matrix([example.text for example in examples]), [example.label for example in examples])
    order = [list(model.classes_).index(name) for name in CLASSES]
    return WordingModel(
        CLASSES,
        np.ascontiguousarray(model.coef_[order].T, dtype=np.float32),
        model.intercept_[order].astype(np.float32),
    )


def train() -> str:
    """Fit on everything, write ``models/outline/wording.*``; returns a line with figures on wordings left out."""
    random = Random(SEED)
    known = list(headings())
    random.shuffle(known)
    negatives = list(others(random, 4000))
    cut, split = len(known) // 5, len(negatives) // 5
    trial = fit([*known[cut:], *negatives[split:]])
    right = found = 0
    for example in known[:cut]:
        reading = trial.read(example.text)
        found += reading.heading > 0.5
        right += max(reading.kinds, key=lambda pair: pair[1])[0].value == example.label
    false = sum(trial.read(example.text).heading > 0.5 for example in negatives[:split])
    figures = (
        f"unseen wordings: recognised {found / cut:.3f}, kind {right / cut:.3f}; "
        f"other lines taken for headings {false / split:.3f}"
    )
    _write(fit([*known, *negatives]), figures)
    return figures


def _write(model: WordingModel, figures: str) -> None:
    folder = models_folder() / "outline"
    folder.mkdir(exist_ok=True)
    np.savez_compressed(
        folder / "wording.npz", weights=model.weights.astype(np.float16), biases=model.biases.astype(np.float32)
    )
    config = {"classes": list(model.classes), "buckets": BUCKETS, "seed": SEED, "figures": figures}
    (folder / "wording.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    record("outline/wording.npz")
    record("outline/wording.json")


if __name__ == "__main__":
    print(train())  # noqa: T201
