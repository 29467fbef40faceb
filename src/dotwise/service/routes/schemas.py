"""``GET /v1/schemas`` and ``GET /v1/schemas/{name}``: JSON Schemas of everything that leaves as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from fastapi.responses import JSONResponse

from dotwise.render.schema import schemas
from dotwise.service.problems import ApiProblem, told

router = APIRouter(prefix="/v1", tags=["schemas"])

_Name = Annotated[str, Path(description="Name of the schema, as `/v1/schemas` lists it.")]


@router.get("/schemas", summary="All schemas", response_description="The names.")
def list_schemas() -> tuple[str, ...]:
    """The names of all schemas."""
    return tuple(name for name, _ in schemas())


@router.get(
    "/schemas/{name}",
    summary="One schema",
    response_description="The schema.",
    response_class=JSONResponse,
    responses=told("not_found"),
)
def get_schema(name: _Name) -> dict[str, Any]:
    """One JSON Schema (2020-12) by its name, such as `report-1`."""
    known = dict(schemas())
    if name not in known:
        raise ApiProblem("not_found", "There is no schema of this name; /v1/schemas lists them.")
    return known[name]
