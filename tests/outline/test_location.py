"""Addresses and towns as people of many countries print them."""

from __future__ import annotations

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

PLACES = (
    "Perth PH1|Kalisz, Poland|ul. Lipowa 8, 62-800 Kalisz (Poland)|Dublin 8|Gachibowli, Hyderabad – 500032|"
    "Weserstraße 11, 27572 Bremerhaven|2204 Mesa Verde Drive NE, Albuquerque, NM 87110|Strabane, Co Tyrone|"
    "Unit 3/22 Wattle Road, Geelong VIC 3220|P.O. Box 1147, Nairobi, Kenya|Toowoomba, QLD|12 rue des Lilas, 35000 Rennes"
).split("|")
HEADS = (
    "Ana Marlowe\n{p}\nTel 020 7946 0111\nana@example.com\n",
    "Ana Marlowe\n{p} | 020 7946 0111 | ana@example.com\n",
    "Ana Marlowe\nPhone number: 020 7946 0111\nEmail address: ana@example.com\nHome: {p}\n",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("place", PLACES)
def test_the_place_is_read_as_printed(place: str, head: str) -> None:
    text = f"{head.format(p=place)}\nEDUCATION\n\nBA History, Tayside College, Boston, MA, 2008\n"

    assert outline(parse(Source("a.txt", text.encode()))).contact.location == place


def test_the_town_of_a_school_is_not_where_the_person_lives() -> None:
    text = "Ana Marlowe\nana@example.com\n\nEDUCATION\n\nTayside College\tBoston, MA\nBA History\t2008\n"

    assert outline(parse(Source("a.txt", text.encode()))).contact.location is None


def test_the_senders_address_comes_before_the_receivers_town() -> None:
    text = (
        "Ana Marlowe\n7 Abbey Terrace, Ennis, Co. Clare\nana@example.com\n\n14 January 2026\n\nMs Scanlan\nLeeds\n\n"
        "Dear Ms Scanlan,\n\nI write because your house is the one that our people ask for.\n\nYours sincerely,\nAna Marlowe\n"
    )

    assert outline(parse(Source("a.txt", text.encode()))).contact.location == "7 Abbey Terrace, Ennis, Co. Clare"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Currently: Karama, Dubai, UAE (visit visa, valid until May)", "Karama, Dubai, UAE"),
        ("Presently in: Ajman, UAE", "Ajman, UAE"),
        ("Location: Oatfield, Southland NZ", "Oatfield, Southland NZ"),
        ("S/o. A. Obi, 4/211 Gandhi Nagar, Erode Dt., Tamil Nadu", "4/211 Gandhi Nagar, Erode Dt., Tamil Nadu"),
        ("Block 3 Lot 9, Rosal Homes, Cebu City, Philippines", "Block 3 Lot 9, Rosal Homes, Cebu City, Philippines"),
    ],
)
def test_where_somebody_is_for_now_and_long_addresses(line: str, place: str) -> None:
    text = f"Ana Marlowe\nMarine Draughtsman\n{line}\nana@example.com\n\nEXPERIENCE\n\nDraughtsman, Hollis Ltd, 2015 - 2019\n- Drew\n"
    career = outline(parse(Source("a.txt", text.encode())))

    assert career.contact.location == place
    assert [dot.text for dot in career.dots] == ["Marine Draughtsman", "Drew"]


@pytest.mark.parametrize("line", ["Currently: Draughtsman, Leeds", "ring or write", "Cell 000 555 0190"])
def test_what_is_no_place(line: str) -> None:
    text = f"Ana Marlowe\n{line}\nana@example.com\n\nSKILLS\n\nAutoCAD\n"

    assert outline(parse(Source("a.txt", text.encode()))).contact.location is None


def test_a_second_address_is_no_headline() -> None:
    text = "Ana Marlowe\nHead Cook\n14 Mill Row, Leeds\nana@example.com\nNo. 9 Hollis Close, York, UK\n\nSKILLS\n\nBaking, sauces, game\n"
    career = outline(parse(Source("a.txt", text.encode())))

    assert [dot.text for dot in career.dots] == ["Head Cook", "Baking, sauces, game"]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("19, from wollongong nsw", "wollongong nsw"),
        ("Aged 22, living in Leeds", "Leeds"),
        ("Adress: Lindevej 12, 7100 Vejle, Denmark", "Lindevej 12, 7100 Vejle, Denmark"),
        ("Plot 4, Bathurst, Eastern Cape  *  082 555 0111", "Plot 4, Bathurst, Eastern Cape"),
        ("Studio: The Old Forge, Llanarth, Tarrowshire", "The Old Forge, Llanarth, Tarrowshire"),
        ("House in Satellite Town, Multan. Cell 020 7946 0111", "Satellite Town, Multan"),
        ("Santos - SP, Brazil   /   020 7946 0111", "Santos - SP, Brazil"),
        ("Studio: Ableton, Logic, Cubase", None),
        ("22, from another angle", None),
    ],
)
def test_a_place_behind_what_else_is_told(line: str, place: str | None) -> None:
    text = f"Mel Okafor\n{line}\nmel@example.com\n\nEDUCATION\n\nHND Horticulture, 2008\n"

    assert outline(parse(Source("a.txt", text.encode()))).contact.location == place


def test_the_last_line_may_say_how_to_reach_a_person() -> None:
    text = (
        "Mel Okafor\n\nEmployment\n\n2017 to date: Glazier, Tarrow Glass Ltd\n2008 - 2017: Apprentice, Hollis Windows\n\n"
        "Contact: m.okafor@example.com, 020 7946 0111\n"
    )
    contact = outline(parse(Source("a.txt", text.encode()))).contact

    assert (contact.email, contact.phone) == ("m.okafor@example.com", "020 7946 0111")


def test_the_name_of_a_site_is_no_place_and_a_picture_before_one_is_no_part_of_it() -> None:
    found = [
        outline(
            parse(
                Source(
                    "a.txt", f"Ana Marlowe\n{line}\n\nEXPERIENCE\n\nCook, Hollis Ltd, 2015 - 2019\n- Cooked\n".encode()
                )
            )
        )
        for line in ("ana@example.com | ORCID", "ana@example.com\n📍 Valencia, Spain")
    ]
    assert [career.contact.location for career in found] == [None, "Valencia, Spain"]


def test_a_count_in_a_headline_is_no_house_number() -> None:
    head = "Wiremu Tane\nHerd Manager | 780 cows, split calving, Southland NZ\nw.tane@example.org | 027 555 0199\n"

    assert "cows" not in (outline(parse(Source("cv.txt", head.encode()))).contact.location or "")


@pytest.mark.parametrize("code", ["4700-100 Braga, Portugal", "30130-010 Contagem, Brazil"])
def test_a_postal_code_before_a_town_is_no_number_to_call(code: str) -> None:
    contact = outline(
        parse(Source("a.txt", f"Ana Marlowe\n{code}\n+351 253 000 111\nana@example.com\n".encode()))
    ).contact
    assert contact.phone == "+351 253 000 111"


def test_where_somebody_is_resident_stands_behind_who_they_are() -> None:
    text = (
        "Candidate profile\tRef. 4412-V\nAna Marlowe\nSurveyor, born 1976, resident in Kassel, Germany\n\n"
        "EXPERIENCE\n\nSurveyor, Renneberg GmbH\n2008 - 2016\n- Set out bridges\n"
    )
    career = outline(parse(Source("a.txt", text.encode())))
    assert career.contact.location == "Kassel, Germany"
    assert "Surveyor, born 1976, resident in Kassel, Germany" in [dot.text for dot in career.dots]
