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
    "town behind a slash": "{t}\n{o} / {p} / {d}",
    "employer, colon, title": "{o}: {t}\t{d}",
    "labels": "Organisation: {o}\nPosition: {t}\nDuration: {d}",
    "dates and place above": "{d} – {p}\n{t} – {o}",
}
LESS_KNOWN_TITLES = (
    "Wool classer|Peat cutter|Chief cook|Lighting designer|Kelp dryer|Second Cook|Registered nurse|Bell ringer|"
    "Catering assistant|Loom Fettler|Training coordinator|Rope access technician"
).split("|")
TERMS = ("", "", ", contract", ", summers", " (part-time, then full-time)", " (6-month contract)", ", seasonal")
LESS_KNOWN_EMPLOYERS = (
    "Osprey Lane|Estancia Los Talas|Comparsa Verdal|Tarrow Elephant Study|Northmoor Hospitals|Rook & Daughters|Fjellheim|"
    "Qorvex Rail|Compañía La Bisagra|McAra Civil Works|Harlan, Ostby & Reyes, PLLP"
).split("|")
DEPARTMENTS = "Sterile Services|Radiology Department|Night Team|Unit 4|Maintenance|School of Nursing".split("|")
SHIPS = "MV Visayan Star|SS Little Auk|FV Northern Hope|USS Halvorsen".split("|")
KNOWN_PLACES = "Leeds|Cork, Ireland|Manchester|Toronto, ON|Nairobi, Kenya".split("|")
TYPED_STYLES = {
    "employer further in, below the title": ("{d}\t{t}\n        {o}, {k}", "{o}"),
    "employer and department further in": ("{d}\t{t}\n        {o}, {u}, {k}", "{o}, {u}"),
    "employer far in": ("{d}    {t}\n                    {o}", "{o}"),
    "ship and company further in": ("{d}   {t}\n                     {s} / {o}", "{s} / {o}"),
    "ship and company below": ("{t}\t{d}\n{s} / {o}", "{s} / {o}"),
    "dates, unknown town, employer, title": ("{d}\n{p}\n{o}\n{t}", "{o}"),
    "town or tour between employer and dates": ("{t}\n{o} · {p} · {d}", "{o}"),
    "all over the country": ("{t} @ {o}, all over {k} - {d}", "{o}"),
    "town at the right": ("{t}\t{d}\n{o}\t{p}", "{o}"),
    "employer, department, town": ("{t}\n{o}, {u}, {k}\n{d}", "{o}, {u}"),
    "dates and a colon first": ("{d}: {t}\n{o}, {k}", "{o}"),
}
"""Each with what of it names the employer; these are followed by items with a sign."""
UNKNOWN_PLACES = "Tarrow|Rosada|Hexby|Konongo, Ghana|Paysandú|on tour|Manchester".split("|")
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


def typed_posts(style: str) -> tuple[int, int, int]:
    """Of twenty-four posts: how many are read exactly, how many posts are read as sure, and how many of those rightly."""
    chance = random.Random(style)
    right = sure = sure_and_right = 0
    for _ in range(6):
        wanted, text = [], "Ana Marlowe\nana.marlowe@example.com | 020 7946 0111 | London\n\nEXPERIENCE\n\n"
        for _ in range(4):
            dates, start, end = chance.choice(DATES)
            title = chance.choice(LESS_KNOWN_TITLES) + chance.choice(TERMS)
            parts = {
                "t": title,
                "o": chance.choice(LESS_KNOWN_EMPLOYERS),
                "u": chance.choice(DEPARTMENTS),
                "s": chance.choice(SHIPS),
                "k": chance.choice(KNOWN_PLACES),
                "p": chance.choice(UNKNOWN_PLACES),
                "d": dates,
            }
            header, employer = TYPED_STYLES[style]
            wanted.append((title, employer.format(**parts), start, end))
            text += f"{header.format(**parts)}\n{ITEMS}\n"
        roles = outline(parse(Source("a.txt", f"{text}EDUCATION\n\nBA History, 2008\n".encode()))).roles
        found = {(role.title, role.organisation, role.start, role.end): role.confidence for role in roles}
        right += sum(role in found for role in wanted)
        sure += sum(confidence >= 0.9 for confidence in found.values())
        sure_and_right += sum(found.get(role, 0.0) >= 0.9 for role in set(wanted))
    return right, sure, sure_and_right


@pytest.mark.parametrize("style", TYPED_STYLES)
def test_employers_departments_ships_and_towns_as_people_type_them(style: str) -> None:
    assert typed_posts(style)[0] >= NEEDED * 24


def test_posts_read_as_sure_are_right() -> None:
    counts = [typed_posts(style) for style in TYPED_STYLES]

    assert sum(sure for _, sure, _ in counts) > 100
    assert sum(right for _, _, right in counts) >= 0.95 * sum(sure for _, sure, _ in counts)
