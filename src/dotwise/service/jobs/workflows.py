"""
The workflows of a job: ``file`` analyses one document, ``job`` waits for its files and tells the webhook, ``fetched``
stands for the time when its results were first handed out.

A file is a workflow of its own, so that a crash costs at most the files that were being worked on: what is finished is
recorded and never done again, what is not begins anew. ``Bench`` holds what they work with; there is one a process, as
there is one DBOS a process.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from time import sleep
from typing import Any

from dbos import DBOS

from dotwise.service.asking import Asking
from dotwise.service.desk import Desk
from dotwise.service.errands import Errand, Task
from dotwise.service.jobs.webhooks import Message, Postman, pause_before
from dotwise.service.problems import ApiProblem, too_large

FINISHED = frozenset({"SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"})
_TRIES = 2
"""A worker may be lost for a reason that lies outside the document, so a file that lost one is tried once more."""
_LOOK, _LONGEST_LOOK = 0.25, 2.0
"""Seconds between two looks at what is still running: more and more of them."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What the workflows of this process work with."""

    desk: Desk
    postman: Postman
    max_file_bytes: int


_BENCHES: list[Bench] = []


def set_bench(bench: Bench | None) -> None:
    """Give the workflows of this process what they work with, or take it away."""
    _BENCHES.clear()
    if bench is not None:
        _BENCHES.append(bench)


def analyse_file(name: str, content: str | None, ad: str | None, asking: dict[str, str]) -> dict[str, Any]:
    """The outcome of one document: its report, or the problem that it has.

    ``content`` is base64; None where the file was too large to be taken in.
    """
    if content is None:
        return _refused(name, too_large(_BENCHES[0].max_file_bytes))
    problem = ApiProblem("internal", "Nothing was tried.")
    for _ in range(_TRIES):
        try:
            errand = Errand(Task.ANALYZE, (name,), ad=ad, asking=Asking(**asking))
            _, body = _BENCHES[0].desk.run_now(errand, base64.b64decode(content))
            return {"name": name, "report": json.loads(body)}
        except ApiProblem as error:
            problem = error
            if error.code != "parse_crash":
                break
    return _refused(name, problem)


def _refused(name: str, problem: ApiProblem) -> dict[str, Any]:
    return {"name": name, "problem": {"code": problem.code, "detail": problem.detail}}


def finish_job(names: list[str], marks: dict[str, Any]) -> int:
    """Wait for the files of a job, then tell its webhook; the number of attempts that this took.

    ``marks`` holds ``tenant``, ``files`` (the ids of the workflows), ``webhook`` and ``fingerprint``.
    """
    ended = _wait(marks["files"])
    if marks["webhook"] is None:
        return 0
    job: str = DBOS.workflow_id
    text = json.dumps(
        {"type": "job.finished", "timestamp": ended, "data": {"job": job, "files": len(names)}}, separators=(",", ":")
    )
    attempts = _BENCHES[0].postman.attempts
    for attempt in range(1, attempts + 1):
        if _post(marks["webhook"], marks["tenant"], f"msg_{job}", text) or attempt == attempts:
            return attempt
        DBOS.sleep(pause_before(attempt, job, _BENCHES[0].postman.seconds))
    return attempts


def _wait_for_files(files: list[str]) -> str:
    """Return when all are finished: the time of the last, which every attempt to tell it bears, also after a crash."""
    pause = _LOOK
    while not files_finished(files):
        sleep(pause)
        pause = min(pause * 1.5, _LONGEST_LOOK)
    known = DBOS.list_workflows(workflow_ids=files, load_input=False, load_output=False)
    ended = max((one.updated_at or 0 for one in known), default=0)  # milliseconds, as the store wrote them
    return datetime.fromtimestamp(ended / 1000, UTC).isoformat(timespec="seconds")


def files_finished(files: list[str]) -> bool:
    """Whether none of these workflows is queued or running."""
    known = DBOS.list_workflows(workflow_ids=files, load_input=False, load_output=False)
    return all(one.status in FINISHED for one in known)


def _post_message(url: str, tenant: str, message: str, text: str) -> bool:
    return _BENCHES[0].postman.deliver(url, tenant, Message(message, text.encode()))


def note_fetched() -> None:
    """Nothing is done: that this workflow exists, and since when, says that the results of a job were fetched."""


FILE = DBOS.workflow(name="file")(analyse_file)
JOB = DBOS.workflow(name="job")(finish_job)
FETCHED = DBOS.workflow(name="fetched")(note_fetched)
_wait = DBOS.step(name="wait")(_wait_for_files)
_post = DBOS.step(name="post")(_post_message)
