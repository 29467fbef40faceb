"""People led and people taught: what an ad asks of anybody, and the lines that tell it."""

from __future__ import annotations

import pytest

from dotwise.language.tagger import Tagger
from dotwise.target.people import leads_or_teaches


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("Supervises, trains or mentors others", "Supervise casual staff on event days."),
        ("Experience of managing staff", "Look after two brewers and a cellarhand."),
        ("Experience of managing staff", "Responsible for scheduling six opticians and two lab technicians."),
        ("Lead and motivate a team", "Run a gang of 6 bricklayers"),
        ("Trains people and checks that it worked", "Help train new staff and two registrars from the hospital."),
        ("Training and mentoring junior staff", "Conducted training for all staff (100% completion)."),
    ],
)
def test_leading_and_teaching_of_anybody_is_told(asked: str, line: str, tagger: Tagger) -> None:
    assert leads_or_teaches(asked, tagger.read([line])[0])


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("Experience of managing staff", "Managed a budget of 3 million"),
        ("Experience of managing staff", "Oversee daily operations of a dispensary"),
        ("Experience of managing staff", "Managed client accounts"),
        ("Experience of managing staff", "Trained two new starters"),
        ("Trains people and checks that it worked", "Trained dogs for the county"),
        ("Has trained new pickers", "Trained staff on wine and cocktails"),
        ("Able to lead more than 100 staff", "Supervised 6 cleaners"),
    ],
)
def test_other_things_that_are_led_and_people_who_are_named_need_more(asked: str, line: str, tagger: Tagger) -> None:
    assert not leads_or_teaches(asked, tagger.read([line])[0])
