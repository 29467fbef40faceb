"""What the database knows of jobs: read and deleted through DBOS, never by SQL of our own. All of it blocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from dbos import DBOS, SetWorkflowID, WorkflowStatus

from dotwise.service.jobs.workflows import FETCHED, FINISHED

_AT_ONCE = 500
_MARK = "-fetched"
"""What follows the id of a job in the id of the workflow that stands for its being fetched."""


@dataclass(frozen=True, slots=True)
class Row:
    """A job as it was handed in: names of its documents and ids of their workflows, in order."""

    job: str
    names: tuple[str, ...]
    files: tuple[str, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the files of a job are."""

    state: str
    done: int
    created: datetime
    fetched: datetime | None


def find(job: str) -> Row | None:
    """The job of this id; None where there is none, and where no key in force opens it."""
    known = DBOS.list_workflows(workflow_ids=[job], load_output=False)
    if not known or not isinstance(known[0].input, dict):
        return None
    names, marks = known[0].input["args"]
    return Row(job, tuple(names), tuple(marks["files"]), marks["fingerprint"])


def progress(row: Row) -> Progress | None:
    """How far it is; None once its results were deleted."""
    mark = _mark_of(row.job)
    listed = DBOS.list_workflows(workflow_ids=[*row.files, mark], load_input=False, load_output=False)
    known = [one for one in listed if one.workflow_id != mark]
    if not known:
        return None
    states = [one.status for one in known]
    done = sum(state in FINISHED for state in states)
    if done == len(states):
        state = "cancelled" if "CANCELLED" in states else "finished"
    else:
        state = "running" if done or "PENDING" in states else "queued"
    fetched = next((_time(one) for one in listed if one.workflow_id == mark), None)
    return Progress(state, done, min(_time(one) for one in known), fetched)


def outcome(workflow: str) -> dict[str, Any] | None:
    """What a file's workflow found; None where it was cancelled."""
    known = DBOS.list_workflows(workflow_ids=[workflow], load_input=False)
    return known[0].output if known and known[0].status == "SUCCESS" else None


def stop(row: Row) -> None:
    """Leave out the files that were not begun."""
    DBOS.cancel_workflows(list(row.files))


def note_fetched(row: Row) -> None:
    """Remember when its results were handed out to the end for the first time; also after a restart."""
    with SetWorkflowID(_mark_of(row.job)):
        DBOS.start_workflow(FETCHED)


def forget_fetched(oldest: datetime) -> int:
    """Delete what was fetched before ``oldest``; how many jobs that were (500 at most)."""
    marks = DBOS.list_workflows(
        name="fetched", end_time=oldest.isoformat(), limit=_AT_ONCE, load_input=False, load_output=False
    )
    for mark in marks:
        row = find(mark.workflow_id.removesuffix(_MARK))
        if row is None or _forget(row):
            DBOS.delete_workflows([mark.workflow_id])
    return len(marks)


def _forget(row: Row) -> bool:
    """Delete documents and results; the job itself only once its webhook has been told. Whether all of it is gone."""
    DBOS.delete_workflows(list(row.files))
    known = DBOS.list_workflows(workflow_ids=[row.job], load_input=False, load_output=False)
    told = all(one.status in FINISHED for one in known)
    if told:
        DBOS.delete_workflows([row.job])
    return told


def delete(row: Row) -> None:
    """Stop a job and delete all of it."""
    _delete([row.job, *row.files, _mark_of(row.job)])


def delete_older(oldest: datetime) -> int:
    """Delete every job and file that was handed in before ``oldest``; how many that were (500 at most)."""
    known = DBOS.list_workflows(end_time=oldest.isoformat(), limit=_AT_ONCE, load_input=False, load_output=False)
    _delete([one.workflow_id for one in known])
    return len(known)


def _mark_of(job: str) -> str:
    return f"{job}{_MARK}"


def _time(workflow: WorkflowStatus) -> datetime:
    return datetime.fromtimestamp((workflow.created_at or 0) / 1000, UTC)


def _delete(workflows: list[str]) -> None:
    if workflows:
        DBOS.cancel_workflows(workflows)
        DBOS.delete_workflows(workflows)
