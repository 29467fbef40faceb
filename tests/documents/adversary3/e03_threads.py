"""A Word file in two newspaper columns, headings by colour only."""

from __future__ import annotations

from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from .case import Case, Post
from .word_kit import blank, hang, line, more, saved

THREADS = (
    Post(
        "Head of textile conservation",
        "Museum of the Lower Nemunas",
        "2019",
        "today",
        ("2019", "present"),
        (
            "Turned a cellar with 74 % humidity into a store that has held 52 % for four winters, without an air plant: "
            "clay plaster, sacks of silica gel and a strict door.",
            "Lead a team of three conservators and one photographer.",
            "Found the signature of a woman dyer under the lining of the 1786 altar frontal, which moved its date by "
            "forty years.",
            "Wrote the loan conditions for costumes that two other museums have since taken over word for word.",
        ),
    ),
    Post(
        "Conservator of textiles",
        "Vilma Textile Studio",
        "2014",
        "2019",
        ("2014", "2019"),
        (
            "Treated 210 objects, from sashes to a parade tent.",
            "Built a low-pressure table from a shop vacuum and perforated steel for the price of one museum chair.",
            "Prepared condition reports and estimates for private owners.",
        ),
    ),
    Post(
        "Internship, flags and banners",
        "Army Museum of Västra Sund",
        "02/2013",
        "11/2013",
        ("2013-02", "2013-11"),
        (
            "Surface cleaning and tulle support of nine regimental colours.",
            "Translated the studio's recipe book into English.",
            "Assisted with mounting an exhibition.",
        ),
    ),
)


THREADS_PAPERS = (
    "“Doors before machines: a dry store on a flood plain”, Baltic Conservation Letters 12, 2022",
    "“Tin-weighted silk, again”, poster, Tartu 2018",
)


def threads() -> bytes:
    page = blank("Georgia", 10)
    line(page, "Ugnė Stankūnaitė-Rimkus", "", 20, "2F5D62")
    line(page, "textile conservator · Šilutė, Lithuania · ugne.sr@example.lt · example.lt/ugne", "i", 9)
    section = page.add_section(WD_SECTION.CONTINUOUS)
    columns = section._sectPr.find(qn("w:cols"))
    if columns is None:
        columns = OxmlElement("w:cols")
        section._sectPr.append(columns)
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "500")

    def head(text: str) -> None:
        line(page, "")
        line(page, text, "", 0, "2F5D62")

    head("The short version")
    line(page, "I keep cloth from turning to dust, and I like to do it with things from a hardware shop.")
    head("Where I have worked")
    for post in THREADS:
        joint = "–" if post.end != "today" else " – "
        more(line(page, f"{post.title}, ", "b"), f"{post.organisation} ({post.start}{joint}{post.end})")
        for bullet in post.bullets:
            hang(line(page, f"• {bullet}"), 0.35, -0.35)
    head("Learning")
    line(page, "MA Conservation of textiles, Academy of Arts Žemaitija, 2011–2013")
    line(page, "BA Art history, University of Klaipėda Harbour, 2007–2011")
    head("In print")
    for paper in THREADS_PAPERS:
        hang(line(page, f"• {paper}"), 0.35, -0.35)
    head("Languages and hands")
    line(page, "Lithuanian, English, Swedish, slow German. Weaving, indigo, plain carpentry.")
    head("Ask about me")
    line(page, "Dr Eglė Norkienė, director of the museum; Pär Lindhagen, formerly Army Museum. Addresses when we meet.")
    return saved(page)


def case() -> Case:
    return Case(
        "e03",
        "resume",
        "textile conservator",
        "two newspaper columns, headings by colour only",
        "python-docx",
        "docx",
        threads(),
        "Ugnė Stankūnaitė-Rimkus",
        "ugne.sr@example.lt",
        None,
        "Šilutė, Lithuania",
        ("example.lt/ugne",),
        (
            ("The short version", "summary"),
            ("Where I have worked", "experience"),
            ("Learning", "education"),
            ("In print", "publications"),
            ("Languages and hands", "languages"),
            ("Ask about me", "references"),
        ),
        THREADS,
        THREADS_PAPERS,
    )
