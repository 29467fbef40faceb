"""Addresses of the web page: the form, its files, and what htmx and the page's script ask for at ``/page/…``."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response, UploadFile
from fastapi.responses import HTMLResponse
from pydantic import ValidationError

from dotwise.service.access import allowed
from dotwise.service.keys import Scope
from dotwise.service.page import entry, plain, views
from dotwise.service.page.entry import entry_of
from dotwise.service.page.handed import Paper, answers_in, paper_of, sample
from dotwise.service.page.readings import compared, finished, in_words_of_the_page, read, taken, taken_comparison
from dotwise.service.problems import ApiProblem
from dotwise.service.routes.lines import Answered

router = APIRouter(include_in_schema=False)
router.include_router(plain.router)
router.include_router(entry.router)
_guarded = [Depends(allowed(Scope.ANALYSES))]
_Ad = Annotated[str, Form(max_length=100_000)]
_Answers = Annotated[str, Form(max_length=200_000)]
_KEEP = {"Cache-Control": "public, max-age=31536000, immutable"}


@router.get("/")
def get_home(request: Request) -> HTMLResponse:
    """The form, or the one that asks for a key."""
    return HTMLResponse(views.home(None, entry_of(request)), headers=views.HEADERS)


@router.get("/page/static/{name}")
def get_static(name: str) -> Response:
    """Style and scripts of the page; their addresses change with them, so a browser may keep them."""
    told = views.static(name)
    if told is None:
        raise ApiProblem("not_found", "The page has no such file.")
    return Response(told[0], media_type=told[1], headers=_KEEP)


@router.post("/page/report", dependencies=_guarded)
async def post_report(request: Request, file: UploadFile, ad: _Ad = "") -> HTMLResponse:
    """A report to be shown in the page."""
    return HTMLResponse(views.piece(await read(request, await _paper(request, file), ad.strip())))


@router.post("/page/comparison", dependencies=_guarded)
async def post_comparison(request: Request, earlier: UploadFile, file: UploadFile) -> HTMLResponse:
    """Two versions side by side."""
    old, new = await _paper(request, earlier), await _paper(request, file)
    return HTMLResponse(views.piece(await compared(request, old, new)))


@router.post("/page/sample", dependencies=_guarded)
async def post_sample(request: Request, ad: _Ad = "") -> HTMLResponse:
    """The report of an invented person, for those who want to look first."""
    return HTMLResponse(views.piece(await read(request, sample(), ad.strip())))


@router.post("/page/line", dependencies=_guarded)
async def post_line(request: Request, line: Annotated[str, Form(max_length=20_000)]) -> HTMLResponse:
    """A line whose questions were answered, finished, and the verdict on it."""
    try:
        answered = Answered.model_validate_json(line)
    except ValidationError as error:
        raise ApiProblem("invalid_request", "This answer is too long for one line of a résumé. Shorten it.") from error
    text, label = await finished(request, answered)
    return HTMLResponse(views.verdict(text, label))


@router.post("/page/download/{kind}", dependencies=_guarded)
async def post_download(
    request: Request,
    kind: str,
    file: UploadFile | None = None,
    earlier: UploadFile | None = None,
    ad: _Ad = "",
    answers: _Answers = "",
) -> Response:
    """The document with remarks, or its report, with the answers; without a file, those of the invented person.

    With an earlier version, what changed between both.
    """
    if file is not None and earlier is not None:
        return await taken_comparison(request, await _paper(request, earlier), await _paper(request, file))
    paper = await _paper(request, file) if file is not None else sample()
    return await taken(request, kind, paper, ad.strip(), answers_in(answers))


async def _paper(request: Request, file: UploadFile) -> Paper:
    async with in_words_of_the_page():
        return await paper_of(request, file)
