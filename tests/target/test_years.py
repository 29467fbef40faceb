from __future__ import annotations

from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, Requirement
from dotwise.target import hold_against
from tests.connect.building import ad_of, bullet, career, role, sense_of, sentence

POSTS = (
    role("r1", "Harbour Clerk", "Quay Depot", "2014-01", "2017-12"),
    role("r2", "Clerk", "Mill Store", "2016-01", "2019-12"),
    role("r3", "Florist", "Rose Hall", "2001", "2009"),
)
LINES = (bullet("Filed bills", "r1"), bullet("Answered calls", "r2"), bullet("Bound wreaths", "r3"))


def answered(asked: str, *lines: Dot, tagger: Tagger, embedder: Embedder, papers: tuple[str, ...] = ()) -> Requirement:
    read, ad = career(*lines, roles=POSTS), ad_of(asked)
    wanted = understand([one.text for one in ad.requirements], Identity(), tagger, embedder)
    (first, *_) = hold_against(read, sense_of(read, tagger, embedder), ad, wanted, papers).requirements
    return first


def test_years_are_answered_by_the_dates_of_posts_of_that_kind_and_the_sum_is_told(
    tagger: Tagger, embedder: Embedder
) -> None:
    found = answered("At least five years as a clerk", *LINES, tagger=tagger, embedder=embedder)

    assert found.sure
    assert found.answered_by == ()
    assert found.elsewhere == "about 6 years by the dates: Harbour Clerk, 2014 to 2017; Clerk, 2016 to 2019"


def test_dates_that_fall_short_come_near_and_no_more(tagger: Tagger, embedder: Embedder) -> None:
    found = answered("At least twelve years as a clerk", *LINES, tagger=tagger, embedder=embedder)

    assert not found.sure
    assert 0 < found.strength < 0.5


def test_a_line_that_states_the_years_answers_beside_the_dates(tagger: Tagger, embedder: Embedder) -> None:
    stated = sentence("Clerk with eight years of work as a clerk in two harbours.")
    found = answered("At least five years as a clerk", stated, *LINES, tagger=tagger, embedder=embedder)

    assert set(found.answered_by) <= {"d1"}


def test_lines_of_the_work_show_what_was_done_in_the_years(tagger: Tagger, embedder: Embedder) -> None:
    radar = bullet("Repaired marine radar sets on the pilot boats", "r1")
    found = answered("At least two years repairing marine radar", radar, *LINES, tagger=tagger, embedder=embedder)

    assert found.sure
    assert found.answered_by == ("d1",)


def test_work_alone_does_not_say_how_long_it_was_done(tagger: Tagger, embedder: Embedder) -> None:
    radar = bullet("Repaired marine radar sets on the pilot boats", "r1")
    found = answered("At least twelve years repairing marine radar", radar, *LINES, tagger=tagger, embedder=embedder)

    assert found.answered_by == ("d1",)
    assert found.elsewhere == "about 4 years by the dates: Harbour Clerk, 2014 to 2017"
    assert 0 < found.strength < 0.5


def test_stated_years_count_though_the_work_is_told_too(tagger: Tagger, embedder: Embedder) -> None:
    stated = sentence("Clerk with nine years of experience in customs.")
    told = bullet("Cleared customs for forty ships a month", "r1")
    found = answered("At least eight years in customs", stated, told, *LINES, tagger=tagger, embedder=embedder)

    assert found.sure
    assert found.answered_by[:1] == ("d1",)


def test_a_number_in_words_is_no_kind_of_work(tagger: Tagger, embedder: Embedder) -> None:
    five = bullet("Trained five clerks at the mill", "r2")
    found = answered("At least five years in freight", five, *LINES, tagger=tagger, embedder=embedder)

    assert found.answered_by == ()


def test_a_paper_named_by_letters_is_answered_where_one_of_them_is_printed(tagger: Tagger, embedder: Embedder) -> None:
    asked = "PCCN or CCRN certification"
    listed = answered(asked, sentence("PCCN, 2019"), *LINES, tagger=tagger, embedder=embedder)
    behind = answered(asked, *LINES, tagger=tagger, embedder=embedder, papers=("Ada Moss, RN, CCRN",))

    assert listed.sure
    assert listed.answered_by == ("d1",)
    assert behind.sure
    assert behind.elsewhere == "“Ada Moss, RN, CCRN” is printed"


def test_stated_years_answer_where_the_dates_do_not_name_the_field(tagger: Tagger, embedder: Embedder) -> None:
    stated = sentence("Compassionate clerk with 9 yrs experience in customs settings.")
    dotted = answered("Minimum 5 years customs experience", stated, *LINES, tagger=tagger, embedder=embedder)
    beside = answered(
        "Minimum 5 years customs experience", *LINES, tagger=tagger, embedder=embedder, papers=("9 years in customs",)
    )
    short = answered("Minimum 12 years customs experience", stated, *LINES, tagger=tagger, embedder=embedder)

    assert dotted.sure
    assert dotted.answered_by == ("d1",)
    assert beside.elsewhere == "“9 years in customs” is printed"
    assert not short.sure


def test_a_measured_change_answers_improvement_with_results(tagger: Tagger, embedder: Embedder) -> None:
    asked = "Experience leading a quality improvement project with measurable results"
    fell = bullet("Moved the late shift by half an hour; wrong parcels went from 14 a week to 2", "r1")
    found = answered(asked, fell, *LINES, tagger=tagger, embedder=embedder)

    assert found.sure
    assert found.answered_by == ("d1",)
