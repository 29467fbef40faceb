"""Which posts are those of a course of work."""

from __future__ import annotations

from dotwise.knowledge.employed import employed
from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

_VOLUNTEERING = "VOLUNTEERING\n\nSecretary, Otter Bay Rowing Club, 2016 - now\n- Took the minutes\n"
_WORK = "EXPERIENCE\n\nBaker, Crumb Lane Bakery, 2015 - 2020\n- bread and rolls\n\n"


def _titles(text: str) -> list[str | None]:
    career = outline(parse(Source("person.txt", f"Ilse Marrow\nilse@example.org\n\n{text}".encode())))
    return [role.title for role in employed(career)]


def test_a_voluntary_post_held_beside_work_changes_no_course() -> None:
    assert _titles(_WORK + _VOLUNTEERING) == ["Baker"]


def test_where_there_is_no_other_post_it_is_the_course() -> None:
    assert _titles(_VOLUNTEERING + "\nEDUCATION\n\nDiploma, Otter College, 2012\n") == ["Secretary"]
