from __future__ import annotations

import pytest

from dotwise.language.tagger import Tagger
from dotwise.model import SectionKind
from dotwise.target.printed import is_training_in_it, prints_it


@pytest.mark.parametrize(
    ("asked", "line", "printed"),
    [
        ("Accurate note taking", "Grievance meetings, note taking and letters", True),
        ("Experience of wound care", "Dressings and wound care on nights", True),
        ("Accurate note taking", "Took the notes of the board", False),
        ("Communication skills", "Communication with the yard", False),
        ("Able to lead a crew of riggers through the winter", "Lead a crew of riggers", False),
    ],
)
def test_a_name_is_answered_by_the_line_that_prints_it(asked: str, line: str, printed: bool, tagger: Tagger) -> None:
    assert prints_it(asked, tagger.read([line])[0]) is printed


@pytest.mark.parametrize(("section", "found"), [(SectionKind.CERTIFICATIONS, True), (SectionKind.EXPERIENCE, False)])
def test_training_is_answered_by_a_course_among_the_papers(section: SectionKind, found: bool, tagger: Tagger) -> None:
    line = tagger.read(["Asbestos Removal Seminar, 8 hours, 2022"])[0]

    assert is_training_in_it("Asbestos training is an advantage", line, section) is found
