"""A batch without models: an engine that makes a small report of each document's own bytes."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from dotwise.batch.documents import Document
from dotwise.batch.engine import Outcome
from dotwise.batch.run import Progress, Summary, run_batch
from dotwise.knowledge.versions import versions
from dotwise.model import SCHEMA, Coverage, Dot, DotKind, Format, Label, Report, SourceInfo, Status, Verdict
from dotwise.render.json import to_json
from dotwise.rules.choice import RuleChoice


class ToyEngine:
    """One dot a document, its text; a document that says "poison" breaks its worker. Counts what it was asked for."""

    def __init__(self, backwards: bool = False) -> None:
        self.asked: list[str] = []
        self._backwards = backwards

    def run(self, chunks: Iterable[tuple[Document, ...]], stop: threading.Event) -> Iterator[tuple[Outcome, ...]]:
        waiting = list(chunks) if self._backwards else chunks
        for chunk in reversed(waiting) if isinstance(waiting, list) else waiting:
            self.asked += [document.label for document in chunk]
            yield tuple(Outcome(document, toy_report(document)) for document in chunk)
            if stop.is_set():
                return


def toy_report(document: Document) -> bytes | None:
    if document.data == b"poison":
        return None
    info = SourceInfo(document.label, Format.TEXT, 1, f"sha of {document.data!r}", None)
    dot = Dot(
        "d1",
        document.data.decode("utf-8", "replace"),
        DotKind.BULLET,
        None,
        None,
        verdict=Verdict(Label.COMMODITY, 0.9),
    )
    report = Report(
        SCHEMA, versions(), info, Status.OK, coverage=Coverage(1, 1), dots=(dot,), timing=(("read", 0.123),)
    )
    return to_json(report)


def run(paths: list[Path], output: Path, engine: ToyEngine | None = None, max_failures: int | None = None) -> Summary:
    def tell(progress: Progress) -> None:
        assert progress.done + progress.known <= progress.total

    names = [str(path) for path in paths]
    return run_batch(names, output, engine or ToyEngine(), RuleChoice(), tell, threading.Event(), max_failures)
