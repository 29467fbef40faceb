"""
Who does the work: one small interface, so that other engines can stand beside the local one.

The local engine forks its workers from one process that has loaded the models, so memory is shared. Documents travel
in chunks, so that the dots of many go through the embedder together.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from dotwise.batch.documents import Document
from dotwise.errors import DotwiseError
from dotwise.settings import processors
from dotwise.workers.nursery import Crew, WorkerLostError

_CREW = "dotwise.batch.analyst"
_SECONDS_A_DOCUMENT = 90.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report of a document as JSON; None when it broke its worker."""

    document: Document
    report: bytes | None


class Engine(Protocol):
    """Analyses chunks of documents, in any order, and hands the outcomes back as they are ready."""

    def run(self, chunks: Iterable[tuple[Document, ...]], stop: threading.Event) -> Iterator[tuple[Outcome, ...]]:
        """Outcomes of every chunk. After ``stop`` is set no new chunk is taken; those in work are finished."""
        ...


class LocalEngine:
    """As many processes as cores on this machine, one thread each."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or processors()

    def run(self, chunks: Iterable[tuple[Document, ...]], stop: threading.Event) -> Iterator[tuple[Outcome, ...]]:
        """
        See ``Engine.run``. Models are loaded only when there is something to analyse.

        Raises:
            DotwiseError: the models cannot be loaded.
        """
        waiting = iter(chunks)
        first = next(waiting, None)
        if first is None or stop.is_set():
            return
        with self._crew() as crew, ThreadPoolExecutor(self.workers) as threads:
            running = {threads.submit(_analysed, crew, first)}
            while True:
                while len(running) <= self.workers and not stop.is_set():
                    chunk = next(waiting, None)
                    if chunk is None:
                        break
                    running.add(threads.submit(_analysed, crew, chunk))
                if not running:
                    return
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()

    @contextmanager
    def _crew(self) -> Iterator[Crew]:
        crew = Crew(_CREW, self.workers)
        try:
            crew.wait_until_ready()
        except WorkerLostError as error:
            crew.close()
            raise DotwiseError("The models could not be loaded; the reason stands above.") from error
        try:
            yield crew
        finally:
            crew.close()


def _analysed(crew: Crew, chunk: tuple[Document, ...]) -> tuple[Outcome, ...]:
    """Outcomes of a chunk; when its worker is lost, each document is tried alone, so that one cannot harm the others."""
    try:
        answers = _unpacked(crew.ask(packed(chunk), _SECONDS_A_DOCUMENT * len(chunk)))
    except WorkerLostError:
        if len(chunk) == 1:
            return (Outcome(chunk[0], None),)
        return tuple(outcome for document in chunk for outcome in _analysed(crew, (document,)))
    return tuple(Outcome(document, answer or None) for document, answer in zip(chunk, answers, strict=True))


def packed(chunk: tuple[Document, ...]) -> bytes:
    """Documents as one message: a JSON line of labels and lengths, then the bytes."""
    head = [[document.label, len(document.data)] for document in chunk]
    return json.dumps(head).encode() + b"\n" + b"".join(document.data for document in chunk)


def unpacked(message: bytes) -> tuple[Document, ...]:
    """The documents of a message."""
    head, _, body = message.partition(b"\n")
    documents, at = [], 0
    for label, length in json.loads(head):
        documents.append(Document(label, body[at : at + length]))
        at += length
    return tuple(documents)


def _unpacked(answer: bytes) -> list[bytes]:
    return answer.split(b"\n")
