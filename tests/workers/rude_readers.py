"""Readers that hang, eat memory, end or crash when a file asks for it: ``python -m tests.workers.rude_readers``."""

from __future__ import annotations

import os
import signal
from time import sleep

from dotwise.model import Reading, Source
from dotwise.parsers import parse
from dotwise.workers.nursery import run_nursery
from dotwise.workers.zygote import load_for


def read_rudely(source: Source) -> Reading:
    """What ``parse`` makes of a file, unless its text asks for something else."""
    match source.data:
        case b"mock:hang":
            sleep(3600)
        case b"mock:spin":
            while True:
                pass
        case b"mock:memory":
            bytearray(64 * 1024**3)
        case b"mock:exit":
            os._exit(3)
        case b"mock:crash":
            os.kill(os.getpid(), signal.SIGSEGV)
    return parse(source)


if __name__ == "__main__":
    run_nursery(lambda: load_for(read_rudely))
