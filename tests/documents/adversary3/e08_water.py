"""One column with icons, justified, by Typst."""

from __future__ import annotations

import typst

from .case import Case, Post

WATER = (
    Post(
        "Senior Hydrologist",
        "Deccan Centre for Catchment Studies",
        "June 2018",
        "Present",
        ("2018-06", "present"),
        (
            "Showed with 900 farm wells that the “failed” Bhivari percolation tanks fill the next valley, not their own; "
            "the district now plans tanks by aquifer.",
            "Lead a group of four hydrologists and two doctoral students.",
            "Built a rain-gauge network out of school science clubs: 130 gauges, nine in ten readings on time, at the cost of "
            "two automatic stations.",
            "Prepared detailed project reports for watershed schemes in six talukas.",
        ),
    ),
    Post(
        "Hydrologist",
        "Krishna Valley Flood Cell",
        "August 2013",
        "May 2018",
        ("2013-08", "2018-05"),
        (
            "Ran the monsoon forecast desk every second night for five seasons.",
            "Added a bus timetable to the flood warning, because people left when they knew how; 14 hamlets emptied before "
            "the 2016 crest with nobody carried out.",
            "Calibrated stage-discharge curves for 22 sites.",
        ),
    ),
    Post(
        "Junior Research Fellow",
        "Institute of Hydraulics, Sangamner",
        "July 2009",
        "July 2013",
        ("2009-07", "2013-07"),
        (
            "Measured sediment in two reservoirs by boat and echo sounder.",
            "Designed the sampler that the boatmen could work without me.",
            "Taught fluid mechanics tutorials.",
        ),
    ),
)


WATER_PAPERS = (
    "Where the tank water goes: recharge across a basalt divide. Journal of Hard Rock Hydrology 9(2), 2021.",
    "A flood warning with a bus in it. Monsoon Risk Quarterly 4, 2017.",
)


def water() -> bytes:
    def words(text: str) -> str:
        return "#" + "text(" + '"' + text.replace('"', '\\"') + '")'

    posts = "\n".join(
        f"#grid(columns: (1fr, auto), align: (left, right), row-gutter: 0.7em, strong[{words(post.organisation)}], [{place}], emph[{words(post.title)}], "
        f"[{post.start} – {post.end}])\n" + "\n".join(f"- {words(bullet)}" for bullet in post.bullets)
        for post, place in zip(WATER, ("Pune", "Kolhapur", "Sangamner"), strict=True)
    )
    papers = "\n".join(f"+ {words(paper)}" for paper in WATER_PAPERS)
    source = f"""#set page(paper: "a4", margin: (x: 2.1cm, y: 1.6cm), numbering: "1 / 1")
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "en", hyphenate: true)
#set par(justify: true, leading: 0.6em)
#let head(it) = block(above: 1.3em, below: 0.7em)[#text(fill: rgb("#0b4f6c"), weight: "bold", it) #box(width: 1fr, line(length: 100%, stroke: .5pt))]
#align(center)[#text(size: 19pt)[Dr. Shrikant Vasudev Joglekar] \\
✉ sv.joglekar\\@example.in #h(1em) ☎ +91 20 5550 0172 #h(1em) ⌂ Kothrud, Pune #h(1em) ✎ example.in/joglekar]
#head[In a nutshell]
I follow water after everybody has stopped measuring it. I want to bring that to a state groundwater board.
#head[Career to date]
{posts}
#head[Degrees]
2009 – 2014 #h(1em) PhD, Water Resources Engineering, Sahyadri Institute of Technology \\
2007 – 2009 #h(1em) M.Tech., Hydraulic Engineering, Sahyadri Institute of Technology \\
2003 – 2007 #h(1em) B.E. (Civil), College of Engineering, Vaduj
#head[Selected papers]
{papers}
#head[Software]
HEC-RAS, MODFLOW, QGIS, Python, R
#head[Away from the desk]
Marathi theatre, long-distance cycling, repairing radios
"""
    return bytes(typst.compile(source.encode()))


def case() -> Case:
    return Case(
        "e08",
        "resume",
        "hydrologist",
        "one column, icons before the contact, justified",
        "Typst",
        "pdf",
        water(),
        "Dr. Shrikant Vasudev Joglekar",
        "sv.joglekar@example.in",
        "+91 20 5550 0172",
        "Kothrud, Pune",
        ("example.in/joglekar",),
        (
            ("In a nutshell", "summary"),
            ("Career to date", "experience"),
            ("Degrees", "education"),
            ("Selected papers", "publications"),
            ("Software", "skills"),
            ("Away from the desk", "interests"),
        ),
        WATER,
        WATER_PAPERS,
    )
