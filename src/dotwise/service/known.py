"""
What a request may name: the parameters and fields that the OpenAPI document lists for its address, and nothing else.

A misspelt field would be passed over in silence, and the caller take the usual answer for the one that was asked for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from fastapi import Request

from dotwise.service.access import allowed
from dotwise.service.keys import Key, Scope
from dotwise.service.problems import ApiProblem, shown

_FORM = "multipart/form-data"
_FORMS = (_FORM, "application/x-www-form-urlencoded")


@dataclass(frozen=True, slots=True)
class _Fields:
    """Names that an address takes; those in ``lists`` may come more than once. ``form`` is None where it takes none."""

    query: frozenset[str]
    form: frozenset[str] | None
    lists: frozenset[str]


async def refuse_unknown(request: Request) -> None:
    """A dependency: every parameter and field of the request is one that its address takes, and comes once.

    Raises:
        ApiProblem: one is not, or a text comes more often than it is read.
    """
    known = _fields(request.app.openapi(), request.scope["route"].path, request.method)
    _refuse(request.query_params.multi_items(), known.query, known.lists)
    if known.form is not None and request.headers.get("content-type", "").lower().startswith(_FORMS):
        _refuse((await request.form()).multi_items(), known.form, known.lists)


def admitted(scope: Scope) -> Callable[[Request], Awaitable[Key]]:
    """A dependency: ``allowed(scope)``, and only then a look at what the request names; it gives the key."""
    may = allowed(scope)

    async def check(request: Request) -> Key:
        caller = await may(request)
        await refuse_unknown(request)
        return caller

    return check


def _refuse(sent: Iterable[tuple[str, object]], known: frozenset[str], lists: frozenset[str]) -> None:
    seen: set[str] = set()
    for name, value in sent:
        if name not in known:
            listed = f"this address takes {', '.join(sorted(known))}" if known else "this address takes none"
            raise ApiProblem("invalid_request", f"{shown(name)}: is not known here; {listed}.")
        if name in seen and name not in lists and isinstance(value, str):  # of files the routes tell it themselves
            raise ApiProblem("invalid_request", f"{name}: is sent more than once, and only one is read.")
        seen.add(name)


def _fields(document: dict[str, Any], path: str, method: str) -> _Fields:
    """What the document says of one operation."""
    operation = document["paths"][path][method.lower()]
    asked = [item for item in operation.get("parameters", ()) if item["in"] == "query"]
    listed = {item["name"]: item["schema"] for item in asked}
    content = operation.get("requestBody", {}).get("content", {})
    form = next((content[kind]["schema"] for kind in _FORMS if kind in content), None)
    held = {} if form is None else document["components"]["schemas"][form["$ref"].rsplit("/", 1)[-1]]["properties"]
    lists = frozenset(_lists(listed | held))
    return _Fields(frozenset(listed), None if form is None else frozenset(held), lists)


def _lists(schemas: dict[str, Any]) -> Iterator[str]:
    return (name for name, schema in schemas.items() if schema.get("type") == "array")
