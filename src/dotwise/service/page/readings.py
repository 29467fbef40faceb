"""From papers to what the page shows, by way of a worker; problems are told in the words of the page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from fastapi import Request, Response

from dotwise.render.forms import ENDINGS, MEDIA_TYPE, ReportFormat
from dotwise.service.desk import Desk
from dotwise.service.errands import Errand, Task
from dotwise.service.formats import attachment
from dotwise.service.page import views
from dotwise.service.page.handed import Paper
from dotwise.service.problems import ApiProblem
from dotwise.service.routes.lines import Answered
from dotwise.service.routes.marked import TYPES

_FORMS = (ReportFormat.HTML, ReportFormat.JSON, ReportFormat.MARKDOWN)
"""The reports that one may take along."""


async def read(request: Request, paper: Paper, ad: str) -> views.Document:
    """The report of one paper, held against ``ad`` if there is one.

    Raises:
        ApiProblem: it cannot be read, or no worker is free.
    """
    desk: Desk = request.app.state.desk
    async with in_words_of_the_page():
        errand = Errand(Task.ANALYZE, (paper.name,), form="body", ad=ad or None)
        told, body = await desk.run(errand, paper.data)
    return views.Document(paper.name, told.title, told.format, body.decode(), ad=ad)


async def compared(request: Request, earlier: Paper, later: Paper) -> views.Document:
    """Two versions side by side.

    Raises:
        ApiProblem: one of them cannot be read, or no worker is free.
    """
    desk: Desk = request.app.state.desk
    async with in_words_of_the_page():
        errand = Errand(Task.COMPARE, (earlier.name, later.name), (len(earlier.data), len(later.data)))
        _, body = await desk.run(errand, earlier.data + later.data)
    return views.Document("Both versions", "Two versions side by side", "", body.decode())


async def finished(request: Request, line: Answered) -> tuple[str, str]:
    """The line with its answers in place, and its label; both empty where nothing is left of it."""
    desk: Desk = request.app.state.desk
    _, body = await desk.run(Errand(Task.FILL, unfinished=(line.unfinished(),)))
    told = json.loads(body)[0]
    return told["text"], told["verdict"]["label"] if told["verdict"] else ""


async def taken(
    request: Request, kind: str, paper: Paper, ad: str, answers: Mapping[str, Mapping[str, str]]
) -> Response:
    """The paper with remarks (``marked``), or its report as ``html``, ``markdown`` or ``json``, as a file to keep.

    ``answers`` are what was typed into the report: finished lines stand where the questions stood.

    Raises:
        ApiProblem: there is no such kind, the paper cannot be read, or no worker is free.
    """
    if kind not in ("marked", *_FORMS):
        raise ApiProblem("not_found", "There is no such download.")
    desk: Desk = request.app.state.desk
    if kind == "marked":
        errand = Errand(Task.MARK, (paper.name,), answers=answers)
    else:
        errand = Errand(Task.ANALYZE, (paper.name,), form=kind, ad=ad or None, answers=answers)
    async with in_words_of_the_page():
        told, body = await desk.run(errand, paper.data)
    if kind == "marked":
        suffix, media_type = told.format, TYPES[told.format]
    else:
        suffix, media_type = ENDINGS[ReportFormat(kind)][0], MEDIA_TYPE[ReportFormat(kind)]
    return Response(body, media_type=media_type, headers=attachment(paper.name, suffix))


async def taken_comparison(request: Request, earlier: Paper, later: Paper) -> Response:
    """What changed between two versions as JSON, a file to keep.

    Raises:
        ApiProblem: one of them cannot be read, or no worker is free.
    """
    desk: Desk = request.app.state.desk
    async with in_words_of_the_page():
        errand = Errand(Task.COMPARE, (earlier.name, later.name), (len(earlier.data), len(later.data)), form="json")
        _, body = await desk.run(errand, earlier.data + later.data)
    return Response(body, media_type="application/json", headers=attachment(later.name, "json"))


@asynccontextmanager
async def in_words_of_the_page() -> AsyncIterator[None]:
    """Tell a problem as the page tells it: what happened and which button helps."""
    try:
        yield
    except ApiProblem as problem:
        raise ApiProblem(problem.code, views.told(problem.code, problem.detail), problem.retry_after) from problem
