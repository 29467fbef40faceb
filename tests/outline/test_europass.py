"""What the forms of Europass print around what was filled in is no heading, no employer and no item."""

from __future__ import annotations

from dotwise.outline import outline
from tests.outline.pages import page

FORM = (
    "# Una Obi\nPhone number: (+48)\n601 000 111 (Mobile) | Email address: una@example.pl\n\n# WORK EXPERIENCE\n\n"
    "03/2018 – CURRENT Kraków, Poland\nNURSE, CITY HOSPITAL\n* Cut infections from 9 to 2 a year\n"
    "Department Surgery | Business or Sector Human health\n\n10/2014 – 02/2018 Tarnów, Poland\nNURSE, LAKE CLINIC\n"
    "* Looked after 22 beds\n\n# LANGUAGE SKILLS\n\nMother tongue(s): POLISH\n! UNDERSTANDING SPEAKING WRITING\n"
    "Spoken interaction\nENGLISH B2 B1 B1\nLevels: A1 and A2: Basic user - B1 and B2: Independent user\n"
)


def test_the_grid_of_languages_and_the_fields_under_a_post() -> None:
    career = outline(page(FORM))
    assert [section.heading for section in career.sections] == ["WORK EXPERIENCE", "LANGUAGE SKILLS"]
    assert [(role.title, role.organisation) for role in career.roles] == [
        ("NURSE", "CITY HOSPITAL"),
        ("NURSE", "LAKE CLINIC"),
    ]
    assert [dot.text for dot in career.dots] == ["Cut infections from 9 to 2 a year", "Looked after 22 beds"]


def test_writing_and_speaking_head_sections_of_who_writes_and_speaks() -> None:
    career = outline(
        page("# Una Obi\nuna@example.pl\n\n# Speaking\n\n* Gave a talk at the fair\n\n# Writing\n\n* Wrote on bread")
    )
    assert [section.heading for section in career.sections] == ["Speaking", "Writing"]
