"""The calling side: hand a source to a limited child process and get its reading back."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
from types import TracebackType

from dotwise.model import Reading, Source
from dotwise.workers.frames import read_frame, write_frame
from dotwise.workers.limits import default_limits
from dotwise.workers.messages import problem, reading_in, request

_GRACE = 5.0
"""Seconds beyond the child's own wall limit before the whole helper is replaced."""
_RECYCLE = 1000
"""Files after which a helper process is replaced."""


class _Helper:
    """One zygote process and its pipes; started at the first request and again whenever it has gone."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._served = 0

    def ask(self, frame: bytes, seconds: float) -> bytes:
        """The answer to one request; a helper that does not answer is replaced at the next request."""
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            write_frame(process.stdin.fileno(), frame)
            answer = read_frame(process.stdout.fileno(), seconds)
        except TimeoutError:
            self.stop()
            return problem("parse_timeout")
        except (OSError, ValueError):
            answer = None
        if answer is None:
            self.stop()
            return problem("parse_crash")
        self._served += 1
        if self._served >= _RECYCLE:
            self.stop()
        return answer

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process, self._served = self._process, None, 0
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.stop()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "dotwise.workers.zygote"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={key: value for key, value in os.environ.items() if key in _KEPT or key.startswith("DOTWISE_MOCK")},
                start_new_session=True,
            )
        return self._process


_KEPT = frozenset({"PATH", "LANG", "LC_ALL", "PYTHONPATH", "VIRTUAL_ENV", "DOTWISE_DATA", "DOTWISE_MODELS", "HOME"})
"""What a helper sees of the environment: no keys, no database."""


class ParsePool:
    """``size`` helper processes; ``parse`` may be called from as many threads and waits for a free one."""

    def __init__(self, size: int = 1) -> None:
        self._helpers = [_Helper() for _ in range(size)]
        self._free: queue.SimpleQueue[_Helper] = queue.SimpleQueue()
        for helper in self._helpers:
            self._free.put(helper)
        self._seconds = default_limits().wall + _GRACE

    def __enter__(self) -> ParsePool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def parse(self, source: Source) -> Reading:
        """What ``parsers.parse`` makes of ``source``, in a process of its own.

        Raises:
            UnreadableError: the document cannot be read, or reading it went beyond the limits.
        """
        helper = self._free.get()
        try:
            answer = helper.ask(request(source), self._seconds)
        finally:
            self._free.put(helper)
        return reading_in(answer)

    def close(self) -> None:
        """End all helpers."""
        for helper in self._helpers:
            helper.stop()
