"""``GET /health/live`` and ``GET /health/ready``."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request

from dotwise.knowledge.versions import versions
from dotwise.model import Versions
from dotwise.service.desk import PROBE, Desk
from dotwise.service.problems import ApiProblem, told

router = APIRouter(prefix="/health", tags=["health"])


@dataclass(frozen=True, slots=True)
class Health:
    """How the service is."""

    status: str
    versions: Versions


@router.get("/live", summary="Is the process alive?", response_description="It is.")
async def live() -> Health:
    """Answers as long as the process runs, also when all workers are busy."""
    return Health("alive", versions())


@router.get("/ready", summary="Can it analyse?", response_description="It can.", responses=told("unavailable"))
async def ready(request: Request) -> Health:
    """Analyses a small document in a worker; 503 while loading or stopping, and when no worker is free for it."""
    desk: Desk = request.app.state.desk
    try:
        await desk.run(*PROBE)
    except ApiProblem as problem:
        raise ApiProblem("unavailable", "No worker could analyse a document just now.", retry_after=2) from problem
    return Health("ready", versions())
