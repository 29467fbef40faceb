"""``GET /health/live`` and ``GET /health/ready``."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request

from dotwise.knowledge.versions import versions
from dotwise.model import Versions
from dotwise.service.desk import Desk

router = APIRouter(prefix="/health", tags=["health"])


@dataclass(frozen=True, slots=True)
class Health:
    """How the service is."""

    status: str
    versions: Versions


@router.get("/live", summary="Is the process alive?")
async def live() -> Health:
    """Answers as long as the process runs, also when all workers are busy."""
    return Health("alive", versions())


@router.get("/ready", summary="Can it analyse?")
async def ready(request: Request) -> Health:
    """Judges one line in a worker; 503 while the models are being loaded or when no worker answers."""
    desk: Desk = request.app.state.desk
    await desk.run({"errand": "lines", "texts": ["Wrote the rota that the night shift still uses"]})
    return Health("ready", versions())
