"""Narrow white before a column of a PDF."""

from __future__ import annotations

from dotwise.parsers.pdf.edges import parted_at_edges
from dotwise.parsers.pdf.runs import Run, run_of
from dotwise.parsers.pdf.words import Style, Word

STYLE = Style("Sans", 10.0, False, False, "#000000", 255, 0, 0, False)


def row(top: float, *words: tuple[str, float]) -> list[Run]:
    """One run of words, each with its left edge, five points a letter."""
    return [run_of([Word(text, left, top - 8, left + 5 * len(text), top, top, STYLE, 0) for text, left in words])]


def texts(page: list[list[Run]]) -> list[list[str]]:
    return [[run.text for run in found] for found in parted_at_edges(page)]


def test_a_date_is_parted_from_text_that_begins_where_the_lines_below_begin() -> None:
    page = [
        row(100, ("2019", 20), ("Midwife", 48)),
        row(112, ("Delivered", 48), ("twins", 95)),
        row(124, ("Trained", 48)),
        row(136, ("Wrote", 48)),
    ]

    assert texts(page)[0] == ["2019", "Midwife"]


def test_wide_white_alone_parts_nothing() -> None:
    page = [row(100, ("2019", 20), ("Midwife", 48)), row(112, ("Delivered", 20)), row(124, ("Trained", 20))]

    assert texts(page)[0] == ["2019 Midwife"]


def test_the_number_of_an_item_is_no_label() -> None:
    page = [row(100, ("12", 20), ("Midwife", 48)), *(row(112.0 + 12 * n, ("Trained", 48)) for n in range(3))]

    assert texts(page)[0] == ["12 Midwife"]
