"""A full stop that belongs to an abbreviation parts nothing."""

from __future__ import annotations

import re

import pytest

from dotwise.language.stops import joints, parted

STOP = re.compile(r"\. (?=[A-Z(])|; ")


@pytest.mark.parametrize(
    "whole",
    [
        "Wrote the handover sheet with Dr. Ahmed for all four wards",
        "Rescued the log at St. Mary's after the flood",
        "Cut stock loss at J. Lewis",
        "Opened the gates at 6 a.m. Mondays",
        "Closed the bay at 8p.m. Sundays",
        "Mag. (MA) in applied statistics",
        "Isolated E. Coli from two wells",
    ],
)
def test_a_line_with_an_abbreviation_is_one_part(whole: str) -> None:
    assert [whole] == parted(STOP, whole)


def test_a_line_is_parted_where_a_sentence_ends() -> None:
    assert ["Helped Dr. Lee", "It is now in use", "three wards copied it"] == parted(
        STOP, "Helped Dr. Lee. It is now in use; three wards copied it"
    )
    assert ["Opened at 6 a.m", "The queue went"] == parted(STOP, "Opened at 6 a.m. The queue went")


def test_places_before_the_start_are_passed_over() -> None:
    assert [6] == [found.start() for found in joints(STOP, "a b; c; d", 4)]
