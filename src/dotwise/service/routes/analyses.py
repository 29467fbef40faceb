"""``POST /v1/analyses`` and ``POST /v1/targets``: a document in, its report out; nothing is kept."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass, fields
from typing import Annotated, Any

from fastapi import APIRouter, Depends, File, Form, Header, Query, Request, Response, UploadFile
from starlette.datastructures import UploadFile as AnyUpload

from dotwise.knowledge.versions import versions
from dotwise.model import Report, Source
from dotwise.render.forms import ENDINGS, MEDIA_TYPE, ReportFormat
from dotwise.service.asking import Asking, asked
from dotwise.service.desk import Desk
from dotwise.service.errands import Errand, Task
from dotwise.service.formats import attachment, format_asked, told_forms
from dotwise.service.keys import Key, Scope
from dotwise.service.known import admitted
from dotwise.service.problems import BODY, DOCUMENT, GUARDED, ApiProblem, told, too_large

router = APIRouter(prefix="/v1", tags=["analyses"])

_ALWAYS = ("schema", "versions", "source", "status", "problems")
_PARTS = tuple(sorted({field.name for field in fields(Report)} - set(_ALWAYS)))
_MAX_AD = 100_000
_SCHEMAS = {ReportFormat.JSON: "Report", ReportFormat.JSON_RESUME: "JsonResume"}
_REPORT: dict[int | str, dict[str, Any]] = {200: {"description": "The report.", "content": told_forms(_SCHEMAS)}}
_RESPONSES = _REPORT | told(*GUARDED, *BODY, *DOCUMENT, "not_acceptable", "conflict", "key_reused")
_UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "The report has not changed since this ETag."}}

Caller = Annotated[Key, Depends(admitted(Scope.ANALYSES))]
IdempotencyKey = Annotated[
    str | None,
    Header(description="Any text of yours: the same request under the same key is worked on once (24 hours)."),
]
Asked = Annotated[Asking, Depends(asked)]
Document = Annotated[UploadFile, File(description="The document: PDF, DOCX, text, Markdown, HTML or JSON Resume.")]
_Form = Annotated[ReportFormat, Depends(format_asked)]
_EarlierTag = Annotated[str | None, Header(description="ETag of an earlier answer.")]
_Include = Annotated[
    str | None, Query(description="Parts of the report, with commas between: dots,roles,scores. Default: all.")
]


@dataclass(frozen=True, slots=True)
class Upload:
    """A document as it came over HTTP, what is asked of it, and which parts of its report are wanted in which form."""

    name: str
    data: bytes
    ad: str | None
    asking: Asking
    parts: tuple[str, ...] = ()
    form: ReportFormat = ReportFormat.JSON

    def tag(self) -> str:
        """The ETag: the same document, ad and versions give the same report. It is weak, for the seconds in it differ."""
        current = versions()
        told = [
            current.dotwise,
            current.models,
            current.data,
            self.name,
            self.ad,
            self.asking.told(),
            self.parts,
            self.form,
        ]
        return f'W/"{hashlib.sha256(hashlib.sha256(self.data).digest() + json.dumps(told).encode()).hexdigest()[:32]}"'


@router.post("/analyses", summary="Analyse one document", response_class=Response, responses=_RESPONSES | _UNCHANGED)
async def create_analysis(
    request: Request,
    caller: Caller,
    file: Document,
    asking: Asked,
    form: _Form,
    ad: Annotated[str | None, Form(max_length=_MAX_AD, description="Text of a job ad to hold it against.")] = None,
    include: _Include = None,
    if_none_match: _EarlierTag = None,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """The report of the document, as `dotwise analyze --format …` prints it: JSON unless another form is asked for.

    A document that cannot be read is answered with a problem whose code says why. Nothing is kept on the server.
    """
    upload = Upload(label(file.filename), await read_upload(request, file), ad, asking, _wanted(include, form), form)
    await refuse_two_files(request, "file")
    return _unchanged(upload, if_none_match) or await _report(request, caller, upload, idempotency_key)


@router.post(
    "/targets",
    summary="Hold one document against a job ad",
    response_class=Response,
    responses=_RESPONSES | _UNCHANGED,
)
async def create_target(
    request: Request,
    caller: Caller,
    file: Document,
    asking: Asked,
    form: _Form,
    ad: Annotated[str | None, Form(max_length=_MAX_AD, description="The ad as text or HTML.")] = None,
    ad_file: Annotated[UploadFile | None, File(description="The ad as a file: text, HTML, JSON, DOCX or PDF.")] = None,
    include: _Include = None,
    if_none_match: _EarlierTag = None,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """The report with `target`: which line answers which requirement, what is missing, what is unused."""
    await refuse_two_files(request, "file", "ad_file")
    wanted = await _ad_of(request, ad or "", ad_file)
    data = await read_upload(request, file)
    upload = Upload(label(file.filename), data, wanted, asking, _wanted(include, form), form)
    return _unchanged(upload, if_none_match) or await _report(request, caller, upload, idempotency_key)


async def _ad_of(request: Request, ad: str, ad_file: UploadFile | None) -> str:
    """The job ad of a request, as text or HTML.

    Raises:
        ApiProblem: there is none, there are two, or its file cannot be read.
    """
    if ad_file is not None and ad.strip():
        raise ApiProblem("invalid_request", "ad: send the job ad as 'ad' or as 'ad_file', not as both.")
    if ad_file is not None:
        desk: Desk = request.app.state.desk
        try:
            ad = await desk.ad_text(Source(label(ad_file.filename), await read_upload(request, ad_file)))
        except ApiProblem as problem:
            raise ApiProblem(problem.code, f"ad_file: {problem.detail}", problem.retry_after) from problem
    if not ad.strip() or len(ad) > 10 * _MAX_AD:
        raise ApiProblem("invalid_request", "ad: send the job ad as 'ad' (text) or as 'ad_file'.")
    return ad


def _unchanged(upload: Upload, if_none_match: str | None) -> Response | None:
    """The answer for a caller who has this report already."""
    if if_none_match is None or upload.tag().removeprefix("W/") not in _tags_in(if_none_match):
        return None
    return Response(status_code=304, headers=_headers(upload))


def _tags_in(if_none_match: str) -> set[str]:
    """The tags of a header, compared weakly (RFC 9110): with or without their ``W/``."""
    return {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}


async def _report(request: Request, caller: Key, upload: Upload, idempotency_key: str | None) -> Response:
    desk: Desk = request.app.state.desk

    async def make() -> Response:
        errand = Errand(Task.ANALYZE, (upload.name,), form=upload.form, ad=upload.ad, asking=upload.asking)
        _, body = await desk.run(errand, upload.data)
        report = _only(json.loads(body), upload.parts) if upload.parts else body
        return Response(report, media_type=MEDIA_TYPE[upload.form], headers=_headers(upload))

    told = (request.url.path.encode(), upload.tag().encode())
    response: Response = await request.app.state.replays.answer(caller.tenant, idempotency_key, told, make)
    return response


def _headers(upload: Upload) -> dict[str, str]:
    """The tag, on what the form depends, and for a Word file the name under which a browser keeps it."""
    kept = attachment(upload.name, ENDINGS[upload.form][0]) if upload.form is ReportFormat.DOCX else {}
    return {"ETag": upload.tag(), "Vary": "Accept"} | kept


def label(filename: str | None) -> str:
    """A file name that is only a label: no path, no controls, at most 120 characters."""
    last = re.split(r"[\\/]", filename or "")[-1]
    kept = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    return kept.strip()[:120] or "document"


async def read_upload(request: Request, file: AnyUpload) -> bytes:
    """The bytes of an uploaded file.

    Raises:
        ApiProblem: it is empty or too large.
    """
    data = await file.read()
    most = request.app.state.settings.max_file_bytes
    if len(data) > most:
        raise too_large(most)
    if not data:
        raise ApiProblem("empty_file", "The file is empty; the upload may have been cut off.")
    return data


async def refuse_two_files(request: Request, *names: str) -> None:
    """Every field of these names holds one file.

    Raises:
        ApiProblem: one of them holds more.
    """
    form = await request.form()
    if any(len(form.getlist(name)) > 1 for name in names):
        raise ApiProblem("two_files", "Send one file a field, or use a job.")


def _wanted(include: str | None, form: ReportFormat) -> tuple[str, ...]:
    """The parts of the report that a query names.

    Raises:
        ApiProblem: there is no such part, or the report is wanted in a form that has no parts.
    """
    if include is None:
        return ()
    if form is not ReportFormat.JSON:
        raise ApiProblem("invalid_request", f"include: names parts of the report as json, not as {form.value}.")
    parts = tuple(part.strip() for part in include.split(",") if part.strip())
    if not parts or not set(parts) <= {*_PARTS, *_ALWAYS}:
        raise ApiProblem("invalid_request", f"include: known parts are {', '.join(_PARTS)}.")
    return parts


def _only(report: dict[str, Any], parts: tuple[str, ...]) -> bytes:
    kept = {key: value for key, value in report.items() if key in _ALWAYS or key in parts}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
