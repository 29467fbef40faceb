"""A duty before the person's own deed steps behind it."""

from __future__ import annotations

import pytest

from dotwise.model import Label
from dotwise.rewrite.bank import loose_rows
from dotwise.rewrite.gate import faults, losses
from dotwise.rewrite.moves.open_on_deed import open_on_deed


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Responsible for the tool store. I marked every shelf, and lost tools fell from 40 to 6 a year.",
            "Marked every shelf, and lost tools fell from 40 to 6 a year (responsible for the tool store)",
        ),
        (
            "In charge of the linen room; I swapped the trolleys round and the night shift stopped running out",
            "Swapped the trolleys round and the night shift stopped running out (in charge of the linen room)",
        ),
    ],
)
def test_the_deed_opens_the_line_and_nothing_is_lost(material, line, said):
    read = material(line, label=Label.MIXED)
    draft = open_on_deed(read)

    assert draft is not None
    assert draft.words == said
    assert faults(draft, read, [read]) == ()
    assert losses(draft, read) == ()


def test_a_change_told_in_figures_needs_no_question_and_another_does(material):
    told = open_on_deed(material("Responsible for the kiln. I moved the racks, and cracked pots fell from 9% to 2%"))
    open_end = open_on_deed(material("Responsible for the kiln. I moved the racks, and fewer pots cracked"))

    assert told is not None
    assert told.fit == 1.0
    assert open_end is not None
    assert open_end.fit == 0.0


@pytest.mark.parametrize(
    "line",
    [
        "Responsible for the kiosk. It was busy.",
        "Responsible for the kiosk. I was there at weekends.",
        "Responsible for the kiosk and its till",
        "Ran the kiosk. I moved the fridge to the door",
        "Responsible for stock, till and rota. No deliveries were late. I wrote the order list",
    ],
)
def test_without_a_deed_of_the_persons_right_behind_it_a_duty_stays_in_front(material, line):
    assert open_on_deed(material(line, label=Label.MIXED)) is None


def test_nobody_is_asked_what_they_changed_who_has_just_told_it():
    (row,) = (row for row in loose_rows("followups") if row.ask == "what did you change to get there?")

    assert row.suits("Lost tools fell from 40 to 6 a year")
    assert not row.suits("Responsible for the store. I marked every shelf, and lost tools fell from 40 to 6 a year")
