"""What careless writers type: signs that only their fellows give away, posts in a list, a résumé pasted into a mail."""

from __future__ import annotations

import io

from docx import Document

from dotwise.model import Career, DocumentKind, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


def _in_word(text: str) -> Career:
    document = Document()
    for row in text.splitlines():
        document.add_paragraph(row)
    file = io.BytesIO()
    document.save(file)
    return outline(parse(Source("person.docx", file.getvalue())))


def _posts(career: Career) -> list[tuple[str | None, str | None]]:
    return [(role.title, role.organisation) for role in career.roles]


def _items(career: Career, role: str) -> list[str]:
    return [dot.text for dot in career.dots if dot.role == role and dot.kind is DotKind.BULLET]


_MAIL = (
    "From: Dilys Amory <dilys.amory@example.com>\nTo: Karen\nSubject: Fwd: cv\n\nHello Karen,\n\n"
    "cv is pasted below, the file was too big.\n\n\nDilys Amory\nnear Builth Wells\n07700 900321\n\n"
    "where ive worked\n\nBrynteg Nursery\npotting shed\nFeb 2020 - now, part time\n"
    "o potting on and pricking out, 4,000 trays a season\no moved the benches so two can work at once,\n  nobody waits now\no watering\n\n"
    "Cwm Garden Grocers\ntills\n2016 - 2019 during the holidays\no served customers\n\n"
    "school\n\nLevel 2 Horticulture, Powys, 2016\n\nmany thanks\nDilys\n"
)


def test_a_resume_pasted_into_a_mail_is_a_resume() -> None:
    career = _career(_MAIL)
    assert career.kind is DocumentKind.RESUME
    assert _posts(career) == [("potting shed", "Brynteg Nursery"), ("tills", "Cwm Garden Grocers")]
    assert career.contact.name == "Dilys Amory"
    assert "Hello Karen," not in [section.heading for section in career.sections]


def test_the_letter_o_is_a_sign_before_small_letters_too() -> None:
    career = _career(_MAIL)
    assert _items(career, "r1") == [
        "potting on and pricking out, 4,000 trays a season",
        "moved the benches so two can work at once, nobody waits now",
        "watering",
    ]
    assert _items(career, "r2") == ["served customers"]


def test_a_letter_with_a_mailed_greeting_stays_a_letter() -> None:
    career = _career(
        "Dear Ms Obi,\n\nI am writing about the post of lock keeper. I kept the lower lock from 2016 to 2019 and know the river.\n\n"
        "My experience on the water began with my uncle's barge, and I would bring the same care to yours.\n\nYours sincerely\nIda Roe\n"
    )
    assert career.kind is DocumentKind.COVER_LETTER


def test_tight_dashes_are_signs_in_word_too() -> None:
    career = _in_word(
        "Tomos Vaughan\ntomos@example.com\nWhat I have done\nkennel helper, Hafod Boarding Kennels (Feb 2023 till now)\n"
        "-feeding twice a day\n-I made a chart for the medicines\n-hosing down"
    )
    assert _items(career, "r1") == ["feeding twice a day", "I made a chart for the medicines", "hosing down"]
    assert not any(dot.text.startswith("-") for dot in career.dots)


def test_a_sign_typed_once_without_its_blank_is_one() -> None:
    career = _career(
        "Ida Roe\nida@example.com\n\nEXPERIENCE\n\nDeckhand, Solent Ferries Ltd, 2019 - 2022\n"
        "> Handling of ropes\n> Cleaning of decks\n>Greasing the ramp chains\n> Counting of passengers\n"
    )
    assert _items(career, "r1")[2] == "Greasing the ramp chains"


def test_plain_duties_of_a_page_without_wrapping_stay_apart() -> None:
    career = _career(
        "Marisol Tench\nSpokane WA   509 555 0181   mtench@example.com\n\n"
        "Been in kitchens since I left school and looking for a steady day shift somewhere that does its own baking, can start at any time.\n\n"
        "Larch Street Diner - dishwasher - may 2019 to now\n"
        "dishes and pots on the machine, about 300 covers on a sunday\n"
        "was asked to do the stock count and I put the freezer in date order so we stopped throwing the fish out at the end of every single week of the year\n"
        "peeling, chopping, portioning\n\n"
        "Hollow Creek Removals - driver's mate - 2016-2018\nlifting and packing\nwas the one who did the pianos\n"
    )
    assert [len(_items(career, role)) for role in ("r1", "r2")] == [3, 2]
    assert _posts(career)[1] == ("driver's mate", "Hollow Creek Removals")


def test_items_of_a_list_may_be_posts() -> None:
    career = _career(
        "Ines Falk\nines.falk@example.com\n\nPositions held\n\n- Workshop Manager, Orgelbau Falk, 2016 to date\n"
        "- Voicer, Hollis & Brandt Organs, 2009-2016\n\nPrizes\n\n- Craft Medal of the Chamber, 2018\n"
    )
    assert _posts(career) == [("Workshop Manager", "Orgelbau Falk"), ("Voicer", "Hollis & Brandt Organs")]


def test_items_further_in_belong_to_the_post_above() -> None:
    career = _career(
        "Ines Falk\nines.falk@example.com\n\nWork experience\n\n* Voicer, Hollis & Brandt Organs (2009-2016)\n   - Voiced 31 ranks for the cathedral\n"
        "* Apprentice Organ Builder, Amsel Orgelbau GmbH (2005-2009)\n   - Cut leather and planed boards\n"
    )
    assert [_items(career, role) for role in ("r1", "r2")] == [
        ["Voiced 31 ranks for the cathedral"],
        ["Cut leather and planed boards"],
    ]


def test_dated_deeds_below_a_header_stay_items() -> None:
    career = _career(
        "Ines Falk\nines.falk@example.com\n\nExperience\n\nVoicer, Hollis & Brandt Organs, 2009-2016\n"
        "- Secretary of the works council, 2012-2014\n- Chair of the safety group, 2014-2016\n"
    )
    assert len(career.roles) == 1
    assert len(_items(career, "r1")) == 2


def test_an_employer_in_capitals_with_its_office_stands_above_its_posts() -> None:
    career = _career(
        "Obinna Eke\nobinna.eke@example.com\n\nWORK HISTORY\n\nCRESTWAY INSURANCE PLC, Head Office, Marina        2009 - Date\n\n"
        "Divisional Head, Claims and Recoveries                    May 2017 till date\n\nI run claims for the whole country.\n\n"
        "Claims Officer                        June 2009 - Dec. 2012\n\n- Opening of files\n"
    )
    assert _posts(career) == [
        ("Divisional Head, Claims and Recoveries", "CRESTWAY INSURANCE PLC"),
        ("Claims Officer", "CRESTWAY INSURANCE PLC"),
    ]


def test_families_are_employers() -> None:
    career = _career(
        "Ida Roe\nida@example.com\n\nExperience\n\nnanny, the Amsel and Obi families (2019 - 2021)\n- Cooking tea\n"
    )
    assert _posts(career) == [("nanny", "the Amsel and Obi families")]


def test_a_gap_in_brackets_is_named() -> None:
    career = _career(
        "Ida Roe\nida@example.com\n\nWork History\n\nWeaver (2009 to 2017)\nKnoll Textile Mill\n* Warping the looms\n\n"
        "(2005 to 2009 at home with my children)\n\nWeaver (1998-2005)\nHollis Mill Ltd\n* Threading\n"
    )
    assert [role.title for role in career.roles] == ["Weaver", "at home with my children", "Weaver"]


def test_a_signature_is_no_section() -> None:
    career = _career(
        "IDA B. ROE\nida@example.com\n\nEXPERIENCE\n\nWeaver, Knoll Textile Mill, 2009 - 2017\n- Warping the looms\n\n"
        "LANGUAGES\n\nEnglish, Danish\n\nI certify that the above is true.\n\nIDA B. ROE\n"
    )
    assert [section.heading for section in career.sections] == ["EXPERIENCE", "LANGUAGES"]


def test_the_house_behind_an_employer_is_its_place() -> None:
    career = _career(
        "Ida Roe\nida@example.com\n\nExperience\n\nBarista (2018 - 2021)\nKnoll & Daughter Coffee, Mill Lane branch\n- Opening up\n\n"
        "Deck Cook, 2015 - 2018\nHollis Crewing Inc., Manila (MV Amsel, MV Obi, bulk carrier)\n- Baking of bread\n"
    )
    assert _posts(career) == [("Barista", "Knoll & Daughter Coffee"), ("Deck Cook", "Hollis Crewing Inc.")]


def test_a_number_behind_gsm_can_be_called() -> None:
    career = _career(
        "Ida Marlowe-Roe FCIH\nGSM: +234 806 555 0137\nida.roe@example.com\n\nExperience\n\nWarden, Knoll Homes Ltd, 2015 - 2018\n- Lettings\n"
    )
    assert (career.contact.name, career.contact.phone) == ("Ida Marlowe-Roe", "+234 806 555 0137")
