"""Headers as people type them in plain text: dashes after capitals, states without commas, dates alone below a line."""

from __future__ import annotations

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

_HEAD = "Una Obi\nuna@example.org\n\nEXPERIENCE\n\n"
_ITEMS = "\n- Kept the yard dry\n- Taught six lads\n"


def _posts(text: str) -> list[tuple[str | None, str | None, str | None]]:
    career = outline(parse(Source("person.txt", (_HEAD + text).encode())))
    return [(role.title, role.organisation, role.location) for role in career.roles]


@pytest.mark.parametrize(
    ("header", "title", "employer", "place"),
    [
        ("Ganger, Oatfield Drains — Barra Creek VIC — Feb 2019 to current", "Ganger", "Oatfield Drains", "Barra Creek VIC"),
        ("Oatfield Drains — Ganger / Pipe Layer, Hollis SK\n2015 - 2019", "Ganger / Pipe Layer", "Oatfield Drains", "Hollis SK"),
        ("YARD HAND / GENERAL - Shoring gang, Tarrow - 2015 to 2019", "YARD HAND / GENERAL", "Shoring gang", "Tarrow"),
        ("PIPE LAYER then ACTING GANGER - Te Ora Drains, Tarrow - 2015 to 2019", "PIPE LAYER then ACTING GANGER", "Te Ora Drains", "Tarrow"),
        ("Freelance surveyor, Leeds\t2015 - 2019", "Freelance surveyor", None, "Leeds"),
        ("Seed Salesman / Stores\nHollis Valley Co-op\n2015 - 2019", "Seed Salesman / Stores", "Hollis Valley Co-op", None),
        ("Childminding for two families\n2015 - 2019", "Childminding for two families", None, None),
        ("Cpl – Bridge Builder, field squadron, Cyprus – 2015 to 2019", "Cpl – Bridge Builder", "field squadron", "Cyprus"),
        ("SURVEYOR (LAND)\nM/s Oatfield Contracting LLC, Dubai, UAE — Jan 2015 to Date", "SURVEYOR (LAND)", "M/s Oatfield Contracting LLC", "Dubai, UAE"),
        ("2015 - 2019: SURVEYOR\nOatfield Drains Company\nDuties and Responsibilities", "SURVEYOR", "Oatfield Drains Company", None),
        ("1/ Land Surveyor\nOatfield Drains JSC, Leeds\nFrom 05/2015 to now", "Land Surveyor", "Oatfield Drains JSC", "Leeds"),
        ("Matron, Night Wards, at Oatfield Cottage Hospital (2015 to 2019)", "Matron, Night Wards", "Oatfield Cottage Hospital", None),
        ("Groom\nOatfield Stores (my uncle's shop)\n2015 - 2019", "Groom", "Oatfield Stores", None),
        ("Deckhand\nFV Bonnie Jean, trawler out of Eyemouth\n2015 - 2019", "Deckhand", "FV Bonnie Jean", None),
        ("Country Manager, Kenya\nOatfield Drains Ltd\n2015 - 2019", "Country Manager, Kenya", "Oatfield Drains Ltd", None),
    ],
)  # fmt: skip
def test_one_post(header: str, title: str, employer: str | None, place: str | None) -> None:
    assert [(title, employer, place)] == _posts(header + _ITEMS)


def test_titles_in_capitals_above_their_employers_are_no_headings() -> None:
    first = "LAND SURVEYOR\nOatfield Contracting LLC, Dubai, UAE — Jan 2018 to Date"
    second = "ASSISTANT SURVEYOR\nHollis Building Works, Ajman, UAE — Nov 2015 to Dec 2017"

    assert [
        ("LAND SURVEYOR", "Oatfield Contracting LLC", "Dubai, UAE"),
        ("ASSISTANT SURVEYOR", "Hollis Building Works", "Ajman, UAE"),
    ] == _posts(f"{first}{_ITEMS}\n{second}{_ITEMS}")


def test_an_employer_met_before_is_no_title() -> None:
    assert [
        ("Territory Manager", "Oatfield Irrigation", None),
        ("Parts & Inside Trade", "Oatfield Irrigation", None),
    ] == _posts(
        f"Territory Manager\nOatfield Irrigation\nNov 2019 - Present{_ITEMS}\nParts & Inside Trade\nOatfield Irrigation\nMar 2016 - Nov 2019{_ITEMS}"
    )


def test_how_long_a_post_lasted_is_no_part_of_the_employer() -> None:
    assert [("Intern", "Ministry of Works", None)] == _posts(f"Intern: Ministry of Works, 3 months, 2017{_ITEMS}")
