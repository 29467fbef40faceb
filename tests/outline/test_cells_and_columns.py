"""Lines of cells and of narrow columns: what the format says goes on, and what ends with its year."""

from __future__ import annotations

from dotwise.model import Line, Place, Source
from dotwise.outline import outline
from dotwise.outline.joining import paragraphs
from dotwise.parsers import parse


def _lines(*rows: tuple[str, float, bool]) -> list[Line]:
    """Lines of one column below each other: text, right edge, and whether the cell says that it goes on."""
    return [
        Line(
            text,
            Place(1, (50.0, 100.0 + 12 * number, right, 110.0 + 12 * number)),
            size=10.0,
            gap=0.0 if number else None,
            goes_on=goes_on,
        )
        for number, (text, right, goes_on) in enumerate(rows)
    ]


def test_a_date_that_wraps_in_its_cell_is_whole() -> None:
    found = paragraphs(_lines(("05/2018 – to", 110, True), ("date", 70, False)))
    assert [paragraph.text for paragraph in found] == ["05/2018 – to date"]


def test_an_item_of_a_narrow_column_ends_with_its_year() -> None:
    found = paragraphs(
        _lines(("Rope access, 2021", 140, False), ("Banksman", 95, False), ("Slinging of loads, 2019", 150, False))
    )
    assert [paragraph.text for paragraph in found] == ["Rope access, 2021", "Banksman", "Slinging of loads, 2019"]


def test_how_well_somebody_knows_a_tool_stands_beside_it_and_is_no_skill() -> None:
    text = (
        "Jo Probe\njo@probe.org\n\nComputer Skills\n\nMicrosoft Excel\tGood\nAutoCount\tBasic\nSQL Account\tVery good\n"
    )
    career = outline(parse(Source("probe.txt", text.encode())))

    assert [dot.text for dot in career.dots] == ["Microsoft Excel", "AutoCount", "SQL Account"]
