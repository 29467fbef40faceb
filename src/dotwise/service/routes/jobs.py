"""``/v1/jobs``: many documents at once; refused with a clear problem where no store key is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Depends, File, Form, Path, Request, Response, UploadFile
from fastapi.responses import StreamingResponse

from dotwise.service.keys import Key, Scope
from dotwise.service.known import admitted
from dotwise.service.problems import BODY, GUARDED, ApiProblem, told
from dotwise.service.routes.analyses import Asked, IdempotencyKey, label

if TYPE_CHECKING:
    from dotwise.service.jobs import Counter, JobView

router = APIRouter(prefix="/v1/jobs", tags=["jobs"], responses=told(*GUARDED, "no_jobs", "invalid_request"))

_Caller = Annotated[Key, Depends(admitted(Scope.JOBS))]
_JobId = Annotated[
    str,
    Path(
        pattern="^job_[0-9a-f]{16}_[0-9a-f]{32}$",
        description="The id of the job, as `POST /v1/jobs` gave it. One of another form is answered with 404.",
    ),
]
_LINES: dict[int | str, dict[str, Any]] = {
    200: {"description": "A JSON object a line and file, in order.", "content": {"application/x-ndjson": {}}}
}


_LOOK_AGAIN = "2"
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Job:
    """A job. ``state``: queued, running, finished or cancelled; ``done`` of ``files`` are worked on."""

    id: str
    state: str
    files: int
    done: int
    created: str
    expires: str


@router.post(
    "",
    summary="Hand in many documents",
    status_code=202,
    response_description="The job, begun.",
    responses=told(*BODY, "no_webhooks", "webhook_address", "key_reused"),
)
async def create_job(
    request: Request,
    response: Response,
    caller: _Caller,
    asking: Asked,
    file: Annotated[list[UploadFile], File(description="The documents, all under this one name.")],
    ad: Annotated[str | None, Form(max_length=100_000, description="A job ad to hold all against.")] = None,
    webhook: Annotated[str | None, Form(max_length=2000, description="Where to tell that it is done.")] = None,
    idempotency_key: IdempotencyKey = None,
) -> Job:
    """A job that survives a crash of the server; `Location` leads to it. What is stored is encrypted.

    A file that cannot be read, is empty or too large has its `problem` among the results and does not fail the others.
    """
    from dotwise.service.jobs import Order

    most = request.app.state.settings.job_files
    if len(file) > most:
        raise ApiProblem("invalid_request", f"file: up to {most} documents make one job.")
    files = tuple([(label(one.filename), await one.read()) for one in file])
    view = await _counter(request).hand_in(caller.tenant, idempotency_key, Order(files, ad, webhook, asking.told()))
    response.headers["Location"] = f"/v1/jobs/{view.id}"
    return _job(view)


@router.get("/{job}", summary="How far a job is", response_description="The job.", responses=told("not_found"))
async def get_job(request: Request, response: Response, caller: _Caller, job: _JobId) -> Job:
    """Its state and how many of its files are done; `Retry-After` says when to look again, as every look is counted."""
    view = await _counter(request).view(caller.tenant, job)
    if view.done < view.files:
        response.headers["Retry-After"] = _LOOK_AGAIN
    return _job(view)


@router.get(
    "/{job}/results",
    summary="Fetch the results of a job",
    response_class=StreamingResponse,
    responses=_LINES | told("not_found", "not_finished"),
)
async def get_results(request: Request, caller: _Caller, job: _JobId) -> StreamingResponse:
    """One line a file: `file`, `name`, and `report` or `problem`. Ask again if the connection breaks.

    The results stay until they are deleted, or for ten minutes after the last line was first sent.
    """
    lines = await _counter(request).results(caller.tenant, job)
    return StreamingResponse(lines, media_type="application/x-ndjson")


@router.post("/{job}/cancel", summary="Stop a job", response_description="The job.", responses=told("not_found"))
async def cancel_job(request: Request, caller: _Caller, job: _JobId) -> Job:
    """Files that were not begun are left out; the results of the others can be fetched."""
    return _job(await _counter(request).cancel(caller.tenant, job))


@router.delete(
    "/{job}",
    summary="Delete a job",
    status_code=204,
    response_class=Response,
    response_description="It is gone.",
    responses=told("not_found"),
)
async def delete_job(request: Request, caller: _Caller, job: _JobId) -> None:
    """Stops it and deletes its documents and results."""
    await _counter(request).delete(caller.tenant, job)


def _counter(request: Request) -> Counter:
    counter: Counter | None = request.app.state.counter
    if counter is None:
        raise ApiProblem("no_jobs", "This server keeps nothing, so it takes no jobs. Send the documents one by one.")
    return counter


def _job(view: JobView) -> Job:
    return Job(view.id, view.state, view.files, view.done, view.created, view.expires)
