"""What an ad asks to have been done is answered by the line that tells it."""

from __future__ import annotations

import pytest

from dotwise.language.tagger import Tagger
from dotwise.target.done import is_done


@pytest.mark.parametrize(
    ("asked", "line", "done"),
    [
        ("Able to lead more than 60 staff", "Team of 84 including casuals", True),
        ("Able to lead more than 60 staff", "Supervised 30 riggers in two shifts", False),
        ("Able to manage a team of 20", "Team of 25 hours a week", False),
        ("Experience of running a loft in the foreman's absence", "Deputised for the foreman two days a week", True),
        ("Able to stand in for the yard manager", "Deputised for the manager", False),
        ("Able to stand in for the yard manager", "Stood in for the yard manager in July", True),
        ("Experience of writing manuals", "Wrote the splicing manual of the loft", True),
        ("Experience of writing manuals", "Read the splicing manual and wrote to the maker", False),
        ("Experience of writing manuals for ships", "Wrote the splicing manual of the loft", False),
    ],
)
def test_a_deed_that_is_asked_for(asked: str, line: str, done: bool, tagger: Tagger) -> None:
    assert is_done(tagger.read([asked])[0], tagger.read([line])[0]) is done
