"""``POST /v1/comparisons``: two versions of a document side by side."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from dotwise.service.desk import Desk
from dotwise.service.errands import Errand, Task
from dotwise.service.openapi import answers
from dotwise.service.problems import BODY, DOCUMENT, GUARDED, told
from dotwise.service.routes.analyses import Caller, Document, IdempotencyKey, label, read_upload, refuse_two_files

router = APIRouter(prefix="/v1", tags=["comparisons"])


@router.post(
    "/comparisons",
    summary="Compare two versions",
    response_class=Response,
    responses=answers("Comparison", "What changed.") | told(*GUARDED, *BODY, *DOCUMENT, "conflict", "key_reused"),
)
async def create_comparison(
    request: Request, caller: Caller, earlier: Document, file: Document, idempotency_key: IdempotencyKey = None
) -> Response:
    """Which lines rose, fell, were reworded, came or were lost between `earlier` and `file`, and which facts changed. Nothing is kept."""
    await refuse_two_files(request, "earlier", "file")
    old, new = await read_upload(request, earlier), await read_upload(request, file)
    names = (label(earlier.filename), label(file.filename))
    desk: Desk = request.app.state.desk

    async def make() -> Response:
        errand = Errand(Task.COMPARE, names, (len(old), len(new)), form="json")
        _, body = await desk.run(errand, old + new)
        return Response(body, media_type="application/json")

    parts = (request.url.path.encode(), old, new, *(name.encode("utf-8", "replace") for name in names))
    response: Response = await request.app.state.replays.answer(caller.tenant, idempotency_key, parts, make)
    return response
