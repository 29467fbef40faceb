"""
The report as JSON: the contract that integrations read (schema ``dotwise/report/1``).

Keys stand in the order of the dataclasses; unknown values are null, lists are never null, floats have four places.
The two ends of a connection are called ``from`` and ``to``; timing is an object of seconds.
"""

from __future__ import annotations

import json
from typing import Any

from dotwise.codec import Names, built, plain, rounded
from dotwise.model import SCHEMA, Comparison, Connection, Dot, Report
from dotwise.render.words import unjudged_text

_NAMES: Names = {Connection: {"source": "from", "target": "to"}}
LINE_KEYS = ("text", "verdict", "findings", "echo", "rewrites")
"""What a judged line says of itself, in this order."""


def to_json(report: Report) -> bytes:
    """One line of UTF-8 JSON without the line end."""
    return _dumps(to_plain(report))


def to_plain(report: Report) -> dict[str, Any]:
    """The report as plain JSON values, for what wants to leave parts of it out."""
    whole: dict[str, Any] = rounded(plain(report, _NAMES))
    whole["timing"] = dict(whole["timing"])
    return whole


def line_to_json(dot: Dot) -> bytes:
    """A judged single line: ``{"text", "verdict", "findings", "echo", "rewrites", "unjudged"}``.

    ``unjudged`` says why the verdict is null; null where there is one.
    """
    whole = rounded(plain(dot, _NAMES))
    return _dumps({key: whole[key] for key in LINE_KEYS} | {"unjudged": None if dot.verdict else unjudged_text(dot)})


def from_json(data: bytes | str) -> Report:
    """The report that ``to_json`` wrote.

    Raises:
        ValueError: it is no report of this schema.
    """
    raw = json.loads(data)
    if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
        raise ValueError(f"This is not a report of the schema {SCHEMA}.")
    return built(Report, raw | {"timing": list(raw.get("timing", {}).items())}, _NAMES)


def printed_name(kind: type[Any], field: str) -> str:
    """The key under which a field of the model stands in JSON."""
    return _NAMES.get(kind, {}).get(field, field)


def _dumps(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "replace")


def comparison_to_json(comparison: Comparison) -> bytes:
    """Two versions side by side, as JSON."""
    return _dumps(rounded(plain(comparison, _NAMES)))
