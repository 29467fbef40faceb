"""Bios are told by another, whatever lists stand below them; a letter begins with its salutation."""

from __future__ import annotations

import pytest

from dotwise.model import Career, DocumentKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

_BIO = (
    "Ana Obi is a seasoned hydrologist with more than fifteen years of work on river\n"
    "basins. She leads a team of nine, where she plans gauging and flood warning.\n"
    "Under her watch the gauges that report by radio rose from four to thirty-one.\n\n"
    "Before that she taught surveying. She began her career at the Ministry of Water.\n"
    "She is fond of long walks and reads maps for pleasure.\n"
)
_PRIZES = "\nRecognitions\n\n* Best Poster, Basin Days, 2021\n* Member, National Flood Group\n* Juror, School Prize\n"
_POSTS = "\nPositions\n\n- Head of Hydrology, Basin Office, 2015 to date\n- Lecturer, Polytechnic of Surveying, 2009 - 2015\n"
_MAIL = "Dear Mr Cole,\n\nplease find below the text for the booklet.\n\n"


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


@pytest.mark.parametrize("page", [_BIO, _BIO + _PRIZES, _BIO + _POSTS, _MAIL + _BIO + "\nBest wishes\nAna Obi\n"])
def test_a_page_told_by_another_is_a_bio(page: str) -> None:
    assert _career(page).kind is DocumentKind.BIO


def test_a_letter_that_recommends_somebody_is_a_letter() -> None:
    told = "I recommend Ana Obi. She worked for me from 2015. She runs a team of nine, and I trust her with my gauges."
    letter = f"Dear Committee,\n\n{told} She has done all the work in my office.\n\nYours sincerely\nTom Cole\n"
    assert _career(letter).kind is DocumentKind.COVER_LETTER


def test_posts_that_a_bio_lists_are_posts() -> None:
    career = _career(f"Ana Obi\nHydrologist\n\n{_BIO}{_POSTS}")
    assert [(role.title, role.organisation) for role in career.roles] == [
        ("Head of Hydrology", "Basin Office"),
        ("Lecturer", "Polytechnic of Surveying"),
    ]


def test_a_town_below_a_long_headline_is_where_the_person_lives() -> None:
    head = "Ana Obi\nHead of Hydrology, Basin Office for the Upper and Middle Catchment\nKaduna, Nigeria\n\n"
    career = _career(head + _BIO)
    assert career.contact.location == "Kaduna, Nigeria"
    assert career.dots[0].text == "Head of Hydrology, Basin Office for the Upper and Middle Catchment"


@pytest.mark.parametrize(
    "addressee",
    [
        "Appointments Committee\nInstitute for Land",
        "HUMAN RESOURCES\nNordic Mills Ltd",
        "EXPERIENCE CENTRE\nLeeds",
        "APPLICATION FOR THE POST OF STORE MANAGER",
    ],
)
def test_to_whom_a_letter_is_written_heads_no_section(addressee: str) -> None:
    career = _career(
        f"Tom Cole\n3 Mill Bank, Leeds\ntom.cole@example.com\n\n{addressee}\n\nDear Sir or Madam,\n\n"
        "With this letter I would like to apply for the post of store manager in your company.\n\n"
        "Since 2018 I have run the store of Harrow Mills, where I halved the losses in a year.\n\n"
        "Yours faithfully,\n\nTom Cole\n"
    )
    assert career.kind is DocumentKind.COVER_LETTER
    assert career.sections == ()
    assert career.contact.name == "Tom Cole"


@pytest.mark.parametrize(
    "opening", ["Head of Hydrology, Basin Office", "Speaker biography – river days, Bo", "(for the booklet, 200 words)"]
)
def test_a_headline_or_what_paper_it_is_heads_no_bio(opening: str) -> None:
    assert _career(f"Ana Obi\n{opening}\n\n{_BIO}").sections == ()


def test_a_name_that_no_line_prints_is_that_of_whom_the_text_tells() -> None:
    text = (
        "Dear Ms Cole\n\nhere is my piece for the web page, sorry that it is so late this year.\nU. (u.obi@example.com)\n\n------\n\n"
        "Una Obi teaches the upper forms at Otter Lane School, where she has been on the staff since 2014. She holds a B.Ed. "
        "(Upper Phase) from the Open College.\n\nUna is responsible for reading and sits on the committee for the garden and the kitchen.\n"
    )
    career = outline(parse(Source("bio.txt", text.encode())))
    assert career.contact.name == "Una Obi"
    assert "Dear Ms Cole" not in [section.heading for section in career.sections]
    assert "She holds a B.Ed. (Upper Phase) from the Open College." in [dot.text for dot in career.dots]


@pytest.mark.parametrize(("others", "name"), [(2, "Una Obi"), (200, None)])
def test_a_text_opens_with_whom_it_is_about(others: int, name: str | None) -> None:
    told = "".join(f"Ida{number} Roe teaches the smallest of the village.\n\n" for number in range(others))
    about = "Una Obi teaches the upper forms at Otter Lane School. Una lives in Sligo and keeps bees."

    assert _career(told + about).contact.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Una Obi is a perfumer who rebuilt the scent of a lost market. Her accords are worn by two companies.",
            "Una Obi",
        ),
        ("In 2018 Una Obi saw that the pilots kept their notes in pencil, so she wrote a program for them.", "Una Obi"),
        ("Una Obi visited Paris on Monday. The talks with the minister ended without any result at all.", None),
        ("In 2018 Sligo Harbour Trust saw that the pilots were short. He who waits is paid by the hour.", None),
    ],
)
def test_whom_she_or_he_stands_for_is_whom_the_text_tells_of(text: str, name: str | None) -> None:
    assert _career(text).contact.name == name
