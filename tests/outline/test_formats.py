"""Whole pages in formats that are common far from American templates: posts, place and what is no dot."""

from __future__ import annotations

from typing import TypeAlias

import pytest

from dotwise.model import Career, Source
from dotwise.outline import outline
from dotwise.parsers import parse
from tests.outline.format_pages import ARMY, AUSTRALIA, GERMANY, GULF, INDIA, NIGERIA, PHILIPPINES, SOUTHAFRICA

Post: TypeAlias = tuple[str | None, str | None, str | None, str | None, int]
"""Title, employer, start, end and how many dots stand below."""


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


def _posts(career: Career) -> list[Post]:
    return [
        (role.title, role.organisation, role.start, role.end, sum(dot.role == role.id for dot in career.dots))
        for role in career.roles
    ]


@pytest.mark.parametrize(
    ("text", "place", "posts", "others"),
    [
        (
            NIGERIA,
            "Plot 17 Woji Estate Layout, Off Aba Road, Port Harcourt, Rivers State",
            [
                ("Marine Electrician", "Bonny Tide Dredging Company", "2018-03", "present", 3),
                ("Electrical Technician II", "Oginigba Cold Stores Ltd", "2012", "2018", 2),
            ],
            [],
        ),
        (
            INDIA,
            "No. 22/7, Second Cross Street, Gandhi Puram, Coimbatore - 641012",
            [
                ("Senior Staff Nurse", "Sri Arunai Multispeciality Hospital", "2018-06", "present", 2),
                ("Staff Nurse", "Vadavalli Nursing Home", "2015", "2018", 2),
                ("Nurse Trainee", "Karpagam Clinic", "2014", "2015", 1),
            ],
            [
                "To be a part of a progressive hospital where I can apply my nursing skills and grow with the team.",
            ],
        ),
        (
            PHILIPPINES,
            "Purok 4, Brgy. San Isidro, Tagbilaran City, Bohol, Philippines",
            [
                ("ROOM ATTENDANT LEAD", "Loboc River Hotel", "2019-06", "present", 2),
                ("LAUNDRY ATTENDANT", "Alona Laundry Services", "2016", "2019", 2),
            ],
            [
                "To obtain a position as Housekeeping Supervisor in a cruise ship where my skills will be used.",
            ],
        ),
        (
            SOUTHAFRICA,
            "House 18, Extension 4, Lephalale, Limpopo, South Africa",
            [
                ("Welding Inspector Level 1", "Waterberg Boiler Services (Pty) Ltd", "2020-01", "present", 2),
                ("Coded Welder", "Matimba Fabrication CC", "2014", "2019", 2),
            ],
            [
                "Welding Inspector",
                "A reliable and safety conscious inspector with a background in boiler repairs and pipe work at two power stations.",
            ],
        ),
        (
            GULF,
            "Muweilah, Sharjah, UAE",
            [
                ("HVAC TECHNICIAN", "M/s Falcon Breeze Facilities Management LLC", "2021-03", "present", 2),
                ("ASSISTANT TECHNICIAN", "Noor Cooling Contracting", "2018-01", "2021-02", 2),
                ("HELPER then ASSISTANT TECHNICIAN", "Chenab Refrigeration Works", "2014", "2017", 2),
            ],
            [
                "HVAC Technician",
            ],
        ),
        (
            GERMANY,
            "Lindenstraße 14a, 33613 Bielefeld, Germany",
            [
                ("Production Planner", "Fa. Lippe Küchenmöbel GmbH", "2016-05", "present", 2),
                ("Work preparation clerk", "Ravensberg Holz KG", "2009-04", "2016-04", 2),
                ("Freelance draughtsman", None, "2004-10", "2009-03", 1),
            ],
            [
                "Production Planner",
                "Planner with many years in furniture industry.",
                "I stand for clean data and short ways.",
                "German (mother tongue), English (B2)",
                "AutoCAD, imos, SAP PP",
            ],
        ),
        (
            AUSTRALIA,
            "Muswellbrook, NSW",
            [
                ("Dozer operator", "Mount Pleasant Earthworks", "2020-03", "present", 2),
                ("Truck driver", "Bengalla Haulage", "2016", "2020", 2),
            ],
            [
                "Plant Operator",
                "Hard working operator, like early starts.",
                "In mines since school.",
                "RII dozer and truck, white card",
            ],
        ),
        (
            ARMY,
            "Catterick",
            [
                ("Cpl – Plant Section Commander", "engineer regiment", "2021", "present", 2),
                ("LCpl – Plant Operator Mechanic", None, "2017", "2021", 2),
                ("Spr / LCpl – Combat Engineer", None, "2013", "2017", 1),
            ],
            [
                "A steady and practical junior commander with twelve years in engineering units, looking for a first civilian post in plant hire.",
            ],
        ),
    ],
)
def test_pages(text: str, place: str, posts: list[Post], others: list[str]) -> None:
    career = _career(text)
    assert place == career.contact.location
    assert posts == _posts(career)
    assert others == [dot.text for dot in career.dots if dot.role is None]
    assert career.coverage.lines == career.coverage.placed


_POST = "Una Obi\nuna@example.org\n\nEXPERIENCE\n\nDepot Manager, Oatfield Haulage Ltd, 2015 - 2019\n"


@pytest.mark.parametrize(
    "items",
    [
        [
            "Leeds, 4 May 2018: opened the second depot with 12 drivers",
            "York, 2017: closed the old yard without a lost day",
        ],
        [
            "Cut empty miles by a fifth in 2016",
            "Halved the claims of 2017",
            "Wrote the winter plan, 2015 to 2018, still in use",
        ],
        ["Health: brought the nurse into the yard once a month", "Place: moved the wash bay under a roof in 2016"],
        ["No. 1 depot of nine for fuel in 2018, Leeds, UK", "Unit 4 drivers asked for the rota, and it stayed"],
    ],
)
def test_items_that_look_like_forms_or_headers_stay_dots(items: list[str]) -> None:
    for signs in (["•"] * 3, ["1.", "2.", "3."]):
        listed = "\n".join(f"{sign} {item}" for sign, item in zip(signs, items, strict=False))
        career = _career(f"{_POST}{listed}\n")
        assert ["Depot Manager"] == [role.title for role in career.roles]
        assert items == [dot.text for dot in career.dots if dot.role == "r1"]
