"""Two columns of a page: labels with their values beside them are read by rows, a sidebar as it stands."""

from __future__ import annotations

from dotwise.model import Line, Place
from dotwise.outline.label_columns import by_rows

LABELS = ("Dates", "Position held", "Main activities and", "responsibilities", "Employer", "Dates")
VALUES = (
    "2014 – 2021",
    "Veterinary nurse",
    "Preparing of animals",
    "Ordering of vaccines",
    "Pelion Clinic",
    "2010 – 2014",
)


def _column(texts: tuple[str, ...], left: float, block: int, first: float = 100.0) -> list[Line]:
    return [
        Line(
            text,
            Place(page=1, box=(left, first + 20.0 * row, left + 90.0, first + 10.0 + 20.0 * row)),
            block,
            gap=0.1 if text == "responsibilities" else 1.0,
        )
        for row, text in enumerate(texts)
    ]


def _read(lines: list[Line]) -> list[str]:
    return [lines[number].text for row in by_rows(lines, [(number,) for number in range(len(lines))]) for number in row]


def test_labels_and_values_are_read_by_rows_and_a_wrapped_label_stays_whole() -> None:
    assert _read(_column(LABELS, 90.0, 0) + _column(VALUES, 300.0, 1)) == [
        *("Dates", "2014 – 2021", "Position held", "Veterinary nurse"),
        *("Main activities and", "responsibilities", "Preparing of animals", "Ordering of vaccines"),
        *("Employer", "Pelion Clinic", "Dates", "2010 – 2014"),
    ]


def test_a_sidebar_with_its_values_below_the_labels_stays_a_column() -> None:
    side = (
        "Phone",
        "+30 555 019",
        "E-mail",
        "e@example.com",
        "Address",
        "Volos",
        "Nationality",
        "Greek",
        "Rowing",
        "Chess",
    )
    lines = _column(side, 90.0, 0) + _column(VALUES, 300.0, 1, first=107.0)
    assert _read(lines) == [line.text for line in lines]


def test_a_label_of_duties_needs_no_value_beside_it() -> None:
    labels = _column(("Position:", "Company:", "Period:", "Duties:"), 65.0, 0)
    values = _column(("Line Supervisor", "Golden Needle Ltd.", "2014 – 2018"), 207.0, 1)
    assert _read(labels + values) == [
        *("Position:", "Line Supervisor", "Company:", "Golden Needle Ltd.", "Period:", "2014 – 2018", "Duties:"),
    ]


def test_headings_at_the_left_of_short_sections_are_read_with_them() -> None:
    heads = _column(("Education", "Skills"), 48.0, 0)
    texts = _column(("NVQ 3 Cookery, 2011", "Allergen planning"), 176.0, 1)
    assert _read(heads + texts) == ["Education", "NVQ 3 Cookery, 2011", "Skills", "Allergen planning"]
