"""A saved web page of a job ad: the posting that it holds as data, and the part of it that is the ad."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml import html as markup

_BESIDE = ("nav", "footer", "aside", "form", "button", "select")
"""Parts of a page that are never the ad."""


def postings(page: bytes) -> Iterator[dict[str, Any]]:
    """Every schema.org JobPosting among the data blocks of a page."""
    root = _root(page)
    for script in () if root is None else root.iter("script"):
        if script.get("type") == "application/ld+json":
            for candidate in _entries(_value(script.text or "")):
                yield from (entry for entry in (candidate, *_entries(candidate.get("@graph"))) if _is_posting(entry))


def without_surroundings(page: bytes) -> bytes:
    """The page without its menus, forms and foot; as it is where that would leave nothing."""
    root = _root(page)
    if root is None:
        return page
    for element in list(root.iter(*_BESIDE)):
        if element.getparent() is not None:
            element.drop_tree()
    return bytes(etree.tostring(root, encoding="utf-8", method="html")) if root.text_content().strip() else page


def unescaped(text: str) -> str:
    """A field of a posting as HTML, also where its tags were escaped twice."""
    return html.unescape(text) if "<" not in text and "&lt;" in text else text


def _root(page: bytes) -> Any:
    try:
        return markup.document_fromstring(page, parser=markup.HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _value(text: str) -> Any:
    try:
        return json.loads(text, strict=False)  # line ends inside a text are no reason to miss an ad
    except (ValueError, RecursionError):
        return None


def _entries(value: Any) -> list[dict[str, Any]]:
    """The objects of a list, or the one object."""
    return [entry for entry in (value if isinstance(value, list) else [value]) if isinstance(entry, dict)]


def _is_posting(entry: dict[str, Any]) -> bool:
    kind = entry.get("@type")
    return "JobPosting" in (kind if isinstance(kind, list) else [kind])
