"""Our own labelled lines (``data/labelled``, ``data/labelled/pages``) and what is measured on them: what the judge learns from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dotwise.judge.features import measure
from dotwise.judge.model import LABELS, Array
from dotwise.judge.view import LineView
from dotwise.knowledge.crowd import Crowd
from dotwise.knowledge.occupations import Occupations
from dotwise.language.embedder import Embedder, Vectors
from dotwise.language.identity import Identity, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.language.tokens import Parsed
from dotwise.language.understand import understand
from dotwise.model import DotKind, Label

_KINDS = {"skill": DotKind.SKILL, "certificate": DotKind.SKILL, "headline": DotKind.HEADLINE, "summary": DotKind.SENTENCE,
          "bio": DotKind.SENTENCE, "letter": DotKind.SENTENCE}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lesson:
    """A line whose label a person set. ``writer`` is the file it stands in, ``pair`` the minimal pair it belongs to."""

    text: str
    label: Label
    title: str | None
    """Title of the role it stands under, or the occupation."""
    occupation: str
    group: str
    writer: str
    kind: DotKind = DotKind.BULLET
    pair: str | None = None


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the model sees of some lessons: features (n, f), vectors (n, 384), parses, class numbers (n,).

    ``told`` (n, 3): what was read off each whole line by a top of the embedder that had not seen it.
    """

    features: Array
    vectors: Vectors
    parsed: tuple[Parsed, ...]
    classes: Array
    told: Array

    def at(self, rows: Sequence[int]) -> Inputs:
        """The inputs of some rows."""
        picked = list(rows)
        return Inputs(
            self.features[picked],
            self.vectors[picked],
            tuple(self.parsed[row] for row in picked),
            self.classes[picked],
            self.told[picked],
        )


def read_lessons(folder: Path) -> tuple[Lesson, ...]:
    """The labelled lines of ``folder``, those of whole documents (its folder ``pages``) among them, by the files' names."""
    lessons = []
    for path in sorted([*folder.glob("*.jsonl"), *folder.glob("pages/*.jsonl")], key=lambda path: path.name):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        lessons += [_lesson(row, path.stem) for row in rows if {"text", "label", "occupation"} <= row.keys()]
    return tuple(lessons)


def _lesson(row: dict[str, str | None], writer: str) -> Lesson:
    occupation = str(row["occupation"])
    pair = f"{writer}:{row['pair']}" if row.get("pair") else None
    kind = _KINDS.get(str(row.get("kind")), DotKind.BULLET)
    label = Label(str(row["label"]))
    return Lesson(str(row["text"]), label, occupation, occupation, str(row["group"]), writer, kind, pair)


def sense_of(texts: Sequence[str], tagger: Tagger, embedder: Embedder) -> Sense:
    """Sense of lines from many documents; the subjects of biographies are masked as a document's name would be."""
    return understand(texts, _subjects(texts, tagger), tagger, embedder)


def masked(texts: Sequence[str], tagger: Tagger) -> list[str]:
    """The same lines as the judge sees them, without their sense."""
    subjects = _subjects(texts, tagger)
    return [mask(text, subjects).text for text in texts]


def _subjects(texts: Sequence[str], tagger: Tagger) -> Identity:
    names = {token.text for parse in tagger.read(texts) for token in parse.tokens if _is_subject(token.pos, token.dep)}
    return Identity(names=tuple(name for name in sorted(names) if name.isalpha() and len(name) > 2))


def _is_subject(pos: str, dep: str) -> bool:
    return pos == "PROPN" and dep in ("nsubj", "nsubjpass")


def inputs_of(lessons: Sequence[Lesson], sense: Sense, occupations: Occupations, crowd: Crowd, told: Array) -> Inputs:
    """Everything measured on ``lessons``, each by itself and not as lines of one document; ``told`` as in ``Inputs``."""
    rows = []
    for index, lesson in enumerate(lessons):
        (near,) = occupations.nearness(sense.vectors[index : index + 1], [lesson.title])
        view = LineView(
            lesson.kind,
            sense.masked[index],
            sense.parsed[index],
            sense.anatomies[index],
            near,
            crowd.phrases(sense.masked[index]),
        )
        rows.append(measure(view))
    classes = np.array([LABELS.index(lesson.label) for lesson in lessons], dtype=np.float64)
    return Inputs(np.array(rows), sense.vectors, sense.parsed, classes, told)
