"""Posts held without pay, in the manner of posts or as items of a section."""

from __future__ import annotations

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

_HEAD = (
    "Ilse Marrow\nilse@example.org\n\nEXPERIENCE\n\nBaker, Crumb Lane Bakery, 2015 - 2020\n- bread and rolls\n- ovens\n\n"
    "VOLUNTEERING\n\n"
)


def _posts(text: str) -> list[tuple[str | None, str | None, str | None]]:
    career = outline(parse(Source("person.txt", text.encode())))
    return [(role.title, role.organisation, role.start) for role in career.roles]


def test_a_voluntary_post_with_title_house_and_dates_is_a_post() -> None:
    found = _posts(_HEAD + "Secretary, Otter Bay Rowing Club, 2016 - now\n- Took the minutes\n")
    assert found[-1] == ("Secretary", "Otter Bay Rowing Club", "2016")


def test_what_was_done_there_is_told_under_it() -> None:
    text = _HEAD + "Secretary, Otter Bay Rowing Club, 2016 - now\n- Took the minutes\n"
    career = outline(parse(Source("person.txt", text.encode())))
    assert [dot.role for dot in career.dots if dot.text == "Took the minutes"] == ["r2"]


def test_an_item_that_names_a_year_is_no_post() -> None:
    found = _posts(_HEAD + "Helped with the harvest supper of the parish, winners of a prize in 2018\n")
    assert len(found) == 1


def test_a_year_in_a_cell_of_its_own_dates_a_post() -> None:
    found = _posts(_HEAD + "Regional Forum of the Coast\t2017\nCounsellor\nPresence in the monthly plenary\n")
    assert found[-1] == ("Counsellor", "Regional Forum of the Coast", "2017")
