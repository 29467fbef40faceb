"""Lists of skills whose items bear the words, or the look, of headings: every item is a dot of its section."""

from __future__ import annotations

import pytest

from dotwise.model import Career, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

_ABOVE = "Mirela Dragan\nHull\nmirela@example.com\n\nExperience\n\nBus driver, Humber Link\n2018 - present\n- Drive route 12\n\n"
_BELOW = "\n\nEducation\n\nGCSEs, Hull, 2010\n"


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


def _under(heading: str, items: str) -> list[str]:
    """The dots of the section of this heading, on a page with a post above and a school below."""
    career = _career(f"{_ABOVE}{heading}\n{items}{_BELOW}")
    section = next(section for section in career.sections if section.heading == heading)
    assert [other.heading for other in career.sections] == ["Experience", heading, "Education"]
    return [dot.text for dot in career.dots if dot.section == section.id]


@pytest.mark.parametrize(
    "items",
    [
        "Community engagement\nStatement taking\nProblem solving (SARA model)\nNiche RMS",
        "Customer service\nLeadership\nProjects\nTraining\nCommunication",
        "Patience\nWork with children\nExperience of autism\nReferences available",
        "QGIS *****\nArcGIS Pro ****\nFME ***",
        "Announcements ★★★★\nTicket machine ★★★★★\nVolunteer management ★★",
        "Python ●●●○○\nSQL ●●●●○\nResearch ●●○○○",
        "PLC\nSCADA\nHMI",
        "Excel 4/5\nWord 5/5\nPublishing 3/5",
    ],
)
@pytest.mark.parametrize("space", ["", "\n"])
def test_every_item_of_a_plain_list_is_a_dot(items: str, space: str) -> None:
    assert _under("Skills", space + items) == items.split("\n")


def test_items_between_blank_lines_are_items_too() -> None:
    items = ["Cash handling", "Stock rotation", "Customer complaints", "Team training"]
    assert _under("Skills", "\n" + "\n\n".join(items)) == items


def test_headings_without_a_blank_line_stay_headings() -> None:
    career = _career(
        _ABOVE
        + "Tickets\nCSCS card\nIPAF 3a\nLanguages\nEnglish, Polish\nReferees\nDeb Hall, manager, Humber Link, 5555 0107\n"
    )
    assert [section.heading for section in career.sections] == ["Experience", "Tickets", "Languages", "Referees"]


def test_capitals_make_a_heading_in_a_list_without_blank_lines() -> None:
    career = _career(
        _ABOVE.replace("Experience", "EXPERIENCE") + "TOOLS\nPLC\nHMI\nVOLUNTEERING\nSorting at the food bank\n"
    )
    assert [section.heading for section in career.sections] == ["EXPERIENCE", "TOOLS", "VOLUNTEERING"]
    assert [dot.text for dot in career.dots if dot.kind is DotKind.SKILL] == ["PLC", "HMI"]


def test_a_duty_amid_the_others_of_a_post_is_no_heading_however_it_reads() -> None:
    career = _career(
        "Sam Otley\n07700 900111\n\nWORK\n\nMay 2012 to now   Moor Building, Ripon\nBricklayer\n\n"
        "Extensions and garden walls in lime mortar\nPrice work and day work\nSetting out from drawings and levels\n\n"
        "TICKETS\n\nCSCS card\n\nHOBBIES\n\nPigeons\n"
    )
    assert [section.heading for section in career.sections] == ["WORK", "TICKETS", "HOBBIES"]
    assert "Price work and day work" in [dot.text for dot in career.dots]


def test_a_remark_beside_a_heading_takes_nothing_from_it() -> None:
    career = _career(
        "Sam Otley\n07700 900111\n\nWORK   (last one first)\n\nMay 2012 to now   Moor Buses Ltd, Ripon\nPSV Driver\n\n"
        "Earlies and lates on all routes\n\nEDUCATION\n\nO level maths, Ripon High School, 1979\n"
    )
    assert [section.kind.value for section in career.sections] == ["experience", "education"]
    assert [(role.title, role.organisation) for role in career.roles] == [("PSV Driver", "Moor Buses Ltd")]


def test_the_last_duty_above_a_blank_line_is_no_part_of_the_next_post() -> None:
    career = _career(
        "Sam Otley\n07700 900111\n\nWORK\n\n1997 to 2009   Self employed   Bricklayer\n\nGarden walls and chimneys in lime\n"
        "Stone walling for the estate, they asked me back\n\n1986 to 1997   Tees Builders, Stockton   Bricklayer\n\n"
        "Face work, block work and manholes\nHod carrying and mixing to start with\n"
    )
    assert "Stone walling for the estate, they asked me back" in [dot.text for dot in career.dots]
