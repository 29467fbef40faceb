"""
One process loads what is heavy and forks workers from it, so that models are in memory once.

``run_nursery`` is the body of such a process (a fresh interpreter, single-threaded, so forking is safe); ``Crew`` is
the caller's side. Every worker serves one pipe: a frame in, a frame out. Nothing but bytes crosses.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, LifoQueue
from threading import Lock
from types import TracebackType
from typing import TypeAlias

from dotwise.workers.frames import read_frame, write_frame

Handler: TypeAlias = Callable[[bytes], bytes]

_READY = b"ready"
_SOCKET = "DOTWISE_NURSERY"
_NICE = 10


class WorkerLostError(Exception):
    """A worker ended; the next request gets a fresh one."""


class WorkerLateError(WorkerLostError):
    """A worker did not answer in time and was ended."""


class WorkerImpatientError(WorkerLateError):
    """A worker took longer than the caller could wait just now, and was ended; another time it may be given longer."""


def run_nursery(load: Callable[[], Handler]) -> None:
    """Load once, then fork a worker for every pipe that arrives; ends when the caller has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it ends with its caller, who may be finishing
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    control = socket.socket(fileno=int(os.environ.pop(_SOCKET)))
    handler = load()
    control.sendall(_READY)
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 1, 1)
        if not message:
            return
        if os.fork() == 0:
            control.close()
            _serve(descriptors[0], handler)
        os.close(descriptors[0])


def _serve(descriptor: int, handler: Handler) -> None:
    """Answer frames until the pipe closes, then end this process."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setpgid(0, 0)  # so that whoever it starts ends with it
    status = 0
    write_frame(descriptor, str(os.getpid()).encode())
    try:
        while (frame := read_frame(descriptor)) is not None:
            write_frame(descriptor, handler(frame))
    except BaseException:
        status = 1
        raise
    finally:
        sys.stderr.flush()
        os._exit(status)


class Crew:
    """
    ``size`` workers of a nursery module. ``ask`` may be called from as many threads and waits for a free worker.

    A worker is forked when it is first needed and replaced after ``recycle`` requests. One that has not answered after
    ``brisk`` seconds gives way to the others on the processor, and is replaced once it has answered: a process without
    rights cannot take that back. Of the environment they see the variables named in ``kept``, or all.
    """

    def __init__(
        self,
        module: str,
        size: int,
        recycle: int = 2000,
        kept: frozenset[str] | None = None,
        brisk: float | None = None,
    ) -> None:
        self.size = size
        self._module = module
        self._recycle = recycle
        self._kept = kept
        self._brisk = brisk
        self._free: LifoQueue[_Worker | None] = LifoQueue()  # the one that worked last is warm
        self._renewal = Lock()
        self._control, self._process = _started(module, kept)
        for _ in range(size):
            self._free.put(None)

    def __enter__(self) -> Crew:
        self.wait_until_ready()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def wait_until_ready(self) -> None:
        """Return once everything is loaded.

        Raises:
            WorkerLostError: loading failed; the reason stands on standard error.
        """
        if self._control.recv(len(_READY), socket.MSG_WAITALL) != _READY:
            raise WorkerLostError(f"{self._module} could not be started")

    def ask(
        self,
        frame: bytes,
        seconds: float | None = None,
        patience: float | None = None,
        more: Callable[[], bool] = lambda: True,
    ) -> bytes:
        """One answer. When none has begun to come after ``patience`` seconds, ``more`` says whether to wait on.

        Raises:
            WorkerImpatientError: ``more`` said no; the worker is replaced.
            WorkerLateError: the worker did not answer within ``seconds``; it is replaced.
            WorkerLostError: the worker ended; it is replaced.
        """
        worker = self._free.get()
        try:
            if worker is None or worker.spent or worker.served >= self._recycle:
                old, worker = worker, None  # ended once: its number may soon be another's
                if old is not None:
                    old.end()
                worker = self._fresh()
            pipe = worker.pipe.fileno()
            write_frame(pipe, frame)
            if self._brisk is not None and not _comes(pipe, self._brisk):
                worker.give_way()
            if patience is not None and not _comes(pipe, patience) and not more():
                raise WorkerImpatientError("it would take longer than the caller can wait")
            answer = read_frame(pipe, seconds)
            if answer is None:
                raise WorkerLostError("the worker ended")
        except (OSError, ValueError, WorkerLostError) as error:
            if worker is not None:
                worker.end()
            self._free.put(None)
            if isinstance(error, WorkerLostError):
                raise
            late = isinstance(error, TimeoutError)
            raise (WorkerLateError if late else WorkerLostError)(str(error)) from error
        worker.served += 1
        self._free.put(worker)
        return answer

    def close(self) -> None:
        """End all workers and the nursery."""
        while True:
            with contextlib.suppress(Empty):
                worker = self._free.get_nowait()
                if worker is not None:
                    worker.end()
                continue
            break
        self._control.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        self._process.kill()
        self._process.wait()

    def _fresh(self) -> _Worker:
        with self._renewal:
            if self._process.poll() is not None:  # the nursery itself was killed: load once more
                self._control.close()
                self._control, self._process = _started(self._module, self._kept)
                self.wait_until_ready()
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._control, [b"w"], [theirs.fileno()])
        number = read_frame(ours.fileno(), 10.0)
        if number is None:
            raise WorkerLostError("no worker could be started")
        return _Worker(ours, int(number))


def _started(module: str, kept: frozenset[str] | None) -> tuple[socket.socket, subprocess.Popen[bytes]]:
    """Our end of the control socket and the process of a nursery that begins to load."""
    ours, theirs = socket.socketpair()
    seen = {name: value for name, value in os.environ.items() if kept is None or name in kept}
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
            env=seen | {_SOCKET: str(theirs.fileno()), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        )
    return ours, process


def _comes(pipe: int, seconds: float) -> bool:
    """Whether something can be read within so many seconds."""
    return bool(select.select([pipe], [], [], seconds)[0])


def give_way(process: int) -> None:
    """Let a process that takes long have what the others leave it; of two that work, it then gets a tenth."""
    with contextlib.suppress(OSError):  # it has ended
        os.setpriority(os.PRIO_PROCESS, process, min(os.getpriority(os.PRIO_PROCESS, process) + _NICE, 19))


@dataclass(slots=True)
class _Worker:
    """A running worker: its pipe, its process, how many requests it has served."""

    pipe: socket.socket
    process: int
    served: int = 0
    spent: bool = False
    """It gave way and stays so: good for one answer."""

    def give_way(self) -> None:
        """Go on with what the others leave."""
        self.spent = True
        give_way(self.process)

    def end(self) -> None:
        """Kill it and what it started, whatever they are doing."""
        self.pipe.close()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process, signal.SIGKILL)
