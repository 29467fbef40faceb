"""Tables of posts on a page are read cell by cell, whether rules part their cells or only white."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tests.parsers.test_pdf_lines import A4, text

from dotwise.model import Hint, Line
from dotwise.parsers.pdf.layout import page_lines
from dotwise.parsers.pdf.panels import Panels, Rule, Upright
from dotwise.parsers.pdf.words import Word

NAMES = (*text(54, 100, "Period"), *text(124, 100, "Post"), *text(254, 100, "Duties"))
FERRYMAN = (
    *text(54, 114, "2015 –"), *text(124, 114, "Ferryman"), *text(254, 114, "Kept the engine and the"),
    *text(54, 126, "date"), *text(124, 126, "Loch Boats"), *text(254, 126, "winch in order"),
    *text(254, 138, "Sold tickets on the slip each morning and counted them at night"),
)  # fmt: skip
DECKHAND = (
    *text(54, 152, "2011 – 2014"), *text(124, 152, "Deckhand"), *text(254, 152, "Ropes, fenders and paint on two boats"),
    *text(124, 164, "Isle Lines"), *text(254, 164, "Watch on deck by day and at night"),
)  # fmt: skip


def ruled(lefts: Sequence[float], heights: Sequence[float]) -> Panels:
    """A grid with a vertical rule at each place and a horizontal one at each height."""
    rules = tuple(Rule(lefts[0], lefts[-1], height) for height in heights)
    return Panels((), {}, rules, (), tuple(Upright(left, heights[0], heights[-1]) for left in lefts))


def read(*pieces: Sequence[Word], drawn: Panels) -> list[Line]:
    return page_lines([word for piece in pieces for word in piece], 1, A4, 0, drawn)


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """The texts with what wraps put together."""
    found = [lines[0].text]
    for above, line in pairwise(lines):
        if above.goes_on:
            found[-1] += f" {line.text}"
        else:
            found.append(line.text)
    return found


def test_a_ruled_table_is_read_row_by_row_and_cell_by_cell() -> None:
    lines = read(NAMES, FERRYMAN, DECKHAND, drawn=ruled([50, 120, 250, 380], [90, 104, 142, 168]))
    assert [line.text for line in lines][:3] == ["Period\tPost\tDuties", "2015 –", "date"]
    assert [line.text for line in lines if line.glyph == ""] == [
        "Kept the engine and the",
        "Sold tickets on the slip each morning and counted them at night",
        "Ropes, fenders and paint on two boats",
        "Watch on deck by day and at night",
    ]


def test_words_that_would_not_have_fitted_in_their_cell_go_on() -> None:
    table = ruled([50, 90, 250, 450], [104, 142])
    narrow = (
        *text(54, 114, "2015 –"),
        *text(54, 126, "today"),
        *text(94, 114, "Ferryman"),
        *text(94, 126, "Loch Boats"),
    )
    told = (
        *text(254, 114, "Kept the winch in good working order,"),
        *text(254, 126, "summer and winter, for years on end"),
    )
    lines = read(narrow, told, drawn=table)
    assert paragraphs(lines) == [
        "2015 – today", "Ferryman", "Loch Boats", "Kept the winch in good working order, summer and winter, for years on end",
    ]  # fmt: skip


def test_a_table_without_rules_is_told_by_its_edges_and_dates() -> None:
    lines = read(NAMES, FERRYMAN, DECKHAND, drawn=Panels((), {}))
    assert "Ferryman" in [line.text for line in lines]
    assert [line.text for line in lines if line.block == lines[-1].block] == [
        "Ropes, fenders and paint on two boats", "Watch on deck by day and at night",
    ]  # fmt: skip


def test_first_and_last_days_in_two_columns_are_one_stretch_of_time() -> None:
    rows = (
        *text(54, 100, "From"), *text(104, 100, "To"), *text(154, 100, "Post"), *text(254, 100, "Duties"),
        *text(54, 114, "2015"), *text(104, 114, "2019"), *text(154, 114, "Ferryman"),
        *text(254, 114, "Kept the engine and the winch in order all the winter through"),
        *text(54, 128, "2011"), *text(104, 128, "2014"), *text(154, 128, "Deckhand"),
        *text(254, 128, "Ropes, fenders, paint and the watch on deck by day and by night"),
    )  # fmt: skip
    lines = read(rows, drawn=ruled([50, 100, 150, 250, 590], [90, 104, 118, 132]))
    assert [line.text for line in lines][1:3] == ["2015 – 2019", "Ferryman"]


def test_a_table_of_skills_stays_rows() -> None:
    rows = (*text(54, 100, "Nets"), *text(124, 100, "Knots"), *text(54, 114, "Sails"), *text(124, 114, "Tides"))
    lines = read(rows, drawn=ruled([50, 120, 250], [90, 104, 118]))
    assert not any(line.paragraph_end or line.goes_on for line in lines)


def test_the_column_of_the_work_is_read_last_wherever_it_stands() -> None:
    names = (*text(54, 100, "Period"), *text(124, 100, "Duties"), *text(384, 100, "Post"))
    one = (
        *text(54, 114, "2015 – date"), *text(124, 114, "Kept the engine and the winch in good working order"),
        *text(384, 114, "Ferryman"), *text(124, 126, "Sold tickets on the slip each morning, counted at night"),
    )  # fmt: skip
    two = (
        *text(54, 152, "2011 – 2014"), *text(124, 152, "Ropes, fenders and paint on two boats of the line"),
        *text(384, 152, "Deckhand"), *text(124, 164, "Watch on deck by day and at night, all the year round"),
    )  # fmt: skip
    lines = read(names, one, two, drawn=ruled([50, 120, 380, 480], [90, 104, 142, 168]))
    assert [line.text for line in lines if line.glyph is None] == [
        "Period\tDuties\tPost", "2015 – date", "Ferryman", "2011 – 2014", "Deckhand",
    ]  # fmt: skip


def test_the_names_of_columns_say_that_they_begin_no_post() -> None:
    lines = read(NAMES, FERRYMAN, DECKHAND, drawn=ruled([50, 120, 250, 380], [90, 104, 142, 168]))
    assert [line.text for line in lines if line.hint is Hint.DETAIL] == ["Period\tPost\tDuties"]


def test_a_bold_title_over_the_work_of_its_cell_is_no_item() -> None:
    names = (*text(54, 100, "Years"), *text(124, 100, "Employer"), *text(254, 100, "Post and work"))
    ferry = (*text(54, 114, "2015 – date"), *text(124, 114, "Loch Boats"), *in_bold(text(254, 114, "Ferryman")))
    deck = (*text(54, 138, "2011 – 2014"), *text(124, 138, "Isle Lines"), *in_bold(text(254, 138, "Deckhand")))
    work = (
        *text(254, 126, "Kept the engine and the winch in good working order, sold tickets"),
        *text(254, 150, "Ropes, fenders and paint on two boats of the line, watch by night"),
    )
    lines = read(
        names,
        ferry,
        work[: len(work) // 2],
        deck,
        work[len(work) // 2 :],
        drawn=ruled([50, 120, 250, 600], [90, 104, 128, 152]),
    )
    titles = [line for line in lines if line.bold]
    assert [(line.text, line.glyph) for line in titles] == [("Ferryman", None), ("Deckhand", None)]
    assert sum(line.glyph == "" for line in lines) == 2


def in_bold(words: Sequence[Word]) -> list[Word]:
    return [word._replace(style=word.style._replace(bold=True)) for word in words]
