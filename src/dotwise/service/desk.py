"""The way from a request to a worker: admission, reading, waiting, and what happens when a worker is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager

from dotwise.model import Source
from dotwise.service.errands import Answer, Errand, Task, answer_in, documents_of, with_readings
from dotwise.service.observe import Watch
from dotwise.service.problems import ApiProblem
from dotwise.service.reading import ReadingRoom, Turn
from dotwise.service.settings import ServiceSettings
from dotwise.settings import SMALL, SMALL_AD
from dotwise.workers.nursery import Crew, WorkerLateError, WorkerLostError

ANALYST = "dotwise.service.analyst"
PROBE: tuple[Errand, bytes] = (Errand(Task.ANALYZE, (SMALL.name,), ad=SMALL_AD), SMALL.data)
"""A whole analysis in small, with claims, a role and an ad: what a worker must be able to do."""
_BRISK = 1.0
"""Seconds in which a résumé of some pages is analysed; what takes longer gives way to the others on the processor."""


class Desk:
    """Takes errands to the crew. A full waiting room is answered with 429 before memory is gone."""

    def __init__(self, settings: ServiceSettings, watch: Watch, analyst: str = ANALYST) -> None:
        self._settings = settings
        self._watch = watch
        self._crew = Crew(analyst, settings.workers, brisk=_BRISK)
        self._room = ReadingRoom(settings)
        self._threads = ThreadPoolExecutor(settings.workers, thread_name_prefix="desk")
        self._free = asyncio.Semaphore(settings.workers)
        self._free_for_long = asyncio.Semaphore(max(1, settings.workers - 1))  # long ones leave a worker to the others
        self._waiting = 0
        self.ready = False

    async def open(self) -> None:
        """Wait until the models are loaded and every worker has analysed a document."""
        await asyncio.to_thread(self._crew.wait_until_ready)
        await asyncio.gather(*(asyncio.to_thread(self.run_now, *PROBE) for _ in range(self._settings.workers)))
        self.ready = True

    def close(self) -> None:
        """End the crew."""
        self.ready = False
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._room.close()
        self._crew.close()

    async def run(self, errand: Errand, body: bytes = b"") -> tuple[Answer, bytes]:
        """Head and body of the answer.

        Raises:
            ApiProblem: busy, unavailable, the document cannot be read, or it broke its worker.
        """
        if not self.ready:
            raise ApiProblem("unavailable", "The models are being loaded.", retry_after=3)
        loop = asyncio.get_running_loop()
        with self._place() as place:
            turn = self._room.turn(lambda: loop.call_soon_threadsafe(place.leave))
            try:
                sources = documents_of(errand, body)
                readings = await loop.run_in_executor(self._room.threads, self._room.read, sources, turn)
                async with self._worker(turn):
                    place.leave()
                    return await loop.run_in_executor(self._threads, self._analysed, errand, body, readings)
            finally:
                turn.end()

    async def ad_text(self, source: Source) -> str:
        """The text of a job ad that came as a file.

        Raises:
            ApiProblem: busy, or the file cannot be read.
        """
        loop = asyncio.get_running_loop()
        with self._place() as place:
            turn = self._room.turn(lambda: loop.call_soon_threadsafe(place.leave))
            try:
                return await loop.run_in_executor(self._room.threads, self._room.ad_text, source, turn)
            finally:
                turn.end()

    def run_now(self, errand: Errand, body: bytes = b"") -> tuple[Answer, bytes]:
        """The same without admission, for threads of their own: waits for a worker as long as it takes."""
        return self._analysed(errand, body, self._room.read(documents_of(errand, body)))

    def _analysed(self, errand: Errand, body: bytes, readings: Sequence[bytes]) -> tuple[Answer, bytes]:
        try:
            message = with_readings(errand, body, readings)
            answer, body = answer_in(self._crew.ask(message, self._settings.answer_seconds))
        except WorkerLateError as error:
            raise ApiProblem(
                "parse_timeout", "This document took longer than is allowed, so it was stopped."
            ) from error
        except WorkerLostError as error:
            raise ApiProblem("parse_crash", "This document broke its worker; nothing else was harmed.") from error
        if answer.fault:
            self._watch.worker_fault(answer.fault)
        if answer.problem:
            raise ApiProblem(answer.problem, answer.detail)
        return answer, body

    @contextmanager
    def _place(self) -> Iterator[_Place]:
        """A place in the waiting room, held until a worker or a slow place is found."""
        if self._waiting >= self._settings.waiting_room:
            raise ApiProblem("busy", "All workers are busy and the waiting room is full.", retry_after=2)
        place = _Place(self)
        try:
            yield place
        finally:
            place.leave()

    def count(self, change: int) -> None:
        """More or fewer requests wait."""
        self._waiting += change
        self._watch.waiting.set(self._waiting)

    @asynccontextmanager
    async def _worker(self, turn: Turn) -> AsyncIterator[None]:
        """Hold a worker. Who was slow already waits longer, in its slow place."""
        seconds = self._settings.answer_seconds if turn.slow else self._settings.wait_seconds
        async with _held(self._free_for_long if turn.long else None, seconds), _held(self._free, seconds):
            self._watch.busy.inc()
            try:
                yield
            finally:
                self._watch.busy.dec()


class _Place:
    """One place in the waiting room of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._held = True
        desk.count(1)

    def leave(self) -> None:
        """Give it back, if it is still held."""
        if self._held:
            self._held = False
            self._desk.count(-1)


@asynccontextmanager
async def _held(semaphore: asyncio.Semaphore | None, seconds: float) -> AsyncIterator[None]:
    """Hold a semaphore, or nothing.

    Raises:
        ApiProblem: it did not become free in time.
    """
    if semaphore is None:
        yield
        return
    try:
        await asyncio.wait_for(semaphore.acquire(), seconds)
    except TimeoutError as error:
        raise ApiProblem("busy", "All workers are busy.", retry_after=2) from error
    try:
        yield
    finally:
        semaphore.release()
