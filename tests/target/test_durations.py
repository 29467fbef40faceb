from __future__ import annotations

import pytest

from dotwise.target.durations import years_asked, years_in


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("At least five years in freight", 5),
        ("12+ years at sea", 12),
        ("Since 2015 at sea", 0),
        ("Teach 5-year-olds to read", 0),
        ("Activities for 13 to 19 year olds", 0),
        ("Certificate signed off within the last two years", 0),
        ("Kept a five-year plan", 0),
        ("More than six years of nights", 6),
    ],
)
def test_years_are_read_in_words_and_figures(text: str, years: int) -> None:
    assert years_in(text) == years


@pytest.mark.parametrize(
    ("asked", "years"),
    [
        ("3-5 years of experience as a clerk", 3),
        ("3 to 5 years in freight", 3),
        ("3 - 5 years in freight", 3),
        ("Three to five years in freight", 3),
        ("five (5) years in freight", 5),
        ("At least five years in freight", 5),
        ("18 months of experience in a warehouse", 1.5),
        ("Work with children of 3 to 5 years", 0),
        ("Sign up within the first 6 months of the post", 0),
        ("A quick learner", 0),
    ],
)
def test_of_a_range_the_least_is_asked_for_and_months_are_part_of_a_year(asked: str, years: float) -> None:
    assert years_asked(asked) == years
