"""Posts that are told on one line each, with what was done behind a dash or a colon."""

from __future__ import annotations

from dotwise.model import Career, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


def _posts(career: Career) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(role.title, role.organisation, role.start, role.end) for role in career.roles]


MAIL = (
    "Subject: my CV\n\nTalia Moreno\n14 Dune Road, Whyalla\n0491 555 010, talia.moreno@example.com\n\n"
    "Hello, I am looking for a place at the cattery and can start next week.\n\n"
    "2019 till now - kennel hand, Oatfield Cattery (my aunt's place) - feeding and cleaning, taking calls when others were out\n"
    "2017-2019 - Shop assistant, Blue Lantern Mart - serving customers and balancing the till\n\n"
    "Year 12 Certificate 2016, Whyalla High School\n"
)


def test_a_post_on_one_line_has_title_employer_dates_and_a_duty() -> None:
    career = _career(MAIL)

    assert _posts(career) == [
        ("kennel hand", "Oatfield Cattery", "2019", "present"),
        ("Shop assistant", "Blue Lantern Mart", "2017", "2019"),
    ]
    assert [(dot.text, dot.role) for dot in career.dots if dot.kind is DotKind.BULLET] == [
        ("feeding and cleaning, taking calls when others were out", "r1"),
        ("serving customers and balancing the till", "r2"),
    ]


def test_a_colon_may_stand_before_what_was_done() -> None:
    career = _career(
        "Talia Moreno\ntalia@example.com\n\nWork\n\n2017 to 2019: Groom at Oatfield Stud: feeding and mucking out\n"
        "2015 to 2017: Waiter at Blue Lantern Inn: serving tables and closing the bar\n"
    )
    assert [post[:2] for post in _posts(career)] == [("Groom", "Oatfield Stud"), ("Waiter", "Blue Lantern Inn")]


def test_what_stands_below_in_a_block_of_its_own_belongs_to_no_post() -> None:
    career = _career(f"{MAIL}\n* captain of the netball team\n* drama festival 2016\n")

    assert [dot.role for dot in career.dots if "netball" in dot.text] == [None]


def test_one_line_with_a_dash_alone_is_cut_nowhere() -> None:
    career = _career("Talia Moreno\n\nProfile\n\n2019 - the year I became a groom - changed all that I had planned\n")

    assert career.roles == ()
