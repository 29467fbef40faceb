"""
The page without a script: one form that sends everything to ``/`` and gets a whole page, or a file, back.

Several files come back as several reports on one page. Each carries its own file in a hidden field, so that its buttons
can ask for the file with remarks although nothing is kept here.
"""

from __future__ import annotations

from dataclasses import replace

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse
from starlette.datastructures import FormData

from dotwise.service.access import allowed
from dotwise.service.keys import Scope
from dotwise.service.page import views
from dotwise.service.page.entry import entry_of
from dotwise.service.page.handed import Paper, form_of, held_paper, paper_of, pasted_paper, sample, uploads, words
from dotwise.service.page.readings import compared, read, taken
from dotwise.service.problems import CATALOGUE, ApiProblem

router = APIRouter(include_in_schema=False)


_may = allowed(Scope.ANALYSES)


@router.post("/")
async def post_home(request: Request) -> Response:
    """A page with the reports and what could not be read; a file to take along; or the form again with a message."""
    try:
        await _may(request)
        form = await form_of(request)
        if kind := words(form, "take"):
            return await taken(request, kind, held_paper(form), words(form, "ad"), {})
        papers, refused = await _papers(request, form)
    except ApiProblem as problem:
        return _page(request, (), (problem,))
    documents: list[views.Document] = []
    for paper in papers:
        try:
            document = await read(request, paper, words(form, "ad"))
            documents.append(replace(document, held=paper.held()))
        except ApiProblem as problem:
            refused.append(_about(paper.name, problem))
    try:
        documents += await _comparison(request, form, papers)
    except ApiProblem as problem:
        refused.append(_about("Both versions", problem))
    return _page(request, tuple(documents), tuple(refused))


async def _papers(request: Request, form: FormData) -> tuple[list[Paper], list[ApiProblem]]:
    """The papers of the form and what is wrong with the others.

    Raises:
        ApiProblem: there is none at all.
    """
    if words(form, "sample"):
        return [sample()], []
    papers: list[Paper] = []
    refused: list[ApiProblem] = []
    for file in uploads(form, "file"):
        try:
            papers.append(await paper_of(request, file))
        except ApiProblem as problem:
            refused.append(_about(file.filename or "document", problem))
    if (pasted := pasted_paper(form)) is not None:
        papers.append(pasted)
    if not papers and not refused:
        raise ApiProblem("invalid_request", "Choose a document or paste its text first, then press “Read it”.")
    return papers, refused


async def _comparison(request: Request, form: FormData, papers: list[Paper]) -> list[views.Document]:
    """Both versions side by side, where an earlier one was handed in."""
    earlier = uploads(form, "earlier")
    return [await compared(request, await paper_of(request, earlier[0]), papers[0])] if earlier and papers else []


def _about(name: str, problem: ApiProblem) -> ApiProblem:
    told = views.told(problem.code, problem.detail)
    return ApiProblem(problem.code, f"{name}: {told}", problem.retry_after)


def _page(request: Request, documents: tuple[views.Document, ...], refused: tuple[ApiProblem, ...]) -> HTMLResponse:
    """The documents, numbered, below what was refused; the form where there is no document."""
    problem = "\n".join(told.detail for told in refused) or None
    if documents:
        numbered = tuple(replace(document, number=number) for number, document in enumerate(documents, 1))
        return HTMLResponse(views.report_page(numbered, problem, entry_of(request)), headers=views.HEADERS)
    status = CATALOGUE[refused[0].code].status if refused else 200
    return HTMLResponse(views.home(problem, entry_of(request)), status, views.HEADERS)
