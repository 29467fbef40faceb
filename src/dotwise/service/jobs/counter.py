"""
Where jobs are handed in, looked at and handed out.

A job's id holds a digest of its tenant, so that nobody finds another's job. Under an ``Idempotency-Key`` the id follows
from the key, and the same request gives the same job, also after a crash. A job is deleted when its results have been
fetched, when its caller says so, or after its time.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import json
import logging
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from secrets import token_hex
from typing import Any

from dbos import DBOS, SetWorkflowID
from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import SQLAlchemyError

from dotwise.errors import ConfigurationError
from dotwise.service.desk import Desk
from dotwise.service.jobs.sealing import SealedJson
from dotwise.service.jobs.webhooks import Postman, RefusedError
from dotwise.service.jobs.workflows import FILE, FINISHED, JOB, Bench, set_bench
from dotwise.service.observe import Watch
from dotwise.service.problems import ApiProblem
from dotwise.service.settings import ServiceSettings

_VERSION = "jobs-1"
"""Raised when a workflow changes its steps; jobs of another version are not taken up again."""
_FILES, _JOBS = "files", "jobs"
_JOBS_AT_ONCE = 32
_SWEEP_SECONDS = 60.0
_DRAIN_SECONDS = 25


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
    """What a caller hands in: names and bytes of the documents, an ad, and where to tell that it is done."""

    files: tuple[tuple[str, bytes], ...]
    ad: str | None
    webhook: str | None

    def fingerprint(self) -> str:
        """A digest of all of it."""
        digest = hashlib.sha256(json.dumps([self.ad, self.webhook]).encode())
        for name, data in self.files:
            digest.update(hashlib.sha256(name.encode("utf-8", "replace")).digest() + hashlib.sha256(data).digest())
        return digest.hexdigest()


class Counter:
    """The jobs of this server; one a process, as DBOS is."""

    def __init__(self, settings: ServiceSettings, desk: Desk, watch: Watch) -> None:
        assert settings.store_key is not None
        self._settings = settings
        self._desk = desk
        self._postman = Postman(settings, watch)
        self._lifetime = timedelta(hours=settings.job_hours)
        self._config = {
            "name": "dotwise",
            "system_database_url": _url_of(settings),
            "serializer": SealedJson(settings.store_key.get_secret_value()),
            "application_version": _VERSION,
            "executor_id": settings.server_name,
            "log_level": "ERROR",
            "notification_listener_polling_interval_sec": 0.25,
        }
        self._sweeper: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Take up what an earlier run left unfinished, and begin to work."""
        await asyncio.to_thread(self._launch)
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
        if order.webhook is not None:
            self._check_webhook(order.webhook)
        return await asyncio.to_thread(self._hand_in, tenant, key, order)

    async def view(self, tenant: str, job: str) -> JobView:
        """How far a job is.

        Raises:
            ApiProblem: there is no such job of this tenant.
        """
        return await asyncio.to_thread(self._view, tenant, job)

    async def results(self, tenant: str, job: str) -> AsyncIterator[bytes]:
        """The outcomes in the order of the files, a JSON line each; when the last is out, the job is deleted.

        Raises:
            ApiProblem: there is no such job of this tenant, or it is not finished.
        """
        view = await self.view(tenant, job)
        if view.state in ("queued", "running"):
            raise ApiProblem("conflict", f"{view.done} of {view.files} files are done.", retry_after=2)
        names, files = await asyncio.to_thread(_order_of, job)
        return self._handed_out(job, names, files)

    async def cancel(self, tenant: str, job: str) -> JobView:
        """Stop what has not begun; what is done stays and can be fetched."""
        await self.view(tenant, job)
        _, files = await asyncio.to_thread(_order_of, job)
        await asyncio.to_thread(DBOS.cancel_workflows, files)
        return await self.view(tenant, job)

    async def delete(self, tenant: str, job: str) -> None:
        """Stop it and delete all that is known of it."""
        await self.view(tenant, job)
        await asyncio.to_thread(_delete, job)

    async def expire(self) -> int:
        """Delete what is older than its time; how many workflows that were."""
        oldest = datetime.now(UTC) - self._lifetime
        return await asyncio.to_thread(_delete_older, oldest.isoformat())

    def _launch(self) -> None:
        if self._settings.database_url is None:
            self._settings.store_file.touch(mode=0o600)
        set_bench(Bench(self._desk, self._postman))
        DBOS(config=self._config)
        DBOS.launch()
        logging.getLogger("dbos").handlers.clear()
        at_once = max(1, self._settings.workers - 1)
        DBOS.register_queue(_FILES, worker_concurrency=at_once, polling_interval_sec=0.2, on_conflict="always_update")
        DBOS.register_queue(
            _JOBS, worker_concurrency=_JOBS_AT_ONCE, polling_interval_sec=0.5, on_conflict="always_update"
        )

    def _check_webhook(self, url: str) -> None:
        if not self._postman.ready:
            raise ApiProblem("no_webhooks", "This server has no secret to sign webhooks with.")
        try:
            self._postman.check(url)
        except RefusedError as error:
            raise ApiProblem("webhook_address", str(error)) from error

    def _hand_in(self, tenant: str, key: str | None, order: Order) -> JobView:
        job = _id_of(tenant, key)
        fingerprint = order.fingerprint()
        if key is not None and (known := _marks(job)) is not None:
            if known["fingerprint"] != fingerprint:
                raise ApiProblem("key_reused", "This Idempotency-Key came with another job before.")
            return self._view(tenant, job)
        names = [name for name, _ in order.files]
        files = [f"{job}-{fingerprint[:12]}-{number:04d}" for number in range(len(names))]
        for workflow, (name, data) in zip(files, order.files, strict=True):
            with SetWorkflowID(workflow):
                DBOS.enqueue_workflow(_FILES, FILE, name, base64.b64encode(data).decode(), order.ad)
        marks = {"tenant": tenant, "files": files, "webhook": order.webhook, "fingerprint": fingerprint}
        with SetWorkflowID(job):  # last of all: a job exists only when all its files do
            DBOS.enqueue_workflow(_JOBS, JOB, names, marks)
        return self._view(tenant, job)

    def _view(self, tenant: str, job: str) -> JobView:
        marks = _marks(job) if job.startswith(_prefix_of(tenant)) else None
        if marks is None:
            raise ApiProblem("not_found", "There is no such job: it was deleted when fetched, or its time is over.")
        known = DBOS.list_workflows(workflow_ids=marks["files"], load_input=False, load_output=False)
        if not known:
            raise ApiProblem("not_found", "The results of this job were fetched, and deleted with that.")
        states = [one.status for one in known]
        done = sum(state in FINISHED for state in states)
        created = datetime.fromtimestamp(min(one.created_at for one in known) / 1000, UTC)
        times = (created.isoformat(timespec="seconds"), (created + self._lifetime).isoformat(timespec="seconds"))
        return JobView(job, _state(states, done), len(marks["files"]), done, *times)

    async def _handed_out(self, job: str, names: list[str], files: list[str]) -> AsyncIterator[bytes]:
        for number, (name, workflow) in enumerate(zip(names, files, strict=True)):
            outcome = await asyncio.to_thread(_outcome, workflow)
            whole = {"file": number} | (outcome or {"name": name, "problem": _CANCELLED})
            yield json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        await asyncio.to_thread(_forget, job, files)

    async def _sweep(self) -> None:
        while True:
            await self.expire()
            await asyncio.sleep(_SWEEP_SECONDS)


def check_store(settings: ServiceSettings) -> str:
    """What jobs are kept in, in words.

    Raises:
        ConfigurationError: the key is none, or the database cannot be reached.
    """
    assert settings.store_key is not None
    SealedJson(settings.store_key.get_secret_value())
    url = make_url(_url_of(settings))
    if url.get_backend_name() == "postgresql":
        try:
            create_engine(url.set(drivername="postgresql+psycopg", database="postgres")).connect().close()
        except SQLAlchemyError as error:
            raise ConfigurationError("The database of DOTWISE_DATABASE_URL cannot be reached.") from error
    return url.render_as_string(hide_password=True)


def _url_of(settings: ServiceSettings) -> str:
    return settings.database_url.get_secret_value() if settings.database_url else f"sqlite:///{settings.store_file}"


_CANCELLED = {"code": "cancelled", "detail": "The job was cancelled before this file was read."}


def _prefix_of(tenant: str) -> str:
    return f"job_{hashlib.sha256(tenant.encode()).hexdigest()[:16]}_"


def _id_of(tenant: str, key: str | None) -> str:
    own = token_hex(16) if key is None else hashlib.sha256(f"{tenant}\n{key}".encode()).hexdigest()[:32]
    return _prefix_of(tenant) + own


def _marks(job: str) -> dict[str, Any] | None:
    known = DBOS.list_workflows(workflow_ids=[job], load_output=False)
    return known[0].input["args"][1] if known else None


def _order_of(job: str) -> tuple[list[str], list[str]]:
    names, marks = DBOS.list_workflows(workflow_ids=[job], load_output=False)[0].input["args"]
    return names, marks["files"]


def _outcome(workflow: str) -> dict[str, Any] | None:
    """What a file's workflow found; None where it was cancelled."""
    known = DBOS.list_workflows(workflow_ids=[workflow], load_input=False)
    return known[0].output if known and known[0].status == "SUCCESS" else None


def _state(states: Iterable[str], done: int) -> str:
    known = list(states)
    if done == len(known):
        return "cancelled" if "CANCELLED" in known else "finished"
    return "running" if done or "PENDING" in known else "queued"


def _forget(job: str, files: list[str]) -> None:
    """Delete documents and results that were fetched; the job itself only once its webhook has been told."""
    DBOS.delete_workflows(files)
    known = DBOS.list_workflows(workflow_ids=[job], load_input=False, load_output=False)
    if all(one.status in FINISHED for one in known):
        DBOS.delete_workflows([job])


def _delete(job: str) -> None:
    """Stop a job and delete all of it."""
    _, files = _order_of(job)
    DBOS.cancel_workflows([job, *files])
    DBOS.delete_workflows([job, *files])


def _delete_older(oldest: str) -> int:
    known = DBOS.list_workflows(end_time=oldest, limit=500, load_input=False, load_output=False)
    ids = [one.workflow_id for one in known]
    if ids:
        DBOS.cancel_workflows(ids)
        DBOS.delete_workflows(ids)
    return len(ids)
