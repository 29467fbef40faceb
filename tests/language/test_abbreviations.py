"""Short forms and what they stand for count as the same."""

from __future__ import annotations

import pytest

from dotwise.language.abbreviations import other_forms, stems_in_full
from dotwise.language.likeness import stem_of
from dotwise.language.tagger import Tagger


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Full P&L for one site", "profit"),
        ("Ran KYC checks on new clients", "customer"),
        ("Held the profit and loss of one site", "p&l"),
        ("Treated MSK outpatients", "musculoskeletal"),
    ],
)
def test_a_line_holds_both_forms_of_what_it_names(tagger: Tagger, text: str, word: str) -> None:
    assert stem_of(word) in stems_in_full(tagger.read([text])[0])


@pytest.mark.parametrize("text", ["They are open to it", "Made sour cream", "Wrote a short ode"])
def test_short_forms_are_known_by_their_capitals(tagger: Tagger, text: str) -> None:
    parsed = tagger.read([text])[0]
    assert not {stem_of("therapy"), stem_of("customer"), stem_of("operation")} & set(stems_in_full(parsed))


def test_a_claim_is_called_by_either_form() -> None:
    assert ("know", "your", "customer") in other_forms(("kyc",))
    assert ("kyc",) in other_forms(("know", "your", "customer"))
    assert other_forms(("welding",)) == ()
