from __future__ import annotations

import pytest

from dotwise.connect.levels import Level, level_of
from dotwise.connect.transitions import find_transitions
from dotwise.model import Role, Throughline
from tests.connect.building import career, role

NURSE = role("r1", "Staff Nurse", "St Brigid's", "2012-03", "2015-06")


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        (role("r2", "Ward Manager", "St Brigid's", "2015-07", "present"), "promotion"),
        (role("r2", "Theatre Nurse", "St Brigid's", "2015-07", "present"), "new role"),
        (role("r2", "Nurse", "Hill Clinic", "2015-07", "present"), "new employer"),
        (role("r2", "Baker", "Crust & Co", "2015-08", "present"), "new field"),
        (role("r2", "Nurse", "Hill Clinic", "2017-01", "present"), "gap"),
        (role("r2", "Nurse", "St Brigid's", "2018-01", "present"), "return"),
    ],
)
def test_kinds_of_transitions(after: Role, kind: str) -> None:
    (transition,) = find_transitions(career(roles=(after, NURSE)), ())

    assert transition.kind == kind
    assert (transition.source, transition.target) == ("r1", "r2")


def test_back_after_another_house_is_a_return() -> None:
    away = role("r2", "Nurse", "Hill Clinic", "2015-07", "2016-12")
    back = role("r3", "Nurse", "St Brigid's", "2017-01", "present")

    kinds = [transition.kind for transition in find_transitions(career(roles=(back, away, NURSE)), ())]
    assert kinds == ["new employer", "return"]


def test_a_longer_post_that_went_on_beside_a_shorter_one_leaves_no_gap() -> None:
    posts = (
        role("r1", "Staff Nurse", "St Brigid's", "2010-01", "2020-02"),
        role("r2", "Visiting Lecturer", "Uppland University", "2012-01", "2013-12"),
        role("r3", "Ward Manager", "St Brigid's", "2020-03", "present"),
    )

    steps = [(step.kind, step.source, step.target) for step in find_transitions(career(roles=posts), ())]
    assert steps == [("new field", "r1", "r2"), ("promotion", "r1", "r3")]


def test_a_gap_is_counted_from_the_end_of_the_last_post() -> None:
    posts = (
        role("r1", "Nurse", "St Brigid's", "2010-01", "2018-02"),
        role("r2", "Lecturer", "Uppland University", "2012-01", "2013-12"),
        role("r3", "Nurse", "Hill Clinic", "2020-03", "present"),
    )

    step = find_transitions(career(roles=posts), ())[-1]
    assert (step.kind, step.because) == ("gap", "About 25 months lie between Nurse and Nurse.")


def test_the_thread_across_is_named() -> None:
    after = role("r2", "Ward Manager", "St Brigid's", "2015-07", "present")
    line = Throughline("t1", "night handover", ("d1", "d2"), ("r1", "r2"))

    (transition,) = find_transitions(career(roles=(after, NURSE)), (line,))
    assert transition.throughlines == ("t1",)
    assert "“night handover”" in transition.because


def test_roles_without_dates_make_no_transition() -> None:
    undated = Role("r2", "Nurse", "Hill Clinic", None, None, None, "s3")

    assert find_transitions(career(roles=(undated, NURSE)), ()) == ()


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Picker/Packer", Level.ENTRY),
        ("Electrician", Level.SKILLED),
        ("Night Shift Supervisor", Level.SENIOR),
        ("Store Manager", Level.MANAGER),
        ("Assistant Store Manager", Level.SENIOR),
        ("Managing Director", Level.DIRECTOR),
        (None, Level.SKILLED),
    ],
)
def test_levels_of_titles(title: str | None, level: Level) -> None:
    assert level_of(title) is level


def test_a_grade_up_is_a_promotion() -> None:
    posts = (
        role("r1", "Records Clerk I", "Town Hall", "2010-01", "2014-03"),
        role("r2", "Records Clerk II", "Town Hall", "2014-04", "present"),
    )

    assert [transition.kind for transition in find_transitions(career(roles=posts), ())] == ["promotion"]


def test_leave_and_honorary_posts_are_no_steps() -> None:
    posts = (
        NURSE,
        role("r2", "Maternity leave", "", "2015-07", "2016-06"),
        role("r3", "Trustee", "Hill Hospice", "2016-01", "present"),
        role("r4", "Theatre Nurse", "St Brigid's", "2016-07", "present"),
    )

    steps = [(transition.source, transition.target) for transition in find_transitions(career(roles=posts), ())]
    assert steps == [("r1", "r4")]


@pytest.mark.parametrize(("before", "after"), [("Banker Mason", "Stonemason"), ("Intern", "Software Engineer")])
def test_the_same_trade_and_a_first_post_are_no_new_field(before: str, after: str) -> None:
    posts = (
        role("r1", before, "Old House", "2010-01", "2014-03"),
        role("r2", after, "New House", "2014-04", "present"),
    )

    assert [transition.kind for transition in find_transitions(career(roles=posts), ())] == ["new employer"]
