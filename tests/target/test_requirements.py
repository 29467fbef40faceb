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
