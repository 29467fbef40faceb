"""Posts of a structured source: every entry is one post, whatever it leaves out."""

from __future__ import annotations

import json
from typing import Any

from dotwise.model import Career
from dotwise.outline import outline
from dotwise.parsers.json_resume import parse_json_resume


def career(*work: dict[str, Any]) -> Career:
    return outline(
        parse_json_resume(json.dumps({"basics": {"name": "Ada Lund", "email": "ada@x.example"}, "work": work}).encode())
    )


def test_two_entries_with_nothing_between_them_are_two_posts() -> None:
    found = career(
        {"name": "Tilde Bakery", "startDate": "2014-02", "endDate": "2016-01"},
        {"position": "Miller", "startDate": "2012-02", "endDate": "2014-01", "highlights": ["Ground rye."]},
    )
    assert [(role.title, role.organisation, role.start) for role in found.roles] == [
        (None, "Tilde Bakery", "2014-02"),
        ("Miller", None, "2012-02"),
    ]
    assert [(dot.role, dot.text) for dot in found.dots] == [("r2", "Ground rye.")]


def test_an_entry_without_dates_is_a_post_too() -> None:
    found = career(
        {"name": "Tilde Bakery", "position": "Baker", "startDate": "2014", "highlights": ["Baked rye."]},
        {"name": "Oatfield Mills", "position": "Miller", "highlights": ["Ground rye."]},
    )
    assert [(role.title, role.organisation) for role in found.roles] == [
        ("Baker", "Tilde Bakery"),
        ("Miller", "Oatfield Mills"),
    ]
    assert [dot.role for dot in found.dots] == ["r1", "r2"]


def test_a_time_of_day_is_no_part_of_a_date() -> None:
    found = career(
        {
            "name": "Tilde",
            "position": "Baker",
            "startDate": "2009-01-01T00:00:00Z",
            "endDate": "Present",
            "highlights": ["Baked rye."],
        }
    )

    assert [(role.start, role.end) for role in found.roles] == [("2009-01", "present")]


def test_one_post_alone_is_a_post_under_its_heading() -> None:
    """However little stands around the heading: the source says what it is."""
    job = {"name": "Tilde", "position": "Baker", "startDate": "2014", "endDate": "2016", "highlights": ["Baked rye."]}

    found = outline(parse_json_resume(json.dumps({"work": [job]}).encode()))

    assert [(role.title, role.organisation) for role in found.roles] == [("Baker", "Tilde")]
    assert [(dot.role, dot.text) for dot in found.dots] == [("r1", "Baked rye.")]
