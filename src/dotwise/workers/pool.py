"""The calling side: hand a source to a limited child process and get its reading back."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from threading import Lock
from types import TracebackType
from typing import Protocol

from dotwise.errors import DEBUG
from dotwise.model import Reading, Source
from dotwise.workers.limits import PATIENCE, READING, RECOGNISING
from dotwise.workers.messages import Effort, problem, problem_in, reading_in, request
from dotwise.workers.nursery import Crew, WorkerImpatientError, WorkerLateError, WorkerLostError

_READERS = "dotwise.workers.zygote"
_GRACE = 5.0
"""Seconds beyond a child's own alarm before its reader is replaced."""
_RECYCLE = 1000
"""Files after which a reader is replaced."""
_KEPT = frozenset(
    {"PATH", "LANG", "LC_ALL", "PYTHONPATH", "VIRTUAL_ENV", "DOTWISE_DATA", "DOTWISE_MODELS", "HOME", DEBUG}
)
"""What readers see of the environment: no keys, no database."""


class Patience(Protocol):
    """Whether a reading may take long. Most take some milliseconds; who shares the readers may not wait for the rest."""

    seconds: float
    """What every reading may take."""

    def more(self) -> bool:
        """Whether this one may go on beyond that; asked again, it answers the same."""
        ...


class ParsePool:
    """``size`` readers; ``parse`` may be called from as many threads and waits for a free one.

    The readers are started at the first call, so that a pool may be made before a fork and used after it; ``readers`` is
    the module of their nursery.
    """

    def __init__(self, size: int = 1, readers: str = _READERS) -> None:
        self._size = size
        self._readers = readers
        self._crew: Crew | None = None
        self._starting = Lock()

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
        return reading_in(self.answer(source))

    def answer(self, source: Source, patience: Patience | None = None) -> bytes:
        """The same as a message for ``messages.reading_in``. Pictures are recognised where the extra is installed.

        Raises:
            WorkerImpatientError: it would take longer than ``patience`` has.
        """
        answer = self._asked(request(source), READING.wall, patience)
        found = problem_in(answer)
        if found is None or found.code != "no_text_layer" or not _recognises():
            return answer
        if patience is not None and not patience.more():
            raise WorkerImpatientError("a picture takes its time")
        return self._asked(request(source, Effort.RECOGNISE), RECOGNISING.wall, patience)

    def close(self) -> None:
        """End all readers."""
        if self._crew is not None:
            self._crew.close()
            self._crew = None

    def _asked(self, frame: bytes, wall: float, patience: Patience | None) -> bytes:
        crew = self._started()
        try:
            longest = PATIENCE * wall + _GRACE
            if patience is None:
                return crew.ask(frame, longest)
            return crew.ask(frame, longest, patience.seconds, patience.more)
        except WorkerImpatientError:
            raise
        except WorkerLateError:
            return problem("parse_timeout")
        except WorkerLostError:
            return problem("parse_crash")

    def _started(self) -> Crew:
        with self._starting:
            if self._crew is None:
                crew = Crew(self._readers, self._size, _RECYCLE, _KEPT)
                crew.wait_until_ready()
                self._crew = crew
            return self._crew


@cache
def _recognises() -> bool:
    """Whether the extra ``dotwise[ocr]`` is installed."""
    return find_spec("rapidocr") is not None
