"""The OpenAPI 3.1 document: made from the routes, with the report's own schemas and every problem that can be told."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from dotwise.render.schema import schemas

_NAMES = {"report-1": "Report", "line-1": "JudgedLine", "comparison-1": "Comparison", "json-resume-1": "JsonResume"}
_PROBLEM = {
    "title": "Problem",
    "description": "An error (RFC 9457). `type` leads to a page that explains it.",
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "code": {"type": "string"},
        "retryable": {"type": "boolean"},
        "request_id": {"type": ["string", "null"]},
    },
    "required": ["type", "title", "status", "detail", "code", "retryable"],
}


def answers(schema: str, description: str, *, many: bool = False) -> dict[int | str, dict[str, Any]]:
    """What a route writes into the document about its answer; ``schema`` is one of the components below."""
    one: dict[str, Any] = {"$ref": f"#/components/schemas/{schema}"}
    content = {"application/json": {"schema": {"type": "array", "items": one} if many else one}}
    return {200: {"description": description, "content": content}}


def install_openapi(app: FastAPI) -> None:
    """Let ``app`` give the document below at ``/openapi.json``."""
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]


def _document(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            routes=app.routes,
            openapi_version="3.1.0",
        )
        for methods in document["paths"].values():
            for operation in methods.values():
                _complete(operation)
        components = document.setdefault("components", {})
        known = components.setdefault("schemas", {})
        for unused in ("HTTPValidationError", "ValidationError"):
            known.pop(unused, None)
        known |= _shipped() | {"Problem": _PROBLEM}
        components["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
        app.openapi_schema = document
    return app.openapi_schema


def _complete(operation: dict[str, Any]) -> None:
    """Take out what FastAPI assumes about validation (it is answered with 400 here), say which routes want a key."""
    listed = operation["responses"]
    if "HTTPValidationError" in json.dumps(listed.get("422", {})):
        del listed["422"]
    if "401" in listed:
        operation["security"] = [{"key": []}, {}]
    operation["responses"] = {status: listed[status] for status in sorted(listed)}


@cache
def _shipped() -> dict[str, Any]:
    """The schemas of ``dotwise docs`` as components: what they define for themselves becomes a component too."""
    known: dict[str, Any] = {}
    for name, schema in schemas():
        if name in _NAMES:
            moved = json.loads(json.dumps(schema).replace("#/$defs/", "#/components/schemas/"))
            known |= moved.pop("$defs", {})
            moved.pop("$schema")
            known[_NAMES[name]] = moved
    return known
