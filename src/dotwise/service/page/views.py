"""Pages as text: the form, the form with a message, reports with their tools."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from dotwise.model import Label
from dotwise.render.html import script as report_script
from dotwise.render.html import styles as report_styles
from dotwise.render.words import LABEL_MEANING

_HERE = Path(__file__).parent
_TITLE = "dotwise: connect the dots"
_SAVE_ANEW = "Save it anew as Word or PDF and hand in the new copy."
_TOLD = MappingProxyType({
    "empty_file": "This file is empty. Check that it was saved, then choose it again.",
    "busy": "Others are being read at this moment. Wait a few seconds and press “Read it” again.",
    "unavailable": "dotwise is still starting. Wait a few seconds and press “Read it” again.",
    "parse_timeout": f"This file took so long to read that it was stopped. {_SAVE_ANEW}",
    "parse_crash": f"This file could not be read to its end. {_SAVE_ANEW}",
    "parse_memory": f"This file needs more memory than one document may have. {_SAVE_ANEW}",
})  # fmt: skip
"""What the page says where the program's own words do not name a button."""
_STATIC = MappingProxyType({
    "htmx.min.js": "text/javascript; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "page.css": "text/css; charset=utf-8",
})  # fmt: skip
_OWN_ID = re.compile(r'\b(id|for|aria-labelledby|aria-describedby|href)="(#?)([^"]+)"')

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""The content security policy of every page: style, scripts and requests of this server, nothing inline, no eval."""

HEADERS = MappingProxyType({"Content-Security-Policy": POLICY})
"""The headers of every page."""


class Entry(StrEnum):
    """How somebody stands before the page."""

    OPEN = "open"
    """The service has no keys and answers everybody on this machine."""
    KNOWN = "known"
    """Came with a valid key."""
    LOCKED = "locked"
    """Has to give one first."""


@dataclass(frozen=True, slots=True)
class Document:
    """What was made of one file: a piece of HTML with its title. ``format`` is empty for what has no file of its own.

    ``number`` tells the documents of one page apart. ``held`` is the file itself in base64 where the browser has no
    script that would keep it: it goes out with the page and comes back with the buttons, so nothing is kept here.
    """

    name: str
    title: str
    format: str
    html: str
    number: int = 1
    held: str = ""
    ad: str = ""

    @property
    def anchor(self) -> str:
        """The id of its element."""
        return f"document-{self.number}"

    @property
    def body(self) -> str:
        """Its HTML with ids that no other document of the page has."""
        return self.html if self.number == 1 else _OWN_ID.sub(self._own, self.html)

    def _own(self, match: re.Match[str]) -> str:
        name, sign, ids = match.groups()
        if name == "href" and not sign:
            return match.group()
        return f'{name}="{sign}{" ".join(f"{self.anchor}-{id}" for id in ids.split())}"'


def home(problem: str | None, entry: Entry) -> str:
    """The form, or where a key is needed first the form for that; with a message when something went wrong."""
    return _page(problem=problem, entry=entry, documents=(), title=_TITLE)


def report_page(documents: tuple[Document, ...], problem: str | None, entry: Entry) -> str:
    """A whole page around what was read, for browsers without a script."""
    return _page(problem=problem, entry=entry, documents=documents, title=documents[0].title)


def piece(document: Document) -> str:
    """One document as a piece of a page."""
    return _environment().get_template("document.html").render(document=document)


def verdict(text: str, label: str) -> str:
    """A finished line and the verdict on it, as a piece of a page; both are empty where nothing is left of it."""
    meaning = LABEL_MEANING[Label(label)] if label else ""
    return _environment().get_template("verdict.html").render(text=text, label=label, meaning=meaning).strip()


def told(code: str, detail: str) -> str:
    """A problem in the words of the page."""
    return _TOLD.get(code, detail)


@cache
def static(name: str) -> tuple[str, str] | None:
    """Text and media type of a file that the page asks for; None where it asks for no such file."""
    if name not in _STATIC:
        return None
    own = (_HERE / "static" / name).read_text(encoding="utf-8")
    before = {"page.js": report_script, "page.css": report_styles}.get(name)
    return (before() if before else "") + own, _STATIC[name]


@cache
def _address(name: str) -> str:
    """Where a browser finds a file of the page: a new address whenever it changes, so that it may be kept."""
    told = static(name)
    assert told is not None
    return f"/page/static/{name}?{hashlib.sha256(told[0].encode()).hexdigest()[:12]}"


def _page(**values: object) -> str:
    return _environment().get_template("home.html").render(**values)


@cache
def _environment() -> Environment:
    loaded = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    loaded.globals.update(address=_address)
    return loaded
