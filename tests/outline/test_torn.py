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


def _joined(*texts: str, glyph: str | None = None) -> str | None:
    """What a cell of these lines tells as one, where it does."""
    lines = with_whole_dates((Line("Work", block=0), *(Line(text, block=1, paragraph_end=True) for text in texts)))
    return " ".join(line.text for line in lines[1:]) if all(line.goes_on for line in lines[1:-1]) else None


def test_the_lines_of_a_cell_are_one_stretch_of_time() -> None:
    assert _joined("Oct 2019", "To Present") == "Oct 2019 To Present"
    assert _joined("01.2015", "till", "08.2019") == "01.2015 till 08.2019"
    assert _joined("From:", "May 2013", "To:", "June 2016") == "From: May 2013 To: June 2016"
    assert _joined("2015", "2019") == "2015 – 2019"
    assert _joined("2019", "present") == "2019 – present"


def test_a_dash_on_its_own_line_is_no_list_sign() -> None:
    lines = with_whole_dates((Line("2015", block=1), Line("2019", glyph="-", block=1)))
    assert [(line.glyph, line.text, line.goes_on) for line in lines] == [(None, "2015", True), (None, "– 2019", False)]


def test_years_of_two_posts_are_no_stretch_of_time() -> None:
    assert _joined("2019", "2015") is None
    assert _joined("2016 – 2019", "2012 – 2016") is None
    body = (Line("Prizes"), Line("2015"), Line("2019"))
    assert with_whole_dates(body) == body
