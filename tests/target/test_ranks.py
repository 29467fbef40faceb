from __future__ import annotations

import pytest

from dotwise.target.ranks import falls_short, ranks_in, reaches


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("NVQ Level 3 in joinery", {"level": {3}}),
        ("Levels 2 and 3", {"level": {2, 3}}),
        ("Taught Years 3 to 5", {"year": {3, 4, 5}}),
        ("Led KS1 and Key Stage 2", {"key stage": {1, 2}}),
        ("5 years 3 months", {}),
        ("Raised the level 12% in a year", {}),
    ],
)
def test_numbers_are_read_behind_their_names(text: str, numbers: dict[str, set[int]]) -> None:
    assert numbers == {name: set(found) for name, found in ranks_in(text).items()}


def test_a_higher_level_reaches_a_lower_one_and_never_the_reverse() -> None:
    assert reaches("NVQ Level 2", "NVQ Level 3")
    assert reaches("NVQ Level 3/4", "NVQ Level 3")
    assert not reaches("NVQ Level 4", "NVQ Level 3")
    assert not reaches("NVQ Level 4", "NVQ in joinery")


def test_one_year_of_a_school_is_not_another() -> None:
    assert falls_short("Experience of teaching in Year 6", "Taught Year 3 and Year 4")
    assert not falls_short("Experience of teaching in Year 4", "Taught Year 3 and Year 4")
    assert not falls_short("Experience of teaching in Year 6", "Taught 31 children to read")
