"""The forms in which a report leaves: every door offers these, under these names. Renderers are loaded when needed."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from dotwise.model import Format, Report


class ReportFormat(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    DOCX = "docx"
    """A Word worksheet: every line with its suggestion and room to write."""
    JSON_RESUME = "json-resume"
    """JSON Resume with the judgement under ``meta.dotwise``."""


ENDINGS = MappingProxyType({
    ReportFormat.TEXT: ("txt", "text"),
    ReportFormat.JSON_RESUME: ("resume.json", "json"),
    ReportFormat.JSON: ("json", "jsonl", "ndjson"),
    ReportFormat.HTML: ("html", "htm"),
    ReportFormat.MARKDOWN: ("md", "markdown"),
    ReportFormat.DOCX: ("docx",),
})  # fmt: skip
"""Endings that a file of each form may have; the first is the one that dotwise gives."""
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MEDIA_TYPE = MappingProxyType({
    ReportFormat.TEXT: "text/plain",
    ReportFormat.JSON: "application/json",
    ReportFormat.HTML: "text/html",
    ReportFormat.MARKDOWN: "text/markdown",
    ReportFormat.DOCX: WORD_TYPE,
    ReportFormat.JSON_RESUME: "application/resume+json",
})  # fmt: skip
"""What a form is called over HTTP; text is always UTF-8."""


def rendered(report: Report, format: ReportFormat, original: bytes) -> bytes:
    """The report in a form, as bytes without the last line end; ``original`` is the file it is about."""
    if format is ReportFormat.JSON:
        from dotwise.render.json import to_json

        return to_json(report)
    if format is ReportFormat.HTML:
        from dotwise.render.html import to_html

        return to_html(report).encode()
    if format is ReportFormat.MARKDOWN:
        from dotwise.render.markdown import to_markdown

        return to_markdown(report).encode()
    if format is ReportFormat.DOCX:
        from dotwise.render.worksheet import to_docx

        return to_docx(report)
    if format is ReportFormat.JSON_RESUME:
        from dotwise.render.json_resume import to_json_resume

        own = original if report.source.format is Format.JSON_RESUME else None
        return to_json_resume(report, own).rstrip(b"\n")
    return _plain(report)


def _plain(report: Report) -> bytes:
    from io import StringIO

    from rich.console import Console

    from dotwise.render.terminal import to_terminal

    page = StringIO()
    to_terminal(report, Console(file=page, width=100, no_color=True))
    return page.getvalue().rstrip("\n").encode()
