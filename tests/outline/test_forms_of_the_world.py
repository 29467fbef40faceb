"""What forms and letters of many countries print: a town behind a hyphen, a colon of its own cell, an employer in capitals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.model import Career, Line, Place, Reading, SectionKind, Source
from dotwise.outline import outline
from dotwise.outline.credentials import bare_name
from dotwise.outline.fitting import split_place
from dotwise.outline.naming import place_score
from dotwise.outline.wording import load_wording
from dotwise.parsers import parse
from tests.outline.pages import page

HEAD = "Una Obi\nuna@example.org\n\n"


def _career(text: str) -> Career:
    return outline(parse(Source("a.txt", text.encode())))


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Penrose Cable & Internet-Cleveland, TN", "Penrose Cable & Internet", "Cleveland, TN"),
        ("Clinic of Winston-Salem, NC", "Clinic of Winston-Salem", "NC"),
        ("University of Wisconsin-Madison, WI", "University of Wisconsin-Madison", "WI"),
    ],
)
def test_a_town_joined_to_the_employer_by_a_hyphen(text: str, name: str, place: str) -> None:
    assert split_place(text) == (name, place)


def test_the_district_of_a_known_town_is_a_place() -> None:
    assert place_score("Gulu District") == 1.0


def test_an_employer_in_capitals_and_its_town_before_what_somebody_was_there() -> None:
    rows = "1987-1991    OLD MILL PARTS, Waverly.  Helper.\n             Fixed flats\n             Opened up\n\n"
    rows += "1991-1996    PIKE RIDGE GARAGE, Waverly.  Counter man, part time.\n             Phone\n             Deliveries\n"
    roles = _career(f"{HEAD}EXPERIENCE\n\n{rows}").roles
    assert [(role.title, role.organisation) for role in roles] == [
        ("Helper", "OLD MILL PARTS"),
        ("Counter man, part time", "PIKE RIDGE GARAGE"),
    ]


def test_a_line_wider_than_any_wrapped_one_is_no_rest_of_the_line_above() -> None:
    short = "Farm trucks, hay equipment, small engines, about anything that came to the door"
    wide = (
        "Built a cradle out of an old engine hoist so one man could drop the transmission of a pickup by himself. "
        "Took that job from 9 hours to 6."
    )
    text = f"{HEAD}EXPERIENCE\n\n2010-2022    OWN SHOP, Waverly.  Owner.\n             {short}\n             {wide}\n             Closed it\n"
    assert [dot.text for dot in _career(text).dots] == [short, wide, "Closed it"]


def test_what_a_group_is_called_in_a_form_is_the_employer() -> None:
    text = f"{HEAD}COMMUNITY LEADERSHIP\n\nGroup:\tLira Youth Savers\nPosition:\tTreasurer\nPeriod:\t2020 to 2023\n- Kept the books\n"
    (role,) = _career(text).roles
    assert (role.title, role.organisation) == ("Treasurer", "Lira Youth Savers")


def test_a_value_with_the_colon_of_its_label() -> None:
    cells = [
        "CURRICULUM VITAE",
        "PERSONAL DETAILS",
        "Surname",
        ": Obi",
        "First Names",
        ": Una Akello",
        "Residential Address",
        ": House No. 12 Mill Township, Kadoma",
    ]
    cells += ["Marital Status", ": Married", "Email", ": una@example.org"]
    lines = [
        Line(text, Place(paragraph=number), block=max(1, number), size=12.0, bold=number < 2, paragraph_end=True)
        for number, text in enumerate(cells)
    ]
    body = page("! EXPERIENCE\n! Baker, Oat Mills\t2016 - 2019\n* Baked")
    reading = replace(body, lines=(*lines, *(replace(line, block=40) for line in body.lines)))
    career = outline(reading)
    assert career.contact.name == "Una Akello Obi"
    assert career.contact.location == "House No. 12 Mill Township, Kadoma"
    assert [section.heading for section in career.sections] == ["PERSONAL DETAILS", "EXPERIENCE"]
    assert [detail.section for detail in career.details if "Married" in detail.text] == ["s1"]


def test_a_word_before_a_colon_is_no_town() -> None:
    text = "About Una\n\nUna Obi is a reporter. She covers courts for papers around the lake.\n\nReach her at una@obi.example.\nClips: obi.example/clips\n"
    assert _career(text).contact.location is None


def test_the_title_of_a_master_is_no_part_of_her_name() -> None:
    assert bare_name("Mtra. Una Obi Marsh") == "Una Obi Marsh"


def test_the_house_below_a_name_heads_no_bio() -> None:
    story = "Una Obi directs the school of the Upland University and began there as an assistant in the year 1998."
    text = f"Mtra. Una Obi Marsh\n\nUpland University\n\n{story} She swims every morning.\n"
    assert [section.heading for section in _career(text).sections] == []


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        ("Chess, allotment, two greyhounds", SectionKind.INTERESTS),
        ("Treasurer of the bowls club, trustee of the church hall.", SectionKind.VOLUNTEER),
    ],
)
def test_a_heading_of_two_kinds_leaves_it_to_what_stands_below(below: str, kind: SectionKind) -> None:
    wording = dict(load_wording().read("Outside work").kinds)
    assert min(wording[SectionKind.INTERESTS], wording[SectionKind.VOLUNTEER]) > 0.3
    text = f"# Una Obi\n\n## Experience\n\nBaker, Oat Mills, 2016 - 2019\n\n- Baked\n\n## Outside work\n\n{below}\n"
    assert outline(parse(Source("a.md", text.encode()))).sections[-1].kind is kind


def test_papers_of_a_trade_are_no_publications() -> None:
    papers = "ASE A1, A4, A5 (ran out 2019, will retake)\nEPA 609 refrigerant card\nOhio CDL class B\nOwn hand tools and two roll cabs"
    text = f"{HEAD}EXPERIENCE\n\nMechanic, Oat Mills, 2016 - 2019\n- Brakes\n\nPAPERS\n\n{papers}\n"
    assert _career(text).sections[-1].kind is SectionKind.CERTIFICATIONS


def test_text_may_begin_a_line_below_the_heading_at_its_left() -> None:
    def line(text: str, left: float, top: float, block: int, gap: float, *, bold: bool = False) -> Line:
        return Line(text, Place(1, (left, top, left + 5 * len(text), top + 10)), block, 10.0, bold=bold, gap=gap)

    lines = (
        line("Una Obi", 48, 60, 0, 0.0, bold=True),
        line("Profile", 48, 114, 1, 0.0, bold=True),
        line("Experience", 48, 131, 1, 0.37, bold=True),
        line("I run kitchens in schools. Three of mine won county awards.", 176, 114, 2, 0.0),
        line("Catering Manager, Ashton Park School", 176, 141, 2, 1.2),
        line("2018 – present", 176, 152, 2, 0.0),
    )
    career = outline(Reading(page("").format, 1, lines))
    assert [section.heading for section in career.sections] == ["Profile", "Experience"]
    assert [role.title for role in career.roles] == ["Catering Manager"]
