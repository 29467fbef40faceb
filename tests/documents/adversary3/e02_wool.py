"""A Word file laid out in a table: dates and place left, the work right."""

from __future__ import annotations

from .case import Case, Post
from .word_kit import blank, line, more, no_borders, saved

WOOL = (
    Post(
        "Wool classer, contract",
        "Estancia Los Talas",
        "Aug 2022",
        "Dec 2023",
        ("2022-08", "2023-12"),
        (
            "Split the Corriedale clip into seven lines instead of four; two small lines under 24 micron sold for 31 % more "
            "than the year before.",
            "Classed 46,000 fleeces with a crew of fourteen shearers.",
            "Stopped the baling of one whole shed when I found polypropylene twine in the bellies, and wrote the half page "
            "about twine that the cooperative now posts with every contract.",
            "Kept the shed book.",
        ),
    ),
    Post(
        "Wool classer, contract",
        "Cooperativa Lanera del Norte",
        "Jul 2020",
        "May 2022",
        ("2020-07", "2022-05"),
        (
            "Visited 63 farms in three departments to prepare clips for auction.",
            "Taught farm families to skirt at the table; the youngest pupil was nine and the oldest eighty-one.",
            "Helped with core sampling and weighing.",
        ),
    ),
    Post(
        "Shearing gang foreman",
        "Comparsa Hermanos Píriz",
        "Sept. 2014",
        "June 2020",
        ("2014-09", "2020-06"),
        (
            "In charge of eighteen men, two cooks and one lorry.",
            "Brought second cuts down from one fleece in six to one in twenty by changing the order in which beginners "
            "were given pens.",
            "Settled pay every Saturday in front of everybody, tallies chalked on the door; in six seasons nobody left "
            "over money.",
            "Repaired handpieces and ground combs and cutters on the road.",
        ),
    ),
    Post(
        "Shearer",
        "various gangs",
        "2007",
        "2014",
        ("2007", "2014"),
        (
            "Sheared up to 170 head a day.",
            "Won the young shearers' round at the Salto show with hand blades.",
            "Worked seasons in Río Negro and in Rio Grande do Sul.",
        ),
    ),
)


WOOL_TICKETS = (
    "Registered wool classer, stencil 1187",
    "Animal welfare in the shed, two-day course, 2021",
    "Lorry licence, category F",
)


def wool() -> bytes:
    page = blank("Arial", 10)
    head = page.add_table(rows=1, cols=2)
    no_borders(head, 9, 8)
    head.cell(0, 0).paragraphs[0].text = ""
    more(head.cell(0, 0).paragraphs[0], "María Inés Píriz Olivera", "b", 18, "7A3B12")
    more(head.cell(0, 1).paragraphs[0], "Tacuarembó, Uruguay")
    line(head.cell(0, 1), "mi.piriz@example.com.uy")
    line(head.cell(0, 1), "+598 4632 0155")
    places = ("Paysandú", "Tacuarembó", "Artigas to Durazno", "Uruguay, Argentina, Brazil")
    grid = page.add_table(rows=0, cols=2)

    def banner(text: str) -> None:
        cells = grid.add_row().cells
        joined = cells[0].merge(cells[1])
        more(joined.paragraphs[0], text, "b", 12, "7A3B12")

    banner("Who am I")
    cells = grid.add_row().cells
    more(
        cells[1].paragraphs[0],
        "Third generation in the sheds, first of the family to hold the stencil. I look for a mill or a broker who "
        "wants to know what happens before the bale is closed.",
    )
    banner("Sheds and seasons")
    for post, place in zip(WOOL, places, strict=True):
        cells = grid.add_row().cells
        more(cells[0].paragraphs[0], f"{post.start} – {post.end}", "i")
        line(cells[0], place)
        more(cells[1].paragraphs[0], post.organisation, "b")
        line(cells[1], post.title, "i")
        for bullet in post.bullets:
            cells[1].add_paragraph(bullet, style="List Bullet")
    banner("Studies")
    for when, what in (
        ("2019 – 2020", "Técnico en lanas y fibras, Instituto Rural de Durazno"),
        ("2001 – 2006", "Liceo N.º 3, Tacuarembó"),
    ):
        cells = grid.add_row().cells
        more(cells[0].paragraphs[0], when, "i")
        more(cells[1].paragraphs[0], what)
    banner("Papers and tickets")
    cells = grid.add_row().cells
    cells[1]._tc.remove(cells[1].paragraphs[0]._p)
    for ticket in WOOL_TICKETS:
        cells[1].add_paragraph(ticket, style="List Bullet")
    banner("I speak")
    cells = grid.add_row().cells
    more(cells[1].paragraphs[0], "Spanish, Portuguese of the border, English for auctions")
    no_borders(grid, 4, 13)
    return saved(page)


def case() -> Case:
    return Case(
        "e02",
        "resume",
        "wool classer",
        "layout table, dates and place in the left cells",
        "python-docx",
        "docx",
        wool(),
        "María Inés Píriz Olivera",
        "mi.piriz@example.com.uy",
        "+598 4632 0155",
        "Tacuarembó, Uruguay",
        (),
        (
            ("Who am I", "summary"),
            ("Sheds and seasons", "experience"),
            ("Studies", "education"),
            ("Papers and tickets", "certifications"),
            ("I speak", "languages"),
        ),
        WOOL,
        WOOL_TICKETS,
    )
