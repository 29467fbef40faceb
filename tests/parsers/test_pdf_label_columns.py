"""Dates and labels in a column at the left of a PDF: sections lie one below the other, rows read from left to right."""

from __future__ import annotations

from io import BytesIO

import pytest
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


FORM = (
    ("PERSONAL INFORMATION", "Una Obi|Main Street 12, Sligo|+353 71 900 1234|una@x.example"),
    ("WORK EXPERIENCE", ""),
    (
        "01/02/2019–Present",
        "Head Baker|Oatfield Mills, Sligo|• Moved 31 shops to night delivery and wrote the rota.|• Wrote the ovens down.",
    ),
    ("01/09/2014–31/01/2019", "Baker|Tilde Bakery, Sligo|• Baked 240 loaves a day."),
    ("EDUCATION AND TRAINING", ""),
    ("2012–2014", "Diploma in Baking|Institute of Technology Sligo"),
    ("PERSONAL SKILLS", ""),
    ("Mother tongue(s)", "Irish"),
    ("Driving licence", "B"),
    ("ADDITIONAL INFORMATION", ""),
    ("Memberships", "Guild of Bakers"),
)


def form(flush_right: bool) -> bytes:
    """A form with all of its headings and dates in the left column, which is set to one side."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    height = 790.0
    for left, right in FORM:
        canvas.setFont("Helvetica", 10)
        if flush_right:
            canvas.drawRightString(180, height, left)
        else:
            canvas.drawString(50, height, left)
        height -= 4.0 if "Una Obi" in right else 0.0  # the name is larger, and stands lower
        for number, text in enumerate(right.split("|")):
            canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 14 if text == "Una Obi" else 10)
            canvas.drawString(200, height - 11.2 * number, text)
        height -= 11.2 * len(right.split("|")) + 5.5
    canvas.save()
    return buffer.getvalue()


@pytest.mark.parametrize("flush_right", [False, True])
def test_headings_may_stand_in_the_column_of_the_dates(flush_right: bool) -> None:
    career = outline(parse_pdf(form(flush_right)))

    assert (career.contact.name, career.contact.email) == ("Una Obi", "una@x.example")
    assert [(role.title, role.organisation, role.start) for role in career.roles] == [
        ("Head Baker", "Oatfield Mills", "2019-02"),
        ("Baker", "Tilde Bakery", "2014-09"),
    ]
    assert [dot.text for dot in career.dots if dot.role == "r2"] == ["Baked 240 loaves a day."]
