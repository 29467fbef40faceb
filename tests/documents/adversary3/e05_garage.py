"""A Word file with content controls in lines and around blocks."""

from __future__ import annotations

from .case import Case, Post
from .word_kit import blank, control, line, more, saved, stops, wrap_in_control

GARAGE = (
    Post(
        "Werkstattmeister (workshop foreman)",
        "Stadtreinigung Hellweg GmbH",
        "04/2018",
        "heute",
        ("2018-04", "present"),
        (
            "Run a workshop of nine fitters and two apprentices for 140 sweepers, gritters and refuse lorries.",
            "Moved the greasing of the lifting arms from every 250 hours to every wash; broken pins fell from 38 in one "
            "winter to 6.",
            "Persuaded purchasing to take back eleven new electric sweepers, with a film of the brake fade that I had shot "
            "on my own telephone.",
            "Both apprentices I took on against the advice of the school are journeymen today, one of them teaches.",
            "Plan inspections and keep the records for the TÜV.",
            "Member of the works safety committee.",
        ),
    ),
    Post(
        "Commercial vehicle mechatronic",
        "Nutzfahrzeuge Brockmann & Kaya",
        "09/2010",
        "03/2018",
        ("2010-09", "2018-03"),
        (
            "Diagnosis and repair of air brakes, hydraulics and exhaust treatment on lorries of all makes.",
            "Was sent to the breakdowns nobody wanted: 61 roadside repairs in 2016, 58 of them drove home.",
            "Built the test bench for air dryers that replaced parts by guessing.",
        ),
    ),
    Post(
        "Apprentice motor mechanic",
        "Otogar Servis Yıldız",
        "06/2004",
        "08/2008",
        ("2004-06", "2008-08"),
        (
            "Learned on coaches: engines, gearboxes, door gear.",
            "Cleaned parts, made tea, later did clutches alone.",
            "Kept a notebook of every fault and its sound, 312 entries, still used.",
        ),
    ),
)


GARAGE_SKILLS = ("Pneumatic brakes (EBS)", "CAN bus diagnosis", "High voltage, level 2", "MIG and TIG welding")


def garage() -> bytes:
    page = blank("Liberation Sans", 10.5)
    name = line(page, "")
    name._p.append(control("Emre Karadağ-Wittkop", "name", bold=True))
    reach = line(page, "")
    for at, (text, tag) in enumerate(
        (("Hamm, Germany", "place"), ("+49 2381 5550 148", "phone"), ("e.karadag@example.de", "mail"))
    ):
        if at:
            more(reach, "  |  ")
        reach._p.append(control(text, tag))
    line(page, "")
    line(page, "What drives me", "b")
    block = [
        line(page, "A lorry standing still costs a town more than the part. I look for the reason, then for the part."),
        line(page, "Next I want to build up a training workshop for vehicles above 600 volts."),
    ]
    wrap_in_control(block, "summary")
    line(page, "")
    line(page, "My workshops", "b")
    places = ("Hamm", "Lünen", "Bursa")
    for post, place in zip(GARAGE, places, strict=True):
        head = stops(line(page, ""), right=17)
        head._p.append(control(post.title, "title", bold=True))
        more(head, "\t")
        head._p.append(control(f"{post.start} – {post.end}", "dates"))
        under = line(page, "")
        under._p.append(control(post.organisation, "employer"))
        more(under, f", {place}")
        wrap_in_control([page.add_paragraph(bullet, style="List Bullet") for bullet in post.bullets], "tasks")
    line(page, "")
    line(page, "School and master's certificate", "b")
    line(page, "2016 – 2018   Master craftsman in motor vehicle technology, Chamber of Crafts Ruhr East (part-time)")
    line(page, "2008 – 2010   German courses A1 to B2, adult education centre Hamm")
    line(page, "2001 – 2004   Vocational school, Bursa")
    line(page, "")
    line(page, "Can do", "b")
    wrap_in_control([page.add_paragraph(skill, style="List Bullet 2") for skill in GARAGE_SKILLS], "skills")
    line(page, "")
    line(page, "Turkish, German, English for manuals", "i")
    return saved(page)


def case() -> Case:
    return Case(
        "e05",
        "resume",
        "vehicle workshop foreman",
        "content controls in lines and around blocks, bold headings",
        "python-docx",
        "docx",
        garage(),
        "Emre Karadağ-Wittkop",
        "e.karadag@example.de",
        "+49 2381 5550 148",
        "Hamm, Germany",
        (),
        (
            ("What drives me", "summary"),
            ("My workshops", "experience"),
            ("School and master's certificate", "education"),
            ("Can do", "skills"),
        ),
        GARAGE,
        GARAGE_SKILLS,
    )
