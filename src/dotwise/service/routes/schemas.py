"""``GET /v1/schemas`` and ``GET /v1/schemas/{name}``: JSON Schemas of everything that leaves as JSON."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from dotwise.render.schema import schemas
from dotwise.service.problems import ApiProblem, told

router = APIRouter(prefix="/v1", tags=["schemas"])


@router.get("/schemas", summary="All schemas")
def list_schemas() -> tuple[str, ...]:
    """The names of all schemas."""
    return tuple(name for name, _ in schemas())


@router.get("/schemas/{name}", summary="One schema", response_class=JSONResponse, responses=told("not_found"))
def get_schema(name: str) -> dict[str, Any]:
    """One JSON Schema (2020-12) by its name, such as `report-1`."""
    known = dict(schemas())
    if name not in known:
        raise ApiProblem("not_found", "There is no schema of this name; /v1/schemas lists them.")
    return known[name]
