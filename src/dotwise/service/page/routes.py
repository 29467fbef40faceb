"""Addresses of the web page. The form posts to ``/`` without a script and to ``/page/…`` with it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response, UploadFile
from fastapi.responses import HTMLResponse, JSONResponse

from dotwise.service.access import allowed
from dotwise.service.desk import Desk
from dotwise.service.keys import Scope
from dotwise.service.page import views
from dotwise.service.problems import CATALOGUE, ApiProblem
from dotwise.service.routes.analyses import label, read_upload
from dotwise.settings import data_folder

router = APIRouter(include_in_schema=False)
_guarded = [Depends(allowed(Scope.ANALYSES))]
_Ad = Annotated[str | None, Form(max_length=100_000)]
_SAMPLE = "temperance-okafor-lind.docx"
_TYPES = {
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


@router.get("/")
def get_home(request: Request) -> HTMLResponse:
    """The form."""
    return _html(views.home(None, bool(request.app.state.keys)))


@router.post("/", dependencies=_guarded)
async def post_home(request: Request, file: UploadFile, ad: _Ad = None) -> HTMLResponse:
    """A whole page with the report, or the form again with a message."""
    try:
        told = await _report(request, file, ad)
    except ApiProblem as problem:
        return _html(views.home(problem.detail, bool(request.app.state.keys)), CATALOGUE[problem.code].status)
    return _html(views.report_page(told["html"], told["title"]))


@router.post("/page/report", dependencies=_guarded)
async def post_report(request: Request, file: UploadFile, ad: _Ad = None) -> JSONResponse:
    """A report to be shown in the page: its HTML, title and format."""
    return JSONResponse(await _report(request, file, ad))


@router.post("/page/comparison", dependencies=_guarded)
async def post_comparison(request: Request, earlier: UploadFile, file: UploadFile) -> JSONResponse:
    """Two versions side by side, as HTML."""
    desk: Desk = request.app.state.desk
    async with _in_words_of_the_page():
        old, new = await read_upload(request, earlier), await read_upload(request, file)
        names = [label(earlier.filename), label(file.filename)]
        _, body = await desk.run({"errand": "compare", "names": names, "lengths": [len(old), len(new)]}, old + new)
    return JSONResponse({"html": body.decode(), "title": "Two versions side by side", "format": ""})


@router.post("/page/line", dependencies=_guarded)
async def post_line(
    request: Request,
    text: Annotated[str, Form(min_length=1, max_length=2000)],
    occupation: Annotated[str | None, Form(max_length=200)] = None,
) -> JSONResponse:
    """The verdict on a line whose questions were answered, as HTML."""
    desk: Desk = request.app.state.desk
    _, body = await desk.run({"errand": "lines", "texts": [text], "occupation": occupation})
    return JSONResponse({"html": views.verdict(json.loads(body)[0]["verdict"]["label"])})


@router.post("/page/sample", dependencies=_guarded)
def post_sample() -> Response:
    """The résumé of an invented person, for those who want to look first."""
    return Response((data_folder() / "samples" / _SAMPLE).read_bytes(), headers={"X-Name": _SAMPLE})


@router.post("/page/download/{kind}", dependencies=_guarded)
async def post_download(request: Request, kind: str, file: UploadFile, ad: _Ad = None) -> Response:
    """The document with remarks, or its report as HTML or JSON."""
    if kind not in ("marked", "html", "json"):
        raise ApiProblem("not_found", "There is no such download.")
    desk: Desk = request.app.state.desk
    errand = {"errand": "mark"} if kind == "marked" else {"errand": "analyze", "as": kind, "ad": ad}
    async with _in_words_of_the_page():
        data = await read_upload(request, file)
        head, body = await desk.run(errand | {"name": label(file.filename)}, data)
    return Response(body, media_type=_TYPES[head["format"] if kind == "marked" else kind])


async def _report(request: Request, file: UploadFile, ad: str | None) -> dict[str, str]:
    desk: Desk = request.app.state.desk
    async with _in_words_of_the_page():
        data = await read_upload(request, file)
        errand = {"errand": "analyze", "as": "body", "name": label(file.filename), "ad": ad}
        head, body = await desk.run(errand, data)
    return {"html": body.decode(), "title": head["title"], "format": head["format"]}


@asynccontextmanager
async def _in_words_of_the_page() -> AsyncIterator[None]:
    """Tell a problem as the page tells it: what happened and which button helps."""
    try:
        yield
    except ApiProblem as problem:
        raise ApiProblem(problem.code, views.told(problem.code, problem.detail), problem.retry_after) from problem


def _html(text: str, status: int = 200) -> HTMLResponse:
    return HTMLResponse(text, status, {"Content-Security-Policy": views.policy()})
