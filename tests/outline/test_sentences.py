"""Prose is cut into sentences without tripping over short forms."""

from __future__ import annotations

import time

import pytest

from dotwise.outline.sentences import sentences, without_gaps
from tests.outline.pages import column


def test_two_sentences() -> None:
    assert ("I bake.", "I also drive the van.") == sentences("I bake. I also drive the van.")


def test_short_forms_do_not_end_one() -> None:
    assert 1 == len(sentences("Worked with Dr. Obi at St. Mary's, e.g. on nights."))
    assert 1 == len(sentences("Raised £7.4 million with J. Reddy at no. 12 of the list."))
    assert 1 == len(sentences("Mobile developer at Medikord Sp. z o.o. in Gdynia."))


def test_question_and_exclamation() -> None:
    assert 3 == len(sentences("Who bakes at night? I do! Since 2012."))


def test_ends_marks_stay() -> None:
    assert ("She said “stop.”", "They stopped.") == sentences("She said “stop.” They stopped.")


def test_a_row_of_dots_takes_no_time():
    begin = time.process_time()
    assert sentences("Rent " + "." * 100_000 + "12") == ("Rent " + "." * 100_000 + "12",)
    assert time.process_time() - begin < 1


def test_much_white_behind_a_full_stop_parts_sentences_and_no_cells() -> None:
    prose = column(
        "Careful loom hand with nine years in small mills that weave coat cloth on wide",
        "looms.\tI am at ease with old machines and with the people who run them.",
    )
    assert [line.text.count("\t") for line in without_gaps(prose)] == [0, 0]


def test_cells_of_a_header_stay_apart() -> None:
    header = column("Otter Mills Ltd.\tSenior weaver of cloth")
    assert without_gaps(header) == header


@pytest.mark.parametrize(
    "whole", ["Mag. (MA) Angewandte Statistik", "Opened at 6 a.m. Mondays", "Dipl. Ing. Nora Vogt"]
)
def test_an_academic_short_form_and_a_time_of_day_end_no_sentence(whole: str) -> None:
    assert (whole,) == sentences(whole)
