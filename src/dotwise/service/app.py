"""The application: routes, guard, problems; models are loaded once, by the crew, in lifespan."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI
from starlette.formparsers import MultiPartParser
from starlette.middleware.cors import CORSMiddleware

from dotwise.service import page
from dotwise.service.access import Limiter
from dotwise.service.desk import ANALYST, Desk
from dotwise.service.guard import Guard
from dotwise.service.heads import Heads
from dotwise.service.keys import load_keys
from dotwise.service.known import refuse_unknown
from dotwise.service.observe import Watch
from dotwise.service.openapi import install_openapi
from dotwise.service.problems import install_problem_handlers
from dotwise.service.problems import told as problems_told
from dotwise.service.replays import Replays
from dotwise.service.routes import (
    analyses,
    comparisons,
    health,
    jobs,
    lines,
    marked,
    metrics,
    problems,
    reference,
    rules,
    schemas,
)
from dotwise.service.settings import ServiceSettings, service_settings
from dotwise.settings import VERSION

_DESCRIPTION = (
    "Reads résumés, bios, letters and profiles and says which lines anybody could print, which only this person could, "
    "what ties them together and how to say it. Nothing is invented, nothing leaves this machine, and nothing is kept but "
    "jobs, which are encrypted."
)

_READ_BY_PAGES = (
    "Content-Disposition", "ETag", "Idempotency-Replayed", "Location", "RateLimit-Limit", "RateLimit-Remaining",
    "RateLimit-Reset", "Retry-After", "X-Request-ID",
)  # fmt: skip
"""Headers that a page of another origin may read beside the few that every browser lets it."""


def create_app(settings: ServiceSettings | None = None, analyst: str = ANALYST) -> FastAPI:
    """The ASGI application with everything installed; ``analyst`` names the module whose workers run the pipeline."""
    settings = settings or service_settings()
    # An upload stays in memory and never reaches a disk.
    MultiPartParser.spool_max_size = max(settings.max_body_bytes, settings.max_job_bytes)
    app = FastAPI(
        title="dotwise",
        version=VERSION,
        description=_DESCRIPTION,
        lifespan=_lifespan,
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=lambda route: route.name,
    )
    app.state.settings = settings
    app.state.analyst = analyst
    app.state.watch = Watch()
    app.state.keys = load_keys(settings.keys_file)
    app.state.limiter = Limiter(settings)
    app.state.replays = Replays()
    app.state.counter = None
    for module in (analyses, marked, comparisons, lines, jobs):
        app.include_router(module.router)
    for module in (rules, schemas):  # the others look at what a request names once they know who asks
        responses = problems_told("invalid_request")
        app.include_router(module.router, dependencies=[Depends(refuse_unknown)], responses=responses)
    for module in (health, metrics, problems, reference, page):
        app.include_router(module.router)
    install_problem_handlers(app)
    install_openapi(app)
    app.add_middleware(Heads)
    app.add_middleware(Guard, settings=settings, keys=app.state.keys, watch=app.state.watch)
    _let_pages_call(app, settings.origins)
    return app


def _let_pages_call(app: FastAPI, origins: tuple[str, ...]) -> None:
    """Let pages of other origins read answers, refusals of the guard too; their keys come in a header, never in a cookie."""
    if origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_methods=("GET", "HEAD", "POST", "DELETE"),
            allow_headers=("Authorization", "Content-Type", "Idempotency-Key", "If-None-Match", "X-Request-ID"),
            expose_headers=_READ_BY_PAGES,
            allow_credentials=False,
        )


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Load before the first request, and end the workers after the last."""
    app.openapi()  # what a request may name is looked up in it
    app.state.desk = Desk(app.state.settings, app.state.watch, app.state.analyst)
    await app.state.desk.open()
    if app.state.settings.store_key is not None:
        from dotwise.service.jobs import Counter  # DBOS is imported only where jobs are wanted

        app.state.counter = Counter(app.state.settings, app.state.desk, app.state.watch)
        await app.state.counter.open()
    try:
        yield
    finally:
        if app.state.counter is not None:
            await app.state.counter.close()
        app.state.desk.close()
