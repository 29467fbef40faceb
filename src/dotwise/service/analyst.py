"""
The worker that runs the pipeline: ``python -m dotwise.service.analyst`` is the nursery of the service's crew.

Models are loaded once and shared by fork. Parsing goes on to a helper of its own in a limited child.
"""

from __future__ import annotations

from typing import Any

from dotwise.errors import UnreadableError
from dotwise.model import Source
from dotwise.pipeline import Analyzer
from dotwise.render.json import line_to_json, to_json
from dotwise.service.errands import packed, unpacked
from dotwise.target import read_ad
from dotwise.workers import ParsePool
from dotwise.workers.nursery import Handler, run_nursery


def load() -> Handler:
    """Load the analyzer and warm it up; the handler answers errands."""
    pool = ParsePool(1)
    analyzer = Analyzer.load(parse=pool.parse)
    analyzer.judge_lines(["Wrote the handover sheet that all four wards now use"])

    def handle(message: bytes) -> bytes:
        head, body = unpacked(message)
        if head["errand"] == "lines":
            return _lines(analyzer, head)
        return _analysis(analyzer, head, body)

    return handle


def _analysis(analyzer: Analyzer, head: dict[str, Any], body: bytes) -> bytes:
    try:
        ad = read_ad(head["ad"]) if head.get("ad") else None
    except UnreadableError as error:
        return packed({"problem": error.code, "detail": error.message})
    report = analyzer.analyze(Source(head["name"], body), ad)
    return packed({"status": report.status.value}, to_json(report))


def _lines(analyzer: Analyzer, head: dict[str, Any]) -> bytes:
    dots = analyzer.judge_lines(head["texts"], head.get("occupation"))
    return packed({}, b"[" + b",".join(line_to_json(dot) for dot in dots) + b"]")


if __name__ == "__main__":
    run_nursery(load)
