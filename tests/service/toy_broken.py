"""A nursery whose worker meets a mistake of our own with every document. ``python -m tests.service.toy_broken``."""

from __future__ import annotations

from dotwise.service.errands import failed
from dotwise.workers.nursery import Handler, run_nursery


def load() -> Handler:
    def handle(message: bytes) -> bytes:
        return failed(KeyError("claims"))

    return handle


if __name__ == "__main__":
    run_nursery(load)
