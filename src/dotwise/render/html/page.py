"""Fill the templates: autoescaped, without outside requests, with a content policy that names what may run."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from dotwise.model import Label, Report
from dotwise.render import words
from dotwise.render.career_map import career_map
from dotwise.render.first_look import first_look
from dotwise.render.html.views import line_views, stretches
from dotwise.render.paper import dots_by_id, judged
from dotwise.render.pieces import along_blanks

_TEMPLATES = Path(__file__).parent / "templates"


def to_html(report: Report) -> str:
    """A whole page in one file; opens from disk, prints, and works without its script."""
    policy = (
        f"default-src 'none'; style-src 'sha256-{_hash(styles())}'; script-src 'sha256-{_hash(script())}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    return environment().get_template("page.html").render(
        title=words.title_of(report), policy=policy, styles=styles(), script=script(), live=False, **_view(report)
    )  # fmt: skip


def report_body(report: Report) -> str:
    """The report without head, style and script, to be set into a page of the service that has ``styles`` and ``script``.

    There htmx has a line judged anew at ``/page/line`` as soon as its questions are answered.
    """
    return environment().get_template("body.html").render(live=True, **_view(report))


@cache
def styles() -> str:
    """The style sheet of the report."""
    return (_TEMPLATES / "style.css").read_text(encoding="utf-8")


@cache
def script() -> str:
    """The script of the report: blanks that change the line, copying, ties on hover, the theme."""
    return (_TEMPLATES / "report.js").read_text(encoding="utf-8")


def _view(report: Report) -> dict[str, object]:
    lines = line_views(report)
    return {
        "report": report,
        "look": first_look(report),
        "lines": lines,
        "stretches": stretches(report, lines),
        "map": career_map(report),
        "dots": dots_by_id(report),
        "roles": {role.id: role for role in report.roles},
        "counts": tuple((label, judged(report, label)) for label in (Label.ASSET, Label.MIXED, Label.COMMODITY)),
    }


@cache
def environment() -> Environment:
    """The templates of the report, with what they may call."""
    loaded = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    loaded.globals.update(words=words, along_blanks=along_blanks)
    return loaded


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
