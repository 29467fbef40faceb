"""What was done "by me" is told by the one who did it."""

from __future__ import annotations

import pytest

from dotwise.rewrite.moves.own_passive import own_passive


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("A unit error was noticed by me before print", "Noticed a unit error before print"),
        ("The checklist was drawn up by me and is used on all sites", "Drew up the checklist; it is used on all sites"),
        ("In 2021, the price list was rewritten by myself", "In 2021, rewrote the price list"),
        ("A leak was found by me and the plant stopped the line", "Found a leak; the plant stopped the line"),
    ],
)
def test_the_doer_comes_first(material, line, said):
    draft = own_passive(material(line))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line",
    [
        "The price list was rewritten",
        "It was found by me",
        "Stood by me at the fire",
        "The list was rewritten by me and a colleague in Leeds",
        "The list was rewritten by myself with the team",
    ],
)
def test_nobody_else_is_named_as_the_doer(material, line):
    assert own_passive(material(line)) is None
