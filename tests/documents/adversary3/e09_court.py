"""Dates and places at the right margin, drawn by ReportLab."""

from __future__ import annotations

import io
from html import escape

from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from .case import Case, Post

COURT = (
    Post(
        "Lead Interpreter, Hmong and Lao",
        "Ramsgate County District Court",
        "Mar. 2016",
        "Present",
        ("2016-03", "present"),
        (
            "Got the oath itself retranslated: the old wording asked witnesses to swear by a word for ghost, and eleven "
            "elders had refused to testify because of it.",
            "Schedule 26 contract interpreters across nine courtrooms.",
            "Started the red-card rule, by which any interpreter may stop a hearing once without giving a reason; appeals "
            "on interpretation grounds went from seven in 2015 to none since 2018.",
            "Interpret simultaneously and consecutively in criminal, family and housing matters.",
            "Maintain the interpreter roster and invoices.",
        ),
    ),
    Post(
        "Staff Interpreter",
        "Ramsgate County District Court",
        "Sept. 2010",
        "Mar. 2016",
        ("2010-09", "2016-03"),
        (
            "Interpreted about 400 hearings a year.",
            "Wrote a 700-word Hmong glossary of housing court with two tenants' lawyers and my aunt; the state judicial "
            "branch prints it.",
            "Participated in the language access committee.",
        ),
    ),
    Post(
        "Paralegal (part-time, then full-time)",
        "Harlan, Ostby & Reyes, PLLP",
        "June 2006",
        "Aug. 2010",
        ("2006-06", "2010-08"),
        (
            "Drafted discovery requests and kept the calendar for three attorneys.",
            "Reopened a closed wage file after reading the time cards in the client's own handwriting; nineteen poultry "
            "workers were paid.",
            "Filed pleadings, answered phones.",
            "Notary public.",
        ),
    ),
    Post(
        "Youth Worker, summers",
        "Frogtown Garden Project",
        "2003",
        "2005",
        ("2003", "2005"),
        ("Led a crew of eight teenagers growing bitter melon.", "Drove the produce van.", "Ran the Saturday stall."),
    ),
)


COURT_GIVING = (
    "Board member, Third Street Tenants' Clinic, since 2019",
    "Story hour in White Hmong at the Rice Street library, first Sunday of the month",
)


BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13)


class Sheet:
    """A page that fills from the top and turns over when it is full; lengths are in points."""

    def __init__(self) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=letter, invariant=1)
        self.left, self.right, self.y = 0.9 * inch, letter[0] - 0.9 * inch, letter[1] - 0.9 * inch

    def room(self, height: float) -> None:
        if self.y - height < 0.8 * inch:
            self.canvas.setFont("Helvetica", 8)
            self.canvas.drawRightString(
                self.right, 0.5 * inch, f"Pa Houa Thao-Lindqvist, page {self.canvas.getPageNumber()}"
            )
            self.canvas.showPage()
            self.y = letter[1] - 0.9 * inch

    def across(self, left: str, right: str, font: str, size: float = 10) -> None:
        """One line with its second half at the right margin."""
        self.room(40)
        self.canvas.setFont(font, size)
        self.canvas.drawString(self.left, self.y, left)
        self.canvas.setFont("Helvetica", size)
        self.canvas.drawRightString(self.right, self.y, right)
        self.y -= size + 4

    def heading(self, text: str) -> None:
        self.room(70)
        self.y -= 12
        self.canvas.setFont("Helvetica-Bold", 11)
        self.canvas.drawString(self.left, self.y, text)
        width = stringWidth(text, "Helvetica-Bold", 11)
        self.canvas.line(self.left + width + 6, self.y + 3, self.right, self.y + 3)
        self.y -= 17

    def text(self, text: str, glyph: str = "") -> None:
        inset = 14 if glyph else 0
        paragraph = Paragraph(escape(text), BODY)
        _, height = paragraph.wrap(self.right - self.left - inset, 1000)
        self.room(height)
        self.canvas.setFont("Helvetica", 10)
        if glyph:
            self.canvas.drawString(self.left + 3, self.y, glyph)
        paragraph.drawOn(self.canvas, self.left + inset, self.y - height + 10)
        self.y -= height + 2

    def done(self) -> bytes:
        self.canvas.save()
        return self.out.getvalue()


def court() -> bytes:
    sheet = Sheet()
    sheet.across("Pa Houa Thao-Lindqvist", "", "Helvetica-Bold", 18)
    sheet.y -= 4
    sheet.across("Saint Paul, MN 55103", "(651) 555-0138", "Helvetica")
    sheet.across("linkedin.example.com/in/pahouathao", "pahoua.thao@example.com", "Helvetica")
    sheet.heading("Profile")
    sheet.text(
        "Interpreter who thinks a courtroom has to be heard in both directions. Seeking to set up language access for a "
        "state court system that is starting from nothing."
    )
    sheet.heading("Professional Background")
    places = ("Saint Paul, MN", "Saint Paul, MN", "Minneapolis, MN", "Saint Paul, MN")
    for post, place in zip(COURT, places, strict=True):
        sheet.across(post.title, f"{post.start} – {post.end}", "Helvetica-Bold")
        sheet.across(post.organisation, place, "Helvetica-Oblique")
        for bullet in post.bullets:
            sheet.text(bullet, "•")
        sheet.y -= 6
    sheet.heading("Community")
    for deed in COURT_GIVING:
        sheet.text(deed, "•")
    sheet.heading("Education & Credentials")
    sheet.across("B.A., Linguistics, Lake Phalen University", "2002 – 2006", "Helvetica")
    sheet.across("Paralegal Certificate, Midway Technical College", "2007", "Helvetica")
    sheet.across("Certified court interpreter, roster no. 0412", "2009", "Helvetica")
    return sheet.done()


def case() -> Case:
    return Case(
        "e09",
        "resume",
        "court interpreter",
        "dates and places at the right margin, two pages, running foot",
        "ReportLab",
        "pdf",
        court(),
        "Pa Houa Thao-Lindqvist",
        "pahoua.thao@example.com",
        "(651) 555-0138",
        "Saint Paul, MN 55103",
        ("linkedin.example.com/in/pahouathao",),
        (
            ("Profile", "summary"),
            ("Professional Background", "experience"),
            ("Community", "volunteer"),
            ("Education & Credentials", "education"),
        ),
        COURT,
        COURT_GIVING,
    )
