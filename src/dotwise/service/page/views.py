"""Pages as text: the form, the form with a message, a report with its tools."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from dotwise.model import Label
from dotwise.render.html import script as report_script
from dotwise.render.html import styles as report_styles
from dotwise.render.words import LABEL_MEANING

_TEMPLATES = Path(__file__).parent / "templates"
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


def home(problem: str | None, needs_key: bool) -> str:
    """The form; with a message when something went wrong."""
    return _page("home.html", problem=problem, needs_key=needs_key, body="", title="dotwise: connect the dots")


def report_page(body: str, title: str) -> str:
    """A whole page around a report's body, for browsers without a script."""
    return _page("home.html", problem=None, needs_key=False, body=body, title=title)


def verdict(label: str) -> str:
    """The verdict on one line, as a piece of a page."""
    meaning = LABEL_MEANING[Label(label)]
    return _environment().get_template("verdict.html").render(label=label, meaning=meaning).strip()


def told(code: str, detail: str) -> str:
    """A problem in the words of the page."""
    return _TOLD.get(code, detail)


@cache
def policy() -> str:
    """The content security policy of every page: its own style and script, requests to this server, nothing else."""
    return (
        f"default-src 'none'; style-src 'sha256-{_hash(_styles())}'; script-src 'sha256-{_hash(_script())}'; "
        "img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def _page(template: str, **values: object) -> str:
    return _environment().get_template(template).render(styles=_styles(), script=_script(), **values)


@cache
def _styles() -> str:
    return report_styles() + (_TEMPLATES / "page.css").read_text(encoding="utf-8")


@cache
def _script() -> str:
    return report_script() + (_TEMPLATES / "page.js").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
