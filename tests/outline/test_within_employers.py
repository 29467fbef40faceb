"""Several posts within the stretch of time of one employer, printed once above them."""

from __future__ import annotations

from dotwise.model import Career, Source
from dotwise.outline import outline
from dotwise.parsers import parse


def _career(text: str) -> Career:
    head = "Darnell Whitmore\nwhitmore@example.com\n\nEXPERIENCE:\n\n"
    return outline(parse(Source("person.txt", (head + text).encode())))


def _posts(career: Career) -> list[tuple[str | None, str | None, str | None]]:
    return [(role.title, role.organisation, role.start) for role in career.roles]


def test_titles_further_in_above_their_dates_are_no_items() -> None:
    career = _career(
        "KENDUSKEAG FREIGHT, Temple Ridge, ME\n   Dock Lead\n   03/2021 - present, 40 hours per week\n"
        "      o Loads 14 trailers a night\n      o Rewrote the bay map, which other shifts took over from us in\n        the end\n\n"
        "UNITED STATES COAST GUARD, 05/2005 - 02/2021\n   Chief Boatswain (BMC), 3rd Support Battalion, Portland, ME\n"
        "   06/2015 - 02/2021\n      o Ran a crew of 22\n\n   Seaman, various units\n   05/2005 - 05/2015\n      o Deck work\n"
    )
    assert _posts(career) == [
        ("Dock Lead", "KENDUSKEAG FREIGHT", "2021-03"),
        ("Chief Boatswain (BMC)", "UNITED STATES COAST GUARD", "2015-06"),
        ("Seaman", "UNITED STATES COAST GUARD", "2005-05"),
    ]
    assert [dot.text for dot in career.dots if dot.role == "r3"] == ["Deck work"]


def test_a_department_behind_the_title_is_no_employer() -> None:
    career = _career(
        "HARBOUR TRANSIT AUTHORITY\t2011 – Present\nVice President, Operations\tMay 2018 – Present\n"
        "- Chaired the safety board\n\nDirector, Rail and Ferry Services\tSeptember 2011 – April 2018\n- Managed the budget\n"
    )
    assert _posts(career) == [
        ("Vice President, Operations", "HARBOUR TRANSIT AUTHORITY", "2018-05"),
        ("Director, Rail and Ferry Services", "HARBOUR TRANSIT AUTHORITY", "2011-09"),
    ]


def test_a_post_before_the_employer_has_its_own() -> None:
    career = _career(
        "HARBOUR TRANSIT AUTHORITY\t2011 – Present\nDispatcher\t2011 – Present\n- Kept the boats apart\n\n"
        "Deckhand, Tarrow Ferries Ltd\t2006 – 2010\n- Tied up\n"
    )
    assert _posts(career)[-1] == ("Deckhand", "Tarrow Ferries Ltd", "2006")


def test_dates_end_a_header_that_says_everything() -> None:
    career = _career(
        "Saguaro Sheet Metal\nInstaller's helper, then installer\n2013 - 2017\nHung duct\nRan the brake\n\n"
        "U.S. MARINE CORPS, 2008 - 2013\nMotor Vehicle Operator (Cpl), 1st Combat Logistics Battalion, Portland, ME\n"
        "2010 - 2013\nConvoys\nLicensing NCO for the platoon\n"
    )
    assert _posts(career) == [
        ("Installer's helper, then installer", "Saguaro Sheet Metal", "2013"),
        ("Motor Vehicle Operator (Cpl)", "U.S. MARINE CORPS", "2010"),
    ]
    assert [dot.text for dot in career.dots if dot.role == "r2"] == ["Convoys", "Licensing NCO for the platoon"]


def test_a_line_that_describes_the_employer_is_no_title() -> None:
    career = _career(
        "NORDLYS FERRIES AS, Bergen\t2006 – Present\nCoastal freight carrier, 31 vessels, 820 staff\n"
        "Operations Director\t2015 – Present\n- Merged two offices\n\nPort Captain\t2006 – 2015\n- Held the drills\n"
    )
    assert _posts(career) == [
        ("Operations Director", "NORDLYS FERRIES AS", "2015"),
        ("Port Captain", "NORDLYS FERRIES AS", "2006"),
    ]


KITCHENS = (
    "Jo Probe\njo@probe.org\n\nExperience\n\nThe Tern & Anchor, Halifax, NS\nSous Chef\tMay 2021 - present\n- Run the pass four nights a week\n"
    "Chef de Partie (Grill)\tSept 2019 - May 2021\n- Grill and sauce, 150 covers on a Saturday\n\n"
    "Chebucto Meals Foundation, Marrable County\nCook\tMay 2016 - Aug 2019\n- Breakfast for forty\n"
)


def test_a_station_in_brackets_below_an_employer_belongs_to_the_title() -> None:
    roles = outline(parse(Source("kitchens.txt", KITCHENS.encode()))).roles

    assert [(role.title, role.organisation) for role in roles[:2]] == [
        ("Sous Chef", "The Tern & Anchor"),
        ("Chef de Partie (Grill)", "The Tern & Anchor"),
    ]


def test_a_county_that_no_list_knows_is_where_the_employer_is() -> None:
    last = outline(parse(Source("kitchens.txt", KITCHENS.encode()))).roles[-1]

    assert (last.organisation, last.location) == ("Chebucto Meals Foundation", "Marrable County")
