"""
Where jobs are handed in, looked at and handed out.

A job's id holds a digest of its tenant, so that nobody finds another's job. Under an ``Idempotency-Key`` the id follows
from the key, and the same request gives the same job, also after a crash. A job is deleted when its caller says so, some
minutes after its results were first handed out to the end (a connection may break and nobody here would know), or after
its time.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from secrets import token_hex

from dbos import DBOS, SetWorkflowID

from dotwise.service.desk import Desk
from dotwise.service.jobs import rows, store
from dotwise.service.jobs.webhooks import Postman, RefusedError
from dotwise.service.jobs.workflows import FILE, JOB, Bench, set_bench
from dotwise.service.observe import Watch
from dotwise.service.problems import ApiProblem
from dotwise.service.settings import ServiceSettings

_SWEEP_SECONDS = 60.0
_DRAIN_SECONDS = 25
_CANCELLED = {"code": "cancelled", "detail": "The job was cancelled before this file was read."}


@dataclass(frozen=True, slots=True)
class JobView:
    """A job as its caller sees it. ``state``: queued, running, finished or cancelled; times are ISO in UTC."""

    id: str
    state: str
    files: int
    done: int
    created: str
    expires: str


@dataclass(frozen=True, slots=True)
class Order:
    """What a caller hands in: names and bytes of the documents, an ad, where to tell that it is done, what is asked."""

    files: tuple[tuple[str, bytes], ...]
    ad: str | None
    webhook: str | None
    asking: Mapping[str, str]

    def fingerprint(self) -> str:
        """A digest of all of it."""
        digest = hashlib.sha256(json.dumps([self.ad, self.webhook, dict(self.asking)]).encode())
        for name, data in self.files:
            digest.update(hashlib.sha256(name.encode("utf-8", "replace")).digest() + hashlib.sha256(data).digest())
        return digest.hexdigest()


class Counter:
    """The jobs of this server; one a process, as DBOS is."""

    def __init__(self, settings: ServiceSettings, desk: Desk, watch: Watch) -> None:
        self._settings = settings
        self._watch = watch
        self._bench = Bench(desk, Postman(settings, watch), settings.max_file_bytes)
        self._lifetime = timedelta(hours=settings.job_hours)
        self._kept = timedelta(minutes=settings.fetched_minutes)
        self._sweeper: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Take up what an earlier run left unfinished, and begin to work."""
        set_bench(self._bench)
        await asyncio.to_thread(store.launch, self._settings)
        self._sweeper = asyncio.create_task(self._sweep())

    async def close(self) -> None:
        """Finish what is being worked on (25 s); the rest is taken up by the next run."""
        if self._sweeper is not None:
            self._sweeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sweeper
        await asyncio.to_thread(DBOS.destroy, workflow_completion_timeout_sec=_DRAIN_SECONDS)
        set_bench(None)

    async def hand_in(self, tenant: str, key: str | None, order: Order) -> JobView:
        """Begin a job, or find the one that the same request under the same key began.

        Raises:
            ApiProblem: the key came with another request, or the webhook cannot be used.
        """
        self._check_webhook(order.webhook)
        job = _id_of(tenant, key)
        known = await asyncio.to_thread(rows.find, job)
        if known is None:
            await asyncio.to_thread(_enqueue, job, tenant, order, self._settings.max_file_bytes)
        elif known.fingerprint != order.fingerprint():
            raise ApiProblem("key_reused", "This Idempotency-Key came with another job before.")
        return await self.view(tenant, job)

    async def view(self, tenant: str, job: str) -> JobView:
        """How far a job is.

        Raises:
            ApiProblem: there is no such job of this tenant.
        """
        return (await self._found(tenant, job))[1]

    async def results(self, tenant: str, job: str) -> AsyncIterator[bytes]:
        """The outcomes in the order of the files, a JSON line each, as often as they are asked for.

        Raises:
            ApiProblem: there is no such job of this tenant, or it is not finished.
        """
        row, view = await self._found(tenant, job)
        if view.state in ("queued", "running"):
            raise ApiProblem("not_finished", f"{view.done} of {view.files} files are done.", retry_after=2)
        return _handed_out(row)

    async def cancel(self, tenant: str, job: str) -> JobView:
        """Stop what has not begun; what is done stays and can be fetched."""
        row, _ = await self._found(tenant, job)
        await asyncio.to_thread(rows.stop, row)
        return await self.view(tenant, job)

    async def delete(self, tenant: str, job: str) -> None:
        """Stop it and delete all that is known of it."""
        row, _ = await self._found(tenant, job)
        await asyncio.to_thread(rows.delete, row)

    async def expire(self) -> int:
        """Delete what is older than its time, and what was fetched some minutes ago; how many rows that were."""
        now = datetime.now(UTC)
        fetched = await asyncio.to_thread(rows.forget_fetched, now - self._kept)
        return fetched + await asyncio.to_thread(rows.delete_older, now - self._lifetime)

    async def _found(self, tenant: str, job: str) -> tuple[rows.Row, JobView]:
        row = await asyncio.to_thread(rows.find, job) if job.startswith(_prefix_of(tenant)) else None
        known = await asyncio.to_thread(rows.progress, row) if row is not None else None
        if row is None or known is None:
            raise ApiProblem(
                "not_found", "There is no such job: it was deleted, fetched some time ago, or its time is over."
            )
        ends = known.created + self._lifetime
        times = (known.created, ends if known.fetched is None else min(ends, known.fetched + self._kept))
        created, expires = (time.isoformat(timespec="seconds") for time in times)
        return row, JobView(job, known.state, len(row.files), known.done, created, expires)

    def _check_webhook(self, url: str | None) -> None:
        if url is None:
            return
        if not self._bench.postman.ready:
            raise ApiProblem("no_webhooks", "This server has no secret to sign webhooks with.")
        try:
            self._bench.postman.check(url)
        except RefusedError as error:
            raise ApiProblem("webhook_address", str(error)) from error

    async def _sweep(self) -> None:
        while True:
            try:
                await self.expire()
            except Exception as error:  # a database that is away for a while must not end the sweeping
                self._watch.fault(error, "sweep")
            await asyncio.sleep(_SWEEP_SECONDS)


def _enqueue(job: str, tenant: str, order: Order, most: int) -> None:
    """One workflow a file, then, last of all, the job: so a job exists only when all its files do.

    A file of more than ``most`` bytes is not stored; its workflow says so.
    """
    fingerprint = order.fingerprint()
    files = [f"{job}-{fingerprint[:12]}-{number:04d}" for number in range(len(order.files))]
    for workflow, (name, data) in zip(files, order.files, strict=True):
        with SetWorkflowID(workflow):
            content = base64.b64encode(data).decode() if len(data) <= most else None
            DBOS.enqueue_workflow(store.FILES, FILE, name, content, order.ad, dict(order.asking))
    marks = {"tenant": tenant, "files": files, "webhook": order.webhook, "fingerprint": fingerprint}
    with SetWorkflowID(job):
        DBOS.enqueue_workflow(store.JOBS, JOB, [name for name, _ in order.files], marks)


async def _handed_out(row: rows.Row) -> AsyncIterator[bytes]:
    for number, (name, workflow) in enumerate(zip(row.names, row.files, strict=True)):
        found = await asyncio.to_thread(rows.outcome, workflow)
        whole = {"file": number} | (found or {"name": name, "problem": _CANCELLED})
        yield json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    await asyncio.to_thread(rows.note_fetched, row)


def _prefix_of(tenant: str) -> str:
    return f"job_{hashlib.sha256(tenant.encode()).hexdigest()[:16]}_"


def _id_of(tenant: str, key: str | None) -> str:
    own = token_hex(16) if key is None else hashlib.sha256(f"{tenant}\n{key}".encode()).hexdigest()[:32]
    return _prefix_of(tenant) + own
