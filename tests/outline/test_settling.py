"""What a section holds, judged with the whole document in view, and headings that speak for one another."""

from __future__ import annotations

from dataclasses import replace

from dotwise.model import Format, Line, Place, Reading, SectionKind
from dotwise.outline import outline
from tests.outline.pages import lines, page

POSTS = """
! Head Baker
Oatfield Mills
2016 – 2019
* Took the mill through the flood
* Trained two apprentices

! Baker
Brotkultur GmbH
2012 – 2016
* Baked for the county fair
"""


def kinds(reading: Reading) -> list[tuple[str, SectionKind]]:
    return [(section.heading, section.kind) for section in outline(reading).sections]


def test_positions_are_found_under_any_heading_when_no_other_section_has_them() -> None:
    found = kinds(page(f"# Una Obi\n\n# Ovens\n{POSTS}\n# Education\n\nBSc Milling, Ballymote College, 2011"))

    assert ("Ovens", SectionKind.EXPERIENCE) in found


def test_projects_that_say_so_stay_projects() -> None:
    found = kinds(page(f"# Una Obi\n\n# Projects\n{POSTS}\n# Education\n\nBSc Milling, Ballymote College, 2011"))

    assert ("Projects", SectionKind.PROJECTS) in found


def test_a_lone_dated_line_beside_positions_is_no_second_list_of_them() -> None:
    text = f"# Una Obi\n\n# Experience\n{POSTS}\n# My Saturdays go to\n\nTreasurer, Tarrowby rowing club, 2018 – now"

    found = dict(kinds(page(text)))

    assert found["Experience"] is SectionKind.EXPERIENCE
    assert found["My Saturdays go to"] is not SectionKind.EXPERIENCE


def test_a_section_of_addresses_is_for_contact() -> None:
    text = f"# Una Obi\n\n# Shout here\n\n07700 900418\npost@example.org\nSligo\n\n# Experience\n{POSTS}"

    assert ("Shout here", SectionKind.OTHER) in kinds(page(text))


FUNCTIONAL = """
# Una Obi

# What I bring

Keeping ovens alive
* Rebuilt two ovens from scrap
* Halved the gas bill

Teaching hands
* Trained nine apprentices
* Wrote the dough book

# Employment history

Head Baker, Oatfield Mills, 2016 – 2019
Baker, Brotkultur GmbH, 2012 – 2016
"""


def test_a_functional_resume_groups_its_items_by_ability() -> None:
    found = kinds(page(FUNCTIONAL))

    assert ("Keeping ovens alive", SectionKind.SKILLS) in found
    assert ("Teaching hands", SectionKind.SKILLS) in found


def test_lines_above_items_are_no_sections_where_positions_have_items_of_their_own() -> None:
    text = FUNCTIONAL + "* Took the mill through the flood"

    assert "Teaching hands" not in dict(kinds(page(text)))


def test_a_plain_line_is_no_heading_beside_bold_ones() -> None:
    text = """
        ! EXPERIENCE

        Head Baker, Oatfield Mills, 2016 – 2019

        ! EDUCATION

        BSc Milling, Ballymote College, 2011

        ! OTHER

        Irish, German
        Driving licence
        """

    assert ["EXPERIENCE", "EDUCATION", "OTHER"] == [heading for heading, _ in kinds(page(text))]


def cell(text: str, block: int, look: Line) -> Line:
    return replace(look, text=text, block=block, place=Place(paragraph=block), paragraph_end=True)


def test_a_column_of_headings_and_the_labels_inside_one_of_its_sections() -> None:
    grey, plain, bold = Line("", size=9.0, colour="#888888"), Line("", size=10.0), Line("", size=10.0, bold=True)
    table = (
        cell("Employment", 1, grey), cell("Head Baker, Oatfield Mills, 2016 – 2019", 2, plain),
        cell("Skills", 3, grey),
        cell("Light", 4, bold), cell("lamps of every kind", 5, plain),
        cell("Power", 6, bold), cell("generators to 120 kVA", 7, plain),
        cell("Education", 8, grey), cell("BSc Milling, Ballymote College, 2011", 9, plain),
        cell("Parlando", 10, grey), cell("Irish, German", 11, plain),
    )  # fmt: skip

    found = [heading for heading, _ in kinds(Reading(Format.DOCX, None, table))]

    assert ["Employment", "Skills", "Education", "Parlando"] == found


def test_a_heading_between_two_signs() -> None:
    framed = tuple(replace(line, glyph="*") if line.text.endswith(" *") else line for line in lines("""
        EMPLOYMENT *

        Head Baker, Oatfield Mills, 2016 – 2019

        EDUCATION *

        BSc Milling, Ballymote College, 2011
        """))  # fmt: skip

    assert ["EMPLOYMENT", "EDUCATION"] == [heading for heading, _ in kinds(Reading(Format.TEXT, None, framed))]
