"""Word as real templates build it: layout tables with merged cells, tab stops, section columns, a text box, controls."""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.documents.adversary.case import Case, Post

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(document: Any) -> bytes:
    """The bytes of a document, with its maker's clock stopped."""
    import datetime

    document.core_properties.created = document.core_properties.modified = datetime.datetime(
        2024, 1, 1, tzinfo=datetime.UTC
    )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def line(
    place: Any, text: str, *, bold: bool = False, size: float | None = None, colour: str = "", style: str | None = None
) -> Any:
    """A paragraph in a document or a cell."""
    paragraph = place.add_paragraph(style=style)
    run = paragraph.add_run(text)
    run.bold = bold or None
    if size:
        run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    return paragraph


_NURSE = (
    Post("Charge Nurse, Surgical High Dependency", "St. Brannoc's Teaching Hospital", "since 2019", "2019", "present", (
        "Coordinate 14 beds and 9 nurses on a night shift",
        "Put the rapid response phone number on the drip stands; calls came 11 minutes earlier on average and cardiac arrests on the ward halved within a year",
        "Mentor for student nurses",
    )),
    Post("Staff Nurse", "St. Brannoc's Teaching Hospital", "2015 – 2019", "2015", "2019", ("Post-operative care", "Link nurse for wound care")),
    Post("Staff Nurse", "Philippine Harbor Medical Center", "2011 – 2014", "2011", "2014", ("Trauma ward, 60 beds",)),
)  # fmt: skip


def _nurse() -> bytes:
    """Merged cells: name across, heading left, content right."""
    doc = Document()
    table = doc.add_table(rows=0, cols=3)
    head = table.add_row().cells
    merged = head[0].merge(head[2])
    merged.paragraphs[0].add_run("Maricel Dimaculangan, RN").font.size = Pt(24)
    line(merged, "Exeter EX4 · 07700 900618 · maricel.d@example.com")

    def row(heading: str) -> Any:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(heading).bold = True
        return cells[1].merge(cells[2])

    row("Profile").paragraphs[0].add_run("Nurse who writes on drip stands. NMC registered, eleven years in surgery.")
    work = row("Nursing")
    for number, post in enumerate(_NURSE):
        first = work.paragraphs[0] if number == 0 else work.add_paragraph()
        first.add_run(f"{post.title}").bold = True
        line(work, f"{post.organisation} | {post.dates}")
        for bullet in post.bullets:
            line(work, bullet, style="List Bullet")
    row("Registration").paragraphs[0].add_run("NMC Pin 00X0000E, revalidated 2023")
    row("Education").paragraphs[0].add_run("BSc Nursing, Universidad de Baybay, 2011")
    return packed(doc)


_SALES = (
    Post("Regional Sales Manager", "Okavango Solar", "03/2021 – present", "2021-03", "present", (
        "Six reps, four countries.",
        "Let the installers pick the demo sites and sold 310 systems in the first season against 90 the year before.",
    )),
    Post("Key Account Manager", "Okavango Solar", "07/2018 – 02/2021", "2018-07", "2021-02", ("Safari lodges and clinics.",)),
    Post("Sales Representative", "Okavango Solar", "01/2016 – 06/2018", "2016-01", "2018-06", (
        "Door to door in Maun.", "Learned enough Herero to be laughed at and then to sell.",)),
    Post("Teacher of Physics", "Letlhakane Senior School", "2012 – 2015", "2012", "2015"),
)  # fmt: skip


def _sales() -> bytes:
    """Employer once, posts below it with dates at a right tab; prose-less teacher; headings coloured."""
    doc = Document()
    line(doc, "Kagiso Mmolawa", bold=True, size=22, colour="B8460E")
    line(doc, "Gaborone, Botswana\t+267 555 0119\tkagiso@example.bw", size=9)
    line(doc, "Selling light where the grid ends", size=12, colour="666666")

    def heading(text: str) -> None:
        line(doc, text, size=13, colour="B8460E")

    def dated(text: str, dates: str, bold: bool) -> None:
        paragraph = line(doc, f"{text}\t{dates}", bold=bold)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)

    heading("My working life so far")
    dated("Okavango Solar, Maun", "2016 – present", True)
    for post in _SALES[:3]:
        dated(post.title or "", post.dates, False)
        for bullet in post.bullets:
            line(doc, bullet, style="List Bullet")
    dated("Letlhakane Senior School, Letlhakane", "", True)
    dated("Teacher of Physics", "2012 – 2015", False)
    heading("Studied")
    dated("BEd Science, University of the Kalahari", "2008 – 2011", False)
    heading("Speak")
    line(doc, "Setswana, English, Afrikaans, some Herero")
    return packed(doc)


_LIBRARIAN = (
    Post("Branch Librarian", "County of Tinwhistle Public Libraries", "June 2017–Present", "2017-06", "present", (
        "Open the branch at six for farm workers on Wednesdays; lending to that postcode tripled.",
        "Budget, rota, leaking roof.",
    )),
    Post("Library Technician", "Northgate College", "May 2013–June 2017", "2013-05", "2017-06", ("Interlibrary loans",)),
)  # fmt: skip


def _librarian() -> bytes:
    """Two newspaper columns below a one-column head; the name in a content control; dates in brackets."""
    doc = Document()
    doc.element.body.insert(0, parse_xml(
        f'<w:sdt {_W}><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>'
        "<w:r><w:t>Philippa Szymborska-Dube</w:t></w:r></w:p></w:sdtContent></w:sdt>"))  # fmt: skip
    line(doc, "(705) 555-0171 ◆ philippa@example.ca ◆ Tinwhistle, Ontario")
    section = doc.add_section(WD_SECTION.CONTINUOUS)
    columns = section._sectPr.find(qn("w:cols"))
    columns.set(qn("w:num"), "2")
    doc.add_heading("ABOUT", 2)
    line(doc, "A librarian for people who never asked for one.")
    doc.add_heading("LIBRARIES", 2)
    for post in _LIBRARIAN:
        line(doc, f"{post.title} ({post.dates})", bold=True)
        line(doc, post.organisation or "")
        for bullet in post.bullets:
            line(doc, f"–\t{bullet}")
    doc.add_heading("GIVING BACK", 2)
    line(doc, "–\tTreasurer of the village rink, 2015–")
    line(doc, "–\tReads to cattle-truck drivers at the border stop on the first of the month")
    doc.add_heading("CREDENTIALS", 2)
    line(doc, "Library and Information Technician Diploma, 2013")
    return packed(doc)


_LETTER = (
    "Dear Ms Brannigan,",
    "I have driven trains for sixteen years and I would like to teach people how to stop them. Your notice for a simulator instructor was pinned in our mess room in Crewe.",
    "In 2021 I noticed that new drivers brake late at Madeley because the signal hides behind a bridge until the last moment. I drew it, the depot printed it, and we have had no overrun there since.",
    "I have no teaching certificate yet; I begin one in September. What I do have is 41 trainees who sat beside me, and 40 who passed.",
    "Yours sincerely,",
    "Tendai Rhys-Mutasa",
)


def _letter() -> bytes:
    doc = Document()
    for text in ("Tendai Rhys-Mutasa", "11 Gresty Terrace, Crewe CW1", "t.rhysmutasa@example.net", "07700 900432"):
        line(doc, text).paragraph_format.alignment = 2
    for text in ("Severn & Dee Railways", "Training Academy", "4 May 2024", *_LETTER):
        line(doc, text)
    return packed(doc)


_EVENTS = (
    Post("Event Producer", "Freelance", "2020 – Present", "2020", "present", (), "",
         "I plan weddings and funerals for families with two religions and one budget. Since 2020 I have done 64 of them, and the last nine came by word of mouth."),
    Post("Conference Coordinator", "Palais Méridien", "2015 – 2020", "2015", "2020", (), "",
         "Looked after rooms, interpreters and lunch for events of up to 900 guests. Moved the whole cardiology congress to another town in six days when the hall flooded."),
)  # fmt: skip


def _events() -> bytes:
    """A text box beside the text; posts told in prose."""
    doc = Document()
    box = "".join(
        f'<w:p><w:r><w:rPr>{"<w:b/>" if bold else ""}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
        for text, bold in (("Reach me", True), ("514-555-0128", False), ("noor@example.ca", False), ("Montréal, QC", False), ("I speak", True), ("Arabic, French, English", False), ("Good at", True), ("Seating plans", False), ("Calm phone calls", False))
    )  # fmt: skip
    holder = doc.add_paragraph()
    holder._p.append(parse_xml(
        f'<w:r {_W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>5000000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>900000</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="4000000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Box"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="4000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>'
        f'{box}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="position:absolute;width:140pt;height:300pt"><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'))  # fmt: skip
    line(doc, "Noor El-Khatib Tremblay", bold=True, size=20)
    line(doc, "What I have done", bold=True, size=12)
    for post in _EVENTS:
        line(doc, f"{post.organisation} — {post.title}", bold=True)
        line(doc, post.dates)
        line(doc, post.prose)
    line(doc, "Where I learned it", bold=True, size=12)
    line(doc, "DEC Tourisme, Cégep Saint-Rémi, 2014")
    return packed(doc)


_ORGANISER = (
    Post("Lead Organizer", "Casa del Valle Tenants' Union", "2021–Present", "2021", "present", (
        "Won a rent freeze for 1,900 homes after eleven months of kitchen meetings",
        "Kept the meetings to one hour",
        "Raise $220,000 a year, nearly all of it in amounts below fifty",
    )),
    Post("Field Coordinator", "Vote Early Fresno", "Fall 2020", "2020", "2020", ("1,300 doors",)),
    Post("Case Worker", "County of San Amaro", "2016–2020", "2016", "2020", ("Handled 70 files at a time", "Rewrote the hardship form in plain Spanish; refusals for missing papers dropped by half")),
)  # fmt: skip


def _organiser() -> bytes:
    """Arrows typed before the items, numbers before the achievements, a bold label and text on one line."""
    doc = Document()
    line(doc, "XIOMARA BELTRÁN-HOLLOWAY", bold=True, size=18).paragraph_format.alignment = 1
    line(
        doc, "Fresno, CA • (559) 555-0121 • xiomara@example.org • linkedin.example.com/in/xiomarab"
    ).paragraph_format.alignment = 1
    line(doc, "WHY I DO THIS", bold=True)
    line(doc, "My grandmother was evicted twice. Nobody on my list will be.")
    line(doc, "THREE THINGS TO KNOW", bold=True)
    for number, item in enumerate(_THREE, start=1):
        line(doc, f"{number}) {item}")
    line(doc, "WHERE", bold=True)
    for post in _ORGANISER:
        line(doc, f"{post.organisation}: {post.title}, {post.dates}").runs[0].underline = True
        for bullet in post.bullets:
            line(doc, f"➢ {bullet}")
    paragraph = line(doc, "LEARNING", bold=True)
    line(doc, "B.A. Sociology, Fresno Valley State, 2016")
    paragraph = line(doc, "LANGUAGES: ", bold=True)
    paragraph.add_run("Spanish and English, equally loud")
    return packed(doc)


_THREE = (
    "I answer the phone.",
    "I have never lost a member list.",
    "I train my replacement in the first month, and twice already she was better than me.",
)

CASES = (
    Case("a13", ".docx", "python-docx", "layout table with merged cells", ("Maricel Dimaculangan", "maricel.d@example.com", "07700 900618", "Exeter EX4"),
         _nurse, (), (("Profile", "summary"), ("Nursing", "experience"), ("Registration", "certifications"), ("Education", "education")), _NURSE),
    Case("a14", ".docx", "python-docx", "promotions below one employer, right tab", ("Kagiso Mmolawa", "kagiso@example.bw", "+267 555 0119", "Gaborone, Botswana"),
         _sales, (), (("My working life so far", "experience"), ("Studied", "education"), ("Speak", "languages")), _SALES),
    Case("a15", ".docx", "python-docx", "section columns, content control, typed dashes", ("Philippa Szymborska-Dube", "philippa@example.ca", "(705) 555-0171", "Tinwhistle, Ontario"),
         _librarian, (), (("ABOUT", "summary"), ("LIBRARIES", "experience"), ("GIVING BACK", "volunteer"), ("CREDENTIALS", "education")), _LIBRARIAN,
         ("Treasurer of the village rink, 2015–", "Reads to cattle-truck drivers at the border stop on the first of the month")),
    Case("a16", ".docx", "python-docx", "letter of a career changer", ("Tendai Rhys-Mutasa", "t.rhysmutasa@example.net", "07700 900432", "11 Gresty Terrace, Crewe CW1"), _letter, kind="cover_letter"),
    Case("a17", ".docx", "python-docx", "text box beside posts in prose", ("Noor El-Khatib Tremblay", "noor@example.ca", "514-555-0128", "Montréal, QC"),
         _events, (), (("Reach me", "other"), ("I speak", "languages"), ("Good at", "skills"), ("What I have done", "experience"), ("Where I learned it", "education")), _EVENTS),
    Case("a24", ".docx", "python-docx", "typed arrows, organisation: title, dates", ("XIOMARA BELTRÁN-HOLLOWAY", "xiomara@example.org", "(559) 555-0121", "Fresno, CA"),
         _organiser, ("linkedin.example.com/in/xiomarab",), (("WHY I DO THIS", "summary"), ("THREE THINGS TO KNOW", "summary"), ("WHERE", "experience"), ("LEARNING", "education"), ("LANGUAGES", "languages")), _ORGANISER, _THREE),
)  # fmt: skip
