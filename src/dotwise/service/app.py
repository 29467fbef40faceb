"""The application: routes, guard, problems; models are loaded once, by the crew, in lifespan."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from dotwise.service import page
from dotwise.service.access import Limiter
from dotwise.service.desk import Desk
from dotwise.service.guard import Guard
from dotwise.service.keys import load_keys
from dotwise.service.problems import install_problem_handlers
from dotwise.service.routes import analyses, health, lines, problems, rules
from dotwise.service.settings import ServiceSettings, service_settings
from dotwise.settings import VERSION

_DESCRIPTION = (
    "Reads résumés, bios, letters and profiles and says which lines anybody could print, which only this person could, "
    "what ties them together and how to say it. Nothing is kept, nothing is invented, nothing leaves this machine."
)


def create_app(settings: ServiceSettings | None = None) -> FastAPI:
    """The ASGI application with everything installed."""
    settings = settings or service_settings()
    app = FastAPI(title="dotwise", version=VERSION, description=_DESCRIPTION, lifespan=_lifespan)
    app.state.settings = settings
    app.state.keys = load_keys(settings.keys_file)
    app.state.limiter = Limiter(settings)
    for module in (analyses, lines, rules, health, problems):
        app.include_router(module.router)
    app.include_router(page.router)
    install_problem_handlers(app)
    app.add_middleware(Guard, settings=settings)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.desk = Desk(app.state.settings)
    await app.state.desk.open()
    try:
        yield
    finally:
        app.state.desk.close()
