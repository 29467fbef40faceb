"""What the lines of an ad are, and what each stands under."""

from __future__ import annotations

import pytest

from dotwise.adverts import lines_of_ad


def _under(text: str) -> list[tuple[str, str]]:
    return [(line.heading, line.text) for line in lines_of_ad(text) if line.heading]


def test_a_list_without_signs_stands_under_its_heading() -> None:
    ad = "Warehouse\n\nRequirements\nForklift licence\nAble to work nights\nTwo years in a warehouse\n\nWe offer\nA pension\n"

    assert _under(ad) == [
        ("Requirements", "Forklift licence"),
        ("Requirements", "Able to work nights"),
        ("Requirements", "Two years in a warehouse"),
        ("We offer", "A pension"),
    ]


def test_a_blank_line_between_items_ends_no_list() -> None:
    ad = "Nurse\n\nRequirements\n\n- Registration as a nurse\n\n- Three years on a ward\n\n- Sepsis care\n"

    assert [text for heading, text in _under(ad) if heading == "Requirements"] == [
        "Registration as a nurse",
        "Three years on a ward",
        "Sepsis care",
    ]


def test_an_unknown_heading_closes_the_one_before() -> None:
    page = "<h2>You bring</h2><ul><li>Gaelic</li></ul><h2>Fancy a look?</h2><ul><li>A cottage</li></ul>"

    assert _under(page) == [("You bring", "Gaelic"), ("Fancy a look?", "A cottage")]


def test_a_heading_over_headings_is_no_line_that_asks() -> None:
    page = "<h2>Experience</h2><h3>Essential</h3><ul><li>Two years on a ward</li></ul><h3>Desirable</h3><ul><li>Research</li></ul>"

    assert [line.text for line in lines_of_ad(page) if line.heads] == ["Experience", "Essential", "Desirable"]


def test_a_line_that_wraps_is_one() -> None:
    ad = "Clerk\n\nYou need:\n- an understanding of the role of local government and of the\n  services that it provides\n"

    assert _under(ad) == [
        ("You need:", "an understanding of the role of local government and of the services that it provides")
    ]


def test_the_columns_of_a_table_say_what_must_be() -> None:
    ad = (
        "Physiotherapist\n\nCriteria\tEssential\tDesirable\n"
        "Qualifications\tA degree in physiotherapy\tA course in respiratory care\n"
        "Experience\tTwo years on a ward\tWork in the community\n"
    )

    assert ("Essential", "A degree in physiotherapy") in _under(ad)
    assert ("Desirable", "Work in the community") in _under(ad)


@pytest.mark.parametrize(("letter", "column"), [("E", "Essential"), ("D", "Desirable")])
def test_a_letter_beside_an_item_says_how_much_it_is_needed(letter: str, column: str) -> None:
    assert (column, "Registration with the council") in _under(
        f"Experience\n\nRegistration with the council\t{letter}\n"
    )


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Excellent English; Arabic is a plus", ["Excellent English", "Arabic is a plus"]),
        ("A nursing degree, a master's preferred", ["A nursing degree", "a master's preferred"]),
        ("Good in English, spoken. Arabic or Hindi is an advantage", ["Good in English, spoken.", "Arabic or Hindi is an advantage"]),
        ("Fault finding on controllers, ideally Siemens", ["Fault finding on controllers, ideally Siemens"]),
        ("Licence with passenger and school bus endorsements preferred", ["Licence with passenger and school bus endorsements preferred"]),
        ("Two years in a shop or a bar", ["Two years in a shop or a bar"]),
    ],
)  # fmt: skip
def test_what_is_needed_and_what_is_welcome_are_two(line: str, parts: list[str]) -> None:
    assert [text for _, text in _under(f"Host\n\nYou bring\n- {line}\n")] == parts


def test_menus_and_other_jobs_of_a_page_are_no_part_of_it() -> None:
    page = (
        "<html><body><nav><ul><li>Jobs</li></ul></nav><main><h1>Chemist</h1><h2>You bring</h2><ul><li>Patience</li></ul>"
        "</main><aside><h3>Similar jobs</h3><ul><li>Driver</li></ul></aside><footer>Privacy</footer></body></html>"
    )

    assert [line.text for line in lines_of_ad(page)] == ["Chemist", "You bring", "Patience"]
