"""``python -m dotwise.batch.analyst``: the nursery of the local engine's crew."""

from __future__ import annotations

import json
import os
import sys

from dotwise.batch.engine import unpacked
from dotwise.codec import built
from dotwise.errors import place_of, print_cause
from dotwise.model import Source
from dotwise.pipeline import Analyzer
from dotwise.render.json import to_json
from dotwise.rules.choice import RuleChoice
from dotwise.workers import ParsePool
from dotwise.workers.nursery import Handler, run_nursery


def load() -> Handler:
    """Load the analyzer; the handler answers chunks with one report a line."""
    pool = ParsePool(1)
    chosen = os.environ.get("DOTWISE_BATCH_RULES")
    analyzer = Analyzer.load(built(RuleChoice, json.loads(chosen)) if chosen else None, pool.parse, _tell)
    analyzer.warm_up()

    def handle(message: bytes) -> bytes:
        sources = [Source(document.label, document.data) for document in unpacked(message)]
        try:
            return b"\n".join(to_json(report) for report in analyzer.analyze_many(sources))
        except Exception:  # a step broke outside any document: each is tried alone
            return b"\n".join(_alone(analyzer, source) for source in sources)

    return handle


def _alone(analyzer: Analyzer, source: Source) -> bytes:
    """The report of one document as JSON; nothing when it breaks a step (what broke may quote it, so only its place is told)."""
    try:
        return to_json(analyzer.analyze(source))
    except Exception as error:
        _tell(error)
        return b""


def _tell(error: Exception) -> None:
    """Kind and place of a mistake of our own, on standard error; with DOTWISE_DEBUG all of it."""
    sys.stderr.write(f"dotwise: a mistake of its own: {place_of(error)}\n")
    print_cause(error)


if __name__ == "__main__":
    run_nursery(load)
