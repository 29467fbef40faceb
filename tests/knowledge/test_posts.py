"""Which posts are those of a course of work."""

from __future__ import annotations

import pytest

from dotwise.knowledge.posts import own_posts, trade_named, trades_named
from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

_VOLUNTEERING = "VOLUNTEERING\n\nSecretary, Otter Bay Rowing Club, 2016 - now\n- Took the minutes\n"
_WORK = "EXPERIENCE\n\nBaker, Crumb Lane Bakery, 2015 - 2020\n- bread and rolls\n\n"


def _titles(text: str) -> list[str | None]:
    career = outline(parse(Source("person.txt", f"Ilse Marrow\nilse@example.org\n\n{text}".encode())))
    return [role.title for role in own_posts(career)]


def test_a_voluntary_post_held_beside_work_changes_no_course() -> None:
    assert _titles(_WORK + _VOLUNTEERING) == ["Baker"]


def test_where_there_is_no_other_post_it_is_the_course() -> None:
    assert _titles(_VOLUNTEERING + "\nEDUCATION\n\nDiploma, Otter College, 2012\n") == ["Secretary"]


def test_a_secretary_by_trade_keeps_her_post() -> None:
    posts = "Secretary, Boyle Solicitors, 2018 - 2024\n- typed the letters\n\nBaker, Crumb Lane Bakery, 2015 - 2018\n- bread\n"
    assert _titles(f"EXPERIENCE\n\n{posts}") == ["Secretary", "Baker"]


def test_an_office_held_while_other_work_goes_on_stands_beside_it() -> None:
    posts = "Secretary, Otter Bay Rowing Club, 2016 - 2019\n- took the minutes\n\nBaker, Crumb Lane Bakery, 2015 - 2020\n- bread\n"
    assert _titles(f"EXPERIENCE\n\n{posts}") == ["Baker"]


@pytest.mark.parametrize(
    "title",
    [
        "Volunteer Coordinator",
        "Volunteer Services Manager",
        "Volunteer Programmes and Events Manager",
        "Patron Services Librarian",
    ],
)
def test_who_looks_after_volunteers_or_patrons_is_none(title: str) -> None:
    assert _titles(f"EXPERIENCE\n\n{title}, Otter Trust, 2018 - 2024\n- planned the rota\n\n{_WORK}") == [
        title,
        "Baker",
    ]


@pytest.mark.parametrize(
    "heading", ["COMMUNITY NURSING EXPERIENCE", "WORK AND VOLUNTEER EXPERIENCE", "COMMUNITY ENGAGEMENT CAREER"]
)
def test_a_heading_of_posts_may_name_the_community_or_volunteers(heading: str) -> None:
    posts = "District Nurse, Otter Bay Trust, 2019 - now\n- rounds\n\nStaff Nurse, Otter Bay Hospital, 2015 - 2019\n- nights\n"
    assert _titles(f"{heading}\n\n{posts}\n{_WORK}") == ["District Nurse", "Staff Nurse", "Baker"]


@pytest.mark.parametrize(
    "heading", ["BOARD ROLES", "COMMITTEE WORK & COMMUNITY SERVICE", "VOLUNTARY AND HONORARY POSITIONS"]
)
def test_a_heading_of_unpaid_work_makes_no_course(heading: str) -> None:
    assert _titles(f"{_WORK}{heading}\n\nTreasury Adviser, Otter Bay Trust, 2016 - now\n- the accounts\n") == ["Baker"]


@pytest.mark.parametrize("title", ["Patron", "Volunteer Youth Football Coach", "Trustee"])
def test_an_unpaid_post_is_told_by_its_title(title: str) -> None:
    assert _titles(f"EXPERIENCE\n\n{title}, Otter Trust, 2018 - 2024\n- came to help\n\n{_WORK}") == ["Baker"]


@pytest.mark.parametrize(
    ("title", "trade"),
    [
        ("Senior Physiotherapist (MSK)", "physiotherapist"),
        ("Assistant Manager, The Anchor", "manager"),
        ("Lead", "lead"),
        ("Payroll Specialist – EMEA", "payroll specialist"),
    ],
)
def test_the_trade_is_the_title_without_rank_and_place(title, trade):
    assert trade_named(title) == trade


def test_trades_are_named_once_and_a_title_without_one_names_none():
    assert trades_named(["Senior Baker", None, "", "Baker (nights)", "Clerk"]) == ("baker", "clerk")


def test_a_post_that_says_in_brackets_that_it_is_unpaid_changes_no_course() -> None:
    posts = "Parent Governor (voluntary), Otter School, 2021 - now\n- sit on a panel\n\nBaker, Crumb Lane Bakery, 2015 - 2020\n- bread\n"
    assert _titles(f"EXPERIENCE\n\n{posts}") == ["Baker"]
