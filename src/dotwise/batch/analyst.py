"""``python -m dotwise.batch.analyst``: the nursery of the local engine's crew."""

from __future__ import annotations

import json
import os

from dotwise.batch.engine import unpacked
from dotwise.codec import built
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
    analyzer = Analyzer.load(built(RuleChoice, json.loads(chosen)) if chosen else None, pool.parse)
    analyzer.warm_up()

    def handle(message: bytes) -> bytes:
        sources = [Source(document.label, document.data) for document in unpacked(message)]
        try:
            return b"\n".join(to_json(report) for report in analyzer.analyze_many(sources))
        except Exception:  # one document broke a step: the others of its chunk still get their reports
            return b"\n".join(_alone(analyzer, source) for source in sources)

    return handle


def _alone(analyzer: Analyzer, source: Source) -> bytes:
    """The report of one document as JSON; nothing when it breaks a step (what broke may quote it, so it is not told)."""
    try:
        return to_json(analyzer.analyze(source))
    except Exception:
        return b""


if __name__ == "__main__":
    run_nursery(load)
