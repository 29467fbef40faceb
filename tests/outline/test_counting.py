"""Numbers before lines: those that count list items stay signs, those that count posts are taken off."""

from __future__ import annotations

import pytest

from dotwise.model import Line, Source
from dotwise.outline import outline
from dotwise.outline.counting import counted
from dotwise.parsers import parse


def _career(text: str):
    return outline(parse(Source("person.txt", text.encode())))


def _line(text: str, glyph: str | None = None) -> Line:
    return Line(text, glyph=glyph)


def test_a_lone_roman_number_is_a_sign_beside_its_neighbour() -> None:
    lines = (
        _line("i. Ran the kiln"),
        _line("Fired the tiles", "ii."),
        _line("Swept", "iv."),
        _line("v. Taught two boys"),
    )
    assert [line.glyph for line in counted(lines)] == ["i.", "ii.", "iv.", "v."]


@pytest.mark.parametrize("text", ["i. Ran the kiln", "v. Halloran kept the mill", "a. Ware", "c. 40 looms"])
def test_alone_it_is_text(text: str) -> None:
    assert counted((_line(text), _line("Fired the tiles", "•"))) == (_line(text), _line("Fired the tiles", "•"))


def test_letters_with_full_stops_count_items() -> None:
    lines = counted((_line("a. Ran the kiln"), _line("b. Fired the tiles"), _line("c. Swept")))
    assert [(line.glyph, line.text) for line in lines] == [
        ("a.", "Ran the kiln"),
        ("b.", "Fired the tiles"),
        ("c.", "Swept"),
    ]


def test_numbers_above_employers_count_posts() -> None:
    career = _career(
        "Una Obi\nuna@example.org\n\nWORK EXPERIENCE\n\n"
        "1. LEAD POTTER\n   Oatfield Tile Works, Leeds. May 2019 till date.\n"
        "   i.   Fired two kilns a week\n   ii.  Taught four apprentices\n\n"
        "2. KILN HAND\n   Hollis Brick Company, Leeds. 2014 to 2019.\n   i.   Stacked and swept\n   ii.  Cut fuel by a tenth\n"
    )
    assert [(role.title, role.organisation, role.start, role.end) for role in career.roles] == [
        ("LEAD POTTER", "Oatfield Tile Works", "2019-05", "present"),
        ("KILN HAND", "Hollis Brick Company", "2014", "2019"),
    ]
    assert [dot.text for dot in career.dots] == [
        "Fired two kilns a week",
        "Taught four apprentices",
        "Stacked and swept",
        "Cut fuel by a tenth",
    ]


def test_numbers_before_whole_headers_count_posts() -> None:
    career = _career(
        "Una Obi\nuna@example.org\n\nPREVIOUS EMPLOYMENT\n\n"
        "(1) Oatfield Mill, Leeds — Baker — 2015 to 2019\n • Rose at four\n • Halved the waste of flour\n"
        "(2) Hollis Bakery, York — Apprentice Baker — 2012 to 2015\n • Greased tins\n • Swept\n"
    )
    assert ["Baker", "Apprentice Baker"] == [role.title for role in career.roles]
    assert [("r1", 2), ("r2", 2)] == [(name, sum(dot.role == name for dot in career.dots)) for name in ("r1", "r2")]


def test_a_numbered_list_of_achievements_stays_a_list() -> None:
    career = _career(
        "Una Obi\nuna@example.org\n\nEXPERIENCE\n\nPlant Manager, Oatfield Tile Works, 2015 - 2019\n"
        "1. Cut the fuel of both kilns by a tenth in 2016\n2. Opened the second yard, with 14 jobs, from 2017 to 2018\n"
        "3. Taught four apprentices, who all stayed\n"
    )
    assert len(career.roles) == 1
    assert [dot.text for dot in career.dots] == [
        "Cut the fuel of both kilns by a tenth in 2016",
        "Opened the second yard, with 14 jobs, from 2017 to 2018",
        "Taught four apprentices, who all stayed",
    ]


def test_two_employers_of_one_post_in_a_line_are_told_together() -> None:
    career = _career(
        "Una Obi\nuna@example.org\n\nWORK EXPERIENCE\n\nINTERN NURSE\n"
        "Oatfield Hospital, 2015 – 2016; Hollis Cottage Hospital 2016 – 2017.\n• Took the night rounds\n• Kept the stores\n"
    )
    assert [(role.title, role.organisation, role.start, role.end) for role in career.roles] == [
        ("INTERN NURSE", "Oatfield Hospital; Hollis Cottage Hospital", "2015", "2017")
    ]


def test_a_mark_in_brackets_that_wraps_is_text_again() -> None:
    lines = (_line("Eight exams including Spanish"), _line("and History (4)", "(5)"), _line("Swept", "•"))
    assert [(line.glyph, line.text) for line in counted(lines)][1:] == [(None, "(5) and History (4)"), ("•", "Swept")]


def test_numbers_in_brackets_that_follow_one_another_count_items() -> None:
    lines = (_line("swept the yard", "(4)"), _line("fed the geese", "(5)"))
    assert counted(lines) == lines
