"""``GET /metrics``: the figures of operation, for Prometheus."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response

from dotwise.service.access import allowed
from dotwise.service.keys import Scope
from dotwise.service.observe import METRICS_TYPE, Watch
from dotwise.service.problems import GUARDED, told

router = APIRouter(tags=["health"], dependencies=[Depends(allowed(Scope.METRICS))], responses=told(*GUARDED))


@router.get(
    "/metrics",
    summary="Figures for Prometheus",
    response_class=Response,
    responses={200: {"description": "The text form of Prometheus.", "content": {"text/plain": {}}}},
)
async def get_metrics(request: Request) -> Response:
    """Requests, seconds, problems and workers; no label is taken from what callers send."""
    watch: Watch = request.app.state.watch
    return Response(watch.exposition(), media_type=METRICS_TYPE)
