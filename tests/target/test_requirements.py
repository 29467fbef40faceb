from __future__ import annotations

import pytest

from dotwise.target.requirements import find_requirements, find_tasks, kind_of

AD = """Head Gardener
Willow Court, Bath

We keep forty acres that people come to see in every month. You will lead six gardeners.

What you will do
- Plan the beds
- Report to the trustees

What we ask
- Five years in a public garden
- Knows roses
- NVQ level 3 or a similar qualification

Nice to have
- Drives a tractor

What we offer
- A cottage

A driving licence is needed. Please write to us by May.
"""


def test_what_is_listed_below_a_heading_that_asks() -> None:
    found = find_requirements(AD)

    assert [requirement.text for requirement in found] == [
        "Five years in a public garden",
        "Knows roses",
        "NVQ level 3 or a similar qualification",
        "Drives a tractor",
        "A driving licence is needed.",
    ]


def test_must_and_nice_are_told_apart() -> None:
    necessity = {requirement.text: requirement.necessity for requirement in find_requirements(AD)}

    assert necessity["Knows roses"] == "must"
    assert necessity["Drives a tractor"] == "nice"


def test_a_list_without_a_heading_is_taken() -> None:
    found = find_requirements("Baker\n\nWe need:\n\n* Night work\n* Two years at a deck oven\n")

    assert [requirement.text for requirement in found] == ["Night work", "Two years at a deck oven"]


def test_prose_is_read_where_nothing_is_listed() -> None:
    text = "We bake at night. You have two years at a deck oven. Experience with rye is a plus. The shop is in Lund."

    assert [requirement.text for requirement in find_requirements(text)] == [
        "You have two years at a deck oven.",
        "Experience with rye is a plus.",
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Diploma in asset management", "credential"),
        ("Calm under pressure", "trait"),
        ("You have led a crew of ten", "experience"),
        ("PLC programming", "skill"),
    ],
)
def test_kinds_of_requirements(text: str, kind: str) -> None:
    assert kind_of(text) == kind


def test_one_item_that_asks_for_two_things_is_two() -> None:
    found = find_requirements(
        "Nurse\n\nWhat we ask\n- BSN required, MSN preferred\n- Degree preferred; licence required\n"
    )

    assert [(one.text, one.necessity, one.kind) for one in found] == [
        ("BSN required", "must", "credential"),
        ("MSN preferred", "nice", "credential"),
        ("Degree preferred", "nice", "credential"),
        ("licence required", "must", "credential"),
    ]


def test_what_the_post_will_do_is_asked_for_too_and_counts_for_less() -> None:
    assert [(task.text, task.necessity, task.kind) for task in find_tasks(AD)] == [
        ("Plan the beds", "should", "task"),
        ("Report to the trustees", "should", "task"),
    ]


@pytest.mark.parametrize(
    ("heading", "necessity"),
    [
        ("You will need:", "must"),
        ("You'll need:", "must"),
        ("You bring:", "must"),
        ("Your profile:", "must"),
        ("We are looking for:", "must"),
        ("About you", "must"),
        ("About you:", "must"),
        ("The ideal candidate:", "must"),
        ("The successful candidate will have:", "must"),
        ("What you need to do well in this role:", "must"),
        ("To be considered for the post in our Bath workshop you will need to show us:", "must"),
        ("Applicants must have:", "must"),
        ("Our yard:", "must"),
        ("It would be great if you have:", "nice"),
        ("Even better if you bring:", "nice"),
        ("Bonus points:", "nice"),
        ("You might also have:", "nice"),
        ("Not essential, but good to have:", "nice"),
    ],
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_what_leads_into_a_list_is_a_heading_and_says_what_must_be(heading: str, necessity: str, gap: str) -> None:
    found = find_requirements(
        f"Boat Builder\n\nWe build larch boats.\n\n{heading}\n{gap}- Steam bending\n- Own tools\n"
    )

    assert [(one.text, one.necessity) for one in found] == [("Steam bending", necessity), ("Own tools", necessity)]


@pytest.mark.parametrize(
    "heading", ["You will:", "As a boat builder you will:", "You will be responsible for:", "The role:"]
)
def test_what_leads_into_tasks_asks_for_nothing(heading: str) -> None:
    ad = f"Boat Builder\n\n{heading}\n- Caulk seams\n\nYou will need:\n- Own tools\n"

    assert [one.text for one in find_requirements(ad)] == ["Own tools"]
    assert [one.text for one in find_tasks(ad)] == ["Caulk seams"]


def test_subheadings_of_what_is_asked_are_no_requirements() -> None:
    found = find_requirements("Baker\n\nRequirements\nAt the oven:\n- Rye\nOn the road:\n- Van licence\n")

    assert [one.text for one in found] == ["Rye", "Van licence"]


def test_a_heading_and_what_it_asks_for_may_share_a_line() -> None:
    found = find_requirements(
        "Baker\n\nEssential: a van licence\nDesirable: rye\nExperience: five years at an oven\nSalary: 30,000\n"
    )

    assert [(one.text, one.necessity) for one in found] == [
        ("a van licence", "must"),
        ("rye", "nice"),
        ("Experience: five years at an oven", "must"),
    ]


def test_a_demand_without_its_full_stop_is_no_heading() -> None:
    assert [one.text for one in find_requirements("Baker\n\nWe bake rye.\nA van licence is essential\n")] == [
        "A van licence is essential"
    ]
