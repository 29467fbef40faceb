"""
Write the documents of ``data/samples``: six invented people who are easy to show dotwise with.

    .venv/bin/python -m tests.documents.make_samples

The same call writes the same bytes. The Word and PDF texts stand here, the others in ``samples_text.py``.
"""

from __future__ import annotations

import json
from pathlib import Path

from tests.documents import word
from tests.documents.samples_text import BIO, JSON_RESUME, MARKDOWN

FOLDER = Path(__file__).resolve().parents[2] / "data" / "samples"
_BOLD, _ITALIC = "<w:b/>", "<w:i/>"
_RIGHT = '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>'

HOUSING = (
    ("heading", "Profile"),
    ("text", "Hard-working administrator with eight years of experience in social housing and excellent attention to detail."),
    ("heading", "Employment"),
    ("role", "Repairs Assistant\tJan 2019 – present", "Holmewood Homes, Sheffield"),
    ("bullet", "Responsible for logging repairs and raising work orders."),
    ("bullet", "Answered 50+ calls per day from tenants."),
    ("bullet", "Sorted the repairs backlog by who lived behind the door instead of by date; every home with a baby or an "
     "oxygen machine was warm before Christmas 2020, for the first time on record."),
    ("bullet", "Drafted the damp and mould procedure that the association now works by; it replaced a form and three e-mails."),
    ("bullet", "Trained all 14 contractors' crews in the new procedure, and wrote the two questions they ask at the door."),
    ("bullet", "Helped set up the first tenants' repairs panel, which ended up cutting repeat visits from 1 in 3 to 1 in 8."),
    ("bullet", "Took minutes and ordered stationery."),
    ("role", "Receptionist\tMay 2016 – Dec 2018", "Holmewood Homes, Sheffield"),
    ("bullet", "Greeted visitors, sorted the post and kept the meeting rooms tidy."),
    ("bullet", "Kept a list of why people came twice; the five reasons on top became the new front page of the website."),
    ("bullet", "Worked well under pressure in a busy environment."),
    ("role", "Sales Assistant\t2014 – 2016", "Brightside Carpets, Rotherham"),
    ("bullet", "Served customers and operated the till."),
    ("bullet", "Measured every stair in the shop's catchment that had been ordered wrong, and drew the sheet that ended it."),
    ("heading", "Skills"),
    ("bullet", "Civica Cx, Excel, Outlook"),
    ("bullet", "Writing procedures"),
    ("bullet", "Excellent communication skills"),
    ("heading", "Education"),
    ("text", "Level 3 Certificate in Housing Practice, 2021"),
    ("text", "A levels in English and Geography, 2014"),
)  # fmt: skip

SIDE = (
    word.paragraph(word.run("Rafael Quispe Mamani", '<w:b/><w:sz w:val="32"/>')),
    word.paragraph("Antwerp"),
    word.paragraph("+32 3 555 01 90"),
    word.paragraph("rafael@quispe.example"),
    word.heading("Strengths"),
    word.paragraph("Calm in a breakdown"),
    word.paragraph("Teaching on the floor"),
    word.paragraph("WMS, SAP EWM, Excel"),
    word.paragraph("Reliable and flexible"),
    word.heading("Licences"),
    word.paragraph("Reach truck, ADR, first aid"),
    word.heading("Languages"),
    word.paragraph("Spanish, Dutch, French, Aymara"),
)
MAIN = (
    word.heading("About me"),
    word.paragraph(
        "Dynamic logistics professional with 12 years in cold storage. I have opened two sites and closed one, and no "
        "pallet was lost at any of them."
    ),
    word.heading("Work"),
    word.paragraph(word.run("Night Shift Lead", _BOLD), word.run(", Scheldt Cold Store | 2018 – now")),
    word.bullet("Manage a team of 22 pickers and drivers."),
    word.bullet(
        "Brought frostbite cases from seven a winter to none by turning the shift by the clock instead of by the order."
    ),
    word.bullet(
        "When the ammonia alarm failed in 2021 I cleared the hall by hand signs; the signs are now taught on day one."
    ),
    word.bullet("Ensured compliance with health and safety rules."),
    word.bullet(
        "Worked on the slotting of the new high bay, which saved about 900 metres of walking per picker and night."
    ),
    word.bullet("The fish went to the coldest end and the flowers to the door", level=1),
    word.bullet("Pick errors were reduced from 14 to 3 per thousand lines."),
    word.paragraph(word.run("Forklift Driver", _BOLD), word.run(", Scheldt Cold Store | 2014 – 2018")),
    word.bullet("Loaded and unloaded trucks."),
    word.bullet("Showed 30 new drivers how to stack on ice; the stacking test of the site is the one I drew for them."),
    word.bullet("Responsible for battery charging."),
    word.paragraph(word.run("Order Picker", _BOLD), word.run(", Mercado Norte, Arequipa | 2011 – 2013")),
    word.bullet("Picked 120 lines an hour."),
    word.heading("Training"),
    word.paragraph("Team leader course, Scheldt Training Centre, 2019"),
)

ELECTRICIAN = (
    ("name", "Callum Abernethy-Osei"),
    ("text", "Inverness · 01632 960 417 · callum@abernethy-osei.example"),
    ("heading", "SUMMARY"),
    ("text", "Approved electrician with a proven track record in hospitals and hydro stations. I take on the buildings that "
     "cannot be switched off."),
    ("heading", "EXPERIENCE"),
    ("role", "Electrical Foreman — Glen Errick Electrical Ltd", "April 2019 – present"),
    ("bullet", "Rewired the theatres of Rathmore Old Wing one wall at a time, at night; not one operation was put off in "
     "fourteen months."),
    ("bullet", "Supervised six electricians and three apprentices."),
    ("bullet", "Wrote the switch-off sheet that the ward sisters sign before we touch a board, after a freezer was lost on "
     "another firm's job. The health board has made it a condition of every contract since."),
    ("bullet", "Responsible for risk assessments, toolbox talks and material orders."),
    ("bullet", "All three of my apprentices passed at the first attempt; before that one in two did."),
    ("role", "Electrician — Glen Errick Electrical Ltd", "2014 – 2019"),
    ("bullet", "Installation and testing of distribution boards, lighting and fire alarms."),
    ("bullet", "Found the fault that had tripped Mullorich station every wet November since 1998: a cable tray that filled "
     "from a gutter nobody owned."),
    ("bullet", "Assisted with estimates for smaller jobs"),
    ("role", "Apprentice — Strathspey Contractors", "2010 – 2014"),
    ("bullet", "Carried out various duties on building sites."),
    ("bullet", "Labelled every circuit of the old primary school for my own practice; the janitor still uses my list."),
    ("heading", "QUALIFICATIONS"),
    ("bullet", "SVQ Level 3 Electrical Installation; 18th Edition; 2391 Inspection and Testing"),
    ("heading", "SKILLS"),
    ("text", "Team leadership, fault finding, AutoCAD, good problem-solving skills"),
)  # fmt: skip


def housing() -> bytes:
    """A résumé with list styles, right-aligned dates, and the contact in the page header."""
    blocks = [word.paragraph("Temperance Okafor-Lind", style="Title")]
    for kind, text, *more in HOUSING:
        if kind == "heading":
            blocks.append(word.heading(text))
        elif kind == "bullet":
            blocks.append(word.paragraph(text, style="ListBullet"))
        elif kind == "role":
            blocks.append(word.paragraph(word.run(text, _BOLD), setting=_RIGHT))
            blocks.append(word.paragraph(word.run(more[0], _ITALIC)))
        else:
            blocks.append(word.paragraph(text))
    header = word.paragraph("temperance@okafor-lind.example | 07700 900142 | Sheffield")
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    return word.document(*blocks, parts={"header1": header}, section=section)


def cold_store() -> bytes:
    """A résumé laid out as a table of two columns."""
    narrow, wide = '<w:tcW w:w="2800" w:type="dxa"/>', '<w:tcW w:w="6600" w:type="dxa"/>'
    layout = word.table(word.row(word.cell(*SIDE, setting=narrow), word.cell(*MAIN, setting=wide)))
    return word.document(layout, word.paragraph())


def electrician(path: Path) -> None:
    """A one-column PDF."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    body = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13.5, spaceAfter=3)
    looks = {
        "name": ParagraphStyle("name", body, fontName="Helvetica-Bold", fontSize=19, leading=24),
        "heading": ParagraphStyle(
            "heading", body, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=10, spaceAfter=4
        ),
        "role": ParagraphStyle("role", body, fontName="Helvetica-Bold", spaceBefore=6, spaceAfter=0),
        "dates": ParagraphStyle("dates", body, fontName="Helvetica-Oblique"),
        "bullet": ParagraphStyle("bullet", body, leftIndent=13, bulletIndent=2),
        "text": body,
    }
    story = []
    for kind, text, *more in ELECTRICIAN:
        story.append(Paragraph(text, looks[kind], bulletText="•" if kind == "bullet" else None))
        story.extend(Paragraph(dates, looks["dates"]) for dates in more)
    SimpleDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=62,
        rightMargin=62,
        topMargin=54,
        bottomMargin=54,
        invariant=1,
        title="Résumé",
    ).build(story)


def main() -> None:
    """Write all six."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "temperance-okafor-lind.docx").write_bytes(housing())
    (FOLDER / "rafael-quispe-mamani.docx").write_bytes(cold_store())
    (FOLDER / "solveig-aamodt-reyes.txt").write_text(BIO, encoding="utf-8")
    (FOLDER / "yusuf-demirbag.md").write_text(MARKDOWN, encoding="utf-8")
    encoded = json.dumps(JSON_RESUME, ensure_ascii=False, indent=2) + "\n"
    (FOLDER / "hina-watanabe-clarke.json").write_text(encoded, encoding="utf-8")
    electrician(FOLDER / "callum-abernethy-osei.pdf")


if __name__ == "__main__":
    main()
