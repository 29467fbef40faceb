"""Dates and labels in a column at the left of a PDF: sections lie one below the other, rows read from left to right."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from dotwise.outline import outline
from dotwise.parsers.pdf import parse_pdf

ROWS = (
    ("# Work experience", ""),
    ("04/2018 – today", "Head Baker|Oatfield Mills, Sligo|• Moved 31 shops to night delivery."),
    ("09/2011 – 03/2018", "Baker|Tilde Bakery, Sligo|• Baked 240 loaves a day."),
    ("# Education", ""),
    ("2006 – 2011", "Diploma in Baking, Institute of Technology Sligo"),
    ("2005", "Leaving Certificate, Summerhill College"),
    ("# Skills", ""),
    ("Languages", "Irish (native), English (C1)"),
    ("IT", "Excel"),
    ("Driving licence", "B"),
)


def printed() -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(50, 790, "Una Obi")
    canvas.setFont("Helvetica", 10)
    canvas.drawString(50, 765, "Sligo | una@x.example")
    height = 740.0
    for left, right in ROWS:
        heading = left.startswith("# ")
        height -= 12.0 if heading else 0.0
        canvas.setFont("Helvetica-Bold" if heading else "Helvetica", 13 if heading else 10)
        canvas.drawString(50, height, left.removeprefix("# "))
        canvas.setFont("Helvetica", 10)
        for text in right.split("|"):
            canvas.drawString(190, height, text)
            height -= 13.0
        height -= 8.0
    canvas.save()
    return buffer.getvalue()


def test_a_label_in_capitals_is_no_heading_that_parts_columns() -> None:
    career = outline(parse_pdf(printed()))

    assert [(role.title, role.organisation, role.start) for role in career.roles] == [
        ("Head Baker", "Oatfield Mills", "2018-04"),
        ("Baker", "Tilde Bakery", "2011-09"),
    ]
    assert [(dot.role, dot.text) for dot in career.dots if dot.role] == [
        ("r1", "Moved 31 shops to night delivery."),
        ("r2", "Baked 240 loaves a day."),
    ]
