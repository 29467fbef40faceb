"""Stretches of time in the forms that people print."""

from __future__ import annotations

import pytest

from dotwise.outline import outline
from dotwise.outline.dates import is_duration, is_only_dates, spans, without_dates
from dotwise.outline.parted import is_parted
from tests.outline.pages import page


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Feb 2020 – Present", "2020-02", "present"),
        ("03/2011 – 11/2014", "2011-03", "2014-11"),
        ("03/2011 / 11/2014", "2011-03", "2014-11"),
        ("09/2021 / current", "2021-09", "present"),
        ("2017 / 2019", "2017", "2019"),
        ("2021 / ...", "2021", "present"),
        ("Nov '09 – Jan '12", "2009-11", "2012-01"),
        ("Mar 19 – now", "2019-03", "present"),
        ("Jun 16 – Feb 19", "2016-06", "2019-02"),
        ("(May 33 – Dec 26)", "2026-12", "2033-05"),
        ("2019 – 2018", "2018", "2019"),
        ("06/2016 - 2016", "2016-06", "2016"),
        ("Jan-18 – Feb-20", "2018-01", "2020-02"),
        ("Mar-99 to Nov-02", "1999-03", "2002-11"),
        ("Jan-18 - present", "2018-01", "present"),
        ("since Jan-18", "2018-01", "present"),
        ("Jan-2019 to date", "2019-01", "present"),
        ("Mar-2012 – Apr-2015", "2012-03", "2015-04"),
        ("01-Mar-2012 to 30-Apr-2015", "2012-03", "2015-04"),
        ("since June-2018", "2018-06", "present"),
        ("FY2018 – FY2019", "2018", "2019"),
        ("Winter 2003/2004", "2003", "2004"),
        ("May 2019 - June 21", "2019-05", "2021-06"),
        ("Mar 2018 – date", "2018-03", "present"),
        ("1999 to 2004", "1999", "2004"),
        ("Feb.–Nov. 2012", "2012-02", "2012-11"),
        ("May – Dec. 2019", "2019-05", "2019-12"),
        ("06/16 - 02/19", "2016-06", "2019-02"),
        ("2009-13", "2009", "2013"),
        ("1998 – 02", "1998", "2002"),
        ("1999–00", "1999", "2000"),
        ("1995 - 12", "1995", "2012"),
        ("marzo 2010 a abril 2012", "2010-03", "2012-04"),
        ("Set 2018 - Dez 2020", "2018-09", "2020-12"),
        ("2021-05 → now", "2021-05", "present"),
        ("AUG 2001 - SEP 2003", "2001-08", "2003-09"),
        ("since 04.2018", "2018-04", "present"),
        ("since 2019", "2019", "present"),
        ("Summers 2014–2017", "2014", "2017"),
        ("September 2020 - Present (3 years 2 months)", "2020-09", "present"),
        ("seit März 2017", "2017-03", "present"),
        ("juin 2015 – aujourd'hui", "2015-06", "present"),
        ("enero de 2016 – actualidad", "2016", "present"),
        ("Sept. 2014 bis heute", "2014-09", "present"),
        ("01.02.2015 - 31.12.2018", "2015-02", "2018-12"),
        ("from May 2018 until June 2019", "2018-05", "2019-06"),
        ("2020/01 - 2021/12", "2020-01", "2021-12"),
        ("Spring 2019 – Fall 2020", "2019", "2020"),
        ("Jan 2021 -", "2021-01", "present"),
        ("lipiec 2013 – grudzień 2016", "2013-07", "2016-12"),
        ("2011/12", "2011", "2012"),
        ("1999/00", "1999", "2000"),
        ("Summers 2013, 2014 and 2016", "2013", "2016"),
    ],
)
def test_reads_both_ends(text: str, start: str, end: str) -> None:
    span = spans(text)[0]

    assert (start, end) == (span.start, span.end)
    assert span.ranged


@pytest.mark.parametrize(
    "text", ["Answered 60-70 calls per day", "Grade 10–12", "a team of 12", "Room 5/2", "from 19 weeks to 7"]
)
def test_numbers_are_no_dates(text: str) -> None:
    assert () == spans(text)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("In April a 2021 audit found gaps", "2021"),
        ("In 2019 a 2021 target was set", "2019"),
        ("May do 2019", "2019"),
        ("Set 2020 targets for four shops", "2020"),
        ("Set 2020", "2020-09"),
        ("Opened 1998 – 12 people", "1998"),
        ("1998-02", "1998-02"),
    ],
)
def test_words_and_counts_beside_a_year_make_no_stretch(text: str, point: str) -> None:
    span = spans(text)[0]

    assert (point, False) == (span.start, span.ranged)


def test_what_is_left_of_a_header() -> None:
    assert "Baker, Oatfield Mills" == without_dates("Baker, Oatfield Mills\tMarch 2019 - present")
    assert "Baker | Oatfield Mills" == without_dates("2009 – 2013 | Baker | Oatfield Mills")


def test_dates_alone() -> None:
    assert is_only_dates("Sept 2020 - Present")
    assert not is_only_dates("Baker since 2012")


def test_lengths_of_time() -> None:
    assert is_duration("5 years 3 months")
    assert not is_duration("5 ovens")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Orchard Mills Ltd | Jan", "2019 – Present"),
        ("Tarrow Print | 2013 –", "2018"),
        ("Sligo — June", "2024 – September 2024"),
        ("Mill 03/2014 -", "05/2016"),
        ("Mill, March 2014 to", "Present"),
        ("Mill, March 2014", "– Present"),
        ("Mill | Mar 2014 – Apr", "2016"),
        ("(June 2014 –", "July 2016)"),
        ("seit Januar", "2019"),
    ],
)
def test_a_stretch_of_time_may_wrap(before: str, after: str) -> None:
    assert is_parted(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Nora May", "2019 – Present"),
        ("2013 – 2018", "2009 – 2013"),
        ("2014 –", "2016 – 2018"),
        ("Baker, Oatfield Mills", "2014 – 2018"),
        ("Baked from 2014", "The school"),
        ("Mill 2018 – 2019", "– sold bread in 2014"),
    ],
)
def test_two_stretches_of_time_are_two(before: str, after: str) -> None:
    assert not is_parted(before, after)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("since last summer 2021", "2021", "present"),
        ("from early 2019 till now", "2019", "present"),
        ("about 2012 until the end of 2018", "2012", "2018"),
        ("mid-2016 – late 2020", "2016", "2020"),
        ("03.2018 – still", "2018-03", "present"),
        ("Late 2020 - still working there", "2020", "present"),
        ("2019 - up to now", "2019", "present"),
        ("2013 until spring 2021", "2013", "2021"),
    ],
)
def test_what_people_do_not_know_to_the_month(text: str, start: str, end: str) -> None:
    (span,) = spans(text)
    assert (span.start, span.end, span.ranged) == (start, end, True)
    assert is_only_dates(text)


@pytest.mark.parametrize("text", ["nine years", "about 3 months", "two and a half years", "six seasons"])
def test_lengths_of_time_in_words(text: str) -> None:
    assert is_duration(text)


def test_a_hotel_of_seasons_is_no_length_of_time() -> None:
    assert not is_duration("Four Seasons")


@pytest.mark.parametrize(
    "text",
    [
        "may 20 to 30 people",
        "Dec 25 to 28",
        "March 20 and on",
        "Dec 24 - Jan 02",
        "Ran the Christmas market stall Nov 20 to Dec 10",
        "Covered the main bar June 12 to June 14",
    ],
)
def test_a_day_behind_a_month_is_no_year(text: str) -> None:
    assert spans(text) == ()


@pytest.mark.parametrize(
    "before",
    ["", "Cook\t", "Shop Assistant, Bell Ltd, ", "Waiter (", "Waiter The Swan ", "waiter at the swan ", "Waiter  "],
)
def test_a_year_of_two_figures_stands_behind_a_sign_or_a_name(before: str) -> None:
    assert [
        (span.start, span.end) for span in spans(f"{before}{'jun' if before.islower() else 'Jun'} 16 - Feb 19")
    ] == [("2016-06", "2019-02")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("from 2014 up to 2016", "2014", "2016"),
        ("most of 2011", "2011", "2011"),
        ("Kennel hand, Oatfield Cattery, the whole of 2014", "2014", "2014"),
        ("for the first half of 2009", "2009", "2009"),
        ("three months in 2012", "2012", "2012"),
        ("2016 only", "2016", "2016"),
        ("most of 2015 and 2016", "2015", "2016"),
    ],
)
def test_vague_words_print_a_stretch_of_time(text: str, start: str, end: str) -> None:
    (span,) = spans(text)
    assert (span.start, span.end, span.ranged) == (start, end, True)


@pytest.mark.parametrize(
    "text", ["Sold all of 2019's stock", "Cut costs during 2018 by a tenth", "Won 3 of 2016 entries"]
)
def test_a_year_within_a_sentence_is_no_stretch_of_time(text: str) -> None:
    assert not any(span.ranged for span in spans(text))


def test_a_lone_date_behind_a_long_dash_is_that_of_a_post() -> None:
    career = outline(page("# Experience\n\nKeeper, Otter House — Q3 2009\n* Fed the otters\n* Built the den"))

    assert [(role.title, role.organisation, role.start) for role in career.roles] == [("Keeper", "Otter House", "2009")]
