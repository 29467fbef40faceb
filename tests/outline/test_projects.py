"""Projects within a post are parts of the work, and a title may be worded like a heading."""

from __future__ import annotations

from dotwise.outline import outline
from tests.outline.pages import page


def test_projects_with_dates_within_the_post_above_are_no_posts() -> None:
    career = outline(
        page(
            """
! Rosalind Achterberg

# Experience
! Polder Works, Lelystad
Hydraulic Engineer, 2012 to 2020
! Project: Sluice of the northern dike (2016–2018)
* Design of the gates
! Project: Pumps for three polders (2013–2015)
* Trials of the pumps
! Meadow Board
Surveyor, 2008 to 2012
* Levels along the ditches
"""
        )
    )
    assert [(role.title, role.organisation) for role in career.roles] == [
        ("Hydraulic Engineer", "Polder Works"),
        ("Surveyor", "Meadow Board"),
    ]
    assert [dot.text for dot in career.dots if dot.role == "r1"] == ["Design of the gates", "Trials of the pumps"]


def test_a_project_after_the_dates_of_the_post_above_is_left_as_it_was() -> None:
    career = outline(
        page(
            """
! Rosalind Achterberg

# Experience
! Polder Works
Hydraulic Engineer, 2012 to 2016
* Design of the gates
! Project: Pumps for three polders, Project Engineer (2018–2020)
* Trials of the pumps
"""
        )
    )
    assert [role.start for role in career.roles] == ["2012", "2018"]


def test_a_time_without_work_below_its_dates_is_no_heading() -> None:
    career = outline(
        page(
            """
! Rosalind Achterberg

# Employment
2019 - 2023
! Surveyor
Meadow Board
* Levels along the ditches

2014 - 2019
! Career break
I looked after my father.

2010 - 2014
! Draughtsman
Polder Works
* Drawings of sluices

# Education
2010
Diploma in Surveying, Lelystad College
"""
        )
    )
    assert [section.heading for section in career.sections] == ["Employment", "Education"]
    assert [role.title for role in career.roles] == ["Surveyor", "Career break", "Draughtsman"]
