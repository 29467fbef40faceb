"""A LinkedIn profile copied as text: page marks, one employer above several titles, lists of the side before the name."""

from __future__ import annotations

from dotwise.model import Career, DocumentKind, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

PROFILE = (
    "Contact\n+47 555 01 881 (Mobile)\ns.lunde@example.com\n\nwww.linkedin.com/in/slunde\n(LinkedIn)\n\n"
    "Top Skills\nKiln drying\nGrading\n\nCertifications\nForklift T4\n\n"
    "Synne Lunde\nSawmill Foreman | Spruce and larch\nHamar, Innlandet, Norway\n\n"
    "Experience\n\nFuruly Bruk AS\n8 years 2 months\n\n"
    "Sawmill Foreman\nJanuary 2019 - Present (5 years 2 months)\nVallset\n- Planning of the two shifts\n- Safety rounds\n\n"
    "Saw Operator\nJanuary 2016 - December 2018 (3 years)\nVallset\n- Running the band saw\n- Changing of blades\n\n"
    "Trainee\nJune 2015 - December 2015 (7 months)\n\n\nPage 1 of 2\n\n"
    "Kvist og Kvae\nShop Assistant\nAugust 2012 - May 2015 (2 years 10 months)\nLoten\n"
    "I sold planks and paint. I also drove the van on Saturdays because nobody else would.\n\n"
    "Education\nSolberg videregaende\nTimber technology\n\nPage 2 of 2\n"
)


def _career() -> Career:
    return outline(parse(Source("profile.txt", PROFILE.encode())))


def test_titles_below_one_employer_all_bear_its_name() -> None:
    assert [(role.title, role.organisation, role.start) for role in _career().roles] == [
        ("Sawmill Foreman", "Furuly Bruk AS", "2019-01"),
        ("Saw Operator", "Furuly Bruk AS", "2016-01"),
        ("Trainee", "Furuly Bruk AS", "2015-06"),
        ("Shop Assistant", "Kvist og Kvae", "2012-08"),
    ]


def test_prose_below_the_place_is_prose_of_the_post() -> None:
    told = [dot for dot in _career().dots if dot.role == "r4"]
    assert [dot.kind for dot in told] == [DotKind.SENTENCE, DotKind.SENTENCE]


def test_page_marks_are_no_dots_and_the_name_ends_the_side_lists() -> None:
    career = _career()
    assert career.kind is DocumentKind.LINKEDIN
    assert career.contact.name == "Synne Lunde"
    assert not any("Page" in dot.text for dot in career.dots)
    assert [dot.text for dot in career.dots if dot.kind is DotKind.SKILL] == ["Kiln drying", "Grading", "Forklift T4"]


def test_the_link_behind_a_place_is_the_pages_own() -> None:
    text = (
        "Synne Lunde\nShe/Her\nSawmill Foreman\nHobart, Tasmania, Australia  Contact info\n500+ connections\n\n"
        "About\nI saw spruce and larch and have done so for ten years.\n…see more\n\n"
        "Experience\nFuruly Bruk logo\nSawmill Foreman\nFuruly Bruk · Full-time\nJan 2019 - Present · 5 yrs\n"
    )
    assert outline(parse(Source("profile.txt", text.encode()))).contact.location == "Hobart, Tasmania, Australia"


def test_the_cause_of_a_voluntary_post_is_no_heading_and_no_duty() -> None:
    text = (
        "Synne Lunde\nShe/Her\nSawmill Foreman\n500+ connections\n\nExperience\nFuruly Bruk logo\nSawmill Foreman\n"
        "Furuly Bruk · Full-time\nJan 2019 - Present · 5 yrs\n\nVolunteering\n\nMentor\nTimber Club\n"
        "Feb 2022 - Present · 3 yrs 10 mos\nEducation\n\nOne evening a month with somebody new to the trade.\n\nSkills\n\nGrading\nShow all 9 skills\n"
    )
    career = outline(parse(Source("profile.txt", text.encode())))
    assert [section.heading for section in career.sections] == ["Experience", "Volunteering", "Skills"]


def test_the_first_employer_of_a_section_and_a_place_below_dates_with_their_length() -> None:
    text = (
        "Synne Lunde\nShe/Her\nSawmill Foreman\n500+ connections\n\nExperience\nFuruly Bruk AS\n8 yrs 2 mos\n"
        "Sawmill Foreman\nFull-time\nJan 2019 - Present · 5 yrs 2 mos\nVallset, Innlandet, Norway · Hybrid\n- Safety rounds\n\n"
        "Saw Operator\nKvist Mill · Full-time\nJan 2016 - Dec 2018 · 3 yrs\nUtopolis, Innlandet, Norway\n"
        "Band saw and kiln, two shifts. Changing of blades and small repairs on the line.\n"
    )
    career = outline(parse(Source("profile.txt", text.encode())))
    assert [(role.title, role.organisation, role.location) for role in career.roles] == [
        ("Sawmill Foreman", "Furuly Bruk AS", "Vallset, Innlandet, Norway"),
        ("Saw Operator", "Kvist Mill", "Utopolis, Innlandet, Norway"),
    ]
    assert [dot.text for dot in career.dots if dot.role == "r2"] == [
        "Band saw and kiln, two shifts.",
        "Changing of blades and small repairs on the line.",
    ]
