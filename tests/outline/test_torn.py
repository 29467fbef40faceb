"""Dates that wrap in a column at the left, beside the first list item or the employer."""

from __future__ import annotations

from dotwise.model import Line
from dotwise.outline.torn import with_whole_dates


def _texts(*lines: Line) -> list[tuple[str | None, str]]:
    return [(line.glyph, line.text) for line in with_whole_dates(lines)]


def test_the_rest_of_a_date_goes_up_and_leaves_the_item() -> None:
    assert _texts(
        Line("March 2014 -\tPropagator, Sunday Valley Citrus"),
        Line("Nov 2017\t* Budding and grafting"),
        Line("Spraying records", glyph="*", indent=108.0),
    ) == [
        (None, "March 2014 - Nov 2017\tPropagator, Sunday Valley Citrus"),
        ("*", "Budding and grafting"),
        ("*", "Spraying records"),
    ]


def test_the_dash_may_stand_on_either_line() -> None:
    assert _texts(Line("03/2013\tGlazier"), Line("- 11/2016\tTarrow Glass")) == [
        (None, "03/2013 - 11/2016\tGlazier"),
        (None, "Tarrow Glass"),
    ]


def test_two_dates_below_each_other_are_two() -> None:
    pages = (Line("2013\tHND Horticulture"), Line("2016\tBSc Horticulture"))
    assert with_whole_dates(pages) == pages
    posts = (Line("2016 -\tGlazier, Tarrow"), Line("2013 - 2016\tApprentice, Tarrow"))
    assert with_whole_dates(posts) == posts
