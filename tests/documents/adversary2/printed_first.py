"""Four PDFs: LibreOffice from a Word sidebar, a grid with a timeline, a Typst template of today, ReportLab flowables."""

from __future__ import annotations

import io
import subprocess
import tempfile
from html import escape
from pathlib import Path

import typst
import weasyprint
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import HRFlowable, ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Spacer, Table

from .case import Case, Post
from .word_parts import document, p, r, style, table


def office(docx: bytes) -> bytes:
    """The PDF that LibreOffice makes of a Word document."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.docx").write_bytes(docx)
        command = [
            "soffice",
            f"-env:UserInstallation=file://{folder}/u",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
        ]
        subprocess.run([*command, f"{folder}/a.docx"], check=True, capture_output=True, timeout=120)
        return (Path(folder) / "a.pdf").read_bytes()


def web(html: str, css: str) -> bytes:
    """The PDF that WeasyPrint makes of a page."""
    return weasyprint.HTML(string=f"<style>{css}</style><body>{html}</body>").write_pdf() or b""


def _items(post: Post) -> str:
    return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in post.bullets) + "</ul>" if post.bullets else ""


def _b11(case: Case) -> bytes:
    styles = style("SideHead", "Side Head", '<w:b/><w:color w:val="2E75B6"/><w:spacing w:val="30"/>') + style(
        "Main", "Main Head", '<w:b/><w:caps/><w:sz w:val="26"/>'
    )
    side = p("Contact", style="SideHead") + p(case.location or "") + p(case.phone or "") + p(case.email or "")
    side += p("Skills", style="SideHead") + p("Triage") + p("Wound care") + p("IV access in tiny veins")
    side += p("Languages", style="SideHead") + p("Vietnamese: mother tongue") + p("English: C1") + p("German: B1")
    main = p("Nursing story", style="Main")
    for post, dates in zip(case.posts, ("03/2020 – today", "07/2016 – 02/2020", "2014 – 2016"), strict=True):
        main += p(r(post.title, "b")) + p(r(f"{post.where} | {dates}", '<w:color w:val="777777"/>'))
        main += "".join(p(text, num=(1, 0)) for text in post.bullets)
    main += (
        p("Studies", style="Main")
        + p(r("Bachelor of Nursing", "b"))
        + p(r("Central Highlands Medical College | 2010 – 2014", '<w:color w:val="777777"/>'))
    )
    main += p("Certificates", style="Main") + "".join(p(text, num=(1, 0)) for text in case.other)
    body = (
        p(r(case.name or "", '<w:sz w:val="48"/>'))
        + p(r("Registered Nurse, emergency", '<w:sz w:val="24"/>'))
        + table([[main, side]], [6600, 2900])
    )
    return office(document(body, styles, [[("bullet", "•")]], font="DejaVu Sans"))


B11 = Case(
    "b11",
    ".pdf",
    "LibreOffice",
    "Word sidebar at the right, title above employer and dates",
    "Phạm Thị Ngọc Ánh",
    _b11,
    "ngoc.anh@example.vn",
    "+84 28 5555 0134",
    "Bremen, Germany",
    sections=(
        ("Contact", "other"),
        ("Skills", "skills"),
        ("Languages", "languages"),
        ("Nursing story", "experience"),
        ("Studies", "education"),
        ("Certificates", "certifications"),
    ),
    posts=(
        Post(
            "Emergency Nurse",
            "Klinikum an der Wümme gGmbH",
            "2020-03",
            "present",
            (
                "Spotted a quiet sepsis in the waiting room by the colour of a child’s knees; the ward now screens knees and hands on arrival.",
                "Introduced the five-minute bedside handover, which ended the double medication of Sundays.",
            ),
            "Bremen",
        ),
        Post("Ward Nurse", "Bệnh viện Sông Hàn", "2016-07", "2020-02", ("Looked after 14 beds at night.",), "Đà Nẵng"),
        Post("Nurse", "Red Lotus Polyclinic", "2014", "2016"),
    ),
    other=("Advanced Life Support, 2022", "Recognition as Pflegefachfrau, 2020"),
)


def _b12(case: Case) -> bytes:
    entries = ""
    for post, dates in zip(case.posts, ("2021 —", "2018 — 2021", "2017 — 2018"), strict=True):
        entries += (
            f'<div class="e"><div class="d"><span class="dot"></span>{dates}</div><div><h3>{escape(post.title)}</h3>'
            f'<div class="o">{escape(post.where)}</div>{_items(post)}</div></div>'
        )
    html = (
        f'<header><div class="ring">JQ</div><div><h1>{case.name}</h1><p>Illustrator of things that do not exist yet</p></div></header>'
        f'<div class="grid"><aside><h2>SAY HI</h2><p>{case.phone}</p><p>{case.email}</p><p>{case.location}</p><p>{case.links[0]}</p>'
        "<h2>TOOLBOX</h2><div class=bar><i style='width:90%'></i>Gouache</div><div class=bar><i style='width:70%'></i>Procreate</div>"
        "<div class=bar><i style='width:60%'></i>After Effects</div><h2>LOVES</h2><p>Llamas, letterpress, long buses</p></aside>"
        f"<main><h2>THE SHORT VERSION</h2><p>I draw what a company means before it can say it.</p><h2>MY PATH</h2>{entries}"
        "<h2>SCHOOL</h2><div class='e'><div class='d'><span class='dot'></span>2012 — 2016</div><div><h3>BA Illustration</h3>"
        "<div class='o'>Escuela Superior de Artes del Titicaca</div></div></div></main></div>"
    )
    css = (
        "@page{size:A4;margin:0}body{font:10pt 'DejaVu Sans';margin:0}header{background:#f7d9c4;padding:12mm;display:flex}"
        ".ring{width:22mm;height:22mm;border:1mm solid #333;border-radius:11mm;text-align:center;line-height:22mm;margin-right:8mm;font-size:18pt}"
        "h1{margin:0;font-size:26pt}.grid{display:grid;grid-template-columns:60mm 1fr}aside{padding:8mm;background:#f2f2f2}main{padding:8mm}"
        "h2{font-size:12pt;letter-spacing:3pt;margin:5mm 0 2mm}h3{font-size:11pt;margin:0}p{margin:0 0 1mm}.o{color:#a55}"
        ".e{position:relative;padding-left:6mm;border-left:.5mm solid #999;display:grid;grid-template-columns:24mm 1fr;margin-bottom:2mm}"
        ".dot{position:absolute;left:-1.7mm;top:1mm;width:3mm;height:3mm;border-radius:1.5mm;background:#a55}.d{font-size:8.5pt}"
        "ul{margin:1mm 0;padding-left:4mm}.bar{position:relative;margin-bottom:2mm}.bar i{display:block;height:1.5mm;background:#a55}"
    )
    return web(html, css)


B12 = Case(
    "b12",
    ".pdf",
    "WeasyPrint",
    "boxes and a timeline with dots, open end of dates, skill bars",
    "Josefina Quispe Mamani",
    _b12,
    "hola@quispe.example",
    "+51 1 555 0182",
    "Puno, Peru",
    ("quispe.example/drawings",),
    sections=(
        ("SAY HI", "other"),
        ("TOOLBOX", "skills"),
        ("LOVES", "interests"),
        ("THE SHORT VERSION", "summary"),
        ("MY PATH", "experience"),
        ("SCHOOL", "education"),
    ),
    posts=(
        Post(
            "Lead Illustrator",
            "Puma & Cóndor Editores",
            "2021",
            "present",
            (
                "Drew the school book that replaced 60 pages of text on the lake’s fish with one fold-out; the ministry printed 210,000.",
                "Pay new illustrators on the day they deliver.",
            ),
        ),
        Post(
            "Illustrator",
            "Agencia Tres Lunas",
            "2018",
            "2021",
            ("Storyboards for a water company that children asked to take home.",),
        ),
        Post("Intern", "Taller Kantuta", "2017", "2018"),
    ),
)


def _b13(case: Case) -> bytes:
    def entry(org: str, place: str, title: str, dates: str, bullets: tuple[str, ...]) -> str:
        text = f'#grid(columns: (1fr, auto), row-gutter: 5pt, [*{org}*], text(fill: rgb("#dc3522"), style: "italic")[{place}],'
        text += f' text(size: 9pt)[#smallcaps[{title}]], text(size: 8pt, style: "italic")[{dates}])\n'
        return text + "".join(f"- {bullet}\n" for bullet in bullets) + "\n"

    shown = ("June 2019 - Present", "Feb. 2015 - May 2019", "2012 - 2015")
    places = ("Guadalajara, México", "Monterrey", "Guadalajara")
    body = "".join(
        entry(post.where.replace("&", "\\&"), place, post.title, dates, post.bullets)
        for post, place, dates in zip(case.posts, places, shown, strict=True)
    )
    source = f"""
#set page(paper: "us-letter", margin: 18mm, footer: text(size: 8pt, fill: gray)[#smallcaps[November 2023] #h(1fr) #smallcaps[Arturo Valdés-Peña · Résumé] #h(1fr) 1])
#set text(font: "Liberation Sans", size: 10pt)
#set list(marker: [•], indent: 4pt)
#show heading.where(level: 1): it => block[#text(size: 14pt)[#text(fill: rgb("#dc3522"))[{{}}]#it.body] #box(width: 1fr, line(length: 100%, stroke: .6pt))]
#align(center)[#text(size: 28pt)[#text(weight: "light")[Arturo] *Valdés-Peña*]

#text(fill: rgb("#dc3522"), size: 9pt)[#smallcaps[Structural Engineer · Bridges]]

#text(size: 8pt, style: "italic")[{case.location}]

#text(size: 9pt)[{case.phone} | #link("mailto:{case.email}")[{(case.email or "").replace("@", chr(92) + "@")}] | {case.links[0].replace("/", chr(92) + "/")}]]
= Experience
{body}
= Education
#grid(columns: (1fr, auto), row-gutter: 5pt, [*Universidad de los Altos*], text(style: "italic")[Guadalajara], text(size: 9pt)[#smallcaps[M.Eng. Structures]], text(size: 8pt, style: "italic")[2010 - 2012])
= Skills
#grid(columns: (30mm, 1fr), column-gutter: 4mm, row-gutter: 6pt, align(right)[*Analysis*], [SAP2000, hand calculation, load tests with real lorries], align(right)[*Codes*], [AASHTO, Eurocode 2])
= Honors & Awards
#grid(columns: (20mm, 1fr, auto), text(size: 8pt)[2020], [*Second prize*, Small Bridges Jalisco], text(size: 8pt, style: "italic")[Tepatitlán])
""".replace("[{}]", "[]")
    return typst.compile(source.encode(), format="pdf")


B13 = Case(
    "b13",
    ".pdf",
    "Typst",
    "employer and place, then title in small capitals and dates; coloured heads with a rule",
    "Arturo Valdés-Peña",
    _b13,
    "arturo@valdes.example",
    "+52 33 5555 0147",
    "Av. Hidalgo 99, Guadalajara",
    ("github.com/valdes-example",),
    sections=(
        ("Experience", "experience"),
        ("Education", "education"),
        ("Skills", "skills"),
        ("Honors & Awards", "awards"),
    ),
    posts=(
        Post(
            "Senior Bridge Engineer",
            "Puentes Occidente, S.A. de C.V.",
            "2019-06",
            "present",
            (
                "Found that the bearings of 14 highway bridges had been set upside down, and had them turned without closing a lane for more than a night.",
                "Argue with contractors in the mornings, draw in the afternoons.",
            ),
        ),
        Post(
            "Structural Engineer",
            "Ibarra, Solís & Asociados",
            "2015-02",
            "2019-05",
            ("Designed the footbridge that the children of La Nopalera asked for in a letter.",),
        ),
        Post("Junior Engineer", "Constructora del Lago", "2012", "2015", ("Checked rebar schedules.",)),
    ),
)


def _b14(case: Case) -> bytes:
    base = ParagraphStyle("b", fontName="Times-Roman", fontSize=10.5, leading=13)
    name = ParagraphStyle("n", parent=base, fontName="Times-Bold", fontSize=20, leading=26, alignment=1)
    mid = ParagraphStyle("m", parent=base, alignment=1)
    head = ParagraphStyle("h", parent=base, fontName="Times-Bold", fontSize=12, spaceBefore=9, textColor="#224422")
    right = ParagraphStyle("r", parent=base, alignment=2)
    flow: list[object] = [
        Paragraph(case.name or "", name),
        Paragraph(f"{case.location} ● {case.phone} ● {case.email}".replace("●", "•"), mid),
    ]

    def heading(text: str) -> None:
        flow.extend([Paragraph(text, head), HRFlowable(width="100%", thickness=0.7)])

    heading("Career Highlights")
    flow.append(
        ListFlowable(
            [ListItem(Paragraph(text, base)) for text in case.other], bulletType="bullet", start="•", leftIndent=12
        )
    )
    heading("Employment Record")
    for post, dates in zip(case.posts, ("Oct ’17 – present", "Jan ’13 – Sep ’17", "Dry season 2012"), strict=True):
        row = [Paragraph(f"<b>{escape(post.where)}</b><br/><i>{post.title}</i>", base), Paragraph(dates, right)]
        flow.append(
            Table(
                [row],
                colWidths=[350, 130],
                style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)],
            )
        )
        if post.bullets:
            flow.append(
                ListFlowable([ListItem(Paragraph(text, base)) for text in post.bullets], bulletType="1", leftIndent=16)
            )
        flow.append(Spacer(1, 4))
    heading("Formation")
    flow.append(Paragraph("<b>Diplôme d’ingénieur agronome</b>, École du Fouta, 2006–2011", base))
    heading("Additional Information")
    flow.append(
        Table(
            [["Languages:", "Pular, French, English"], ["Driving:", "Category B and motorbike"]],
            colWidths=[80, 400],
            hAlign="LEFT",
            style=[("LEFTPADDING", (0, 0), (-1, -1), 0), ("FONT", (0, 0), (0, -1), "Times-Bold")],
        )
    )
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=55, rightMargin=55, topMargin=45, invariant=1).build(flow)
    return out.getvalue()


B14 = Case(
    "b14",
    ".pdf",
    "ReportLab",
    "flowables, numbered lists, years with apostrophes, highlights before posts",
    "Fatoumata Binta Sow",
    _b14,
    "fb.sow@example.org",
    "+224 622 55 01 58",
    "Labé, Guinea",
    sections=(
        ("Career Highlights", "summary"),
        ("Employment Record", "experience"),
        ("Formation", "education"),
        ("Additional Information", "other"),
    ),
    posts=(
        Post(
            "Regional Seed Adviser",
            "Coopérative Fouta Semences",
            "2017-10",
            "present",
            (
                "Persuaded eleven villages to keep their own rice seed, after the bought seed had failed in two years of three.",
                "Edit a radio quarter of an hour in Pular on Fridays.",
            ),
            "Labé",
        ),
        Post(
            "Field Officer",
            "Grain de Sable International",
            "2013-01",
            "2017-09",
            ("Measured 1,300 plots by motorbike.",),
            "Kindia",
        ),
        Post("Enumerator", "National Farm Census", "2012", "2012"),
    ),
    other=(
        "First woman to lead a seed station in the region.",
        "Loss of stored rice down from 30 to 9 sacks in a hundred.",
    ),
)

CASES = (B11, B12, B13, B14)
