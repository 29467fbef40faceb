"""Headers whose parts only their look, a bracket or a dash tells apart; fields, timelines and wrapped dates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.model import Format, Line, Place, Reading, Source
from dotwise.outline import outline
from dotwise.outline.joining import paragraphs
from dotwise.outline.look import cut_by_look
from dotwise.outline.margin import merged, order_of
from dotwise.parsers import parse
from tests.outline.pages import lines

HEADERS = {
    "a comma within the title": "**Programme Manager, Youth**, Blue Lantern *2016 – 2018*",
    "only the look between": "**Programme Manager, Youth** *Blue Lantern*, Toowoomba (2016 – 2018)",
    "employer in brackets": "**Programme Manager, Youth** (Blue Lantern, Toowoomba) 2016 – 2018",
    "town behind a slash": "**Programme Manager, Youth**  \nBlue Lantern / Toowoomba / 2016 – 2018",
    "at": "**Programme Manager, Youth** at Blue Lantern, Toowoomba, 2016 – 2018",
}


@pytest.mark.parametrize("style", HEADERS)
def test_parts_told_by_their_look(style: str) -> None:
    text = f"# Ana Marlowe\n\n## Experience\n\n{HEADERS[style]}\n\n- Moved the stock room to one list.\n\n## Education\n\nBA\n"

    (role,) = outline(parse(Source("a.md", text.encode()))).roles

    assert (role.title, role.organisation) == ("Programme Manager, Youth", "Blue Lantern")
    assert (role.start, role.end) == ("2016", "2018")


def test_a_bracket_or_a_number_goes_on_with_the_text_before_it() -> None:
    assert cut_by_look("Midwife (nights)", ("Midwife", "(nights)")) == ("Midwife (nights)",)
    assert cut_by_look("Data Scientist 2", ("Data Scientist", "2")) == ("Data Scientist 2",)


def test_who_works_alone_has_not_the_employer_of_the_post_above() -> None:
    text = (
        "Ana Marlowe\n\nEXPERIENCE\n\nClerk, Ministry of Works\n2018 – 2021\n- Kept the files\n\n"
        "Freelance Web Developer\n2016 – 2018\n- Sites for two lodges\n"
    )

    roles = outline(parse(Source("a.txt", text.encode()))).roles

    assert [role.organisation for role in roles] == ["Ministry of Works", None]


def test_the_dots_of_a_timeline_are_no_list_signs() -> None:
    text = (
        "Ana Marlowe\n\nEXPERIENCE\n\n• 2018 – 2021\nClerk at Blue Lantern\n• Kept the files\n\n"
        "• 2015 – 2018\nPorter at Osprey\n• Carried the post\n"
    )

    roles = outline(parse(Source("a.txt", text.encode()))).roles

    assert [(role.title, role.organisation, role.start) for role in roles] == [
        ("Clerk", "Blue Lantern", "2018"),
        ("Porter", "Osprey", "2015"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Oct 2013 – Nov\tPorter, Osprey", "2015", "Oct 2013 – Nov 2015\tPorter, Osprey"),
        ("Porter • Osprey • Oct 2013 –", "Nov 2015", "Porter • Osprey •\tOct 2013 – Nov 2015"),
        ("Osprey | Leeds\tJan 2019 –", "| Porter\tPresent", "Osprey | Leeds | Porter\tJan 2019 – Present"),
    ],
)
def test_a_date_that_wraps_is_put_together(first: str, second: str, whole: str) -> None:
    lines = (Line(first, Place(1, (50, 100, 200, 110))), Line(second, Place(1, (50, 112, 90, 122)), gap=0.1))

    assert [line.text for line in merged(lines, order_of(lines))] == [whole]


def test_a_date_in_an_item_of_a_table_ends_with_its_cell() -> None:
    item = Line("Nursed at the camp, Aug 2014 to", Place(1, (250, 100, 400, 110)), glyph="-", goes_on=True)
    rest = Line("May 2015", Place(1, (250, 112, 290, 122)), gap=0.1, paragraph_end=True)
    below = Line("2011 to 2012", Place(1, (50, 130, 110, 140)), block=1, paragraph_end=True)

    lines = (item, rest, below)
    assert [paragraph.text for paragraph in paragraphs(merged(lines, order_of(lines)))] == [
        "Nursed at the camp, Aug 2014 to May 2015",
        "2011 to 2012",
    ]


def test_a_field_printed_in_every_post_is_no_heading() -> None:
    post = "<div><b>{t}</b>, {o}, {d}</div><p><b>Key achievements:</b></p><ul><li>Moved the stock room.</li></ul>"
    posts = post.format(t="Clerk", o="Blue Lantern", d="2018 – 2021") + post.format(
        t="Porter", o="Osprey", d="2015 – 2018"
    )
    page = (
        f"<h1>Ana Marlowe</h1><h2>Profile</h2><p>Calm.</p><h2>Experience</h2>{posts}<h2>Education</h2><p>BA, 2014</p>"
    )

    career = outline(parse(Source("a.html", page.encode())))

    assert [section.heading for section in career.sections] == ["Profile", "Experience", "Education"]
    assert len(career.roles) == 2


def _at(text: str, block: int, left: float, top: float, bold: bool = False) -> Line:
    box = (left, top, left + 5.0 * len(text), top + 10)
    return Line(text, Place(1, box), block=block, size=10.0, bold=bold, gap=0.8)


def test_headings_above_dates_in_the_margin_stand_before_what_is_printed_below_them() -> None:
    lines = (
        _at("Work", 0, 50, 100, bold=True),
        _at("2019 – 2024", 0, 50, 124),
        _at("2016 – 2019", 0, 50, 160),
        _at("School", 0, 50, 184, bold=True),
        _at("2012 – 2016", 0, 50, 208),
        _at("Piano tuner, Fjord Music AS", 1, 200, 124),
        _at("Taught two apprentices", 1, 200, 140),
        _at("Porter, Casa Verde", 1, 200, 160),
        _at("BA History, University of Eastmoor", 1, 200, 208),
    )

    assert [line.text for line in merged(lines, order_of(lines))] == [
        "Work",
        "Piano tuner, Fjord Music AS\t2019 – 2024",
        "Taught two apprentices",
        "Porter, Casa Verde\t2016 – 2019",
        "School",
        "BA History, University of Eastmoor\t2012 – 2016",
    ]


def test_titles_in_smaller_type_than_the_headings_of_their_column_head_no_section() -> None:
    side = tuple(
        replace(line, block=1, bold=line.text.isupper(), size=9.5)
        for line in lines("CONTACT\noda@example.com\n\nSKILLS\nlooms")
    )
    main = lines(
        "# HELLO\nI weave cloth for coats and have done so for a good many years now.\n\n# EXPERIENCE\n! Weaver\nLoom Mill | Leeds | 2015 - now\n"
        "* cloth for coats\n* repair of looms\n\n! Events Volunteer\nOtter River Group | Leeds | 2012 - 2014\n* posters\n\n# EDUCATION\nDiploma, Otter College"
    )
    small = tuple(replace(line, block=2, size=line.size if line.colour else 9.5) for line in main)
    career = outline(Reading(Format.DOCX, None, (Line("ODA FENWICK", size=20.0, bold=True, block=1), *side, *small)))
    assert [(role.title, role.organisation) for role in career.roles] == [
        ("Weaver", "Loom Mill"),
        ("Events Volunteer", "Otter River Group"),
    ]
