"""The reference of the REST API, read off the OpenAPI document, and its page: HTML with its own style and no script."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Field:
    """Something to send. ``place``: path, query, header or body."""

    name: str
    place: str
    required: bool
    meaning: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and when it comes."""

    status: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One address under one method."""

    id: str
    method: str
    path: str
    summary: str
    description: str
    fields: tuple[Field, ...]
    answers: tuple[Answer, ...]


def page(document: dict[str, Any]) -> str:
    """The whole page."""
    text: str = _template().render(
        styles=_styles(),
        info=document["info"],
        openapi=document["openapi"],
        operations=operations(document),
    )
    return text


def operations(document: dict[str, Any]) -> list[Operation]:
    """What the OpenAPI document says of every address, in its order."""
    return [
        _operation(method, path, raw, document)
        for path, methods in document["paths"].items()
        for method, raw in methods.items()
    ]


@cache
def policy() -> str:
    """The content security policy of the page: its own style, nothing else."""
    digest = base64.b64encode(hashlib.sha256(_styles().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; frame-ancestors 'none'"


def _operation(method: str, path: str, raw: dict[str, Any], document: dict[str, Any]) -> Operation:
    return Operation(
        raw["operationId"],
        method.upper(),
        path,
        raw["summary"],
        raw.get("description", ""),
        (*_parameters(raw), *_body(raw, document)),
        tuple(Answer(status, answer["description"]) for status, answer in raw["responses"].items()),
    )


def _parameters(raw: dict[str, Any]) -> Iterator[Field]:
    for item in raw.get("parameters", ()):
        yield Field(item["name"], item["in"], item.get("required", False), item.get("description", ""))


def _body(raw: dict[str, Any], document: dict[str, Any]) -> Iterator[Field]:
    for content in raw.get("requestBody", {}).get("content", {}).values():
        name = content["schema"]["$ref"].rsplit("/", 1)[-1]
        schema = document["components"]["schemas"][name]
        for key, value in schema["properties"].items():
            yield Field(key, "body", key in schema.get("required", ()), value.get("description", ""))


@cache
def _styles() -> str:
    return (_TEMPLATES / "reference.css").read_text(encoding="utf-8")


@cache
def _template() -> Any:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=select_autoescape(("html",)), undefined=StrictUndefined
    )
    environment.filters["coded"] = _coded
    return environment.get_template("reference.html")


def _coded(text: str) -> Markup:
    """Text with what stands between backticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))  # noqa: S704 - escaped one step before
