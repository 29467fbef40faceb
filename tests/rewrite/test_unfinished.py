"""Strong lines are left alone, but for those that stop short."""

from __future__ import annotations

import pytest

from dotwise.model import Label


def test_a_finding_without_an_end_is_asked_what_was_done(advise):
    (made,) = advise(("Checked the stairs after two falls, found that nobody owned them at weekends", Label.ASSET))
    assert "[what was done about it?]" in made.rewrites[0].text


def test_work_that_was_given_is_told_as_done(advise):
    (made,) = advise(
        (
            "Was given the returned parts to sort, saw that 22 of 31 had cracked alike; the maker changed its jig",
            Label.ASSET,
        )
    )
    assert made.rewrites[0].text.startswith("Sorted the returned parts, saw that 22 of 31 had cracked alike")
    assert not made.rewrites[0].blanks


@pytest.mark.parametrize(
    "line",
    [
        "Found four leaks with a borrowed set; the town pumps a third less since",
        "Noticed that two vials had swapped labels; the dose was stopped in time",
        "Cut the wait for a first visit from 19 weeks to 7 by ringing everybody on the list",
    ],
)
def test_what_is_finished_is_left(advise, line):
    (made,) = advise((line, Label.ASSET))
    assert made.rewrites == ()
    assert made.alone
