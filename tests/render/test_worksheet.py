"""The Word worksheet opens, holds every line, marks the blanks, and is the same twice."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.enum.text import WD_COLOR_INDEX

from dotwise.render.worksheet import to_docx
from tests.render.sample import sample_report

REPORT = sample_report()


def _cells(document: docx.document.Document) -> str:
    return "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)


def test_holds_every_line_of_the_report() -> None:
    text = _cells(docx.Document(BytesIO(to_docx(REPORT))))

    assert [] == [dot.text for dot in REPORT.dots if dot.text not in text]


def test_highlights_the_questions() -> None:
    document = docx.Document(BytesIO(to_docx(REPORT)))
    runs = [
        run.text
        for table in document.tables
        for row in table.rows
        for paragraph in row.cells[1].paragraphs
        for run in paragraph.runs
        if run.font.highlight_color == WD_COLOR_INDEX.YELLOW
    ]

    assert runs
    assert all(text.startswith("[") and text.endswith("]") for text in runs)


def test_is_the_same_twice() -> None:
    assert to_docx(REPORT) == to_docx(REPORT)
