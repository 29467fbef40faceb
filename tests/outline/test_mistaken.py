"""What looks like a heading and is none: headers of posts and schools in a heading style, labels inside a post."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from dotwise.model import Career, Format, Line, Place, Reading
from dotwise.outline import outline
from tests.outline.test_header_styles import DATES, EMPLOYERS, LESS_KNOWN_EMPLOYERS, TITLES, TOWNS

HEADING = Line("", size=9.0, bold=True, colour="#2079c7", style="heading 1", gap=1.2)
ENTRY = Line("", size=11.0, bold=True, style="heading 2", gap=0.7)
TIME = Line("", size=8.0, colour="#666666", style="heading 3", gap=0.2)
ITEM = Line("", size=9.0, glyph="•", indent=18.0, gap=0.1)
TEXT = Line("", size=9.0, gap=0.1)
SCHOOLS = "College|University|School of Design|Technical Institute|Academy"
DEGREES = "BSc Geology|Higher Certificate in Baking|Diploma in Nursing|MA History|BEng Rail Systems"


def read(*rows: tuple[Line, str]) -> Career:
    lines = tuple(
        replace(look, text=text, place=Place(paragraph=number), paragraph_end=True)
        for number, (look, text) in enumerate(rows, 1)
    )
    return outline(Reading(Format.DOCX, None, lines))


@pytest.mark.parametrize("header", ["{o}, {p} — {t}", "{o} — {t}", "{t}, {o}", "{o}"])
def test_posts_and_schools_in_heading_styles_are_no_sections(header: str) -> None:
    chance = random.Random(31)
    right = 0
    for _ in range(40):
        posts = [
            (ENTRY, header.format(o=chance.choice(EMPLOYERS + LESS_KNOWN_EMPLOYERS), t=title, p=chance.choice(TOWNS)))
            for title in chance.sample(TITLES, 3)
        ]
        rows: list[tuple[Line, str]] = [
            (TEXT, "Ana Marlowe"),
            (TEXT, "ana.marlowe@example.com"),
            (HEADING, "EXPERIENCE"),
        ]
        for post in posts:
            rows += [post, (TIME, chance.choice(DATES)[0].upper()), (ITEM, "Halved the waste"), (ITEM, "Ran the rota")]
        rows.append((HEADING, "EDUCATION"))
        for degree in chance.sample(DEGREES.split("|"), 2):
            school = f"{chance.choice(TOWNS).split(',')[0]} {chance.choice(SCHOOLS.split('|'))}"
            rows += [(ENTRY, f"{school} — {degree}"), (TIME, "SEPTEMBER 2010 - MAY 2012")]
        rows += [(HEADING, "LANGUAGES"), (TEXT, "English, Polish")]

        found = [section.heading for section in read(*rows).sections]

        right += found == ["EXPERIENCE", "EDUCATION", "LANGUAGES"]
    assert right >= 38


def test_a_label_between_the_lists_of_one_post_is_no_section() -> None:
    white = replace(TEXT, gap=0.8)
    career = read(
        (replace(TEXT, size=18.0), "Ana Marlowe"),
        (HEADING, "Profile"),
        (TEXT, "I keep kitchens calm and suppliers honest, and would like a small house with a big garden."),
        (HEADING, "Employment History"),
        (replace(white, bold=True), "Casa Verde – Leeds\tAug 2018 – Current"),
        (replace(TEXT, italic=True), "Line Cook"),
        (TEXT, "Key responsibilities:"),
        (ITEM, "Plan the menus of the week"),
        (TEXT, "Key achievements:"),
        (ITEM, "Halved the waste in one winter"),
        (HEADING, "Education"),
        (TEXT, "Diploma in Baking, Tarrow College, 2012"),
        (HEADING, "Languages"),
        (TEXT, "English, Polish"),
    )

    assert ["Profile", "Employment History", "Education", "Languages"] == [s.heading for s in career.sections]
    assert ["r1", "r1"] == [dot.role for dot in career.dots if dot.text.startswith(("Plan", "Halved"))]


def test_a_title_worded_like_a_heading_looks_like_the_other_titles() -> None:
    title = Line("", size=9.0, bold=True, gap=0.4)
    career = read(
        (TEXT, "Ottoline Marsh"),
        (HEADING, "EXPERIENCE"),
        (title, "Kennel Assistant"),
        (TEXT, "Hollow Farm"),
        (TEXT, "April 2022 – now"),
        (ITEM, "Feeding and walking of nine dogs"),
        (title, "Work Experience"),
        (TEXT, "Brook Surgery"),
        (TEXT, "July 2021"),
        (ITEM, "Filing of letters"),
        (HEADING, "EDUCATION"),
        (TEXT, "Brook School, 2014 – 2021"),
        (HEADING, "INTERESTS"),
        (TEXT, "Fencing"),
    )
    assert [section.heading for section in career.sections] == ["EXPERIENCE", "EDUCATION", "INTERESTS"]
    assert [(role.title, role.organisation) for role in career.roles] == [
        ("Kennel Assistant", "Hollow Farm"),
        ("Work Experience", "Brook Surgery"),
    ]
