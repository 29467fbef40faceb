"""``POST /v1/analyses``: a document in, its report out; nothing is kept."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, Header, Query, Request, Response, UploadFile

from dotwise.knowledge.versions import versions
from dotwise.service.access import allowed
from dotwise.service.desk import Desk
from dotwise.service.keys import Scope
from dotwise.service.problems import ApiProblem

router = APIRouter(prefix="/v1", tags=["analyses"], dependencies=[Depends(allowed(Scope.ANALYSES))])

_ALWAYS = ("schema", "versions", "source", "status", "problems")
_MAX_AD = 100_000


@router.post("/analyses", summary="Analyse one document", response_class=Response)
async def create_analysis(
    request: Request,
    file: UploadFile,
    ad: Annotated[str | None, Form(max_length=_MAX_AD, description="Text of a job ad to hold it against.")] = None,
    include: Annotated[
        str | None, Query(description="Parts of the report, with commas between: dots,roles,scores. Default: all.")
    ] = None,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """The report of the document, as `dotwise analyze --format json` prints it.

    A document that cannot be read is answered with a problem whose code says why. Nothing is kept on the server.
    """
    await _refuse_two_files(request)
    data = await read_upload(request, file)
    wanted = _parts(include)
    tag = _tag(data, ad, include)
    if if_none_match is not None and tag in if_none_match:
        return Response(status_code=304, headers={"ETag": tag})
    desk: Desk = request.app.state.desk
    head, body = await desk.run({"errand": "analyze", "name": label(file.filename), "ad": ad}, data)
    if code := head.get("problem"):
        raise ApiProblem(code, head["detail"])
    report = _only(json.loads(body), wanted) if wanted else body
    return Response(report, media_type="application/json", headers={"ETag": tag})


def label(filename: str | None) -> str:
    """A file name that is only a label: no path, no controls, at most 120 characters."""
    last = re.split(r"[\\/]", filename or "")[-1]
    kept = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    return kept.strip()[:120] or "document"


async def read_upload(request: Request, file: UploadFile) -> bytes:
    """The bytes of an uploaded file.

    Raises:
        ApiProblem: it is empty or too large.
    """
    data = await file.read()
    most = request.app.state.settings.max_file_bytes
    if len(data) > most:
        raise ApiProblem("too_large", f"Files of up to {most // 1024**2} MiB are read.")
    if not data:
        raise ApiProblem("empty_file", "The file is empty; the upload may have been cut off.")
    return data


async def _refuse_two_files(request: Request) -> None:
    form = await request.form()
    if len(form.getlist("file")) > 1:
        raise ApiProblem("two_files", "Send one file a request.")


def _parts(include: str | None) -> tuple[str, ...]:
    from dataclasses import fields

    from dotwise.model import Report

    if include is None:
        return ()
    parts = tuple(part.strip() for part in include.split(",") if part.strip())
    known = {field.name for field in fields(Report)}
    unknown = [part for part in parts if part not in known]
    if unknown or not parts:
        raise ApiProblem("invalid_request", f"include: known parts are {', '.join(sorted(known - set(_ALWAYS)))}.")
    return parts


def _only(report: dict[str, Any], parts: tuple[str, ...]) -> bytes:
    kept = {key: value for key, value in report.items() if key in _ALWAYS or key in parts}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def _tag(data: bytes, ad: str | None, include: str | None) -> str:
    current = versions()
    told = f"{current.dotwise}/{current.models}/{current.data}/{ad or ''}/{include or ''}".encode()
    return f'"{hashlib.sha256(hashlib.sha256(data).digest() + told).hexdigest()[:32]}"'
