"""Every document of the development set through every rendering: valid, complete, and given back unharmed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pypdfium2
import pytest

from dotwise.model import DotKind, Format, Report, Source
from dotwise.pipeline import Analyzer
from dotwise.render.annotate import annotate_pdf
from dotwise.render.html import to_html
from dotwise.render.json import from_json, to_json
from dotwise.render.json_resume import to_json_resume
from dotwise.render.mark import mark_docx
from dotwise.render.markdown import to_markdown
from dotwise.render.schema import json_resume_schema, report_schema

from .revisions import W, accepted, body_of, looks, rejected, text_of, without_comments

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def read(shared: Path, analyzer: Analyzer) -> tuple[tuple[bytes, Report], ...]:
    """Bytes and report of every gold document."""
    paths = sorted(
        path for path in (shared / "data" / "gold").rglob("d*.*") if path.suffix in (".docx", ".pdf", ".txt")
    )
    sources = [Source(path.name, path.read_bytes()) for path in paths]
    return tuple(zip((source.data for source in sources), analyzer.analyze_many(sources), strict=True))


def test_every_output_keeps_to_its_schema(read: tuple[tuple[bytes, Report], ...]):
    of_report = jsonschema.Draft202012Validator(report_schema())
    of_resume = jsonschema.Draft202012Validator(json_resume_schema())
    for _, report in read:
        of_report.validate(json.loads(to_json(report)))
        of_resume.validate(json.loads(to_json_resume(report)))

        assert [dot.text for dot in report.dots] == [dot.text for dot in from_json(to_json(report)).dots]


def test_every_page_is_whole(read: tuple[tuple[bytes, Report], ...]):
    for _, report in read:
        page = to_html(report)
        ids = re.findall(r'\sid="([^"]+)"', page)

        assert len(ids) == len(set(ids)), report.source.name
        assert set() == set(re.findall(r'href="#([^"]+)"', page)) - set(ids), report.source.name
        assert {f"line-{dot.id}" for dot in report.dots} <= set(ids), report.source.name
        assert to_markdown(report).count("\n- ") >= len(report.dots), report.source.name


def test_every_word_file_comes_back_and_holds_the_suggestions(read: tuple[tuple[bytes, Report], ...]):
    for data, report in read:
        if report.source.format is not Format.DOCX:
            continue
        marked = mark_docx(data, report)

        assert looks(body_of(data)) == looks(rejected(without_comments(body_of(marked)))), report.source.name
        texts = " ".join(text_of(p) for p in accepted(without_comments(body_of(marked))).iter(f"{W}p"))
        wanted = [
            " ".join(dot.rewrites[0].text.split())
            for dot in report.dots
            if dot.rewrites and dot.rewrites[0].text and dot.kind is not DotKind.SKILL
        ]
        assert [] == [text for text in wanted if text not in texts], report.source.name


def test_every_pdf_keeps_its_text_and_marks_what_was_judged(read: tuple[tuple[bytes, Report], ...]):
    for data, report in read:
        if report.source.format is not Format.PDF:
            continue
        marked = annotate_pdf(data, report)

        assert _text(data) == _text(marked), report.source.name
        judged = [dot for dot in report.dots if dot.verdict and dot.kind is not DotKind.SKILL]
        assert len(judged) == marked.count(b"/NM (dotwise-"), report.source.name


def _text(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
