"""LibreOffice: a German-style table, a long one with footers on three pages, a table per post."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from tests.documents.adversary.case import Case, Post
from tests.documents.adversary.wordy import line, packed

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _office(data: bytes, *, by_odt: bool = False) -> bytes:
    """A Word file printed by LibreOffice, on the way made an ODT where asked."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "page.docx"
        path.write_bytes(data)
        for kind in ("odt", "pdf") if by_odt else ("pdf",):
            command = [
                "soffice",
                f"-env:UserInstallation=file://{folder}/home",
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder,
                str(path),
            ]
            subprocess.run(command, check=True, capture_output=True, timeout=120)
            path = path.with_suffix("." + kind)
        return path.read_bytes()


_GERMAN = (
    Post("Produktionsleiter (Production Manager)", "Kessler Dichtungen GmbH", "04.2018 – heute", "2018-04", "present", (
        "Verantwortlich for three lines and 74 people, all shifts",
        "Scrap rate from 6.1 to 1.9 % in two years by letting the setters stop the line themselves",
    )),
    Post("Process Engineer", "Kessler Dichtungen GmbH", "10.2014 – 03.2018", "2014-10", "2018-03", ("Introduced cavity pressure sensors on 12 moulds",)),
    Post("Trainee", "Maschinenfabrik Oberau AG", "10.2013 – 09.2014", "2013-10", "2014-09"),
)  # fmt: skip


def _german() -> bytes:
    doc = Document()
    line(doc, "Curriculum Vitae", size=20)

    def table(rows: list[tuple[str, list[str]]]) -> None:
        made = doc.add_table(rows=0, cols=2)
        for left, right in rows:
            cells = made.add_row().cells
            cells[0].width, cells[1].width = Cm(4.2), Cm(12)
            cells[0].paragraphs[0].add_run(left)
            cells[1].paragraphs[0].add_run(right[0]).bold = left[:1].isdigit()
            for text in right[1:]:
                bullet = text.startswith("•")
                line(cells[1], text.lstrip("•"), style="List Bullet" if bullet else None)

    def heading(text: str) -> None:
        line(doc, text, bold=True, size=12, colour="1F3864")

    heading("Personal data")
    table(
        [
            ("Name", ["Burkhard Yıldız"]),
            ("Address", ["Lindenstr. 7, 73430 Aalen"]),
            ("Phone", ["+49 30 23125 014"]),
            ("E-mail", ["b.yildiz@example.de"]),
            ("Date of birth", ["12.08.1988"]),
            ("Nationality", ["German, Turkish"]),
        ]
    )
    heading("Professional experience")
    table([(p.dates, [p.title or "", f"{p.organisation}, Aalen", *(f"•{b}" for b in p.bullets)]) for p in _GERMAN])
    heading("Academic studies")
    table(
        [
            (
                "10.2007 – 09.2013",
                ["Diplom-Ingenieur, Technische Hochschule Ostalb", "Thesis: Curing of seals in cold moulds (1.3)"],
            )
        ]
    )
    heading("Further skills")
    table(
        [
            ("Languages", ["German (C2), Turkish (C2), English (C1)"]),
            ("IT", ["SAP PP, AutoCAD"]),
            ("Driving licence", ["B"]),
        ]
    )
    line(doc, "Aalen, 3 June 2024")
    return _office(packed(doc))


_LONG = tuple(
    Post(title, organisation, dates, start, end, bullets)
    for title, organisation, dates, start, end, bullets in (
        ("Chief Operating Officer", "Harrow & Vane Mutual", "January 2019 to date", "2019-01", "present", (
            "Answer to the board for claims, service and IT: 1,140 people in five towns, and a cost base of £96 million that is £11 million smaller than when I came, without a compulsory redundancy or a closed branch.",
            "Moved the flood desk to the east coast before the winter of 2021; 4,000 households were paid within a week of the surge.",
            "Chair of the safety committee", "Sponsor of the apprentice programme (62 apprentices, 58 stayed)",
            "Ended the scripts. Handlers write their own letters now, and complaints upheld by the ombudsman fell from 41 % to 12 %.")),
        ("Director of Claims", "Harrow & Vane Mutual", "May 2013 to December 2018", "2013-05", "2018-12", (
            "Built the subsidence team from three surveyors to thirty.", "Budget responsibility £31 million.",
            "Negotiated the windscreen contract with four independent garages instead of one chain: cheaper by a sixth, and glass fitted the same day in 83 % of cases where it used to be one in three.")),
        ("Head of Motor Claims", "Larkfield Insurance plc", "March 2007 to April 2013", "2007-03", "2013-04", (
            "180 staff in Leeds and Chennai", "Wrote the whiplash triage that the trade body printed as its guidance.",
            "Managed the move from paper files, 2.4 million of them, in nineteen months.")),
        ("Claims Manager", "Larkfield Insurance plc", "June 2001 to February 2007", "2001-06", "2007-02", (
            "Team of 24", "Introduced call listening on Fridays", "Settled the Selby coach crash with 38 families without a court date.")),
        ("Claims Handler", "Provident of Ulster", "1995 to 2001", "1995", "2001", ("Household and motor claims.", "Union representative for the floor, 1998 to 2000.")),
    )
)  # fmt: skip


def _long() -> bytes:
    doc = Document()
    doc.styles["Normal"].font.name = "Liberation Serif"
    footer = doc.sections[0].footer.paragraphs[0]
    footer.add_run("Siobhán Achterberg · Page ")
    for field, text in (("PAGE", " of "), ("NUMPAGES", "")):
        footer._p.append(parse_xml(f'<w:fldSimple {_W} w:instr="{field}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
        footer.add_run(text)
    line(doc, "Siobhán Achterberg", bold=True, size=20)
    line(doc, "Ilkley, West Yorkshire   07700 900871   siobhan.achterberg@example.co.uk")
    doc.add_heading("Executive profile", 1)
    line(
        doc,
        "An insurance operator who began on the phones. I have run claims through two floods, one merger and a pandemic, and I am looking for a mutual or a charity where the members are in the room.",
    )
    doc.add_heading("Career history", 1)
    for post in _LONG:
        line(doc, post.dates, size=9)
        line(doc, f"{post.organisation}", bold=True)
        line(doc, post.title or "").runs[0].italic = True
        for bullet in post.bullets:
            paragraph = line(doc, bullet, style="List Bullet", size=12)
            paragraph.paragraph_format.space_after = Pt(9)
    doc.add_heading("Non-executive and voluntary", 1)
    for item in _BOARDS:
        line(doc, item, style="List Bullet")
    doc.add_heading("Professional qualifications", 1)
    line(doc, "Fellow of the Insurers' Institute, 2006")
    doc.add_heading("Education", 1)
    line(doc, "BA (Hons) History, University of Lagan, 1995")
    return _office(packed(doc), by_odt=True)


_BOARDS = (
    "Trustee, Dales Mountain Rescue, since 2016",
    "Governor of Bracken Lane Primary School 2009–2015: led the search for a head when nobody had applied twice",
)

_TABLES = (
    Post("Site Foreman", "Vukovar Civil Works d.o.o.", "Sept. 2016 – pres.", "2016-09", "present", (
        "Ran the night pour of the Drava pier: 31 hours, 640 cubic metres, and the one pump that failed was replaced by the spare I had insisted on paying for out of the site's own coffee money.",
        "Crew of 22",
    ), "Osijek"),
    Post("Leading Hand", "Norrland Betong AB", "Febr. 2010 – Aug. 2016", "2010-02", "2016-08", ("Formwork for six bridges", "Translated the safety plan for the Polish crew"), "Umeå"),
)  # fmt: skip


def _tables() -> bytes:
    doc = Document()
    doc.sections[0].header.paragraphs[0].add_run("Zvonimir Håkansson").bold = True
    line(doc, "Tel.: +46 8 555 012 34")
    line(doc, "Email: zvonimir@example.se")
    line(doc, "Home: Umeå, Sweden")
    line(doc, "PROFESSIONAL BACKGROUND:", bold=True)
    for post in _TABLES:
        made: Any = doc.add_table(rows=2, cols=2)
        made.style = "Table Grid"
        made.cell(0, 0).text = f"{post.title}\n{post.organisation}, {post.place}"
        made.cell(0, 1).text = post.dates
        body = made.cell(1, 0).merge(made.cell(1, 1))
        for number, bullet in enumerate(post.bullets):
            if number == 0:
                body.paragraphs[0].style = doc.styles["List Bullet"]
                body.paragraphs[0].add_run(bullet)
            else:
                line(body, bullet, style="List Bullet")
        doc.add_paragraph()
    line(doc, "SKILLS: formwork, reading drawings, crane signals", bold=False)
    line(doc, "LICENCES: C, forklift, tower crane", bold=False)
    return _office(packed(doc))


CASES = (
    Case("a18", ".pdf", "LibreOffice", "German-style table, dates left", ("Burkhard Yıldız", "b.yildiz@example.de", "+49 30 23125 014", "Lindenstr. 7, 73430 Aalen"),
         _german, (), (("Personal data", "other"), ("Professional experience", "experience"), ("Academic studies", "education"), ("Further skills", "skills")), _GERMAN),
    Case("a19", ".pdf", "LibreOffice by ODT", "three pages, dates above, footers", ("Siobhán Achterberg", "siobhan.achterberg@example.co.uk", "07700 900871", "Ilkley, West Yorkshire"),
         _long, (), (("Executive profile", "summary"), ("Career history", "experience"), ("Non-executive and voluntary", "volunteer"), ("Professional qualifications", "certifications"), ("Education", "education")), _LONG, _BOARDS),
    Case("a23", ".pdf", "LibreOffice", "a table per post, name in the header, inline headings", ("Zvonimir Håkansson", "zvonimir@example.se", "+46 8 555 012 34", "Umeå, Sweden"),
         _tables, (), (("PROFESSIONAL BACKGROUND", "experience"), ("SKILLS", "skills"), ("LICENCES", "certifications")), _TABLES),
)  # fmt: skip
