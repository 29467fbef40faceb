"""
The report as a Word document to work on: for the coaching table, to print, or to fill in by keyboard.

What is strong, what to change first, every line with its best suggestion and room for the answer, the line through the
career, the four elements with one question each.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dotwise.model import Dot, Report, Rewrite, Status
from dotwise.render.first_look import FirstLook, first_look
from dotwise.render.paper import Passage, paper_of
from dotwise.render.pieces import along_blanks
from dotwise.render.words import (
    ELEMENT_MEANING,
    LABEL_SIGN,
    STATE_MEANING,
    head_text,
    kind_text,
    remark,
    role_text,
    sentence,
    title_of,
)

if TYPE_CHECKING:
    from docx.document import Document

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""Date of every entry in the ZIP: the same report gives the same bytes."""


def to_docx(report: Report) -> bytes:
    """The worksheet as a Word file, built with python-docx; the same report gives the same bytes."""
    import docx

    document = docx.Document()
    _set_look(document)
    document.add_heading(title_of(report), 0)
    document.add_paragraph(kind_text(report))
    for problem in report.problems:
        document.add_paragraph(problem.message, "Intense Quote")
    if report.status is not Status.FAILED:
        _add_first_look(document, first_look(report))
        _add_lines(document, report)
        _add_elements(document, report)
    page = BytesIO()
    document.save(page)
    return _undated(page.getvalue())


def _set_look(document: Document) -> None:
    from docx.shared import Pt

    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    document.core_properties.author = "dotwise"
    document.core_properties.title = "Worksheet"


def _add_first_look(document: Document, look: FirstLook) -> None:
    if look.strong:
        document.add_heading("What is strong", 1)
        for dot in look.strong:
            document.add_paragraph(dot.text, "List Bullet")
    if look.changes:
        document.add_heading("The changes that matter most", 1)
    for change in look.changes:
        paragraph = document.add_paragraph(style="List Number")
        paragraph.add_run(change.what).bold = True
        paragraph.add_run(f"\n{change.about}").italic = True
        if change.rewrite is not None and change.rewrite.text:
            paragraph.add_run("\nIt could read: ")
            _add_rewrite(paragraph, change.rewrite)
        elif change.question:
            paragraph.add_run(f"\n{sentence(change.question)}")
    if look.strands:
        document.add_heading("The line through your career", 1)
    for strand in look.strands:
        document.add_paragraph().add_run(strand.heading).bold = True
        for dot in strand.dots:
            document.add_paragraph(dot.text, "List Bullet")


def _add_lines(document: Document, report: Report) -> None:
    document.add_heading("Line by line", 1)
    document.add_paragraph(
        "● only you could print it   ◐ something of yours, half hidden   ○ anyone with the title could print it"
    )
    for stretch in paper_of(report):
        if stretch.section is not None and stretch.section.heading:
            document.add_heading(stretch.section.heading, 2)
        for passage in stretch.passages:
            _add_passage(document, passage)


def _add_passage(document: Document, passage: Passage) -> None:
    if passage.role is not None:
        document.add_heading(f"{role_text(passage.role)}  {head_text(passage.role)}".strip(), 3)
    if not passage.dots:
        return
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for dot in passage.dots:
        left, right = table.add_row().cells
        sign = LABEL_SIGN[dot.verdict.label] if dot.verdict else ""
        left.text = f"{sign} {dot.text}".strip()
        _add_advice(right, dot)


def _add_advice(cell: Any, dot: Dot) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.add_run(remark(dot)).italic = True
    best = next(iter(dot.rewrites), None)
    if best is None:
        return
    paragraph = cell.add_paragraph()
    if best.text:
        paragraph.add_run("It could read: ").bold = True
        _add_rewrite(paragraph, best)
        cell.add_paragraph("_" * 34)
    else:
        paragraph.add_run("Let it go. ").bold = True
        paragraph.add_run(sentence(best.because))


def _add_rewrite(paragraph: Any, rewrite: Rewrite) -> None:
    from docx.enum.text import WD_COLOR_INDEX

    for part in along_blanks(rewrite):
        run = paragraph.add_run(part.text)
        if part.blank is not None:
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _add_elements(document: Document, report: Report) -> None:
    if report.framework is None:
        return
    document.add_heading("What the document says of you", 1)
    for name, meaning, state, question in _elements(report):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{name}, {meaning}: ").bold = True
        paragraph.add_run(f"{state}. {sentence(question)}")
        document.add_paragraph("_" * 70)


def _elements(report: Report) -> Iterator[tuple[str, str, str, str]]:
    for name, meaning in ELEMENT_MEANING.items():
        element = getattr(report.framework, name)
        yield name.capitalize(), meaning, STATE_MEANING[element.state], element.question


def _undated(data: bytes) -> bytes:
    """The same ZIP with a fixed date on every entry."""
    page = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(page, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(zipfile.ZipInfo(info.filename, _EPOCH), old.read(info), zipfile.ZIP_DEFLATED)
    return page.getvalue()
