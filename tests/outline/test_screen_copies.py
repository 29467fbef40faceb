"""A page that holds its lines a second time for screen readers, copied as text."""

from __future__ import annotations

from dotwise.model import Career, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

PAGE = (
    "Synne Lunde\nSawmill Foreman | Spruce and larch\nHamar, Innlandet, Norway · Contact info\n310 connections\n\n"
    "About\nAbout\nI saw spruce and larch. It is a loud trade and a good one.\n"
    "Ask me about kilns.\nI saw spruce and larch. It is a loud trade and a good one.\nAsk me about kilns.\n\n"
    "Experience\nExperience\n\nFuruly Bruk AS\nFuruly Bruk AS\n8 yrs 2 mos\n8 yrs 2 mos\n\n"
    "Sawmill Foreman\nSawmill Foreman\nFull-time\nFull-time\n"
    "Jan 2019 - Present · 5 yrs 2 mos\nJan 2019 to Present · 5 yrs 2 mos\nHamar, Innlandet, Norway · On-site\n"
    "Hamar, Innlandet, Norway · On-site\n- Planning of the two shifts\n- Safety rounds\n\n"
    "Saw Operator\nSaw Operator\nFull-time\nFull-time\nJan 2016 - Dec 2018 · 3 yrs\nJan 2016 to Dec 2018 · 3 yrs\n- Running the band saw\n\n"
    "Carver\nCarver\nSelf-employed · Freelance\nSelf-employed · Freelance\n"
    "Jan 2014 - Dec 2015 · 2 yrs\nJan 2014 to Dec 2015 · 2 yrs\n- Spoons and bowls\n\n"
    "Skills\nSkills\n\nKiln drying\nKiln drying\n11 endorsements\n11 endorsements\nGrading\nGrading\nShow all 9 skills\n"
)


def _career(text: str = PAGE) -> Career:
    return outline(parse(Source("page.txt", text.encode())))


def test_posts_and_sections_are_those_of_the_page() -> None:
    career = _career()
    assert [section.heading for section in career.sections] == ["About", "Experience", "Skills"]
    assert [(role.title, role.organisation, role.start, role.end) for role in career.roles] == [
        ("Sawmill Foreman", "Furuly Bruk AS", "2019-01", "present"),
        ("Saw Operator", "Furuly Bruk AS", "2016-01", "2018-12"),
        ("Carver", "Self-employed", "2014-01", "2015-12"),
    ]


def test_each_line_is_a_dot_once_and_the_ledger_knows_both_copies() -> None:
    career = _career()
    assert [dot.text for dot in career.dots if dot.section == "s1"] == [
        "I saw spruce and larch.",
        "It is a loud trade and a good one.",
        "Ask me about kilns.",
    ]
    skills = [dot for dot in career.dots if dot.kind is DotKind.SKILL]
    assert [dot.text for dot in skills] == ["Kiln drying", "Grading"]
    assert len(skills[0].lines) == 2
    assert career.coverage.unplaced == ()


def test_a_word_that_a_list_repeats_is_no_copy() -> None:
    text = "Una Obi\nLinesman\n\nExperience\nLinesman, Lake Power, 2015 - 2020\n- Poles\n- Poles\n- Wires\n"
    assert [dot.text for dot in _career(text).dots if dot.role] == ["Poles", "Poles", "Wires"]
