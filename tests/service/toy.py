"""A nursery without models: answers errands at once, and misbehaves on demand. ``python -m tests.service.toy``."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from dotwise.codec import plain
from dotwise.service.errands import Answer, Task, errand_in, failed, packed, readings_of
from dotwise.workers.nursery import Handler, run_nursery

REPORT = {
    "schema": "dotwise/report/1",
    "versions": {"dotwise": "0", "models": "0", "data": "0"},
    "source": {"name": "x", "format": "text", "pages": None, "sha256": "0", "kind": "resume"},
    "status": "ok",
    "problems": [],
    "dots": [{"id": "d1", "text": "Wrote the rota"}],
    "scores": None,
}


def load() -> Handler:
    def handle(message: bytes) -> bytes:
        errand, body = errand_in(message)
        body, _ = readings_of(errand, body)
        if body.startswith(b"mock:"):
            try:
                _misbehave(body)
            except RuntimeError as error:
                return failed(error)
        if body.startswith(b"problem:"):
            return packed(Answer(problem=body.split(b":")[1].decode().strip(), detail="So it is."))
        if body.startswith(b"wait:"):
            time.sleep(float(body.split(b":")[1]))
        return _DOINGS[errand.task](errand, body)

    return handle


def _misbehave(body: bytes) -> None:
    if b"die" in body:
        os._exit(9)
    if b"hang" in body:
        time.sleep(600)
    raise RuntimeError("Jane Canary-Quill, jane@canary.example")


def _analyze(errand, body):
    if tally := os.environ.get("TOY_TALLY"):
        with Path(tally).open("a") as file:
            file.write(errand.names[0] + "\n")
    report = REPORT | {"source": REPORT["source"] | {"name": errand.names[0]}}
    if asked := errand.asking.told():
        report = report | {"asked": asked}
    if errand.ad:
        report = report | {"target": {"requirements": [{"text": errand.ad}], "unused_assets": []}}
    if (errand.form or "json") != "json":
        return packed(Answer("Jane", "text"), f"{errand.form} of {errand.names[0]}".encode())
    return packed(Answer(), json.dumps(report).encode())


def _mark(errand, body):
    told = json.dumps(errand.asking.told()).encode()
    return packed(Answer(format="pdf" if body.startswith(b"%PDF") else "docx"), b"marked " + body + b" " + told)


def _compare(errand, body):
    first = errand.lengths[0]
    return packed(Answer(), json.dumps([errand.names, body[:first].decode(), body[first:].decode()]).encode())


def _lines(errand, body):
    return packed(Answer(), json.dumps([{"text": text} for text in errand.texts]).encode())


def _fill(errand, body):
    return packed(Answer(), json.dumps(plain(errand.unfinished)).encode())


_DOINGS = {
    Task.ANALYZE: _analyze,
    Task.MARK: _mark,
    Task.COMPARE: _compare,
    Task.LINES: _lines,
    Task.FILL: _fill,
}

if __name__ == "__main__":
    run_nursery(load)
