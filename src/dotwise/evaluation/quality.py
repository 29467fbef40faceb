"""
All figures of a labelled folder in one value, and as the page ``docs/quality.md``.

What cannot be measured on a folder (no job ads in it, say) is said to be so; it is never a zero.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dotwise.codec import plain, rounded
from dotwise.evaluation.connecting import Figure, measure_connecting
from dotwise.evaluation.gold import GoldDocument, load_ads, load_gold
from dotwise.evaluation.judge_measures import Row
from dotwise.evaluation.judging import evaluate_documents
from dotwise.evaluation.reading import Reader
from dotwise.evaluation.reading_figures import FileFigures, ReadFigures, Share, f1, read_figures
from dotwise.evaluation.rewriting import RewriteFigures, rewrite_figures
from dotwise.knowledge.versions import versions
from dotwise.model import Versions


@dataclass(frozen=True, slots=True)
class Reading:
    """Figures of reading for one group of files; None where the labels do not tell."""

    group: str
    files: int
    bullets_f1: float | None
    bullets_recall: float | None
    sections: float | None
    roles: float | None
    contact: float | None
    kind: float | None
    coverage: float | None
    sure_roles: float | None
    """Of roles with a confidence of at least 0.9, the share that is right."""


@dataclass(frozen=True, slots=True)
class Quality:
    """Every figure of a labelled folder, and what made them."""

    versions: Versions
    folder: str
    reading: tuple[Reading, ...]
    judging: tuple[Row, ...]
    rewriting: RewriteFigures | None
    connecting: tuple[Figure, ...]
    not_measured: tuple[str, ...]


def measure(folder: Path) -> Quality:
    """Every figure of ``folder`` (``*/gold.json``, ``job_ads/*.json``). About two minutes for twenty documents.

    Raises:
        OSError, ValueError, KeyError: the folder does not hold documents of the schema.
    """
    documents = load_gold(folder)
    ads = load_ads(folder) if (folder / "job_ads").is_dir() else ()
    reader = Reader.load()
    missing = [] if ads else ["job ads: there is no folder job_ads"]
    rewriting = rewrite_figures(folder)
    if not any(document.rewrites for document in documents):
        missing.append("moves: no document holds expert rewrites")
    return Quality(
        versions(),
        folder.name,
        reading_groups(read_figures(folder)),
        _judging(documents, reader),
        rewriting,
        measure_connecting(documents, ads, reader),
        tuple(missing),
    )


def reading_groups(figures: ReadFigures) -> tuple[Reading, ...]:
    """All files, then by format, by layout and by renderer."""
    cuts: list[tuple[str, Callable[[FileFigures], str]]] = [
        ("all", lambda file: "all"),
        ("format", lambda file: file.format),
        ("layout", lambda file: f"{file.format}: {file.layout}"),
        ("renderer", lambda file: file.renderer),
    ]
    rows = []
    for name, cut in cuts:
        for group in figures.by(cut):
            count = sum(cut(file) == group.file for file in figures.files)
            rows.append(_reading(group.file if name == "all" else f"{name}: {group.file}", count, group))
    return tuple(rows)


def to_json(quality: Quality) -> str:
    """The figures as indented JSON."""
    return json.dumps(rounded(plain(quality)), ensure_ascii=False, indent=1) + "\n"


def _reading(name: str, count: int, group: FileFigures) -> Reading:
    def share(part: Share) -> float | None:
        return part.value

    return Reading(
        name,
        count,
        f1(group),
        share(group.recall),
        share(group.sections),
        share(group.roles),
        share(group.contact),
        share(group.kind),
        share(group.coverage),
        share(group.sure_roles),
    )


def _judging(documents: Sequence[GoldDocument], reader: Reader) -> tuple[Row, ...]:
    assert reader.judge is not None
    return evaluate_documents("statements", documents, reader.judge, reader.tagger, reader.embedder)
