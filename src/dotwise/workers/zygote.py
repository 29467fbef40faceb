"""
The light process that forks one limited child a file: ``python -m dotwise.workers.zygote`` is the nursery of readers.

It imports the parsers, nothing else, so a fork costs a few milliseconds and the child inherits no model, no key and no
other person's document. An answer is JSON, never pickle: ``{"reading": …}`` or ``{"problem": {"code", "message",
"format"}}``. Letters in pictures are recognised only when that was asked for, under limits of its own: so a hostile file
without text cannot spend what is meant for scans.
"""

from __future__ import annotations

import importlib
import os
import select
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TypeAlias

from dotwise.errors import UnreadableError, is_debugging, print_cause
from dotwise.model import Reading, Source
from dotwise.parsers import parse
from dotwise.workers.frames import MAX_FRAME
from dotwise.workers.limits import READING, RECOGNISING, Limits, apply_limits
from dotwise.workers.messages import Effort, answer_of, problem, requested
from dotwise.workers.nursery import Handler, give_way, run_nursery

Parse: TypeAlias = Callable[[Source], Reading]

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
_LIMITS = {Effort.READ: READING, Effort.RECOGNISE: RECOGNISING}
_BRISK = 0.15
"""Seconds in which an ordinary file is read many times over; who takes longer gives way to the others."""
_LOOK = 0.25
"""Seconds between two looks at a child that takes long."""


def load() -> Handler:
    """Import the readers; the handler answers one request with a child of its own."""
    return load_for(parse)


def load_for(read: Parse) -> Handler:
    """The same for another way to read: what the limits hold can be tried with one that misbehaves."""
    for module in _READERS:
        importlib.import_module(module)

    def handle(frame: bytes) -> bytes:
        return in_child(frame, _LIMITS[Effort(frame[0])], read)

    return handle


def in_child(frame: bytes, limits: Limits, read: Parse) -> bytes:
    """What ``read`` makes of a request in a forked child, or why there is no answer."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _parse_and_leave(frame, limits, read, writer)
    os.close(writer)
    try:
        if not _comes(reader, _BRISK):
            give_way(child)
            _wait(reader, child, limits.wall)
        answer = _read_all(reader)
    finally:
        os.close(reader)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        late = os.WTERMSIG(status) in (signal.SIGALRM, signal.SIGXCPU, signal.SIGKILL)
        return problem("parse_timeout" if late else "parse_crash")
    return answer if os.WEXITSTATUS(status) == 0 and answer else problem("parse_crash")


def _wait(reader: int, child: int, wall: float) -> None:
    """Wait for an answer as long as ``wall`` allows, and kill the child then.

    Time in which it was ready and no processor free is not counted: who gives way on a busy machine is no slow file, and
    the same file must be read or refused however busy it is. The child's own alarm ends it at ``PATIENCE`` times.
    """
    started = monotonic()
    while not _comes(reader, _LOOK):
        if monotonic() - started - _queued(child) > wall:
            os.kill(child, signal.SIGKILL)  # not reaped yet, so it is still this child
            return


def _comes(reader: int, seconds: float) -> bool:
    return bool(select.select([reader], [], [], seconds)[0])


def _queued(process: int) -> float:
    """Seconds that a process was ready to work and had to wait for a processor; 0 where the system does not tell."""
    try:
        return int(Path(f"/proc/{process}/schedstat").read_text("ascii").split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def _read_all(reader: int) -> bytes:
    pieces = bytearray()
    while piece := os.read(reader, 1 << 20):
        if len(pieces) < MAX_FRAME:
            pieces += piece
    return bytes(pieces)


def _parse_and_leave(frame: bytes, limits: Limits, read: Parse, writer: int) -> None:
    """Parse in this process and end it; nothing returns."""
    status = 1
    try:
        _keep_only(writer)
        apply_limits(limits)
        answer = _answer(frame, read)
        view = memoryview(answer)
        while view:
            view = view[os.write(writer, view) :]
        status = 0
    except Exception as error:  # print_cause says nothing unless DOTWISE_DEBUG asks
        print_cause(error)
    finally:
        os._exit(status)


def _keep_only(writer: int) -> None:
    """Close what was inherited; what parsers print may quote the document, so it goes nowhere, unless it is asked for."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1) if is_debugging() else (0, 1, 2):
        os.dup2(nowhere, standard)
    os.closerange(3, writer)
    os.closerange(writer + 1, 1024)


def _answer(frame: bytes, read: Parse) -> bytes:
    try:
        source, effort = requested(frame)
        if effort is Effort.READ:
            sys.modules["rapidocr"] = None  # type: ignore[assignment]  # the idiom that makes a package unfindable
        return answer_of(read(source))
    except UnreadableError as error:
        return answer_of(error)
    except MemoryError:
        return problem("parse_memory")
    except RecursionError:
        return problem("parse_crash")


if __name__ == "__main__":
    run_nursery(load)
