"""A job ad in fields: schema.org's JobPosting or the JSON Resume job schema; their texts may be HTML."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from dotwise.adverts.page import unescaped
from dotwise.model import Line
from dotwise.parsers.html import parse_html
from dotwise.parsers.text import parse_text

_ASKING = ("qualifications", "experienceRequirements", "educationRequirements", "requirements", "skills")
"""Fields in which everything is asked for."""


def fields_of(text: str) -> dict[str, Any] | None:
    """The fields of an ad that is JSON; None for any other text."""
    try:
        value = json.loads(text, strict=False)  # line ends inside a text are no reason to miss an ad
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def named(posting: dict[str, Any]) -> tuple[str | None, str | None]:
    """Title and employer."""
    house = posting.get("hiringOrganization") or posting.get("company")
    name = house.get("name") if isinstance(house, dict) else house
    title = posting.get("title")
    return (str(title) if title else None, str(name) if name else None)


def body(posting: dict[str, Any]) -> tuple[Line, ...]:
    """The lines of what the ad says in running text or lists, its duties under a heading of their own."""
    told = field_lines(posting.get("description"))
    duties = field_lines(posting.get("responsibilities"))
    return (*told, *((Line("Duties:"), *duties) if duties else ()))


def asked(posting: dict[str, Any]) -> tuple[tuple[Line, ...], ...]:
    """The lines of every field in which everything is asked for."""
    return tuple(lines for key in _ASKING if (lines := field_lines(posting.get(key))))


def field_lines(value: Any) -> tuple[Line, ...]:
    """The lines of a field: of a list each item, of a text its lines, of a skill its name and keywords."""
    if isinstance(value, str):
        return _text_lines(value)
    items = tuple(_items(value))
    return tuple(Line(item, glyph="•") for item in items)


def _text_lines(value: str) -> tuple[Line, ...]:
    text = unescaped(value)
    if not text.strip():
        return ()
    if "<" in text:
        return parse_html(f"<html><body><div>{text}</div></body></html>".encode()).lines
    return parse_text(text.encode()).lines


def _items(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from (line.text for line in _text_lines(value) if line.text)
    elif isinstance(value, list):
        for item in value:
            yield from _items(item)
    elif isinstance(value, dict):
        yield from _items(value.get("name") or value.get("credentialCategory") or value.get("description"))
        yield from _items(value.get("keywords"))
