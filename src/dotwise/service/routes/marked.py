"""``POST /v1/marked``: the person's own Word or PDF file back, with the remarks in it; nothing is kept."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response

from dotwise.render.forms import WORD_TYPE
from dotwise.service.desk import Desk
from dotwise.service.errands import Errand, Task
from dotwise.service.formats import attachment
from dotwise.service.problems import BODY, DOCUMENT, GUARDED, told
from dotwise.service.routes.analyses import (
    Asked,
    Caller,
    Document,
    IdempotencyKey,
    Upload,
    label,
    read_upload,
    refuse_two_files,
)

router = APIRouter(prefix="/v1", tags=["analyses"])

TYPES = {"docx": WORD_TYPE, "pdf": "application/pdf"}
"""Media types of marked files, by how they end."""
_FILE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The marked file.",
        "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in TYPES.values()},
    }
}


@router.post(
    "/marked",
    summary="Give a file back with its remarks",
    response_class=Response,
    responses=_FILE | told(*GUARDED, *BODY, *DOCUMENT, "conflict", "key_reused"),
)
async def create_marked(
    request: Request, caller: Caller, file: Document, asking: Asked, idempotency_key: IdempotencyKey = None
) -> Response:
    """A Word file with comments and tracked changes, or a PDF with highlights and notes, as `dotwise mark` writes it.

    Nothing else of the file is changed. Of other kinds of file the answer is 415: ask `/v1/analyses` for `format=html`.
    """
    upload = Upload(label(file.filename), await read_upload(request, file), None, asking)
    await refuse_two_files(request, "file")
    desk: Desk = request.app.state.desk

    async def make() -> Response:
        errand = Errand(Task.MARK, (upload.name,), asking=asking)
        answer, body = await desk.run(errand, upload.data)
        return Response(body, media_type=TYPES[answer.format], headers=attachment(upload.name, answer.format))

    parts = (request.url.path.encode(), upload.tag().encode())
    response: Response = await request.app.state.replays.answer(caller.tenant, idempotency_key, parts, make)
    return response
