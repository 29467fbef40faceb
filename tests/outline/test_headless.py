"""Texts typed without headings and signs, as on a phone: their posts, lists and sentences are all found."""

from __future__ import annotations

import pytest

from dotwise.model import Career, Source
from dotwise.outline import outline
from dotwise.parsers import parse

_HEAD = "Wiremu Tahana\n021 555 0199\nwiremu@example.nz\n\n"


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


def _posts(career: Career) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(role.title, role.organisation, role.start, role.end) for role in career.roles]


def _dots(career: Career, role: str | None) -> list[str]:
    return [dot.text for dot in career.dots if dot.role == role]


def test_posts_without_headings_and_signs_are_posts() -> None:
    career = _career(
        _HEAD + "Forklift driver, Waiotahi Packhouse\nsince spring 2021 and still there\n"
        "loading trucks in the season\nstock counts on Fridays\nshowed three new drivers the yard\n\n"
        "Orchard hand, Torere Orchards\nSaturdays from 2018 to 2020 when I was in school\npruning and tying down\n\n"
        "Safe pass\nFirst aid 2023\nGrowsafe\n"
    )
    assert _posts(career) == [
        ("Forklift driver", "Waiotahi Packhouse", "2021", "present"),
        ("Orchard hand", "Torere Orchards", "2018", "2020"),
    ]
    assert _dots(career, "r1") == [
        "loading trucks in the season",
        "stock counts on Fridays",
        "showed three new drivers the yard",
    ]
    assert _dots(career, "r2") == ["pruning and tying down"]
    assert _dots(career, None) == ["Safe pass", "First aid 2023", "Growsafe"]


def test_duties_may_stand_behind_a_blank_line() -> None:
    career = _career(
        _HEAD
        + "Packing line operator\nBaltyk Foods, from May 2021 to now\n\nchecking labels and dates\nteaching new people\n\n"
        "Seamstress\nOdesa Tailors Ltd, 2009 to 2021\n\nrepairs, curtains, wedding dresses\n"
    )
    assert [title for title, *_ in _posts(career)] == ["Packing line operator", "Seamstress"]
    assert _dots(career, "r1") == ["checking labels and dates", "teaching new people"]


def test_dates_in_front_of_headers_right_below_duties() -> None:
    career = _career(
        _HEAD + "03/2018 - now     CNC operator, Kovotvar s.r.o.\nsetting of machines, first piece, measuring\n"
        "I made drawings of clamps\n09/2014 - 02/2018     Turner, Vitkov Metal\noperation of lathe\n"
    )
    assert _posts(career) == [
        ("CNC operator", "Kovotvar s.r.o.", "2018-03", "present"),
        ("Turner", "Vitkov Metal", "2014-09", "2018-02"),
    ]
    assert _dots(career, "r1") == ["setting of machines, first piece, measuring", "I made drawings of clamps"]


def test_no_line_of_a_text_without_posts_is_lost() -> None:
    lines = [
        "Three years on the tills at a corner shop",
        "Then a bakery, doing nights",
        "Food hygiene level 2",
        "Good with people",
    ]
    assert _dots(_career(_HEAD + "\n".join(lines) + "\n"), None) == lines


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("hi im lee, tiler in stoke and crewe. 15 years on the tools, wet rooms mostly. i tiled the leisure centre. ring 07700 900456", None, 3),
        ("I'm Siân, an accountant in practice for twelve years. I moved forty firms to digital tax. Reach me at sian@example.com.", None, 2),
        ("My name is Ngozi Eze-Hale and I cut glass in a small workshop. I made the east window. Write to ngozi@example.com.", "Ngozi Eze-Hale", 2),
    ],
)  # fmt: skip
def test_prose_with_contact_in_it_is_read_and_a_sentence_is_no_name(text: str, name: str | None, told: int) -> None:
    career = _career(text)
    assert career.contact.name == name
    assert len(career.dots) == told


def test_prose_without_headings_holds_no_posts() -> None:
    career = _career(
        "JORIS HEULE\n\nJoris Heule has been surrounded by pianos his whole life.\n\n"
        "From 1998 to 2003 he worked as a tuner in Vienna, where he learned the old actions.\n\n"
        "He sat on the exam committee of the guild of technicians from 2015 to 2021.\n"
    )
    assert career.roles == ()
    assert len(career.dots) == 3


def test_a_school_behind_the_posts_is_no_dot() -> None:
    career = _career(
        _HEAD
        + "Deckhand, Moana Fishing\n2015 - 2018\ngutting and icing\n\nMilker, Ohai Dairy\n2012 - 2015\ncups on, cups off\n\n"
        "NCEA level 2, Opotiki College, 2011\n\nref is Deb at Moana, ask me for the number\n"
    )
    assert _dots(career, None) == []
