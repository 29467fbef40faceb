"""An employer counts for a second post only where the page shows it; a time without work has none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.outline.joining import paragraphs
from dotwise.outline.naming import is_gap
from dotwise.outline.roles import positions
from dotwise.parsers import parse
from tests.outline.pages import page

HEAD = "# Una Obi\nSligo | 07700 900418 | post@example.org\n\n# Experience\n\n"
GAPS = (
    "Stay-at-home mother", "Full-time mum", "Caring for my father", "Family care", "Maternity leave", "Career break", "Travel",
    "Travelling in South America", "Illness", "Unemployed", "Studying for a degree", "Elternzeit", "Primary caregiver to two children",
)  # fmt: skip


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("look", ["! {} 2014 - 2019", "! {}\t2014 – 2019", "! 2014 – 2019\t{}", "! {}, 2014 – 2019"])
def test_a_time_without_work_has_no_employer_and_is_none(gap: str, look: str) -> None:
    before = "! Room Attendant, Peabody Inn\t05/2019 – Present\n* Cleaned sixteen rooms\n\n"
    after = "\n\n! Line cook, Waffle Shed, 2011 – 2014\n* Worked third shift"
    roles = outline(page(HEAD + before + look.format(gap) + after)).roles
    assert [(role.title, role.organisation) for role in roles] == [
        ("Room Attendant", "Peabody Inn"),
        (gap, None),
        ("Line cook", "Waffle Shed"),
    ]


@pytest.mark.parametrize(
    "title",
    ["Travel Nurse", "Study Coordinator", "Student Nurse", "Recovery Nurse", "Caregiver", "Retirement Adviser", "Job Search Coach",
     "Mother and Baby Nurse", "Travelling Salesman", "Family Therapist", "Leave Administrator"],
)  # fmt: skip
def test_posts_that_only_sound_like_it(title: str) -> None:
    assert not is_gap(title)


def test_the_employer_above_two_titles_is_that_of_both() -> None:
    rows = "! Oatfield Mills, Sligo\n/ Senior Baker\t2019 – 2022\n* Ran nights\n\n/ Baker\t2016 – 2019\n* Baked for the fair"
    roles = outline(page(HEAD + rows)).roles
    assert [(role.title, role.organisation) for role in roles] == [
        ("Senior Baker", "Oatfield Mills"),
        ("Baker", "Oatfield Mills"),
    ]


def test_the_employer_behind_a_title_is_not_handed_on() -> None:
    rows = "! Senior Baker, Oatfield Mills\t2019 – 2022\n* Ran nights\n\n! Porter\t2012 – 2014\n* Carried flour"
    roles = outline(page(HEAD + rows)).roles
    assert [(role.title, role.organisation) for role in roles] == [("Senior Baker", "Oatfield Mills"), ("Porter", None)]


def test_own_account_is_not_the_employer_of_the_next() -> None:
    rows = "! Self-employed\t2014 – 2019\n* Laid floors\n\n! Line cook, Waffle Shed\t2011 – 2014\n* Worked third shift"
    roles = outline(page(HEAD + rows)).roles
    assert [role.organisation for role in roles] == ["Self-employed", "Waffle Shed"]


def test_no_post_behind_military_service_is_one_with_the_employer_above() -> None:
    career = outline(
        page(
            "# Experience\n\nOatfield Mills, Sligo – 9/2012 to 1/2016\nPosition: Baker\n* Baked rye for the fair\n\n"
            "Military service – 2011/2012\n\nJunior Miller – summer 2010 to 2011\n* Ground spelt"
        )
    )
    assert [(role.title, role.organisation, role.start) for role in career.roles] == [
        ("Baker", "Oatfield Mills", "2012-09"),
        ("Military service", None, "2011"),
        ("Junior Miller", None, "2010"),
    ]


def test_a_header_typed_in_sentences_names_employer_title_and_dates() -> None:
    text = (
        "Jane Wanjiru\njane@example.org\n\nEXPERIENCE\n\nLake Power, Nairobi. Line Engineer. January 2018 to date.\n- Kept 11 kV lines\n\n"
        "2012 to 2017. Electrician, Rift Mills Ltd, Nakuru.\n- Motors\n"
    )
    career = outline(parse(Source("a.txt", text.encode())))
    assert [(role.title, role.organisation) for role in career.roles] == [
        ("Line Engineer", "Lake Power"),
        ("Electrician", "Rift Mills Ltd"),
    ]


def test_that_a_house_is_ones_own_is_no_part_of_its_name() -> None:
    career = outline(
        page(f"{HEAD}Piano Teacher, Oatfield Piano Studio (self-employed)\tsince 2011\n* Weekly lessons\n")
    )
    assert [(role.title, role.organisation) for role in career.roles] == [("Piano Teacher", "Oatfield Piano Studio")]


def test_bold_employers_set_in_a_little_above_their_dates_are_no_text_below_a_header() -> None:
    rows = "! Sparkhaven Ltd\n2018 - 2020\n/ Senior Cleaner\n* Spill kit\n\n! Hotel Orchid\n2008 - 2011\n/ Room Attendant\n* Beds"
    inset = [replace(line, indent=6.0) if line.bold else line for line in page(rows).lines]
    found = positions(paragraphs(inset), range(len(inset)))
    assert [(position.title, position.organisation) for position in found] == [
        ("Senior Cleaner", "Sparkhaven Ltd"),
        ("Room Attendant", "Hotel Orchid"),
    ]
