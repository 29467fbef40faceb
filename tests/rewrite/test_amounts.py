"""Which way a measured change went: from the figures where they can be compared, else nobody says."""

from __future__ import annotations

import pytest

from dotwise.rewrite.change import read_change


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("Budget went from 900 thousand to 1.2 million", "raise"),
        ("Budget went from £80k to £1 million", "raise"),
        ("Budget went from £2 million to £900 thousand", "cut"),
        ("Budget went from £1.2m to £900,000", "cut"),
        ("The parcel weight went from 900 g to 1.1 kg", "raise"),
        ("Waiting time went from 3 days to 20 hours", "cut"),
        ("Complaints went from 30 a month to 40 a year after the new desk opened", "cut"),
        ("Complaints went from 30 a month to 40", "raise"),
        ("Breakdowns came down from 11 a year to 1", "cut"),
        ("Attendance went from 4 in 2019 to 9 in 2021", "raise"),
        ("Returns went from 80 to 90 thousand", "raise"),
        ("Crew size went from one person to three people", "raise"),
        ("Response time improved from 9 minutes to 4", "cut"),
        ("Changeover is now 90 seconds instead of 12 minutes", "cut"),
        ("A parcel is now 2 kg instead of 900 g", "raise"),
    ],
)
def test_the_figures_say_which_way_it_went(clause, verb):
    change = read_change(clause)
    assert change is not None
    assert change.verb == verb


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("Downloads went from 900 to 1.1 million", "bring"),  # 900, or 900 million?
        ("Setting up went from 3 boxes to 40 sheets", "bring"),
        ("Fees went from £900 to $1,100", "bring"),
        ("Errors went from 2 in 10 to 5 in 1000", "bring"),
        ("The station rose from 9 to 4", "bring"),
        ("Downloads grew from 900 to 1.1 million", "raise"),  # the line says it
        ("Turnaround improved by 3 days", "improve"),
    ],
)
def test_what_cannot_be_compared_goes_no_way_of_its_own(clause, verb):
    change = read_change(clause)
    assert change is not None
    assert change.verb == verb


def test_a_figure_is_not_cut_in_two():
    assert read_change("The drop went from 900m to 1.2km") is None
