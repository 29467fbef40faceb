"""
Read a job ad, by the readers that read résumés, to what it asks for.

A text is read line by line; of a saved web page the schema.org JobPosting that it holds, or else the part that is the ad; JSON by
its fields. Which line asks for what is for ``target`` to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dotwise.adverts.fields import asked, body, fields_of, named
from dotwise.adverts.files import ad_text, printed
from dotwise.adverts.lines import ad_lines
from dotwise.adverts.page import postings, without_surroundings
from dotwise.errors import ConfigurationError, UnreadableError
from dotwise.language.embedder import Embedder
from dotwise.model import AdLine, JobAd, JobRequirement, Line
from dotwise.parsers.html import parse_html
from dotwise.parsers.text import parse_text
from dotwise.target.asking import chances_of
from dotwise.target.requirements import demanded, required

__all__ = ["ad_text", "lines_of_ad", "read_ad"]

_MOST_LINES = 2_000
_LONGEST = 200_000
"""Characters of a text that are read; what follows is footers and scripts."""
_TITLE, _HOUSE = 12, 10
"""Words of the longest first line that is a title, and of the second that is an employer."""


def read_ad(text: str, embedder: Embedder) -> JobAd:
    """The ad in a text, a web page or JSON; files of other kinds become text by ``ad_text``.

    Raises:
        ConfigurationError: there is no text in it, or far too much for an ad.
    """
    text = _cut(text)
    posting = _posting(text)
    return _of_lines(_lines(text), embedder) if posting is None else _of_fields(posting, embedder)


def lines_of_ad(text: str) -> tuple[AdLine, ...]:
    """The lines of an ad as they are judged; of an ad in fields those of its running text."""
    text = _cut(text)
    posting = _posting(text)
    return ad_lines(_lines(text) if posting is None else body(posting))


def _cut(text: str) -> str:
    return text[:_LONGEST].lstrip("\ufeff").strip()


def _posting(text: str) -> dict[str, Any] | None:
    """The fields of an ad that is JSON or a page with a posting; None for any other."""
    if text.startswith("{"):
        return fields_of(text)
    return next(postings(text.encode()), None) if _is_page(text) else None


def _lines(text: str) -> tuple[Line, ...]:
    return _page_lines(text.encode()) if _is_page(text) else parse_text(text.encode()).lines


def _is_page(text: str) -> bool:
    return text.startswith("<") or "<html" in text[:2000].lower()


def _page_lines(page: bytes) -> tuple[Line, ...]:
    try:
        return parse_html(without_surroundings(page)).lines
    except UnreadableError:
        return ()


def _of_lines(lines: Sequence[Line], embedder: Embedder) -> JobAd:
    seen = [line for line in lines if line.text.strip() and not line.furniture and line.style != "contact"]
    if not seen:
        raise ConfigurationError("The job ad is empty. Save the ad as text and name that file.")
    _check_length(seen)
    first, second = seen[0].text.split(), seen[1].text.split() if len(seen) > 1 else []
    title = " ".join(first) if len(first) <= _TITLE else None
    organisation = " ".join(second) if title and 0 < len(second) <= _HOUSE else None
    text = "\n".join(printed(line) for line in seen)
    return JobAd(title, organisation, text, _required(seen, embedder))


def _of_fields(posting: dict[str, Any], embedder: Embedder) -> JobAd:
    title, organisation = named(posting)
    told, fields = body(posting), asked(posting)
    lines = [*told, *(line for field in fields for line in field)]
    text = "\n".join([*(part for part in (title, organisation) if part), *map(printed, lines)]).strip()
    if not text:
        raise ConfigurationError("The job ad has no title, description or requirements. Save the ad as text instead.")
    _check_length(lines)
    found: dict[str, JobRequirement] = {}
    for field in fields:
        for one in demanded(ad_lines(field)):
            found.setdefault(one.text, one)
    for one in _required(told, embedder):
        found.setdefault(one.text, one)
    tasks = [one for one in found.values() if one.kind == "task"]
    return JobAd(title, organisation, text, (*(one for one in found.values() if one.kind != "task"), *tasks))


def _required(lines: Sequence[Line], embedder: Embedder) -> tuple[JobRequirement, ...]:
    told = ad_lines(lines)
    return required(told, chances_of(told, embedder))


def _check_length(lines: Sequence[Line]) -> None:
    if len(lines) > _MOST_LINES:
        raise ConfigurationError(
            f"This has {len(lines)} lines, too many for a job ad. Save the ad alone as text and name that file."
        )
