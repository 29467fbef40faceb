"""Layouts without the usual signs: posts under no heading, numbered chapters, leader dots, prose that breaks off early."""

from __future__ import annotations

import pytest

from dotwise.model import Career, SectionKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


def _posts(career: Career) -> list[tuple[str | None, str | None]]:
    return [(role.title, role.start) for role in career.roles]


def test_posts_behind_the_contact_need_no_heading() -> None:
    career = _career(
        "Ross Heke\n12 Mill Road, Otautau\nheke@example.nz\n\n"
        "Farm Manager, Ohai Downs Ltd\nJun 2020 - May 2024\n- Pasture walks every 7 days\n- Managing 3 staff\n\n"
        "Milker, Pukemaori Farms\nJun 2017 - May 2020\n- Fencing and tractor work\n"
    )
    assert _posts(career) == [("Farm Manager", "2020-06"), ("Milker", "2017-06")]
    assert [dot.role for dot in career.dots if "Fencing" in dot.text] == ["r2"]


def test_posts_behind_a_summary_need_no_heading() -> None:
    career = _career(
        "Ross Heke\nheke@example.nz\n\nAbout me\nGrew up on a farm, been milking since I was 16.\n\n"
        "Jun 2020 - May 2024 ... FARM MANAGER\n- Pasture walks every 7 days\n- Managing 3 staff\n\n"
        "Jun 2017 - May 2020 ... MILKER\n- Fencing and tractor work\n"
    )
    assert _posts(career) == [("FARM MANAGER", "2020-06"), ("MILKER", "2017-06")]
    assert [section.kind for section in career.sections][:2] == [SectionKind.SUMMARY, SectionKind.EXPERIENCE]


def test_a_summary_that_names_years_stays_a_summary() -> None:
    career = _career(
        "Ross Heke\nheke@example.nz\n\nAbout me\nI milked from 2014 to 2017 and have run a farm since.\n\n"
        "Education\nDairy diploma, Telford\n"
    )
    assert career.roles == ()


def test_numbers_of_chapters_and_posts_are_no_list_signs() -> None:
    career = _career(
        "RESUME\n\n1.  NAME:   Josphat Wanyonyi\n2.  NATIONALITY:   Kenyan\n\n3.  WORK EXPERIENCE\n\n"
        "3.1 WARD CLERK, Kaptolet Ward        August 2018 to date\n    (a) Writing of monthly reports\n    (b) Handling of complaints\n\n"
        "3.2 ENUMERATOR, National Census      2013 - 2018\n    (a) Listing of households\n\n"
        "4.  EDUCATION\n    BA (Sociology), Egerton University, 2012\n"
    )
    assert _posts(career) == [("WARD CLERK", "2018-08"), ("ENUMERATOR", "2013")]
    assert SectionKind.EDUCATION in [section.kind for section in career.sections]


def test_one_numbered_line_keeps_its_number() -> None:
    career = _career(
        "Ida Roe\n\nExperience\nClerk, Roe & Co\n2019 - 2021\n- Filed letters\n- 4.5 days a week at the desk\n"
    )
    assert any(dot.text.startswith("4.5 days") for dot in career.dots)


def test_prose_goes_on_though_the_next_word_would_have_fitted() -> None:
    career = _career(
        "About our director\n\n"
        "Ada Obi is the director of Harmattan Gate in Lagos. In that capacity she directs\n"
        "customs clearing, haulage and terminals. She began as a clerk, where she prepared\n"
        "Form M and bills of entry for a clearing agency that is now gone.\n\n"
        "She assumed the reins in 2015. Under her watch, the company went from one office\n"
        "to four.\n"
    )
    texts = [dot.text for dot in career.dots]
    assert "In that capacity she directs customs clearing, haulage and terminals." in texts
    assert any(
        text.endswith("where she prepared Form M and bills of entry for a clearing agency that is now gone.")
        for text in texts
    )


def test_short_lines_in_small_letters_are_items_and_no_header() -> None:
    career = _career(
        "Dwayne Corrigan\n806-555-0173\n\nEXPERIENCE\n\nLlano Bulk Carriers                 2019-present\nDriver\n"
        "haul diesel and gas to truck stops\npretrip and post trip\n"
        "Loading at the rack and unloading by myself, checking for water in the tank each time\n\n"
        "Ready Mix                           2009-2012\nMixer driver\ndrove mixer, some batching\nwashed drums\n"
    )
    assert [role.title for role in career.roles] == ["Driver", "Mixer driver"]
    assert {"haul diesel and gas to truck stops", "pretrip and post trip", "drove mixer, some batching"} <= {
        dot.text for dot in career.dots
    }


def test_a_drawn_rule_is_no_part_of_a_heading() -> None:
    career = _career(
        "Gen Roy\n\n──── SELECTED CREDITS ────\n\n2021–23 ▸ CUTTER ▸ Avonbank Festival\n   – traced patterns\n   – cut wool\n"
    )
    assert [(section.heading, section.kind) for section in career.sections] == [
        ("SELECTED CREDITS", SectionKind.EXPERIENCE)
    ]
    assert [(role.title, role.organisation) for role in career.roles] == [("CUTTER", "Avonbank Festival")]


def test_signs_tight_before_small_letters_open_items() -> None:
    career = _career(
        "Costel Dumitru\ncostel@example.com\n\nExperience\n\nFenmark Chilled     2018 - today\nHGV driver\n"
        "-deliver chilled and frozen food\n-daily checks of the truck\n-i teach new drivers the route\n"
    )
    assert [dot.text for dot in career.dots] == [
        "deliver chilled and frozen food",
        "daily checks of the truck",
        "i teach new drivers the route",
    ]


def test_a_single_tight_dash_may_be_a_slip() -> None:
    (line,) = parse(Source("person.txt", b"-ish hours in the shop on Saturdays")).lines
    assert line.glyph is None


def test_posts_without_a_heading_end_where_schools_begin() -> None:
    career = _career(
        "mel okafor\nmelo@example.com\n\nhey, looking for work after school and can start straight away.\n\n"
        "kitchenhand @ Salt Shaker Cafe (Feb'23 - now, weekends mostly)\n- dishes, prep, floors\n- open on sundays\n\n"
        "shop assistant @ Reef & Rod (2022 – 2023, on and off)\n- serving, stock\n\n"
        "HSC at Bulli High 2023\nfirst aid 2022\nstarted a diploma at Corio Institute (2024)\n\nref is Tony at the cafe\n"
    )
    assert _posts(career) == [("kitchenhand", "2023-02"), ("shop assistant", "2022")]
    assert [dot.text for dot in career.dots if dot.role == "r2"] == ["serving, stock"]


_TYPED = (
    "Rosa Ngata\nrosa.ngata@example.nz\n\n"
    "Packhouse supervisor, Kaimai Fruit\nsince June 2020\nrunning the night shift, 24 people\nsorting out the roster\n\n"
    "Orchard hand, Sollitt Kiwis\n2017 to 2020\npruning and thinning\ndrove the hydralada\n\n"
    "Kitchen hand, Pongakawa Pub\n{dates}\ndishes and prep\nclosing up on Sundays\n\n"
    "{last}\n"
)


@pytest.mark.parametrize("dates", ["2016", "most of 2016", "2016 (seasonal)", "three months in 2016", "summer 2016"])
def test_a_post_of_one_year_among_others_needs_no_heading(dates: str) -> None:
    career = _career(_TYPED.format(dates=dates, last="forklift ticket"))
    assert _posts(career) == [("Packhouse supervisor", "2020-06"), ("Orchard hand", "2017"), ("Kitchen hand", "2016")]
    assert [dot.text for dot in career.dots if dot.role == "r3"] == ["dishes and prep", "closing up on Sundays"]


def test_what_stands_apart_behind_posts_of_one_block_each_belongs_to_none() -> None:
    career = _career(_TYPED.format(dates="2016", last="forklift ticket\nclean licence"))
    assert [dot.text for dot in career.dots if dot.role is None] == ["forklift ticket", "clean licence"]


def test_a_year_of_school_behind_the_posts_is_no_item() -> None:
    career = _career(_TYPED.format(dates="2016", last="Year 12 at Corran High School\n\nforklift ticket"))
    assert [dot.text for dot in career.dots if dot.role is None] == ["forklift ticket"]


def test_posts_without_a_sign_are_posts_though_one_item_bears_one() -> None:
    career = _career(
        "Owen Pritchard\nowen.p@example.co.uk\n\n"
        "Tree surgeon, Derwen Tree Care\n2018 - present\nclimbing and felling\n* won the council's ash dieback work\n\n"
        "Relief milker, farms round Corwen, winters 2016 and 2017\nmilking 120 to 300 cows\n\n"
        "Barista, Caffi Cletwr, six months in 2015\ncoffees and washing up\n"
    )
    assert _posts(career) == [("Tree surgeon", "2018"), ("Relief milker", "2016"), ("Barista", "2015")]


def test_posts_in_small_letters_are_told_by_their_employers() -> None:
    career = _career(
        "maria dos anjos\nmaria.anjos@example.pt\n\n"
        "laundry worker hotel bela vista\njanuary 2022 until now\nironing and folding for 180 rooms\n\n"
        "cleaner office blocks\nmost of 2021\nevening shift on 3 floors\n\n"
        "fish factory conservas do sado\n2015 to 2020\ncutting and packing sardines\n"
    )
    assert [(role.start, role.end) for role in career.roles] == [
        ("2022-01", "present"),
        ("2021", "2021"),
        ("2015", "2020"),
    ]
    assert [dot.role for dot in career.dots] == ["r1", "r2", "r3"]


def test_a_duty_in_small_letters_below_the_dates_is_no_title() -> None:
    career = _career(
        "Lewis Abara\nlewis.abara@example.com\n\nIn concrete for nine years. Own tools, ute and white card.\n\n"
        "Bricklayer at Bayside Slabs\nmarch 2020 to now\nhouse slabs and driveways, crew of 5\nset out off plans\n\n"
        "Labourer - Nolan Bros Paving\npart of 2019\nbarrowing and clean up\n"
    )
    assert [(role.title, role.organisation) for role in career.roles] == [
        ("Bricklayer", "Bayside Slabs"),
        ("Labourer", "Nolan Bros Paving"),
    ]


def test_a_career_break_is_told_among_posts_and_heads_nothing() -> None:
    career = _career(
        "Grace Lim\ngrace.lim@example.sg\n\n"
        "Preschool assistant teacher\nLittle Kites Childcare\nJun 2019 – Dec 2023\n- lead circle time\n- wrote the guide for parents\n\n"
        "Career break\n2024\nlooked after my father\n\n"
        "Waitress (part time)\nUncle Heng Zi Char\nWeekends 2016–2019\n- take orders, 22 tables\n"
    )
    assert _posts(career) == [
        ("Preschool assistant teacher", "2019-06"),
        ("Career break", "2024"),
        ("Waitress (part time)", "2016"),
    ]


def test_a_header_that_closes_with_its_dates_in_brackets_goes_on_in_no_sentence() -> None:
    career = _career(
        "Zainab Yusuf\nzainab@example.com\n\nWORK\n\n"
        "Sales girl at Bisi Provisions, Ilorin (2021 till date)\nI sell and keep the book of debtors.\nI open and close the shop.\n\n"
        "Apprentice with Madam Kudi, 2018-2020\ncutting, sewing of uniforms\n"
    )
    assert [role.start for role in career.roles] == ["2021", "2018"]
    assert [dot.text for dot in career.dots if dot.role == "r1"] == [
        "I sell and keep the book of debtors.",
        "I open and close the shop.",
    ]
