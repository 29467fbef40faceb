"""What people type on a phone or copy from one: small letters, towns without a comma, notes in brackets, dates of papers."""

from __future__ import annotations

import pytest

from dotwise.model import Career, DotKind, SectionKind, Source
from dotwise.outline import outline
from dotwise.outline.dividing import divided
from dotwise.outline.fitting import split_place
from dotwise.outline.posts import Context
from dotwise.parsers import parse


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


_NOTE = (
    "Tomas Reka\nLeeds (can travel, have van)\n07700 900111  tomas@example.com\n\n"
    "Hi, I have 9 years in kitchens here and at home and I am looking for a day job where I can stay with the same people for long.\n\n"
    "work\n\n"
    "Kitchen porter, Fennel Foods Bradford (agency then permanent) - may 2019 till now\n"
    "pots and pans, floors, bins\n"
    "I put the knives on a rail by the door and nobody got cut since, the chef kept it like this\n"
    "count of plates on mondays\n"
    "dish machine from 2020\n\n"
    "Potato packer, Marrow Farms - 2015 to 2018\n"
    "bags and labels\n"
)


def test_a_town_that_only_a_blank_parts_is_none_of_the_employers_name() -> None:
    assert [(role.title, role.organisation) for role in _career(_NOTE).roles] == [
        ("Kitchen porter", "Fennel Foods"),
        ("Potato packer", "Marrow Farms"),
    ]


@pytest.mark.parametrize(
    "name", ["Royal Infirmary Edinburgh", "Kestrel State University", "Otter Credit Union", "Bank of Leeds"]
)
def test_a_town_or_word_that_is_part_of_the_name_stays(name: str) -> None:
    assert split_place(name) == (name, None)


def test_a_line_may_end_by_pointing_back() -> None:
    texts = [dot.text for dot in _career(_NOTE).dots]
    assert "count of plates on mondays" in texts
    assert "I put the knives on a rail by the door and nobody got cut since, the chef kept it like this" in texts


def test_a_line_that_tells_since_when_is_one_of_the_work() -> None:
    assert [dot.role for dot in _career(_NOTE).dots if dot.text == "dish machine from 2020"] == ["r1"]


def test_plans_in_brackets_are_no_part_of_the_place() -> None:
    assert _career(_NOTE).contact.location == "Leeds"


def test_a_department_between_title_and_employer_is_the_titles() -> None:
    for department, house in (("A&E", "Otter Lane General"), ("ICU", "Fenwick Royal")):
        ways = divided(f"Staff Nurse, {department}, {house}", Context())
        assert (f"Staff Nurse, {department}", house) in [(way.title, way.organisation) for way in ways]


def test_papers_behind_a_label_are_no_post_of_the_year_in_which_they_end() -> None:
    career = _career(
        "Rafe Ibanez\nrafe@example.com\n\nEmployment\n\n2016 - 2020  Dockside Cranes Ltd, Crane operator\n- lifts up to 40 t\n- daily checks\n\n"
        "Tickets: slinger card, 2391-52, crane A60, first aid at work (exp 2025)\n\nReferences on request\n"
    )
    assert [role.title for role in career.roles] == ["Crane operator"]
    assert career.sections[-1].kind is SectionKind.CERTIFICATIONS
    assert career.dots[-1].kind is DotKind.SENTENCE


@pytest.mark.parametrize("line", ["--- end of profile ---", "NMB PIN 15I2345E", "Dear Mrs Obi"])
def test_the_end_of_the_paper_a_number_and_a_greeting_head_nothing(line: str) -> None:
    career = _career(
        f"Ana Roe\nana@example.com\n\nEDUCATION\n\nDiploma, Otter College, 2012\n\n{line}\n\nCLUBS\n\nchess\n"
    )
    assert line not in [section.heading for section in career.sections]


def test_a_line_between_blank_lines_that_tells_since_when_may_be_a_post() -> None:
    text = "ana roe\nana@example.com\n\nwork\n\nbarn help since 2019\n- feeding of calves\n- fences and gates\n"
    assert [role.start for role in _career(text).roles] == ["2019"]


def test_the_name_somebody_trades_under_is_the_employer() -> None:
    text = "Ana Roe\nana@example.com\n\nEmployment\n\n2016 - now  Self employed, trading as Otter Joinery\n- stairs and doors\n- windows\n"
    assert [(role.title, role.organisation) for role in _career(text).roles] == [("Self employed", "Otter Joinery")]


def test_a_listed_school_with_its_years_is_no_line_to_judge() -> None:
    text = "Ana Roe\nana@example.com\n\nEDUCATION\n\n- Otter Lane Comprehensive, 1982-1987, English, Maths, Home Economics\n\nSKILLS\n\n- looms\n"
    assert [dot.text for dot in _career(text).dots] == ["looms"]
