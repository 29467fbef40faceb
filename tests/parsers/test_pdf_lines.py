"""Words that were placed by hand become the lines that a reader sees."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.model import Line
from dotwise.parsers.pdf.counted import with_counts
from dotwise.parsers.pdf.layout import page_lines
from dotwise.parsers.pdf.words import ASCENT, DESCENT, Frame, Style, Word

A4 = Frame(0.0, 0.0, 595.0, 842.0, 0)
LETTER = 0.5
"""Width of every letter, in type sizes."""


def text(left: float, baseline: float, printed: str, size: float = 10.0, space: float = 0.3) -> list[Word]:
    """Words from ``left`` on, ``space`` type sizes apart."""
    words: list[Word] = []
    for piece in printed.split():
        right = left + LETTER * size * len(piece)
        style = Style("Serif", size, False, False, "#000000", 255, 0, 0, False)
        words.append(Word(piece, left, baseline - ASCENT * size, right, baseline + DESCENT * size, baseline, style, 0))
        left = right + space * size
    return words


def ends_at(right: float, baseline: float, printed: str) -> list[Word]:
    """Words that end at ``right``."""
    width = text(0, baseline, printed)[-1].right
    return text(right - width, baseline, printed)


def lines(*pieces: Sequence[Word]) -> list[Line]:
    return page_lines(with_counts([word for piece in pieces for word in piece]), 1, A4)


def read(*pieces: Sequence[Word]) -> list[tuple[str | None, str]]:
    return [(line.glyph, line.text) for line in lines(*pieces)]


def test_letter_spaced_words_of_two_letters_are_closed_up_too() -> None:
    assert [(None, "IN A NUTSHELL")] == read(
        text(60, 100, "I N", space=0.4), text(84, 100, "A", space=0.4), text(99, 100, "N U T S H E L L", space=0.4)
    )


def test_initials_beside_a_name_are_no_letter_spaced_word() -> None:
    assert [(None, "J R R Adeyemi")] == read(text(60, 100, "J R R Adeyemi"))


def test_lone_numbers_that_count_up_before_a_column_are_list_signs() -> None:
    assert [("1", "Tuned the organ"), ("2", "Trained the choir"), ("1", "Sang")] == read(
        text(60, 100, "1"), text(72, 100, "Tuned the organ"),
        text(60, 114, "2"), text(72, 114, "Trained the choir"),
        text(60, 150, "1"), text(72, 150, "Sang"),
    )  # fmt: skip


def test_numbers_that_do_not_count_up_stay_in_the_text() -> None:
    assert [(None, "3 Persons in the post room"), (None, "1 Van")] == read(
        text(60, 100, "3"), text(72, 100, "Persons in the post room"), text(60, 114, "1"), text(72, 114, "Van")
    )


def test_what_stands_at_a_tab_stop_is_parted_from_its_label_however_narrow_the_white() -> None:
    read_lines = lines(
        ends_at(136, 100, "Daily"), text(147, 100, "Python and SQL"),
        ends_at(136, 114, "Rusted over"), text(147, 114, "Fortran"),
    )  # fmt: skip
    assert ["Daily\tPython and SQL", "Rusted over\tFortran"] == [line.text for line in read_lines]
    assert [0.0, 0.0] == [line.indent for line in read_lines]


def test_the_dot_of_a_timeline_is_no_list_sign() -> None:
    assert [(None, "2015 – 2019\tDeck Officer"), ("•", "Trained two mates")] == read(
        text(60, 100, "2015 – 2019"), text(150, 100, "●"), text(162, 100, "Deck Officer"),
        text(162, 114, "• Trained two mates"),
    )  # fmt: skip


def test_an_ampersand_between_texts_does_not_begin_a_list_item() -> None:
    assert [(None, "Work & life")] == read(text(60, 100, "Work"), text(95, 100, "& life"))


def test_rows_of_a_form_are_read_row_by_row() -> None:
    assert [
        (None, "Personal data"),
        (None, "Name\tWiebke Amrum"),
        (None, "Born\t12 May 1988"),
        (None, "Home\tHusum, at the harbour"),
        (None, "Papers\tGerman"),
    ] == read(
        text(60, 80, "Personal data"),
        text(60, 106, "Name"), text(200, 106, "Wiebke Amrum"),
        text(60, 132, "Born"), text(200, 132, "12 May 1988"),
        text(60, 158, "Home"), text(200, 158, "Husum, at the harbour"),
        text(60, 184, "Papers"), text(200, 184, "German"),
    )  # fmt: skip


def test_dates_of_a_timeline_read_with_their_entries_and_headings_stand_between_them() -> None:
    timeline = [
        *text(60, 100, "2021", size=8), *text(130, 101, "Lead Illustrator", size=11),
        *text(130, 114, "Casa Laguna"), *text(130, 126, "Drew the school book of the valley"),
        *text(60, 150, "2018", size=8), *text(130, 151, "Illustrator", size=11),
        *text(130, 164, "Tres Islas"), *text(130, 176, "Drew what the water company meant"),
        *text(55, 210, "SCHOOL", size=12),
        *text(60, 232, "2012", size=8), *text(130, 233, "Diploma", size=11), *text(130, 246, "School of the Arts"),
    ]  # fmt: skip
    assert [
        "2021\tLead Illustrator", "Casa Laguna", "Drew the school book of the valley",
        "2018\tIllustrator", "Tres Islas", "Drew what the water company meant",
        "SCHOOL", "2012\tDiploma", "School of the Arts",
    ] == [line.text for line in lines(timeline)]  # fmt: skip
    assert {0.0} == {line.indent for line in lines(timeline)}


def test_headings_and_dates_that_are_set_towards_the_text_stand_where_their_text_does() -> None:
    page = [
        *ends_at(140, 100, "Summary"), *text(160, 116, "I keep bees that others have given up"),
        *ends_at(140, 160, "Experience"),
        *ends_at(140, 186, "2019 – 2024"), *text(160, 186, "Beekeeper"), *text(160, 199, "Tallow Works in Lund"),
        *text(160, 212, "Moved forty hives to the heath in one night"),
        *ends_at(140, 240, "2015 – 2019"), *text(160, 240, "Gardener"), *text(160, 253, "Botanic Garden of Lund"),
        *text(160, 266, "Labelled the trees in three languages"),
        *ends_at(140, 297, "Education"),
        *ends_at(140, 323, "2015"), *text(160, 323, "Diploma"), *text(160, 336, "School of Horticulture"),
    ]  # fmt: skip
    assert [
        "Summary", "I keep bees that others have given up",
        "Experience", "2019 – 2024\tBeekeeper", "Tallow Works in Lund", "Moved forty hives to the heath in one night",
        "2015 – 2019\tGardener", "Botanic Garden of Lund", "Labelled the trees in three languages",
        "Education", "2015\tDiploma", "School of Horticulture",
    ] == [line.text for line in lines(page)]  # fmt: skip


def test_wide_white_where_the_look_changes_parts_a_line() -> None:
    bold = [word._replace(style=word.style._replace(bold=True)) for word in text(60, 100, "Head Beekeeper")]
    near, far = bold[-1].right + 3, bold[-1].right + 6
    assert [(None, "Head Beekeeper\tTallow Works")] == read(bold, text(far, 100, "Tallow Works"))
    assert [(None, "Head Beekeeper Tallow Works")] == read(bold, text(near, 100, "Tallow Works"))
