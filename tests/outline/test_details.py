"""What is printed and carried by no field of the career: nothing of a page vanishes."""

from __future__ import annotations

from dotwise.model import Career, Source
from dotwise.outline import outline
from dotwise.outline.details import left_over
from dotwise.parsers import parse


def read(text: str) -> Career:
    return outline(parse(Source("page.txt", text.strip().encode())))


BARGEE = """
Odile Kestrel MCIPS
odile@kestrel.example / 07700 900155 / clean driving licence, own car

Experience

Wharf Manager, Tern Basin, Mar 2018 - present
- Ran the night wharf with 6 hands
- Moved the coal berth, and barges stopped waiting for the tide

Education
HND Logistics, Saltmere College, 2009
"""


def test_a_line_of_schooling_is_a_detail_of_its_section():
    career = read(BARGEE)
    schooling = next(section.id for section in career.sections if section.heading == "Education")

    (found,) = [detail for detail in career.details if detail.section == schooling]

    assert "HND Logistics, Saltmere College, 2009" == found.text
    assert found.role is None
    assert found.place.paragraph is not None


def test_what_stands_beside_the_address_is_kept():
    texts = [detail.text for detail in read(BARGEE).details]

    assert ["MCIPS", "clean driving licence, own car"] == texts[:2]


def test_the_header_of_a_role_is_kept_as_it_is_printed():
    (role,) = read(BARGEE).roles

    assert "2018-03" == role.start
    assert ("Wharf Manager, Tern Basin, Mar 2018 - present",) == role.printed


def test_what_is_carried_elsewhere_leaves_nothing_over():
    assert () == left_over("Odile Kestrel | odile@kestrel.example", ("odile@kestrel.example", "Odile Kestrel"))
    assert () == left_over("Email: odile@kestrel.example", ("odile@kestrel.example",))
    assert () == left_over("Rigging and splicing", ("Rigging", "splicing"))


def test_a_second_number_and_a_label_are_left_over():
    assert ("0161 496 0022",) == left_over("07700 900155 | 0161 496 0022", ("07700 900155",))
    assert ("Trades",) == left_over("Trades: rigging, splicing", ("rigging", "splicing"))


def test_a_word_that_was_torn_by_a_hyphen_is_not_left_over():
    assert () == left_over("Ran the depart-\nment", ("Ran the department",))
