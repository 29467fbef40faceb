"""A profile as LinkedIn saves it, drawn by ReportLab."""

from __future__ import annotations

import io
from html import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from .case import Case, Post

DOCKS = (
    Post(
        "Terminal Operations Manager",
        "Puerto Seco Alcaraz",
        "January 2021",
        "Present",
        ("2021-01", "present"),
        (
            "Opened a lorry gate for drivers without appointments at the far end of the yard, and the queue on the public "
            "road went from 2.4 km to nothing within a month.",
            "Responsible for 85 people on three shifts, rail and road.",
            "Refused a stacking system that needed six cranes and proved on paper, then in the yard, that four were enough.",
            "Monthly reporting to the board.",
        ),
    ),
    Post(
        "Shift Supervisor",
        "Puerto Seco Alcaraz",
        "May 2017",
        "January 2021",
        ("2017-05", "2021-01"),
        (
            "Led nights with fourteen stevedores and two crane drivers.",
            "Put the reefer plugs on one list after a container of vaccines had stood warm for two hours; none since.",
            "Planned train unloading.",
        ),
    ),
    Post(
        "Yard Planner",
        "Naviera Bahía Clara",
        "September 2012",
        "April 2017",
        ("2012-09", "2017-04"),
        (
            "Planned moves for 600 boxes a day in Navis N4.",
            "Taught myself enough SQL to find the 230 boxes that nobody had invoiced.",
            "Supported the vessel planners during strikes.",
        ),
    ),
)


class Profile:
    """The main column of a saved profile, which turns the page over when it is full; sizes are in points."""

    def __init__(self) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=letter, invariant=1)
        self.backdrop()

    def backdrop(self) -> None:
        self.y = letter[1] - 60.0
        self.canvas.setFillColor(HexColor("#293e49"))
        self.canvas.rect(0, 0, 205, letter[1], stroke=0, fill=1)

    def side(self, rows: tuple[tuple[str, int], ...]) -> None:
        y = letter[1] - 45.0
        for text, size in rows:
            self.canvas.setFillColor(HexColor("#ffffff" if size > 11 else "#e1e8eb"))
            self.canvas.setFont("Helvetica", size)
            y -= 12 if size > 11 else 0
            self.canvas.drawString(20, y, text)
            y -= size + 6

    def put(self, text: str, size: float, colour: str = "#181818", gap: float = 4) -> None:
        style = ParagraphStyle(
            "put", fontName="Helvetica", fontSize=size, leading=size * 1.3, textColor=HexColor(colour)
        )
        paragraph = Paragraph(escape(text), style)
        _, height = paragraph.wrap(letter[0] - 223 - 40, 1000)
        if self.y - height < 60:
            self.foot()
            self.canvas.showPage()
            self.backdrop()
        paragraph.drawOn(self.canvas, 223, self.y - height)
        self.y -= height + gap

    def foot(self) -> None:
        self.canvas.setFillColor(HexColor("#6b6b6b"))
        self.canvas.setFont("Helvetica", 9)
        self.canvas.drawString(360, 30, f"Page {self.canvas.getPageNumber()} of 2")

    def done(self) -> bytes:
        self.foot()
        self.canvas.save()
        return self.out.getvalue()


DOCKS_SIDE = (
    ("Contact", 13),
    ("+34 955 550 116 (Mobile)", 10),
    ("rocio.alcazar@example.es", 10),
    ("", 10),
    ("www.example.com/in/rocio-", 10),
    ("alcazar-benjumea (LinkedIn)", 10),
    ("Top Skills", 13),
    ("Intermodal Transport", 10),
    ("Yard Management", 10),
    ("Navis N4", 10),
    ("Languages", 13),
    ("Spanish (Native or Bilingual)", 10),
    ("English (Full Professional)", 10),
    ("Arabic (Elementary)", 10),
    ("Certifications", 13),
    ("Dangerous Goods Adviser (ADR/RID)", 10),
    ("Lean Terminals, Green Belt", 10),
)


def docks() -> bytes:
    """Company first, then title, then dates with the time in brackets; text wraps at the width of the main column."""
    page = Profile()
    page.side(DOCKS_SIDE)
    page.put("Rocío Alcázar Benjumea", 26)
    page.put("Terminal Operations Manager at Puerto Seco Alcaraz | Rail, road, people", 12)
    page.put("Seville, Andalusia, Spain", 12, "#6b6b6b", 16)
    page.put("Summary", 16, gap=8)
    page.put("Containers wait where people do not talk. I go and stand there until I know who is waiting for whom.", 12)
    page.put("I would like to run a port that is being rebuilt around its railway.", 12, gap=16)
    page.put("Experience", 16, gap=10)
    lengths = ("(3 years 5 months)", "(3 years 9 months)", "(4 years 8 months)")
    spots = ("Seville, Spain", "Seville, Spain", "Algeciras, Andalusia, Spain")
    for at, (post, length, spot) in enumerate(zip(DOCKS, lengths, spots, strict=True)):
        if at != 1:
            page.put(post.organisation, 12, gap=2)
        if at == 0:
            page.put("7 years 1 month", 10.5, gap=6)
        page.put(post.title, 11.5, gap=2)
        page.put(f"{post.start} - {post.end} {length}", 10.5, gap=2)
        page.put(spot, 10.5, "#6b6b6b", 6)
        for bullet in post.bullets:
            page.put(f"• {bullet}", 10.5, gap=2)
        page.y -= 12
    page.put("Education", 16, gap=8)
    page.put("Universidad del Estrecho", 12, gap=2)
    page.put("Grado, Logistics and Maritime Business · (2008 - 2012)", 10.5, gap=10)
    page.put("IES Torre del Oro", 12, gap=2)
    page.put("Bachillerato · (2006 - 2008)", 10.5)
    return page.done()


def case() -> Case:
    return Case(
        "e10",
        "linkedin",
        "terminal operations manager",
        "LinkedIn save: sidebar, company, title, dates, place",
        "ReportLab",
        "pdf",
        docks(),
        "Rocío Alcázar Benjumea",
        "rocio.alcazar@example.es",
        "+34 955 550 116",
        "Seville, Andalusia, Spain",
        ("www.example.com/in/rocio-alcazar-benjumea",),
        (
            ("Contact", "other"),
            ("Top Skills", "skills"),
            ("Languages", "languages"),
            ("Certifications", "certifications"),
            ("Summary", "summary"),
            ("Experience", "experience"),
            ("Education", "education"),
        ),
        DOCKS,
    )
