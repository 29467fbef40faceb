"""Which posts count where years of some work are asked for."""

from __future__ import annotations

import pytest

from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.target.years import reckoned
from tests.connect.building import bullet, career, role, sense_of

POSTS = (
    role("r1", "Staff Nurse", "Harbour Clinic", "2010", "2016"),
    role("r2", "Data Analyst Intern", "Mill Bank", "2018", "2019"),
    role("r3", "Barista", "Bean House", "2019", "2021"),
    role("r4", "Sous Chef", "Quay Inn", "2001", "2008"),
    role("r5", "Head Chef", "Quay Inn", "2008", "2010"),
    role("r6", "Baggage Clerk", "Quay Airport", "1999-01", "2000-08"),
)
LINES = (
    bullet("Dressed wounds", "r1"),
    bullet("Entered till data every night", "r3"),
    bullet("Wrote the baggage rules in Go", "r6"),
)


def titles(asked: str, tagger: Tagger, embedder: Embedder) -> list[str | None]:
    read = career(*LINES, roles=POSTS)
    found = reckoned(read, sense_of(read, tagger, embedder), tagger.read((asked,))[0])
    return [post.title for post in found.roles] if found else []


@pytest.mark.parametrize(
    ("asked", "counting"),
    [
        ("3 years' experience as a data analyst", ["Data Analyst Intern"]),
        ("2 years of experience with data", ["Data Analyst Intern"]),
        ("Five years as a head chef", ["Head Chef"]),
        ("Five years as a chef", ["Sous Chef", "Head Chef"]),
        ("Five years as a nurse", ["Staff Nurse"]),
        ("5 years of nursing", ["Staff Nurse"]),
        ("Five years as a registered nurse", ["Staff Nurse"]),
        ("1+ years of Go", ["Baggage Clerk"]),
        ("Two years as a care manager", []),
    ],
)
def test_posts_of_the_work_count_and_no_others(
    asked: str, counting: list[str], tagger: Tagger, embedder: Embedder
) -> None:
    assert counting == titles(asked, tagger, embedder)


def test_what_is_told_is_what_is_compared(tagger: Tagger, embedder: Embedder) -> None:
    read = career(*LINES, roles=POSTS)
    found = reckoned(read, sense_of(read, tagger, embedder), tagger.read(("Two years as a clerk",))[0])

    assert found is not None
    assert "about 1 year and 8 months by the dates: Baggage Clerk, 1999 to 2000" == found.told()
    assert not found.reaches(2)
    assert found.reaches(1.5)
