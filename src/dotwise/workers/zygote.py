"""
The light process that forks one limited child a file: ``python -m dotwise.workers.zygote``.

It imports the parsers, nothing else, so a fork costs a few milliseconds and the child inherits no model, no key and no
other person's document. Requests and answers are frames on standard input and output; an answer is JSON, never pickle:
``{"reading": …}`` or ``{"problem": {"code", "message", "format"}}``.
"""

from __future__ import annotations

import importlib
import os
import signal
from time import sleep

from dotwise.errors import UnreadableError
from dotwise.parsers import parse
from dotwise.workers.frames import MAX_FRAME, read_frame, write_frame
from dotwise.workers.limits import Limits, apply_limits, default_limits
from dotwise.workers.messages import answer_of, problem, requested

_READERS = (
    "pypdfium2.raw",
    "docx",
    "lxml.html",
    "dotwise.parsers.pdf",
    "dotwise.parsers.docx",
    "dotwise.parsers.text",
    "dotwise.parsers.markdown",
)
"""Imported before the first fork, so that no child pays for it."""


def main() -> None:
    """Serve requests until standard input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it ends with its caller, who may be finishing
    for module in _READERS:
        importlib.import_module(module)
    limits = default_limits()
    inbox, outbox = os.dup(0), os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(2, 1)
    while (frame := read_frame(inbox)) is not None:
        write_frame(outbox, _in_child(frame, limits, (inbox, outbox)))


def _in_child(frame: bytes, limits: Limits, inherited: tuple[int, int]) -> bytes:
    """The answer of a forked child, or why there is none."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        for descriptor in inherited:
            os.close(descriptor)
        _parse_and_leave(frame, limits, writer)
    os.close(writer)
    try:
        answer = _read_all(reader)
    finally:
        os.close(reader)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        late = os.WTERMSIG(status) in (signal.SIGALRM, signal.SIGXCPU, signal.SIGKILL)
        return problem("parse_timeout" if late else "parse_crash")
    return answer if os.WEXITSTATUS(status) == 0 and answer else problem("parse_crash")


def _read_all(reader: int) -> bytes:
    pieces = bytearray()
    while piece := os.read(reader, 1 << 20):
        if len(pieces) < MAX_FRAME:
            pieces += piece
    return bytes(pieces)


def _parse_and_leave(frame: bytes, limits: Limits, writer: int) -> None:
    """Parse in this process and end it; nothing returns."""
    status = 1
    try:
        os.dup2(0, 2)  # what parsers print may quote the document, so it goes nowhere
        apply_limits(limits)
        answer = _answer(frame)
        view = memoryview(answer)
        while view:
            view = view[os.write(writer, view) :]
        status = 0
    finally:
        os._exit(status)


def _answer(frame: bytes) -> bytes:
    try:
        _misbehave_for_tests(frame)
        return answer_of(parse(requested(frame)))
    except UnreadableError as error:
        return answer_of(error)
    except MemoryError:
        return problem("parse_memory")
    except RecursionError:
        return problem("parse_crash")


def _misbehave_for_tests(frame: bytes) -> None:
    """Hang, eat memory, end or crash on demand, so that the limits can be tested; only where the tests ask for it."""
    if not os.environ.get("DOTWISE_MOCK_PARSER"):
        return
    if b"mock:hang" in frame[:200]:
        sleep(3600)
    if b"mock:spin" in frame[:200]:
        while True:
            pass
    if b"mock:memory" in frame[:200]:
        bytearray(64 * 1024**3)
    if b"mock:exit" in frame[:200]:
        os._exit(3)
    if b"mock:crash" in frame[:200]:
        os.kill(os.getpid(), signal.SIGSEGV)


if __name__ == "__main__":
    main()
