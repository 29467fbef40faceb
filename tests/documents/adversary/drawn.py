"""ReportLab: a typewritten military record, a centred page of a trade, a sidebar and dots drawn as circles."""

from __future__ import annotations

import io

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from tests.documents.adversary.case import Case, Post

_MILITARY = (
    Post("PLATOON SERGEANT", "1ST BATTALION, 77TH ENGINEERS", "[JUL 2016 - AUG 2022]", "2016-07", "2022-08", (
        "LED 38 SOLDIERS THROUGH TWO ROTATIONS AND BROUGHT ALL 38 HOME.",
        "CLEARED 212 MILES OF ROUTE, FOUND 19 DEVICES.",
        "ACCOUNTABLE FOR $14M OF EQUIPMENT WITH ZERO LOSSES.",
    )),
    Post("SQUAD LEADER", "22ND BRIDGE COMPANY", "[FEB 2011 - JUN 2016]", "2011-02", "2016-06", (
        "BUILT A FLOATING BRIDGE IN 4 HOURS DURING THE CLEARWATER FLOODS, 900 CIVILIANS CROSSED IT.",)),
)  # fmt: skip


def _military() -> bytes:
    out = io.BytesIO()
    page = Canvas(out, pagesize=(612, 792), invariant=1)
    y = 740.0

    def put(text: str, x: float = 54, font: str = "Courier", size: float = 10, step: float = 13) -> None:
        nonlocal y
        page.setFont(font, size)
        page.drawString(x, y, text)
        y -= step

    put("DESHAWN R. KEALOHA", font="Courier-Bold", size=14, step=16)
    put("COLORADO SPRINGS, CO 80903")
    put("(719) 555-0166   DESHAWN.KEALOHA@EXAMPLE.COM", step=26)
    put("OBJECTIVE", font="Courier-Bold", step=15)
    put("Transportation supervisor with a city or a utility.", step=24)
    put("MILITARY SERVICE", font="Courier-Bold", step=15)
    for post in _MILITARY:
        put(f"{post.organisation} {post.dates}")
        put(f"{post.title}", step=14)
        for bullet in post.bullets:
            rows = simpleSplit(bullet, "Courier", 10, 440)
            for number, row in enumerate(rows):
                put(("* " if number == 0 else "  ") + row, 66)
        y -= 8
    put("MEDALS", font="Courier-Bold", step=15)
    put("BRONZE STAR, ARMY COMMENDATION MEDAL (3)", step=24)
    put("CLEARANCE", font="Courier-Bold", step=15)
    put("SECRET, ACTIVE")
    page.save()
    return out.getvalue()


_PLASTERER = (
    Post(
        "Self-employed Plasterer",
        "Fenwick & Daughter",
        "",
        None,
        None,
        (
            "Skimming, lime, cornice repair.",
            "Saved the ceiling of the Corn Exchange ballroom when two firms had quoted for tearing it down.",
        ),
    ),
    Post("Improver", "Bill Stott Plastering", "", None, None, ("Learned to float a wall.",)),
)


def _plasterer() -> bytes:
    out = io.BytesIO()
    page = Canvas(out, pagesize=(595, 842), invariant=1)
    y = 780.0

    def put(text: str, font: str = "Times-Roman", size: float = 11, step: float = 15) -> None:
        nonlocal y
        page.setFont(font, size)
        page.drawCentredString(297, y, text)
        y -= step

    put("Jolene Fenwick", "Times-Bold", 22, 24)
    put("Plasterer", "Times-Italic", 13, 18)
    put("Hexham, Northumberland ~ 07700 900150 ~ jolene@example.org", step=30)
    put("Work", "Times-Bold", 13, 18)
    for post in _PLASTERER:
        put(f"{post.title} — {post.organisation}", "Times-Bold")
        for bullet in post.bullets:
            rows = simpleSplit("• " + bullet, "Times-Roman", 11, 380)
            for row in rows:
                put(row)
        y -= 6
    put("Cards", "Times-Bold", 13, 18)
    put("CSCS Gold Advanced Craft · IPAF 3a · own van", step=24)
    page.save()
    return out.getvalue()


_ANALYST = (
    Post("Data Analyst", "Tidewater Ferries", "2022–present", "2022", "present", (
        "Forecast tomorrow's foot passengers to within 4 percent, so the café stopped throwing away 200 sandwiches a week",
        "Dashboards in Metabase for six captains who had asked for paper", "Weekly report",)),
    Post("Operations Clerk", "Tidewater Ferries", "2020–22", "2020", "2022", ("Typed manifests", "Automated the manifests away, then asked for a new job")),
    Post("Barista", "Grounded", "2017–20", "2017", "2020", ("Opened the shop alone at 5",)),
)  # fmt: skip


def _analyst() -> bytes:
    """Sidebar at the right, drawn first; dates in their own column at the left of the posts."""
    out = io.BytesIO()
    page = Canvas(out, pagesize=(612, 792), invariant=1)

    def put(x: float, y: float, text: str, font: str = "Helvetica", size: float = 9.5) -> None:
        page.setFont(font, size)
        page.drawString(x, y, text)

    side = (
        ("Contact", 1),
        ("604-555-0137", 0),
        ("amrit@example.ca", 0),
        ("Nanaimo, BC", 0),
        ("", 0),
        ("Toolbox", 1),
        ("SQL", 0),
        ("R, dbt", 0),
        ("Excel, sadly", 0),
        ("", 0),
        ("Schooling", 1),
        ("BSc Statistics", 0),
        ("Univ. of Salish Bay", 0),
        ("2020", 0),
    )
    page.setFillGray(0.92)
    page.rect(440, 0, 172, 792, stroke=0, fill=1)
    page.setFillGray(0)
    for number, (text, bold) in enumerate(side):
        put(456, 690 - 15 * number, text, "Helvetica-Bold" if bold else "Helvetica")
    put(48, 735, "Amrit Kaur Sandhu-Lavoie", "Helvetica-Bold", 20)
    put(48, 714, "Numbers for boats", size=11)
    y = 680.0
    put(48, y, "WORK", "Helvetica-Bold", 11)
    y -= 20
    for post in _ANALYST:
        put(48, y, post.dates, size=8.5)
        put(118, y, post.title or "", "Helvetica-Bold")
        y -= 13
        put(118, y, post.organisation or "", "Helvetica-Oblique")
        y -= 15
        for bullet in post.bullets:
            page.circle(121, y + 3, 1.6, fill=1)
            for row in simpleSplit(bullet, "Helvetica", 9.5, 290):
                put(130, y, row)
                y -= 12.5
        y -= 8
    put(48, y, "BESIDES", "Helvetica-Bold", 11)
    put(48, y - 16, "I coach under-12 girls at kabaddi and keep their statistics too.")
    page.save()
    return out.getvalue()


CASES = (
    Case("a20", ".pdf", "ReportLab", "typewriter, all capitals, dates in brackets", ("DESHAWN R. KEALOHA", "DESHAWN.KEALOHA@EXAMPLE.COM", "(719) 555-0166", "COLORADO SPRINGS, CO 80903"),
         _military, (), (("OBJECTIVE", "summary"), ("MILITARY SERVICE", "experience"), ("MEDALS", "awards"), ("CLEARANCE", "certifications")), _MILITARY),
    Case("a21", ".pdf", "ReportLab", "everything centred, no dates", ("Jolene Fenwick", "jolene@example.org", "07700 900150", "Hexham, Northumberland"),
         _plasterer, (), (("Work", "experience"), ("Cards", "certifications")), _PLASTERER),
    Case("a22", ".pdf", "ReportLab", "right sidebar drawn first, dots drawn as circles", ("Amrit Kaur Sandhu-Lavoie", "amrit@example.ca", "604-555-0137", "Nanaimo, BC"),
         _analyst, (), (("WORK", "experience"), ("BESIDES", "volunteer"), ("Contact", "other"), ("Toolbox", "skills"), ("Schooling", "education")), _ANALYST),
)  # fmt: skip
