from __future__ import annotations

import pytest

from dotwise.language.tagger import Tagger
from dotwise.target.hinges import hinge_of, holds_hinge


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("Dementia care experience", "dementia"),
        ("Palliative care is desirable", "palliative"),
        ("Team management experience", "team"),
        ("Check-in experience", "check-in"),
        ("Strong warehouse experience", "warehouse"),
        ("High-quality care", None),
        ("Management experience", None),
        ("Two years experience", None),
        ("Experience of leading a ward through a move", None),
    ],
)
def test_the_word_before_care_management_or_experience_is_what_is_asked(
    asked: str, word: str | None, tagger: Tagger
) -> None:
    hinge = hinge_of(tagger.read((asked,))[0])

    assert word == (hinge.word if hinge else None)


@pytest.mark.parametrize(
    ("asked", "holding", "beside"),
    [
        ("Dementia care", "Wrote the ward's dementia plan", "Sat down with the family of a man who died on a trolley"),
        ("Check-in experience", "Ran the check-in desk", "Wrote the unit's checklist"),
        ("Team management", "Supervised six apprentices", "Prepare monthly management accounts"),
    ],
)
def test_a_line_holds_the_word_or_one_akin_to_it(asked: str, holding: str, beside: str, tagger: Tagger) -> None:
    hinge = hinge_of(tagger.read((asked,))[0])

    assert hinge is not None
    assert holds_hinge(hinge, tagger.read((holding,))[0])
    assert not holds_hinge(hinge, tagger.read((beside,))[0])
