"""
JSON Schemas (2020-12) of everything that leaves dotwise as JSON, made from the dataclasses of the model.

Every field that a report has is required, for a report always prints all of them; further fields may be added within a
version, so that readers must pass over what they do not know.
"""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeAlias

from dotwise.model import SCHEMA, Comparison, Dot, Report
from dotwise.render.json import printed_name

Schema: TypeAlias = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean"}
_DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
_LINE_FIELDS = ("text", "verdict", "findings", "echo", "rewrites")
_JUDGEMENT = ("versions", "status", "details", "framework", "scores", "throughlines", "questions")


def schemas() -> tuple[tuple[str, Schema], ...]:
    """Name and content of every schema; ``dotwise docs`` writes them to ``docs/schemas/<name>.json``."""
    return (
        ("report-1", report_schema()),
        ("line-1", line_schema()),
        ("comparison-1", comparison_schema()),
        ("json-resume-1", json_resume_schema()),
    )


def report_schema() -> Schema:
    """Schema of a report as ``to_json`` writes it."""
    known: dict[str, Schema] = {}
    root = _object(Report, known)
    root["properties"]["schema"] = {"const": SCHEMA}
    root["properties"]["timing"] = {
        "type": "object",
        "additionalProperties": {"type": "number"},
        "description": "Seconds by step; left out of every comparison.",
    }
    return {"$schema": _DIALECT, "title": "dotwise report, version 1", **root, "$defs": _sorted(known)}


def line_schema() -> Schema:
    """Schema of one judged line as ``line_to_json`` writes it."""
    known: dict[str, Schema] = {}
    whole = _object(Dot, known)["properties"]
    return {
        "$schema": _DIALECT,
        "title": "A line judged by dotwise, version 1",
        "type": "object",
        "properties": {name: whole[name] for name in _LINE_FIELDS},
        "required": list(_LINE_FIELDS),
        "$defs": _sorted(known),
    }


def comparison_schema() -> Schema:
    """Schema of two versions side by side as ``comparison_to_json`` writes them."""
    known: dict[str, Schema] = {}
    root = _object(Comparison, known)
    return {"$schema": _DIALECT, "title": "Two versions of a document, version 1", **root, "$defs": _sorted(known)}


def json_resume_schema() -> Schema:
    """Schema of a JSON Resume with dotwise's judgement under ``meta.dotwise``; all else is as JSON Resume has it."""
    known: dict[str, Schema] = {}
    report = _object(Report, known)["properties"]
    dot = _object(Dot, known)["properties"]
    line: dict[str, Schema] = {
        "pointer": {"type": ["string", "null"], "description": "JSON Pointer to the text in this file."}
    }
    line |= {name: dot[name] for name in _LINE_FIELDS}
    judgement: dict[str, Schema] = {
        "schema": {"const": "dotwise/json-resume/1"},
        "lines": {"type": "array", "items": _closed(line)},
    }
    judgement |= {name: report[name] for name in _JUDGEMENT}
    entry = {
        "type": "object",
        "properties": {
            "startDate": {"type": "string", "pattern": _DATE},
            "endDate": {"type": "string", "pattern": _DATE},
            "highlights": {"type": "array", "items": {"type": "string"}},
        },
    }
    listed: Schema = {"type": "array", "items": entry}
    names = "work volunteer education awards certificates publications skills languages interests references projects"
    return {
        "$schema": _DIALECT,
        "title": "JSON Resume with dotwise's judgement, version 1",
        "type": "object",
        "properties": {
            "basics": {"type": "object"},
            **dict.fromkeys(names.split(), listed),
            "meta": {"type": "object", "properties": {"dotwise": _closed(judgement)}, "required": ["dotwise"]},
        },
        "required": ["meta"],
        "$defs": _sorted(known),
    }


def _closed(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _sorted(known: dict[str, Schema]) -> dict[str, Schema]:
    return {name: known[name] for name in sorted(known)}


def _object(kind: type[Any], known: dict[str, Schema]) -> Schema:
    """The schema of a dataclass; what it refers to is added to ``known``."""
    hints = typing.get_type_hints(kind)
    properties = {printed_name(kind, field.name): _value(hints[field.name], known) for field in fields(kind)}
    return {"description": _described(kind), **_closed(properties)}


def _value(annotation: Any, known: dict[str, Schema]) -> Schema:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        inner = [_value(argument, known) for argument in arguments if argument is not type(None)]
        return {"anyOf": [*inner, {"type": "null"}]}
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return {"type": "array", "items": _value(arguments[0], known)}
        size = len(arguments)
        return {
            "type": "array",
            "prefixItems": [_value(argument, known) for argument in arguments],
            "minItems": size,
            "maxItems": size,
        }
    if isinstance(annotation, type) and (is_dataclass(annotation) or issubclass(annotation, Enum)):
        name = annotation.__name__
        if name not in known:
            known[name] = {}
            known[name] = _object(annotation, known) if is_dataclass(annotation) else _choice(annotation)
        return {"$ref": f"#/$defs/{name}"}
    return {"type": _PLAIN[annotation]}


def _choice(kind: type[Any]) -> Schema:
    return {"description": _described(kind), "enum": [member.value for member in kind]}


def _described(kind: type[Any]) -> str:
    return " ".join((kind.__doc__ or "").split())
