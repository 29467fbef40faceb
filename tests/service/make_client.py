"""Writes a Python client from the OpenAPI document alone: one method an operation, with its fields as arguments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_HEAD = '''
import httpx


class Problem(Exception):
    """An answer of application/problem+json."""


class Client:
    def __init__(self, address, key=None):
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._http = httpx.Client(base_url=address, headers=headers, timeout=60)

    def _answer(self, response):
        if response.headers.get("content-type", "").startswith("application/problem+json"):
            raise Problem(response.json()["code"])
        kind = response.headers.get("content-type", "")
        return response.json() if kind.startswith("application/json") else response.text
'''


def client_source(document: dict[str, Any]) -> str:
    """The source of a module with a class ``Client``."""
    methods = [
        _method(path, verb, operation, document)
        for path, verbs in document["paths"].items()
        for verb, operation in verbs.items()
    ]
    return _HEAD + "\n".join(methods)


def _method(path: str, verb: str, operation: dict[str, Any], document: dict[str, Any]) -> str:
    by_place: dict[str, list[str]] = {"path": [], "query": [], "header": []}
    for parameter in operation.get("parameters", []):
        by_place[parameter["in"]].append(parameter["name"])
    body = list(_body(operation, document))
    needed = [*by_place["path"], *(name for name, wanted, _ in body if wanted)]
    free = [*by_place["query"], *by_place["header"], *(name for name, wanted, _ in body if not wanted)]
    arguments = ", ".join(["self", *map(_python, needed), *(f"{_python(name)}=None" for name in free)])
    files = [name for name, _, sort in body if sort == "file"]
    texts = [name for name, _, sort in body if sort == "text"]
    values = [name for name, _, sort in body if sort == "json"]
    sent = [
        f"params={_kept(by_place['query'])}",
        f"headers={_kept(by_place['header'])}",
        f"json={_kept(values)}" if values else "",
        f"data={_kept(texts)}" if texts else "",
        f"files=[(name, one) for name, many in {_kept(files)}.items() for one in (many if isinstance(many, list) else [many])]"
        if files
        else "",
    ]
    address = re.sub(r"\{(\w+)\}", r"{\1}", path)
    call = f'self._http.request("{verb.upper()}", f"{address}", {", ".join(part for part in sent if part)})'
    return f"\n    def {operation['operationId']}({arguments}):\n        return self._answer({call})\n"


def _body(operation: dict[str, Any], document: dict[str, Any]) -> Iterator[tuple[str, bool, str]]:
    """Name, whether it is needed, and sort (file, text or json) of every field of the body."""
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        schema = document["components"]["schemas"][content["schema"]["$ref"].rsplit("/", 1)[-1]]
        for name, field in schema["properties"].items():
            binary = any(mark in str(field) for mark in ("octet-stream", "binary"))
            sort = "json" if media == "application/json" else "file" if binary else "text"
            yield name, name in schema.get("required", []), sort


def _kept(names: list[str]) -> str:
    pairs = ", ".join(f'"{name}": {_python(name)}' for name in names)
    return f"{{name: value for name, value in {{{pairs}}}.items() if value is not None}}"


def _python(name: str) -> str:
    return name.lower().replace("-", "_")
