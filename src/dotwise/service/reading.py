"""
Documents are read before a worker is asked for, so that a hostile one holds nothing that others wait for.

Reading an ordinary file takes some milliseconds. What is not read in ``BRISK`` seconds, what has to be recognised from a
picture, and what is very long goes on only in one of a few slow places; when those are taken, its reader is ended and
the caller told to come again. Its child also gives way to all others on the processor (``workers.zygote``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore

from dotwise.adverts import ad_text
from dotwise.errors import UnreadableError
from dotwise.model import Source
from dotwise.service.problems import ApiProblem
from dotwise.service.settings import ServiceSettings
from dotwise.workers import ParsePool
from dotwise.workers.messages import problem_in, reading_in
from dotwise.workers.nursery import WorkerImpatientError

BRISK = 1.0
"""Seconds that every reading may take."""
LONG = 60_000
"""Bytes of a reading that hardly any résumé has: two pages have about 15,000."""


class Turn:
    """The way of one request through reading. ``slow``: whether it holds a slow place, and so no place of the others."""

    seconds = BRISK

    def __init__(self, places: Semaphore, on_slow: Callable[[], object]) -> None:
        self._places = places
        self._on_slow = on_slow
        self.slow = False
        self.long = False

    def more(self) -> bool:
        """Whether there is a slow place; it is taken. Asked from the thread that reads."""
        if not self.slow and self._places.acquire(blocking=False):
            self.slow = True
            self._on_slow()
        return self.slow

    def end(self) -> None:
        """Give the slow place back."""
        if self.slow:
            self.slow = False
            self._places.release()


class ReadingRoom:
    """Readers for as many requests as may wait, as many slow ones, and the jobs."""

    def __init__(self, settings: ServiceSettings) -> None:
        at_once = settings.waiting_room + settings.slow_room
        self._places = Semaphore(settings.slow_room)
        self._pool = ParsePool(at_once + settings.workers)
        self.threads = ThreadPoolExecutor(at_once, thread_name_prefix="reading")

    def close(self) -> None:
        """End the readers."""
        self.threads.shutdown(wait=True, cancel_futures=True)
        self._pool.close()

    def turn(self, on_slow: Callable[[], object]) -> Turn:
        """A turn; ``on_slow`` is called when it moves to a slow place."""
        return Turn(self._places, on_slow)

    def ad_text(self, source: Source, turn: Turn) -> str:
        """The text of a job ad that came as a file.

        Raises:
            ApiProblem: it cannot be read, or takes long while all slow places are taken.
        """
        try:
            return ad_text(source, lambda paper: reading_in(self.read((paper,), turn)[0]))
        except UnreadableError as error:
            raise problem_of(error) from error

    def read(self, sources: Sequence[Source], turn: Turn | None = None) -> tuple[bytes, ...]:
        """The readings of documents as messages for ``workers.messages.reading_in``; without a turn as long as it takes.

        Raises:
            ApiProblem: one cannot be read, or takes long while all slow places are taken.
        """
        try:
            answers = tuple(self._pool.answer(source, turn) for source in sources)
        except WorkerImpatientError as error:
            raise _crowded() from error
        for answer in answers:
            if unreadable := problem_in(answer):
                raise problem_of(unreadable)
        if turn is not None and sum(map(len, answers)) > LONG:
            turn.long = True
            if not turn.more():
                raise _crowded()
        return answers


def problem_of(error: UnreadableError) -> ApiProblem:
    """What is told of a document that cannot be read."""
    return ApiProblem(error.code, error.message)


def _crowded() -> ApiProblem:
    detail = "This document takes long to read, and as many of that kind as may are being read already."
    return ApiProblem("busy", detail, retry_after=10)
