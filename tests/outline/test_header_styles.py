"""
Roles in the header styles that people type, for titles and employers that no list knows.

Every style is filled from the same lists, so that none is fitted to one document; a style is read right when nearly all
of its roles have title, employer, start and end exactly.
"""

from __future__ import annotations

import random

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

TITLES = (
    "Senior Accountant|Beekeeper|Ward Sister|Programme Manager, Youth|Chief of Staff|Tram Driver|Lecturer in Soil Science|"
    "Co-founder & CTO|Line Cook|Community Nurse (Band 6)|Head of Growth|QA Lead|Bookkeeper|Stage Manager|Data Scientist II|"
    "Executive Assistant to the CEO|Wind Turbine Technician|Site Supervisor|Midwife|Ranger|Solicitor|Steward|Farmhand"
).split("|")
EMPLOYERS = (
    "Hollis & Brandt|Meridian Freight Ltd|Kvarken Foods AB|St. Hilda's Hospice|University of Eastmoor|Blue Lantern|Osprey|"
    "City of Tarrow|Nordhavn Kommune|Pinecrest Elementary School|Ministry of Works|Qorvex|The Green Door Trust|Lumen, Inc.|"
    "Escuela Río Claro|Harrow Vale NHS Trust|Grupo Altamar|Rook|Ferro d.o.o.|Sunday Paper|Fjellheim Hotell|Casa Verde"
).split("|")
TOWNS = "Leeds|Austin, TX|Berlin, Germany|Tarrow|Nairobi, Kenya|Remote|São Paulo|Cork, Ireland|Pune|Toronto, ON".split(
    "|"
)
DATES = (
    ("Jan 2019 – Present", "2019-01", "present"),
    ("03/2016 - 12/2018", "2016-03", "2018-12"),
    ("2012–2016", "2012", "2016"),
    ("Sept. 2014 to Feb. 2017", "2014-09", "2017-02"),
    ("2020 - now", "2020", "present"),
    ("Summer 2018", "2018", "2018"),
    ("June 2010 — August 2013", "2010-06", "2013-08"),
)
STYLES = {
    "all on one line": "{t}, {o}, {p}, {d}",
    "employer, title, dates below each other": "{o}, {p}\n{t}\n{d}",
    "title, employer, dates below each other": "{t}\n{o}, {p}\n{d}",
    "bars": "{t} | {o} | {p} | {d}",
    "dates first": "{d}\n{t}\n{o}",
    "dates first on the line": "{d}: {t}, {o}, {p}",
    "dates at the right of the employer": "{o}\t{d}\n{t}",
    "dates at the right of the title": "{t}\t{d}\n{o}, {p}",
    "at": "{t} at {o} ({d})",
    "employer, dash, title": "{o} - {t}\n{d} | {p}",
    "town in brackets": "{o} ({p})\t{d}\n{t}",
    "place and dates at the right": "{o}\t{p}\n{t}\t{d}",
    "place behind the dates": "{o}\n{t}\n{d}, {p}",
}
ITEMS = "- Moved the stock room to one list.\n- Trained four starters\n"
NEEDED = 0.9


def share(style: str, between: str) -> float:
    """Share of roles read exactly, over six documents of four roles each."""
    chance = random.Random(style)
    right = 0
    for _ in range(6):
        wanted, text = [], "Ana Marlowe\nana.marlowe@example.com | 020 7946 0111 | London\n\nEXPERIENCE\n\n"
        for _ in range(4):
            dates, start, end = chance.choice(DATES)
            title, employer, town = chance.choice(TITLES), chance.choice(EMPLOYERS), chance.choice(TOWNS)
            wanted.append((title, employer, start, end))
            text += STYLES[style].format(t=title, o=employer, p=town, d=dates) + between
        roles = outline(parse(Source("a.txt", f"{text}\nEDUCATION\n\nBA History, 2008\n".encode()))).roles
        found = [(role.title, role.organisation, role.start, role.end) for role in roles]
        right += sum(role in found for role in wanted)
    return right / 24


@pytest.mark.parametrize("style", STYLES)
def test_posts_with_items(style: str) -> None:
    assert share(style, f"\n{ITEMS}\n") >= NEEDED


@pytest.mark.parametrize("style", STYLES)
def test_posts_parted_by_blank_lines(style: str) -> None:
    assert share(style, "\n\n") >= NEEDED


@pytest.mark.parametrize("style", STYLES)
def test_posts_one_right_below_the_other(style: str) -> None:
    assert share(style, "\n") >= NEEDED
