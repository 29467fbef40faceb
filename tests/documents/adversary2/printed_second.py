"""Four more PDFs: LaTeX's look, Europe's form, and LinkedIn's own pages of 2019 and of 2024."""

from __future__ import annotations

import io
from html import escape

import typst
from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen.canvas import Canvas

from .case import Case, Post
from .printed_first import web


def _b15(case: Case) -> bytes:
    def line(left: str, right: str) -> str:
        return f"#grid(columns: (28mm, 1fr), column-gutter: 4mm, align(right)[{left}], [{right}])\n"

    posts = ""
    places = ("Leiden", "Noordwijk", "Groningen")
    for post, place, dates in zip(case.posts, places, ("2018–now", "2012–2018", "2008–2012"), strict=True):
        items = "".join(f"\n  - {text}" for text in post.bullets)
        posts += line(dates, f"*{post.title}*, #emph[{post.organisation}], {place}.{items}")
    source = f"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm), footer: align(right, text(size: 8pt)[1/1]))
#set text(font: "New Computer Modern", size: 10.5pt)
#set list(marker: [◦])
#show heading.where(level: 1): it => grid(columns: (28mm, 1fr), column-gutter: 4mm, align(horizon, rect(width: 100%, height: 3pt, fill: rgb("#3873b3"))), text(fill: rgb("#3873b3"), size: 14pt, weight: "regular")[#it.body])
#grid(columns: (1fr, auto), [#text(size: 30pt)[{case.name}]

#text(size: 14pt, style: "italic", fill: gray)[Curriculum vitæ]], align(right, text(size: 9pt, style: "italic")[{case.location} \\ #sym.diamond.small {case.phone} \\ {(case.email or "").replace("@", chr(92) + "@")} \\ {case.links[0]}]))
= Experience
{posts}
= Education
{line("2008–2012", "*PhD Astronomy*, #emph[Rijksacademie Groningen].")}{line("2002–2008", "*MSc Physics*, #emph[Universiteit aan de Maas].")}
= Computer skills
{line("Daily", "Python, SQL, git")}{line("Rusty", "Fortran 77, IDL")}
= Languages
{line("Dutch", "native")}{line("English", "fluent")}
= Interests
{line("Rowing", "on water that is not always liquid")}
"""
    return typst.compile(source.encode(), format="pdf")


B15 = Case(
    "b15",
    ".pdf",
    "Typst",
    "moderncv: dates left, Computer Modern, labels left of values",
    "Ingrid van der Meulen",
    _b15,
    "ingrid@meulen.example",
    "+31 71 555 0139",
    "Rapenburg 4, Leiden",
    ("orcid.org/0000-0000-0000-0139",),
    sections=(
        ("Experience", "experience"),
        ("Education", "education"),
        ("Computer skills", "skills"),
        ("Languages", "languages"),
        ("Interests", "interests"),
    ),
    posts=(
        Post(
            "Head of Data",
            "Waterschap Rijnstroom",
            "2018",
            "present",
            (
                "Turned the dike sensors’ noise into a warning that came eleven hours before the seepage of 2021.",
                "Hire astronomers: they are used to missing data.",
            ),
        ),
        Post(
            "Instrument Scientist",
            "European Sky Laboratory",
            "2012",
            "2018",
            ("Calibrated a camera that nobody could touch any more.",),
        ),
        Post("Doctoral Researcher", "Rijksacademie Groningen", "2008", "2012"),
    ),
)


def _b16(case: Case) -> bytes:
    posts = ""
    heads = (
        ("02/2020 – CURRENT", "Thessaloniki, Greece"),
        ("09/2014 – 01/2020", "Nicosia, Cyprus"),
        ("2012 – 2014", "Volos, Greece"),
    )
    for post, (dates, place) in zip(case.posts, heads, strict=True):
        items = "".join(f"<li>{escape(text)}</li>" for text in post.bullets)
        posts += f'<div class="e"><p class="d">{dates} {place}</p><p class="t"><b>{post.title}</b> {escape(post.organisation or "").upper()}</p><ul>{items}</ul></div>'
    html = (
        f'<div class="top"><h1>{case.name}</h1><p><b>Date of birth:</b> 04/05/1988 | <b>Nationality:</b> Greek | <b>Phone number:</b> {case.phone} (Mobile) | '
        f"<b>Email address:</b> {case.email} | <b>Address:</b> {case.location} (Home)</p></div>"
        "<h2>ABOUT ME</h2><p>Food safety inspector with a cook’s past. I close kitchens rarely and explain often.</p>"
        f"<h2>WORK EXPERIENCE</h2>{posts}"
        '<h2>EDUCATION AND TRAINING</h2><div class="e"><p class="d">2008 – 2012 Volos, Greece</p><p class="t"><b>BSc in Food Science</b> Thessaly Institute</p></div>'
        "<h2>LANGUAGE SKILLS</h2><p>Mother tongue(s): <b>GREEK</b></p><p>Other language(s):</p>"
        "<table><tr><th></th><th>UNDERSTANDING</th><th>SPEAKING</th><th>WRITING</th></tr><tr><td><b>ENGLISH</b></td><td>C1</td><td>C1</td><td>B2</td></tr>"
        "<tr><td><b>TURKISH</b></td><td>A2</td><td>A2</td><td>A1</td></tr></table><p class=s>Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user</p>"
        "<h2>DIGITAL SKILLS</h2><p>LIMS / Microsoft Office / Social Media</p><h2>DRIVING LICENCE</h2><p><b>Driving Licence:</b> B</p>"
    )
    css = (
        "@page{size:A4;margin:14mm;@bottom-right{content:counter(page) ' / ' counter(pages);font-size:8pt}}body{font:9.5pt 'Liberation Sans'}"
        ".top{background:#eef;padding:4mm}h1{font-size:20pt;margin:0;color:#003399}h2{font-size:10pt;color:#003399;border-bottom:.4mm solid #003399;margin:5mm 0 2mm}"
        ".d{color:#555;font-size:8.5pt;margin:1mm 0 0}.t{margin:0}p{margin:1mm 0}ul{margin:1mm 0}td,th{font-size:8pt;padding:1mm 6mm}.s{font-size:7pt}"
    )
    return web(html, css)


B16 = Case(
    "b16",
    ".pdf",
    "WeasyPrint",
    "Europass: dates and place above bold title and employer in capitals",
    "Giorgos Papadimas-Hale",
    _b16,
    "g.papadimas@example.gr",
    "(+30) 2310555014",
    "Egnatias 200, 54636 Thessaloniki",
    sections=(
        ("ABOUT ME", "summary"),
        ("WORK EXPERIENCE", "experience"),
        ("EDUCATION AND TRAINING", "education"),
        ("LANGUAGE SKILLS", "languages"),
        ("DIGITAL SKILLS", "skills"),
        ("DRIVING LICENCE", "certifications"),
    ),
    posts=(
        Post(
            "Food Safety Inspector",
            "REGIONAL FOOD AUTHORITY",
            "2020-02",
            "present",
            (
                "Traced 61 cases of poisoning to one ladle by asking who served whom.",
                "Inspect 240 kitchens a year",
            ),
        ),
        Post(
            "Quality Officer",
            "LEVKARA DAIRY LTD",
            "2014-09",
            "2020-01",
            ("Halved the recalls of halloumi by tasting the water first.",),
        ),
        Post("Cook", "TAVERNA THALASSA", "2012", "2014"),
    ),
)


def _b17(case: Case) -> bytes:
    out = io.BytesIO()
    page = Canvas(out, pagesize=letter, invariant=1)
    page.setFillColorRGB(0.16, 0.24, 0.29)
    page.rect(0, 0, 190, 792, stroke=0, fill=1)
    y = 740.0

    def put(x: float, text: str, size: float, gap: float, bold: bool = False, grey: float = 0.0) -> None:
        nonlocal y
        page.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        page.setFillColorRGB(grey, grey, grey)
        page.drawString(x, y, text)
        y -= gap

    put(18, "Contact", 13, 20, grey=1)
    put(18, case.location or "", 10, 14, grey=1)
    put(18, "+1 902 555 0126 (Mobile)", 10, 14, grey=1)
    put(18, case.email or "", 10, 24, grey=1)
    put(18, "www.linkedin.com/in/duncan-", 10, 13, grey=1)
    put(18, "macaskill-example (LinkedIn)", 10, 28, grey=1)
    put(18, "Top Skills", 13, 20, grey=1)
    for skill in ("Boatbuilding", "Lofting", "Cold moulding"):
        put(18, skill, 10, 15, grey=1)
    y -= 12
    put(18, "Languages", 13, 20, grey=1)
    put(18, "Scottish Gaelic (Native or Bilingual)", 9, 15, grey=1)
    y = 735
    put(215, case.name or "", 24, 22)
    put(215, "Wooden boats, built slowly", 12, 15, grey=0.2)
    put(215, case.location or "", 11, 32, grey=0.5)
    put(215, "Summary", 15, 22)
    put(215, "I build boats that grandchildren will repair.", 11, 34)
    put(215, "Experience", 15, 24)
    ways = (
        ("June 2016 - Present (7 years 6 months)", "Lunenburg, Nova Scotia"),
        ("April 2013 - June 2016 (3 years 3 months)", ""),
        ("2009 - 2013 (4 years)", "Oban"),
    )
    prose = (
        "Took the yard from two repairs a year to a launch every spring, with the same four people.",
        "Kept the tool room, and the peace.",
        "",
    )
    for post, (dates, place), text in zip(case.posts, ways, prose, strict=True):
        put(215, post.organisation or "", 12, 15)
        put(215, post.title, 11.5, 14)
        put(215, dates, 10, 14, grey=0.4)
        if place:
            put(215, place, 10, 16, grey=0.5)
        half = text.find(" ", 45)
        for part in (text[:half], text[half + 1 :]) if len(text) > 60 else (text,):
            if part:
                put(215, part, 10.5, 14)
        y -= 12
    put(215, "Education", 15, 22)
    put(215, "Argyll Boat School", 12, 15)
    put(215, "Certificate, Traditional Boatbuilding · (2007 - 2009)", 10.5, 14, grey=0.2)
    page.setFont("Helvetica", 9)
    page.drawString(380, 30, "Page 1 of 1")
    page.save()
    return out.getvalue()


B17 = Case(
    "b17",
    ".pdf",
    "ReportLab",
    "LinkedIn's own PDF, dark side",
    "Duncan MacAskill",
    _b17,
    "duncan@macaskill.example",
    "+1 902 555 0126",
    "Lunenburg, Nova Scotia, Canada",
    ("www.linkedin.com/in/duncan-macaskill-example",),
    sections=(
        ("Contact", "other"),
        ("Top Skills", "skills"),
        ("Languages", "languages"),
        ("Summary", "summary"),
        ("Experience", "experience"),
        ("Education", "education"),
    ),
    posts=(
        Post("Yard Foreman", "Mahone Bay Boatworks", "2016-06", "present"),
        Post("Shipwright", "Rowan & Sons Shipyard", "2013-04", "2016-06"),
        Post("Apprentice Boatbuilder", "Sruth Mara", "2009", "2013"),
    ),
    kind="linkedin",
)


def _b18(case: Case) -> bytes:
    out = io.BytesIO()
    page = Canvas(out, pagesize=A4, invariant=1)
    y = 790.0

    def put(x: float, text: str, size: float, gap: float, font: str = "Helvetica") -> None:
        nonlocal y
        page.setFont(font, size)
        page.drawString(x, y, text)
        y -= gap

    y = 780
    put(220, case.name or "", 26, 20)
    put(220, "Turning hospital data into shorter queues | Analyst | Mentor", 12, 16)
    put(220, case.location or "", 12, 30)
    put(220, "Experience", 16, 26)
    put(220, "Northgate Health Trust", 12, 15)
    put(220, "5 years 2 months", 10.5, 18)
    for post, dates in zip(
        case.posts[:2],
        ("January 2022 - Present (1 year 11 months)", "October 2018 - December 2021 (3 years 3 months)"),
        strict=True,
    ):
        put(220, post.title, 11.5, 15)
        put(220, dates, 10.5, 14)
        put(220, "Newcastle upon Tyne, England, United Kingdom", 10.5, 18)
        for text in post.bullets:
            first = text[:60].rsplit(" ", 1)[0] if len(text) > 62 else text
            rest = text[len(first) + 1 :]
            put(220, "- " + first if rest else "- " + text, 10.5, 14)
            if rest:
                put(220, rest, 10.5, 16)
        y -= 8
    for post, dates in zip(
        case.posts[2:],
        ("August 2016 - September 2018 (2 years 2 months)", "September 2015 - July 2016 (11 months)"),
        strict=True,
    ):
        put(220, post.organisation or "", 12, 15)
        put(220, post.title, 11.5, 15)
        put(220, dates, 10.5, 24)
    put(220, "Education", 16, 24)
    put(220, "Tyneside University", 12, 15)
    put(220, "Bachelor of Science - BSc, Statistics · (September 2012 - June 2015)", 10.5, 15)
    y = 780
    put(40, "Contact", 13, 20)
    put(40, case.email or "", 10.5, 18)
    put(40, "www.linkedin.com/in/aroha-", 10.5, 13)
    put(40, "tamihana-example (LinkedIn)", 10.5, 28)
    put(40, "Top Skills", 13, 20)
    for skill in ("SQL", "Queueing theory", "Data Visualisation"):
        put(40, skill, 10.5, 16)
    y -= 12
    put(40, "Languages", 13, 20)
    put(40, "Te Reo Māori".replace("ā", "a") + " (Full Professional)", 9, 24)
    put(40, "Certifications", 13, 20)
    put(40, "Data Protection Essentials", 10.5, 24)
    put(40, "Honors-Awards", 13, 20)
    put(40, "Analyst of the North 2021", 10.5, 16)
    page.setFont("Helvetica", 9)
    page.drawString(400, 28, "Page 1 of 1")
    page.save()
    return out.getvalue()


B18 = Case(
    "b18",
    ".pdf",
    "ReportLab",
    "LinkedIn's own PDF, light, posts grouped under an employer",
    "Aroha Tamihana",
    _b18,
    "aroha.tamihana@example.com",
    None,
    "Newcastle upon Tyne, England, United Kingdom",
    ("www.linkedin.com/in/aroha-tamihana-example",),
    sections=(
        ("Contact", "other"),
        ("Top Skills", "skills"),
        ("Languages", "languages"),
        ("Certifications", "certifications"),
        ("Honors-Awards", "awards"),
        ("Experience", "experience"),
        ("Education", "education"),
    ),
    posts=(
        Post(
            "Principal Analyst",
            "Northgate Health Trust",
            "2022-01",
            "present",
            (
                "Showed that the Monday queue was made on Friday, and moved one clinic: waits fell from 19 days to 8.",
                "Mentor four apprentices",
            ),
        ),
        Post("Data Analyst", "Northgate Health Trust", "2018-10", "2021-12", ("Built the bed board.",)),
        Post("Reporting Officer", "Cumbria Ambulance & Rescue", "2016-08", "2018-09"),
        Post("Graduate Trainee", "Harbour Bank", "2015-09", "2016-07"),
    ),
    kind="linkedin",
)

CASES = (B15, B16, B17, B18)
