"""A profile copied from its page on the web: pictures that became words, several titles below one employer, buttons."""

from __future__ import annotations

from dotwise.model import Career, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

PROFILE = (
    "Imke Haverland\nKiln operator at Marsh Lane Tiles\nStoke, England  ·  Contact info\n230 connections\n\n"
    "linkedin.com/in/imke-haverland\n\n"
    "Experience\nMarsh Lane Tiles logo\nKiln Operator\nMarsh Lane Tiles · Full-time\nMay 2021 - Present · 3 yrs 2 mos\n"
    "• Loading and firing of two kilns\n• Logging the temperatures\nSkills: Firing · Glazing · +4 skills\n\n"
    "Bell Road Bakery logo\nBell Road Bakery\n7 yrs 2 mos\nBakery Manager\nPart-time\nMar 2018 - Apr 2021 · 3 yrs 2 mos\n"
    "• Orders and rotas for nine\n\nBaker\nMar 2014 - Feb 2018 · 4 yrs\nBread and rolls. I started at three each morning.\n\n"
    "Licenses & certifications\nForklift B1\nIssued Aug 2022\n\nShow all 9 skills →\n"
)


def _career() -> Career:
    return outline(parse(Source("profile.txt", PROFILE.encode())))


def test_an_employer_stands_above_its_titles_though_lengths_and_terms_stand_between() -> None:
    assert [(role.title, role.organisation, role.start, role.end) for role in _career().roles] == [
        ("Kiln Operator", "Marsh Lane Tiles", "2021-05", "present"),
        ("Bakery Manager", "Bell Road Bakery", "2018-03", "2021-04"),
        ("Baker", "Bell Road Bakery", "2014-03", "2018-02"),
    ]


def test_what_only_the_page_says_is_no_dot() -> None:
    career = _career()
    assert [dot.text for dot in career.dots if dot.kind is DotKind.BULLET] == [
        "Loading and firing of two kilns",
        "Logging the temperatures",
        "Orders and rotas for nine",
    ]
    assert [dot.text for dot in career.dots if dot.kind is DotKind.SKILL] == ["Forklift B1"]
    assert not any("logo" in dot.text or "connections" in dot.text or "Skills:" in dot.text for dot in career.dots)


def test_what_the_page_says_is_kept_as_a_detail() -> None:
    details = [detail.text for detail in _career().details]
    assert "Bell Road Bakery logo" in details
    assert "Show all 9 skills →" in details


def test_what_a_person_writes_is_no_mark_of_a_page() -> None:
    told = ["Endorsed by the mayor and three head teachers", "12,000 followers", "Show all 9 skills"]
    items = "".join(f"- {line}\n" for line in told)
    text = f"Ida Roe\nida@example.com\n\nExperience\nHead Teacher, Bell School, 2009 - 2012\n{items}"
    assert [dot.text for dot in outline(parse(Source("ida.txt", text.encode()))).dots] == told


def test_a_line_that_a_person_may_write_is_a_mark_among_others() -> None:
    career = outline(parse(Source("profile.txt", PROFILE.replace("230 conn", "1,200 followers\n230 conn").encode())))
    assert "1,200 followers" in [detail.text for detail in career.details]


PAPERS = (
    "Imke Haverland\n230 connections\n1,204 followers · 500+ connections\nlinkedin.com/in/imke-haverland\n\n"
    "Experience\nMarsh Lane Tiles logo\nKiln Operator\nMarsh Lane Tiles · Full-time\nMay 2021 - Present · 3 yrs 2 mos\n"
    "• Loading and firing of two kilns\nGlazing, Firing and +4 skills\n\n"
    "Baker\nBell Road Bakery\nMar 2014 - Feb 2018 · 4 yrs\n• Bread and rolls for six shops\n\n"
    "Licenses & certifications\nKiln Safety Certificate\nTile Makers' Guild\nIssued Mar 2021\nShow credential\n"
)


def test_the_name_of_a_certificate_above_its_day_of_issue_heads_nothing() -> None:
    career = outline(parse(Source("profile.txt", PAPERS.encode())))

    assert [section.heading for section in career.sections] == ["Experience", "Licenses & certifications"]
    assert "Kiln Safety Certificate" in [dot.text for dot in career.dots]


def test_followers_and_the_count_of_skills_are_the_page_s_own_words() -> None:
    career = outline(parse(Source("profile.txt", PAPERS.encode())))

    printed = " ".join([*(dot.text for dot in career.dots), *(line for role in career.roles for line in role.printed)])
    assert "followers" not in printed
    assert "+4 skills" not in printed


def test_a_row_of_several_things_below_the_name_is_one_headline_however_long() -> None:
    row = "Senior Kiln Manager at Haverland Tiles | Stoneware, Porcelain | Turning clay that nobody wants into tiles that people keep"
    career = outline(
        parse(Source("profile.txt", PAPERS.replace("230 connections", f"{row}\n230 connections").encode()))
    )

    assert [dot.text for dot in career.dots if dot.kind is DotKind.HEADLINE] == [row]
