"""A batch from the call to the finished table: gather, skip what is known, analyse, keep a journal, write."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dotwise.batch.documents import Document, Refusal
from dotwise.batch.engine import Engine, Outcome
from dotwise.batch.journal import Journal, Record
from dotwise.batch.outputs import check_place, incomplete_of, output_of, write, writing
from dotwise.batch.row import Row, row_of
from dotwise.batch.tasks import documents, named
from dotwise.codec import plain
from dotwise.errors import UnreadableError
from dotwise.knowledge.versions import versions
from dotwise.model import Source, Status
from dotwise.render.json import from_json, to_json
from dotwise.report import failed_report
from dotwise.rules.choice import RuleChoice

_CHUNK = 8
_LOST = (
    "This file broke the program that reads it; nothing else was harmed. Save it as a new PDF or DOCX and try again."
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is, in files; an archive counts as one in ``total`` until it is opened."""

    done: int
    failed: int
    """Files that could not be read, now or in an earlier run."""
    known: int
    """Files that an earlier run had finished."""
    total: int


@dataclass(frozen=True, slots=True)
class Summary:
    """How a run ended: the rows of what is finished, where they stand, and the journal that the next run goes on from."""

    progress: Progress
    interrupted: bool
    rows: tuple[Row, ...]
    written: Path
    journal: Path


def run_batch(
    paths: Sequence[str],
    output: Path,
    engine: Engine,
    choice: RuleChoice,
    tell: Callable[[Progress], None],
    stop: threading.Event,
    max_failures: int | None = None,
) -> Summary:
    """Analyse everything that ``paths`` mean and write ``output``; set ``stop`` to end early with what is finished.

    An interrupted run writes the rows of what is finished beside the output (``incomplete_of``), keeps its journal and
    goes on from there the next time.

    Raises:
        ConfigurationError: a path means nothing, the output's kind is unknown, or another run is writing it.
        OutputError: the disk is full or the place cannot be written; what was finished is kept.
    """
    kind = output_of(output)
    check_place(kind, output)
    files = named(paths, apart=(output, incomplete_of(output)))
    with writing(output):
        output.parent.mkdir(parents=True, exist_ok=True)
        journal = Journal(place := output.with_name(f".{output.name}.journal"))
    try:
        work = _Work(journal, _seal(choice), tell, stop, max_failures)
        for outcomes in engine.run(work.chunks(files), stop):
            with writing(output):
                work.keep(outcomes)
        rows: list[Row] = []
        pairs, partial = _pairs(journal, work.keys, rows), incomplete_of(output)
        with writing(output):
            if stop.is_set() and not work.is_done():
                write(output_of(partial), partial, pairs, files)
                return Summary(work.progress, True, tuple(rows), partial, place)
            write(kind, output, pairs, files)
            partial.unlink(missing_ok=True)
        return Summary(work.progress, False, tuple(rows), output, place)
    finally:
        journal.close()


class _Work:
    """What of a run is known so far: keys by label, counts."""

    def __init__(
        self,
        journal: Journal,
        seal: str,
        tell: Callable[[Progress], None],
        stop: threading.Event,
        max_failures: int | None,
    ) -> None:
        self._journal = journal
        self._seal = seal
        self._tell = tell
        self._stop = stop
        self._max_failures = max_failures
        self._all_seen = False
        self.keys: dict[str, str] = {}
        self.progress = Progress(0, 0, 0, 0)

    def chunks(self, files: Sequence[Path]) -> Iterator[tuple[Document, ...]]:
        """Documents that still have to be analysed, in chunks."""
        self.progress = replace(self.progress, total=len(files))
        chunk: list[Document] = []
        for item in documents(files):
            key = self._key(item)
            self.keys[item.label] = key
            if key in self._journal:
                self._count(known=1, failed=int(self._journal.has_failed(key)))
            elif isinstance(item, Refusal):
                self._refuse(item, key)
            else:
                chunk.append(item)
            if len(chunk) == _CHUNK:
                yield tuple(chunk)
                chunk = []
        self._all_seen = True
        if chunk:
            yield tuple(chunk)

    def is_done(self) -> bool:
        """Whether every document is finished, even where somebody wished to stop."""
        return self._all_seen and all(key in self._journal for key in self.keys.values())

    def keep(self, outcomes: Sequence[Outcome]) -> None:
        """Put finished documents into the journal."""
        reports = [outcome.report or _lost(outcome.document) for outcome in outcomes]
        labels = [outcome.document.label for outcome in outcomes]
        failed = [_is_failed(report) for report in reports]
        self._journal.add(
            Record(self.keys[label], label, report, lost)
            for label, report, lost in zip(labels, reports, failed, strict=True)
        )
        self._count(done=len(reports), failed=sum(failed))

    def _refuse(self, item: Refusal, key: str) -> None:
        error = UnreadableError(item.code, item.message)
        report = to_json(failed_report(Source(item.label, b""), error))
        self._journal.add([Record(key, item.label, report, failed=True)])
        self._count(done=1, failed=1)

    def _count(self, done: int = 0, failed: int = 0, known: int = 0) -> None:
        now = self.progress
        done, known = now.done + done, now.known + known
        self.progress = Progress(done, now.failed + failed, known, max(now.total, done + known))
        self._tell(self.progress)
        if self._max_failures is not None and self.progress.failed > self._max_failures:
            self._stop.set()

    def _key(self, item: Document | Refusal) -> str:
        content = item.data if isinstance(item, Document) else item.code.encode()
        told = f"{self._seal}\0{item.label}\0{len(content)}\0".encode("utf-8", "surrogateescape")
        return hashlib.sha256(told + hashlib.sha256(content).digest()).hexdigest()


def _is_failed(report: bytes) -> bool:
    return bool(json.loads(report)["status"] == Status.FAILED.value)


def _seal(choice: RuleChoice) -> str:
    """What else decides a report: versions and rules."""
    return json.dumps([plain(versions()), plain(choice)], sort_keys=True)


def _lost(document: Document) -> bytes:
    return to_json(failed_report(Source(document.label, document.data), UnreadableError("parse_crash", _LOST)))


def _pairs(journal: Journal, keys: dict[str, str], rows: list[Row]) -> Iterator[tuple[Row, bytes]]:
    """Every finished row with its report, sorted by label; timing left out, because it differs from run to run."""
    labels = sorted(label for label, key in keys.items() if key in journal)
    for label, record in zip(labels, journal.records(keys[label] for label in labels), strict=True):
        report = replace(from_json(record.report), timing=())
        row = row_of(label, report)
        rows.append(row)
        yield row, to_json(report)


def needs_a_look(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Rows of files that were not read, or not wholly."""
    return tuple(row for row in rows if row.status != Status.OK.value)
