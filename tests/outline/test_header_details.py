"""What stands in the header of a post besides title, employer and dates, and dates in figures as many countries print them."""

from __future__ import annotations

import pytest

from dotwise.model import Career, Source
from dotwise.outline import outline
from dotwise.outline.dates import spans
from dotwise.parsers import parse


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("05-09-2021 to till date", "2021-09", "present"),
        ("12-03-2017 to 28-02-2020", "2017-03", "2020-02"),
        ("from 01-03-2023 and still there", "2023-03", "present"),
        ("06/14/2018 - 12/20/2022", "2018-06", "2022-12"),
        ("01/02/2016 - 05/30/2018", "2016-01", "2018-05"),
        ("14/02/2019 - 01/05/2020", "2019-02", "2020-05"),
        ("06-08/2020", "2020-06", "2020-08"),
        ("autumn 2019 and onwards", "2019", "present"),
        ("12-2015 - 03-2016", "2015-12", "2016-03"),
    ],
)
def test_dates_in_figures(text: str, start: str, end: str) -> None:
    assert [(span.start, span.end) for span in spans(text)] == [(start, end)]


def _post(header: str) -> tuple[str | None, str | None, str | None, str | None]:
    career = _career(f"Ida Roe\nida@example.com\n\nExperience\n\n{header}\n- Kept the books\n- Wrote to guests\n")
    role = career.roles[0]
    assert len(career.roles) == 1
    return (role.title, role.organisation, role.start, role.end)


@pytest.mark.parametrize(
    "header",
    [
        "Bookkeeper, Tarrow Hotel (54 beds)\n2014 - 2018",
        "COMPANY NAME - Tarrow Hotel\nDESIGNATION - Bookkeeper\nDURATION - 2014 TO 2018",
        "Bookkeeper at Tarrow Hotel\nmostly weekends 2014 to 2018",
    ],
)
def test_sizes_labels_and_times_are_no_names(header: str) -> None:
    assert _post(header) == ("Bookkeeper", "Tarrow Hotel", "2014", "2018")


def test_a_lone_year_within_the_dates_above_opens_no_post() -> None:
    career = _career(
        "Ida Roe\nida@example.com\n\nEMPLOYMENT:\n\n2004 - 2011  Corporal, Cook\n             Various camps, one tour abroad (2008)\n\n"
        "             - Cooked for 200\n             - Ordered stores\n"
    )
    assert [(role.start, role.end) for role in career.roles] == [("2004", "2011")]


def test_signs_before_the_headers_of_posts_are_no_list_signs() -> None:
    career = _career(
        "Gethin Pugh\n01766 555 014\n\nWORK\n\n* Eryri Building Services, roofer, 2003 to 2011\nNew builds and repairs\nRan a gang of three\n\n"
        "* J. R. Owen & Sons, apprentice, 1999 to 2003\nLabouring, then slating\n"
    )
    assert [(role.title, role.start) for role in career.roles] == [("roofer", "2003"), ("apprentice", "1999")]
    assert [dot.text for dot in career.dots] == [
        "New builds and repairs",
        "Ran a gang of three",
        "Labouring, then slating",
    ]


def test_posts_under_a_heading_that_nobody_knows() -> None:
    career = _career(
        "Léonie Marchetti\nleonie@example.fr\n\nPARCOURS\n2021 - 2023 : Pastry cook, Verdier Bakery\n  tarts for 3 shops\n  breads and rolls\n"
        "2018 - 2021 : Kitchen assistant, Hôtel du Parc\n  breakfast pastry\n  banquets up to 180 people\n"
    )
    assert [role.title for role in career.roles] == ["Pastry cook", "Kitchen assistant"]
    assert [dot.role for dot in career.dots] == ["r1", "r1", "r2", "r2"]


def test_one_employer_in_capitals_of_several_is_no_heading() -> None:
    career = _career(
        "Ida Roe\nida@example.com\n\nWORKING EXPERIENCE\n==================\n\nTEGEMEO SACCO SOCIETY LTD\nCredit Officer\n(July 2018 to date)\n"
        "   (i)   Appraising of loans\n   (ii)  Visiting members\n\nKAPKONJO TEA FACTORY\nClerk, Finance Department\n(Jan. - April 2011)\n"
        "   (i)   Filing of records\n\nEDUCATION\n=========\nB.Com, 2012\n"
    )
    assert [role.start for role in career.roles] == ["2018-07", "2011-01"]
    assert len(career.sections) == 2


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Rosario, Argentina (Italian passport)", "Rosario, Argentina"),
        ("Bulford, Wiltshire (relocating to Teesside)", "Bulford, Wiltshire"),
        ("Knockaveale, Bandon, Co Cork", "Knockaveale, Bandon, Co Cork"),
    ],
)
def test_papers_and_counties_beside_the_place(line: str, place: str) -> None:
    career = _career(f"Ida Roe\n{line}\nida@example.com\n\nSummary\nI keep books.\n\nSkills\nSage\n")
    assert career.contact.location == place


def test_the_name_of_a_bio_in_a_mail_stands_above_its_prose() -> None:
    career = _career(
        "Subject: Re: text for the catalogue\nFrom: Nilu <nilu.loom@example.com>\n\nDear Maeve,\n\nHere is the biography.\n\n--\n\n"
        "NILMINI WETTASINGHE\n\nNilmini Wettasinghe is a handloom weaver. She learned weaving at a centre in the hills, where she stayed for years.\n\n"
        "--\nNilmini W.\nPera Gaha Looms\n"
    )
    assert career.contact.name == "Nilmini Wettasinghe"
