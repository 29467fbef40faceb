"""A nursery without models: answers errands at once, and misbehaves on demand. ``python -m tests.service.toy``."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from dotwise.service.errands import failed, packed, readings_of, unpacked
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
        head, body = unpacked(message)
        body, _ = readings_of(head, body)
        if body.startswith(b"mock:"):
            try:
                _misbehave(body)
            except RuntimeError as error:
                return failed(error)
        if body.startswith(b"problem:"):
            return packed({"problem": body.split(b":")[1].decode().strip(), "detail": "So it is."})
        if body.startswith(b"wait:"):
            time.sleep(float(body.split(b":")[1]))
        return _ERRANDS[head["errand"]](head, body)

    return handle


def _misbehave(body: bytes) -> None:
    if b"die" in body:
        os._exit(9)
    if b"hang" in body:
        time.sleep(600)
    raise RuntimeError("Jane Canary-Quill, jane@canary.example")


def _analyze(head, body):
    if tally := os.environ.get("TOY_TALLY"):
        with Path(tally).open("a") as file:
            file.write(head["name"] + "\n")
    report = REPORT | {"source": REPORT["source"] | {"name": head["name"]}}
    if head.get("asking"):
        report = report | {"asked": head["asking"]}
    if head.get("ad"):
        report = report | {"target": {"requirements": [{"text": head["ad"]}], "unused_assets": []}}
    if head.get("as", "json") != "json":
        return packed({"status": "ok", "title": "Jane", "format": "text"}, f"{head['as']} of {head['name']}".encode())
    return packed({"status": "ok"}, json.dumps(report).encode())


def _mark(head, body):
    told = json.dumps(head.get("asking")).encode()
    return packed({"format": "pdf" if body.startswith(b"%PDF") else "docx"}, b"marked " + body + b" " + told)


def _compare(head, body):
    first = head["lengths"][0]
    return packed({}, json.dumps([head["names"], body[:first].decode(), body[first:].decode()]).encode())


def _lines(head, body):
    return packed({}, json.dumps([{"text": text} for text in head["texts"]]).encode())


def _fill(head, body):
    return packed({}, json.dumps(head["rewrites"]).encode())


_ERRANDS = {"analyze": _analyze, "mark": _mark, "compare": _compare, "lines": _lines, "fill": _fill}

if __name__ == "__main__":
    run_nursery(load)
