"""From lines to a career: kinds of document, dots, the ledger."""

from __future__ import annotations

from dotwise.model import DocumentKind, DotKind, Format, Hint, Line, Reading, SectionKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse
from tests.outline.pages import page

RESUME = """
# Una Obi
Baker of last resort
Sligo, Ireland | 07700 900418 | una.obi@example.org

# Profile

I bake for towns that lost their last bakery. I am looking for a fourth one, by the sea.

# Experience

! Head Baker\tMar 2016 – Present
Oatfield Mills, Sligo
/ Family mill with forty staff
* Kept the mill open through the flood.
* Responsible for three ovens.

# Skills

Deck ovens, spiral mixers, rye
* Sage 50

# Education

BSc Food Science, Ballymote University, 2010

# Languages

English, Irish
"""

BIO = """
! Una Obi

Since 2016 Una Obi has reopened bakeries in three towns that had lost their last one, and none of them has closed since.

Before that she spent six years at Brotkultur in Cologne, where she started as an apprentice and left as head of the night shift.

una.obi@example.org
"""

LETTER = """
! Una Obi
Mill Lane, Ballymote
una.obi@example.org

9 October 2023

Harbour Bakery
Westport

RE: Head baker

Dear Ms Byrne,

I would like to bake for Westport. I have reopened three bakeries, and in each the queue came back within a month.

Your advertisement asks for somebody who stays. My last three owners still send me their rye.

Yours sincerely,

Una Obi
"""


def test_ids_run_in_reading_order() -> None:
    career = outline(page(RESUME))

    assert [f"s{n}" for n in range(1, 6)] == [section.id for section in career.sections]
    assert [f"d{n}" for n in range(1, len(career.dots) + 1)] == [dot.id for dot in career.dots]


def test_what_is_a_dot_and_of_which_kind() -> None:
    dots = [(dot.text, dot.kind) for dot in outline(page(RESUME)).dots]

    assert [
        ("Baker of last resort", DotKind.HEADLINE),
        ("I bake for towns that lost their last bakery.", DotKind.SENTENCE),
        ("I am looking for a fourth one, by the sea.", DotKind.SENTENCE),
        ("Kept the mill open through the flood.", DotKind.BULLET),
        ("Responsible for three ovens.", DotKind.BULLET),
        ("Deck ovens, spiral mixers, rye", DotKind.SKILL),
        ("Sage 50", DotKind.BULLET),
    ] == dots


def test_every_line_is_placed() -> None:
    reading = page(RESUME)
    career = outline(reading)

    assert len(reading.lines) == len(career.placements) == career.coverage.lines == career.coverage.placed
    assert () == career.coverage.unplaced
    assert "contact" == career.placements[0]
    assert {"contact", "heading", "role", "dot", "detail"} == set(career.placements)


def test_dots_name_the_lines_that_print_them() -> None:
    reading = page(RESUME)

    for dot in outline(reading).dots:
        assert dot.text in " ".join(reading.lines[number].text for number in dot.lines)


def test_a_bio() -> None:
    career = outline(page(BIO))

    assert DocumentKind.BIO == career.kind
    assert "Una Obi" == career.contact.name
    assert {DotKind.SENTENCE} == {dot.kind for dot in career.dots}
    assert 2 == len(career.dots)


def test_a_letter() -> None:
    career = outline(page(LETTER))

    assert DocumentKind.COVER_LETTER == career.kind
    assert "I would like to bake for Westport." == career.dots[0].text
    assert "My last three owners still send me their rye." == career.dots[-1].text
    assert "una.obi@example.org" == career.contact.email


def test_the_format_may_know_the_kind() -> None:
    reading = Reading(Format.LINKEDIN_EXPORT, None, (Line("Una Obi", hint=Hint.NAME),), kind=DocumentKind.LINKEDIN)

    assert DocumentKind.LINKEDIN == outline(reading).kind


def test_hints_are_believed() -> None:
    hinted = (
        Line("Una Obi", hint=Hint.NAME, paragraph_end=True),
        Line("Work", hint=Hint.HEADING, section_hint=SectionKind.EXPERIENCE, paragraph_end=True),
        Line("Night Shift", hint=Hint.TITLE, paragraph_end=True),
        Line("Baker and Sons", hint=Hint.ORGANISATION, paragraph_end=True),
        Line("2016-03 – present", hint=Hint.DATES, paragraph_end=True),
        Line("Kneaded", hint=Hint.BULLET, paragraph_end=True),
        Line("Skills", hint=Hint.HEADING, section_hint=SectionKind.SKILLS, paragraph_end=True),
        Line("Rye", hint=Hint.SKILL, paragraph_end=True),
    )

    career = outline(Reading(Format.JSON_RESUME, None, hinted))

    assert ("Night Shift", "Baker and Sons", "2016-03", "present") == (
        career.roles[0].title,
        career.roles[0].organisation,
        career.roles[0].start,
        career.roles[0].end,
    )
    assert [("Kneaded", DotKind.BULLET, "r1"), ("Rye", DotKind.SKILL, None)] == [
        (d.text, d.kind, d.role) for d in career.dots
    ]


def test_an_empty_reading_is_an_empty_career() -> None:
    career = outline(Reading(Format.TEXT, None, ()))

    assert ((), (), ()) == (career.sections, career.roles, career.dots)


def test_twice_is_the_same() -> None:
    assert outline(page(RESUME)) == outline(page(RESUME))


def test_a_linkedin_page_copied_from_the_web_is_known_by_its_marks() -> None:
    text = (
        "# Maren Voss\n\nBremerhaven · 500+ connections\n\n## Experience\n\n### Head of Cold Chain\nNordsee Terminal GmbH · "
        "Full-time\nMar 2020 - Present · 3 yrs 9 mos\n\n## Education\n\n### Hochschule Wesermünde\n2007 - 2011\n"
    )

    career = outline(parse(Source("profile.md", text.encode())))

    assert career.kind is DocumentKind.LINKEDIN
    assert ("Head of Cold Chain", "Nordsee Terminal GmbH") == (career.roles[0].title, career.roles[0].organisation)


def test_employers_in_bold_begin_their_posts_also_without_items() -> None:
    text = (
        "# Ana Marlowe\n\n## Experience\n\n**Rook Freight**\nData Engineer\nMarch 2021 - Present\nKraków\n\n"
        "**Casa Verde**\nJunior Developer\nJune 2018 - February 2021\n"
    )

    roles = outline(parse(Source("a.md", text.encode()))).roles

    assert [("Data Engineer", "Rook Freight"), ("Junior Developer", "Casa Verde")] == [
        (role.title, role.organisation) for role in roles
    ]
