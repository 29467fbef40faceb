"""Duties typed without a sign below their post: each is a dot of that post, and none is its title or employer."""

from __future__ import annotations

import pytest

from dotwise.model import Career, DotKind, Format, Line, Place, Reading, Source
from dotwise.outline import outline
from dotwise.parsers import parse

_HEAD = "Ifor Prytherch\nifor@example.com\n\nJobs\n\n"


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", (_HEAD + text).encode())))


def _posts(career: Career) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(role.title, role.organisation, role.start, role.end) for role in career.roles]


def _bullets(career: Career, role: str) -> list[str]:
    return [dot.text for dot in career.dots if dot.role == role and dot.kind is DotKind.BULLET]


def test_a_duty_that_names_houses_is_no_employer() -> None:
    career = _career(
        "Dee Valley Joinery, Corwen - from early 2019 till now\nBench joiner\n"
        "Making sash windows for chapels, two schools and the hospital at Bala\nMachining, setting up the spindle\n\n"
        "Cambrian Timber Ltd - seven years, 2012 until the end of 2018\nSaw operator\n"
        "Cross cutting for the house builders\nKept the saws for the foreman\n\n"
        "Prytherch & Son - 2005 to 2012\nCarpenter's mate\nDrove the pickup\n"
    )
    assert _posts(career) == [
        ("Bench joiner", "Dee Valley Joinery", "2019", "present"),
        ("Saw operator", "Cambrian Timber Ltd", "2012", "2018"),
        ("Carpenter's mate", "Prytherch & Son", "2005", "2012"),
    ]
    assert _bullets(career, "r1") == [
        "Making sash windows for chapels, two schools and the hospital at Bala",
        "Machining, setting up the spindle",
    ]
    assert _bullets(career, "r2") == ["Cross cutting for the house builders", "Kept the saws for the foreman"]
    assert _bullets(career, "r3") == ["Drove the pickup"]


def test_the_last_line_of_a_post_is_not_the_title_of_the_next() -> None:
    career = _career(
        "Port of Ringaskiddy\nCrane driver\nMay 2018 – till date\nLoading of vessels\nTrainer for new operators\n\n"
        "Lidlow Distribution Centre\nWarehouse operative\n2014 – 2018\nPicking orders by voice\nCycle counts\n"
    )
    assert [post[:2] for post in _posts(career)] == [
        ("Crane driver", "Port of Ringaskiddy"),
        ("Warehouse operative", "Lidlow Distribution Centre"),
    ]
    assert _bullets(career, "r1") == ["Loading of vessels", "Trainer for new operators"]


@pytest.mark.parametrize("title", ["Livestock hauler", "Dry stone waller", "Thatcher"])
def test_a_title_that_no_list_knows_stands_below_its_employer(title: str) -> None:
    career = _career(f"Hubbard & Sons Transport      2014 to 2019\n{title}\nKept up my own records\nWashed out\n")
    assert _posts(career) == [(title, "Hubbard & Sons Transport", "2014", "2019")]
    assert _bullets(career, "r1") == ["Kept up my own records", "Washed out"]


def test_what_kind_of_house_it_was_is_no_duty() -> None:
    career = _career(
        "Site supervisor\nTarrow Hall\n2014 – 2018\nIndependent boarding school, 248 pupils aged 3 to 13\n"
        "Repairs after term\nKeys and alarms\n"
    )
    assert _posts(career) == [("Site supervisor", "Tarrow Hall", "2014", "2018")]
    assert _bullets(career, "r1") == ["Repairs after term", "Keys and alarms"]


def test_a_label_of_posts_is_no_title() -> None:
    career = _career(
        "2016 - 2019   Glazier, Tarrow Glass Ltd\n              + Sealed units\n              + Shop fronts\n\n"
        "Also volunteer\n2015 - 2022   Firefighter, Hollis Fire Brigade\n              + Drill nights\n"
    )
    assert [post[:2] for post in _posts(career)] == [
        ("Glazier", "Tarrow Glass Ltd"),
        ("Firefighter", "Hollis Fire Brigade"),
    ]


def test_a_career_break_is_a_post_and_no_heading() -> None:
    career = _career(
        "Florist | 2016 to early 2020\nBloomfield Garden Centre\nBouquets for the cafe\nTrained the Saturday girls\n\n"
        "Career break\n2014 - 2016\n\nMarket trader | 2010 - 2014\nKirkgate Market\nSold cut flowers\n"
    )
    assert [role.title for role in career.roles] == ["Florist", "Career break", "Market trader"]
    assert len(career.sections) == 1


def test_a_duty_at_the_end_of_a_cell_is_not_the_title_of_the_next_row() -> None:
    cells = (
        ("Ifor Prytherch", "ifor@example.com"),
        ("Work history",),
        ("Apr 2019 – to date",),
        ("Stock clerk", "Tarrow Timber Cooperative", "Monthly count of 640 stock lines", "Orders and loans"),
        ("01/2015 – 03/2019",),
        ("Yard assistant", "Hollis Builders Ltd", "Saw bench relief, loading and stacking"),
    )
    rows = tuple(
        Line(
            text,
            block=block,
            size=10.5,
            bold=block < 2 or place == 0,
            gap=0.0 if place else None,
            paragraph_end=True,
            place=Place(paragraph=10 * block + place + 1),
        )
        for block, cell in enumerate(cells)
        for place, text in enumerate(cell)
    )
    career = outline(Reading(Format.DOCX, None, rows))
    assert [post[:2] for post in _posts(career)] == [
        ("Stock clerk", "Tarrow Timber Cooperative"),
        ("Yard assistant", "Hollis Builders Ltd"),
    ]
    assert _bullets(career, "r1") == ["Monthly count of 640 stock lines", "Orders and loans"]
    assert _bullets(career, "r2") == ["Saw bench relief, loading and stacking"]


def test_the_label_of_the_duties_is_no_part_of_them() -> None:
    career = _career("Storeman, Tarrow Works, 2014 - 2018\n\nDuties: Keeps the stores. Counts the bolts each Friday.\n")
    assert [dot.text for dot in career.dots] == ["Keeps the stores.", "Counts the bolts each Friday."]


def test_duties_further_in_wrap_though_they_bear_no_sign() -> None:
    career = _career(
        "Employer: Clwyd Roofing Ltd\nPosition: Slater\nFrom / To: 04/2018 / current\nReason for leaving: n/a\nDuties:\n"
        "   Stripping and slating of chapels, barns and a row of\n   cottages\n"
        "   Lead work round chimneys, valleys and dormers of old houses\n"
        "   I wrote down the sizes of slate for every roof that we\n   worked on, the yard orders from the list now\n"
        "   Loading the van\n"
        "   Keeping the ladders checked for the men that I am out\n   with\n"
        "   Sharpening of the slate knives\n\n"
        "Employer: Dee Valley Joinery\nPosition: Bench joiner\nFrom / To: 2012 / 2018\nReason for leaving: moved\nDuties:\n"
        "   Sash windows\n   Machining and setting up\n"
    )
    assert _posts(career)[0] == ("Slater", "Clwyd Roofing Ltd", "2018-04", "present")
    assert _bullets(career, "r1") == [
        "Stripping and slating of chapels, barns and a row of cottages",
        "Lead work round chimneys, valleys and dormers of old houses",
        "I wrote down the sizes of slate for every roof that we worked on, the yard orders from the list now",
        "Loading the van",
        "Keeping the ladders checked for the men that I am out with",
        "Sharpening of the slate knives",
    ]


def test_a_ward_or_depot_behind_an_employer_is_where_it_was() -> None:
    career = _career(
        "Porter\nElwy Hospital, Ward C3\n2015 - 2019\n- Moving beds\n\n"
        "Cleaner\nGlan Clwyd Buses, Rhyl Road Depot\n2011 - 2015\n- Washing of coaches\n"
    )
    assert [(role.organisation, role.location) for role in career.roles] == [
        ("Elwy Hospital", "Ward C3"),
        ("Glan Clwyd Buses", "Rhyl Road Depot"),
    ]


def test_a_label_of_duties_is_no_duty_and_one_paragraph_below_it_is_prose() -> None:
    career = _career(
        "Yard Foreman\nCambrian Timber Ltd\nDates employed: 05/2016 - 03/2021\n"
        "Duties, Accomplishments and Related Skills:\n"
        "STOCK: Counted the planks every month. STAFF: Wrote the rotas for nine men. SAFETY: Walked the yard each day.\n"
    )
    assert [(dot.kind, dot.text) for dot in career.dots if dot.role == "r1"] == [
        (DotKind.SENTENCE, "STOCK: Counted the planks every month."),
        (DotKind.SENTENCE, "STAFF: Wrote the rotas for nine men."),
        (DotKind.SENTENCE, "SAFETY: Walked the yard each day."),
    ]


@pytest.mark.parametrize("duties", ["drug rounds, handovers and care plans", "Drug Rounds, Handovers"])
@pytest.mark.parametrize("header", ["{}, {}, {}", "{}, {}\n{}", "{2}\n{0}, {1}"])
def test_what_stands_behind_a_label_of_duties_is_a_dot_and_no_header(header: str, duties: str) -> None:
    career = _career(
        f"{header.format('Staff Nurse', 'York Hospital', '2015 to date')}\nDuties: {duties}\n\n"
        f"{header.format('Porter', 'Leeds Infirmary', '2010 to 2015')}\nResponsibilities: beds and trolleys\n"
    )
    assert _posts(career) == [
        ("Staff Nurse", "York Hospital", "2015", "present"),
        ("Porter", "Leeds Infirmary", "2010", "2015"),
    ]
    assert [(dot.role, dot.text) for dot in career.dots] == [("r1", duties), ("r2", "beds and trolleys")]
    assert not any(role.location for role in career.roles)


def test_a_duty_that_tells_days_is_no_post() -> None:
    career = _career(
        "Shop Assistant, Bell Ltd, 2009 - 2012\nKept the till and the shelves\nRan the Christmas market stall Nov 20 to Dec 10\n"
        "Covered the front of the shop June 12 to June 14\n"
    )
    assert _posts(career) == [("Shop Assistant", "Bell Ltd", "2009", "2012")]
    assert len(_bullets(career, "r1")) == 3


def test_a_year_that_a_deed_goes_on_from_dates_no_post() -> None:
    career = _career(
        "Housing Officer\nVale of Clwyd Homes – since October 2014\nPatch of 300 homes\nWalking the estate with councillors\n"
        "Sent tenants to money advice, got £90,000 of back dated benefits for tenants in 2022/23 alone\nAttending court\n\n"
        "Clerk\nConwy Council – 2009 to 2014\nLogging repairs\n"
    )
    assert [role.title for role in career.roles] == ["Housing Officer", "Clerk"]
    assert any("back dated benefits" in text for text in _bullets(career, career.roles[0].id))
