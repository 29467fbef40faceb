from __future__ import annotations

from dataclasses import replace

from tests.connect.building import SKILLS, asset, bullet, career, role

from dotwise.knowledge.standing import claim_rows, evidence_rows, stands_beside_work
from dotwise.model import Dot, DotKind

POST = role("r1", "Court Usher", "County Court", "2019-01", "present")
FOUND = "Found 40 fines that had been paid twice and had all of them returned"


def under_skills(dot: Dot) -> Dot:
    return replace(dot, role=None, section=SKILLS.id)


def test_a_resume_by_skills_tells_its_work_there() -> None:
    read = career(under_skills(asset(FOUND)), under_skills(bullet("Marked and kept exhibits", "")), roles=[POST])

    assert (evidence_rows(read), claim_rows(read)) == ((0, 1), ())


def test_skills_beside_posts_with_lines_are_claims() -> None:
    read = career(bullet("Called the cases", "r1"), under_skills(asset(FOUND)), roles=[POST])

    assert (evidence_rows(read), claim_rows(read)) == ((0,), (1,))


def test_a_short_bullet_stays_a_skill() -> None:
    read = career(under_skills(asset(FOUND)), under_skills(bullet("Pivot tables", "")), roles=[POST])

    assert (evidence_rows(read), claim_rows(read)) == ((0,), (1,))


def test_a_bullet_under_a_post_tells_of_that_post_and_the_same_words_elsewhere_of_time_off() -> None:
    line = bullet("Outside work hours answered every alarm myself, and the depot never flooded again", "r1")

    assert not stands_beside_work(line)
    assert stands_beside_work(replace(line, role=None))


def test_what_closes_the_page_is_no_evidence_though_it_follows_the_last_post() -> None:
    closing = replace(bullet("I can start after four weeks' notice.", "r1"), kind=DotKind.SENTENCE)

    assert evidence_rows(career(closing, asset(FOUND), roles=[POST])) == (1,)
