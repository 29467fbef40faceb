"""
The report as JSON: the contract that integrations read (schema ``dotwise/report/1``).

Keys stand in the order of the dataclasses; unknown values are null, lists are never null, floats have four places.
The two ends of a connection are called ``from`` and ``to``; timing is an object of seconds.
"""

from __future__ import annotations

import json
import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from dotwise.model import Connection, Dot, Report

_PLACES = 4
_NAMES: dict[type[Any], dict[str, str]] = {Connection: {"source": "from", "target": "to"}}
_T = TypeVar("_T")


def to_json(report: Report) -> bytes:
    """One line of UTF-8 JSON without the line end."""
    return _dumps(plain(report))


def line_to_json(dot: Dot) -> bytes:
    """A judged single line: ``{"text", "verdict", "findings", "rewrites"}`` and its echo."""
    whole = plain(dot)
    return _dumps({key: whole[key] for key in ("text", "verdict", "findings", "echo", "rewrites")})


def from_json(data: bytes | str) -> Report:
    """The report that ``to_json`` wrote.

    Raises:
        ValueError: it is no report of this schema.
    """
    raw = json.loads(data)
    if not isinstance(raw, dict) or raw.get("schema") != "dotwise/report/1":
        raise ValueError("This is not a report of the schema dotwise/report/1.")
    return _build(Report, raw)


def plain(value: Any) -> Any:
    """A dataclass of the model as plain JSON values."""
    if isinstance(value, Report):
        whole = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        whole["timing"] = {name: round(seconds, _PLACES) for name, seconds in value.timing}
        return whole
    if is_dataclass(value):
        names = _NAMES.get(type(value), {})
        return {names.get(field.name, field.name): plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, float):
        return round(value, _PLACES)
    return value


def _dumps(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "replace")


def _build(kind: type[_T], raw: dict[str, Any]) -> _T:
    names = _NAMES.get(kind, {})
    types_of_fields = _types_of(kind)  # type: ignore[arg-type]
    values = {}
    for field in fields(kind):  # type: ignore[arg-type]
        key = names.get(field.name, field.name)
        if key in raw:
            values[field.name] = _typed(types_of_fields[field.name], raw[key])
    return kind(**values)


@cache
def _types_of(kind: type[Any]) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _typed(annotation: Any, raw: Any) -> Any:
    """``raw`` as a value of ``annotation``: dataclass, enum, tuple, optional or plain."""
    if raw is None:
        return None
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        return _typed(next(argument for argument in arguments if argument is not type(None)), raw)
    if origin is tuple:
        if isinstance(raw, dict):
            return tuple((name, float(value)) for name, value in raw.items())
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return tuple(_typed(arguments[0], item) for item in raw)
        return tuple(_typed(argument, item) for argument, item in zip(arguments, raw, strict=True))
    if isinstance(annotation, type) and is_dataclass(annotation):
        return _build(annotation, raw)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return annotation(raw)
    return float(raw) if annotation is float else raw
