"""Many files: two processes against one, the cost of each file as their number grows, equal strings embedded once."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from dotwise.batch.documents import Document
from dotwise.batch.engine import LocalEngine, Outcome
from dotwise.batch.run import run_batch
from dotwise.evaluation.bench.clocks import Figure, at_least, seconds_in_turns
from dotwise.language.embedder import Embedder
from dotwise.model import Source
from dotwise.rules.choice import RuleChoice

_CHUNK = 8


def process_figures(sources: Sequence[Source], rounds: int) -> tuple[Figure, ...]:
    """Rate of two processes over the rate of one, each at its best; loading is left out."""
    best = {workers: max(_rate(sources, workers) for _ in range(rounds)) for workers in (1, 2)}
    return (
        Figure("one process", f"{best[1]:.1f} résumés a second"),
        Figure("two processes", f"{best[2]:.1f} résumés a second"),
        at_least("two processes against one", best[2] / best[1], 1.8),
    )


def _rate(sources: Sequence[Source], workers: int) -> float:
    """Documents a second on the wall, between the first outcome and the last."""
    documents = [Document(f"{number}-{source.name}", source.data) for number, source in enumerate(sources)]
    chunks = [tuple(documents[start : start + _CHUNK]) for start in range(0, len(documents), _CHUNK)]
    ready: list[float] = []
    for _ in LocalEngine(workers).run(iter(chunks), threading.Event()):
        ready.append(time.monotonic())
    return _CHUNK * (len(ready) - workers) / (ready[-1] - ready[workers - 1])


class _Known:
    """An engine that gives every document the same ready report: what is left is the cost of the batch itself."""

    def __init__(self, report: bytes) -> None:
        self._report = report

    def run(self, chunks: Iterable[tuple[Document, ...]], stop: threading.Event) -> Iterator[tuple[Outcome, ...]]:
        """See ``Engine.run``."""
        for chunk in chunks:
            yield tuple(Outcome(document, self._report) for document in chunk)


def growth_figures(report: bytes, counts: Sequence[int]) -> tuple[Figure, ...]:
    """Processor milliseconds a file for everything around the analysis: opening, journal, rows, Parquet."""
    cost = {count: _batch_cost(report, count) for count in counts}
    figures = [
        Figure(f"around the analysis, {count:,} files", f"{value:.2f} ms a file") for count, value in cost.items()
    ]
    first, last = cost[counts[0]], cost[counts[-1]]
    growth = last / first
    return (
        *figures,
        Figure(f"{counts[-1]:,} files against {counts[0]:,}", f"{growth:.2f} times", "≤ 1.2", growth <= 1.2),
    )


def _batch_cost(report: bytes, count: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        inbox = Path(folder, "inbox")
        inbox.mkdir()
        for number in range(count):
            (inbox / f"{number:06d}.txt").write_text(str(number))
        started = time.process_time()
        run_batch(
            [str(inbox)],
            Path(folder, "out.parquet"),
            _Known(report),
            RuleChoice(),
            lambda _: None,
            threading.Event(),
        )
        return 1000 * (time.process_time() - started) / count


def equal_string_figures(embedder: Embedder, texts: Sequence[str]) -> tuple[Figure, ...]:
    """What embedding every distinct string once saves on the dots of many documents."""
    distinct = list(dict.fromkeys(texts))
    numbered = [f"{text} {number}" if texts.index(text) != number else text for number, text in enumerate(texts)]
    seconds = seconds_in_turns({"once": lambda: embedder.embed(texts), "each": lambda: embedder.embed(numbered)}, 3)
    return (
        Figure("distinct strings", f"{len(distinct)} of {len(texts)}"),
        Figure("embedding each string once is faster by", f"{seconds['each'] / seconds['once']:.2f} times"),
    )
