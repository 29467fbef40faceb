"""The way from a request to a worker: admission, waiting, and what happens when a worker is lost."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from dotwise.service.errands import packed, unpacked
from dotwise.service.observe import Watch
from dotwise.service.problems import ApiProblem
from dotwise.service.settings import ServiceSettings
from dotwise.workers.nursery import Crew, WorkerLateError, WorkerLostError

ANALYST = "dotwise.service.analyst"
PROBE: tuple[dict[str, Any], bytes] = (
    {"errand": "analyze", "name": "probe.txt"},
    b"Jo Probe\n\nEXPERIENCE\nWard clerk, Probe Hospital, 2019 - 2022\n- Wrote the rota that the night shift still uses\n",
)
"""A whole analysis in small: what a worker must be able to do."""


class Desk:
    """Takes errands to the crew. A full waiting room is answered with 429 before memory is gone."""

    def __init__(self, settings: ServiceSettings, watch: Watch, analyst: str = ANALYST) -> None:
        self._settings = settings
        self._watch = watch
        self._crew = Crew(analyst, settings.workers)
        self._threads = ThreadPoolExecutor(settings.workers, thread_name_prefix="desk")
        self._free = asyncio.Semaphore(settings.workers)
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
        self._crew.close()

    async def run(self, head: dict[str, Any], body: bytes = b"") -> tuple[dict[str, Any], bytes]:
        """Head and body of the answer.

        Raises:
            ApiProblem: busy, unavailable, the document cannot be read, or it broke its worker.
        """
        if not self.ready:
            raise ApiProblem("unavailable", "The models are being loaded.", retry_after=3)
        await self._admitted()
        self._watch.busy.inc()
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, self.run_now, head, body)
        finally:
            self._watch.busy.dec()
            self._free.release()

    def run_now(self, head: dict[str, Any], body: bytes = b"") -> tuple[dict[str, Any], bytes]:
        """The same without admission, for threads of their own: waits for a worker as long as it takes."""
        try:
            head, body = unpacked(self._crew.ask(packed(head, body), self._settings.answer_seconds))
        except WorkerLateError as error:
            raise ApiProblem(
                "parse_timeout", "This document took longer than is allowed, so it was stopped."
            ) from error
        except WorkerLostError as error:
            raise ApiProblem("parse_crash", "This document broke its worker; nothing else was harmed.") from error
        if fault := head.get("fault"):
            self._watch.worker_fault(fault)
        if code := head.get("problem"):
            raise ApiProblem(code, head["detail"])
        return head, body

    async def _admitted(self) -> None:
        if self._waiting >= self._settings.waiting_room:
            raise ApiProblem("busy", "All workers are busy and the waiting room is full.", retry_after=2)
        self._waiting += 1
        self._watch.waiting.set(self._waiting)
        try:
            await asyncio.wait_for(self._free.acquire(), self._settings.wait_seconds)
        except TimeoutError as error:
            raise ApiProblem("busy", "All workers are busy.", retry_after=2) from error
        finally:
            self._waiting -= 1
            self._watch.waiting.set(self._waiting)
