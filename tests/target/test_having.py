from __future__ import annotations

import pytest

from dotwise.language.tagger import Tagger
from dotwise.target.having import is_of_having


@pytest.mark.parametrize(
    "line",
    [
        "Passed the forklift test in 2018",
        "Ran the night shift and gained NVQ Level 3",
        "Registered nurse on a night ward",
        "Qualified as a welder in 2010",
        "I hold a clean driving licence",
    ],
)
def test_the_person_has_the_paper(line: str, tagger: Tagger) -> None:
    assert is_of_having(tagger.read((line,))[0])


@pytest.mark.parametrize(
    "line",
    [
        "Mentored 14 newly qualified nurses",
        "Recruited a registered manager for the home",
        "Manage two assistant accountants, one of whom passed CIMA in 2023",
        "Trained staff towards a teaching certificate",
        "Helped two colleagues gain their certificate",
        "Registered 40 patients a week",
    ],
)
def test_the_paper_is_somebody_elses(line: str, tagger: Tagger) -> None:
    assert not is_of_having(tagger.read((line,))[0])
