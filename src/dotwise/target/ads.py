"""Read a job ad from what a user saved: plain text, a web page (schema.org JobPosting), or a JSON Resume job."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import chain
from typing import Any

from dotwise.errors import ConfigurationError
from dotwise.model import JobAd, JobRequirement
from dotwise.target.requirements import demanded, find_requirements, find_tasks

_LONGEST = 200_000
"""Characters of an ad that are read; what follows is footers and scripts."""
_ASKING = ("qualifications", "experienceRequirements", "educationRequirements", "requirements", "skills")
_BLOCKS = frozenset("p div br tr section article ul ol table header footer h1 h2 h3 h4 h5 h6".split())
_UNSEEN = frozenset({"script", "style", "template", "noscript", "title"})


def read_ad(document: str) -> JobAd:
    """The ad in ``document``, whatever of the three it is.

    Raises:
        ConfigurationError: there is no text in it.
    """
    text = document[:_LONGEST].lstrip("\ufeff").strip()
    if text.startswith("{") and (posting := _parsed(text)) is not None:
        return _from_fields(posting)
    if text.startswith("<") or "<html" in text[:2000].lower():
        page = _read_page(text)
        for posting in page.postings():
            return _from_fields(posting)
        text = page.text()
    if not text:
        raise ConfigurationError("The job ad is empty. Save the ad as text and name that file.")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    title = lines[0] if len(lines[0].split()) <= 12 else None
    organisation = lines[1] if title and len(lines) > 1 and len(lines[1].split()) <= 10 else None
    return JobAd(title, organisation, text, _with_tasks(find_requirements(text), text))


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text, strict=False)  # line ends inside a text are no reason to miss an ad
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _from_fields(posting: dict[str, Any]) -> JobAd:
    """An ad in fields: schema.org's JobPosting or the JSON Resume job schema; both may carry HTML."""
    body = "\n".join(_plain(posting.get(key)) for key in ("description", "responsibilities"))
    fields = [tuple(_listed(posting.get(key))) for key in _ASKING]
    found = {one.text: one for lines in fields for one in demanded(lines)}
    for inferred in find_requirements(body):
        found.setdefault(inferred.text, inferred)
    house = posting.get("hiringOrganization") or posting.get("company")
    name = house.get("name") if isinstance(house, dict) else house
    title = posting.get("title")
    text = "\n".join([*(str(part) for part in (title, name) if part), body, *chain.from_iterable(fields)]).strip()
    if not text:
        raise ConfigurationError("The job ad has no title, description or requirements. Save the ad as text instead.")
    duties = "\n".join(["Duties", _plain(posting.get("responsibilities"))])
    requirements = _with_tasks(tuple(found.values()), f"{body}\n{duties}")
    return JobAd(str(title) if title else None, str(name) if name else None, text, requirements)


def _with_tasks(asked: tuple[JobRequirement, ...], text: str) -> tuple[JobRequirement, ...]:
    """What is demanded, and behind it what the post will do where that is not demanded in the same words."""
    demanded = {one.text for one in asked}
    return (*asked, *(task for task in find_tasks(text) if task.text not in demanded))


def _plain(value: Any) -> str:
    """A field as text; lists become bullets."""
    if isinstance(value, list):
        return "\n".join(f"- {item}" for item in _listed(value))
    if not isinstance(value, str):
        return ""
    if "<" not in value:
        return value
    return _read_page(value).text()


def _listed(value: Any) -> Iterator[str]:
    """The items of a field: of a list as they are, of a text line by line; a skill by its name and keywords."""
    if isinstance(value, str):
        for line in _plain(value).splitlines():
            if cleaned := line.strip().lstrip("-•* ").strip():
                yield cleaned
    elif isinstance(value, list):
        for item in value:
            yield from _listed(item)
    elif isinstance(value, dict):
        name = value.get("name") or value.get("credentialCategory") or value.get("description")
        yield from _listed(name)
        yield from _listed(value.get("keywords"))


def _read_page(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    page.close()  # what waits for the rest of a "&..." is text
    return page


class _Page(HTMLParser):
    """Collects the visible text of a page, list items as bullets, and the data blocks inside it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._data: list[str] = []
        self._hidden = 0
        self._in_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script" and dict(attrs).get("type") == "application/ld+json":
            self._in_data = True
            self._data.append("")
        elif tag in _UNSEEN:
            self._hidden += 1
        elif tag == "li":
            self._lines.append("- ")
        elif tag in _BLOCKS:
            self._lines.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._in_data:
            self._in_data = False
        elif tag in _UNSEEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS or tag == "li":
            self._lines.append("")

    def handle_data(self, data: str) -> None:
        if self._in_data:
            self._data[-1] += data
        elif not self._hidden:
            self._lines[-1] += " ".join(data.split()) + (" " if data.endswith((" ", "\n")) else "")

    def text(self) -> str:
        """The visible lines; a bullet whose text stands in a block of its own is joined with it."""
        lines: list[str] = []
        for line in (line.strip() for line in self._lines):
            if lines and lines[-1] == "-" and line:
                lines[-1] = f"- {line}"
            elif line:
                lines.append(line)
        return "\n".join(line for line in lines if line != "-")

    def postings(self) -> Iterator[dict[str, Any]]:
        """Every JobPosting among the data blocks."""
        for block in self._data:
            try:
                value = json.loads(block, strict=False)
            except (ValueError, RecursionError):
                continue
            for candidate in _entries(value):
                yield from (entry for entry in (candidate, *_entries(candidate.get("@graph"))) if _is_posting(entry))


def _entries(value: Any) -> list[dict[str, Any]]:
    """The objects of a list, or the one object."""
    return [entry for entry in (value if isinstance(value, list) else [value]) if isinstance(entry, dict)]


def _is_posting(entry: dict[str, Any]) -> bool:
    kind = entry.get("@type")
    return "JobPosting" in (kind if isinstance(kind, list) else [kind])
