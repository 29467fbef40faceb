"""Wrapped lines become paragraphs as a reader's eye joins them."""

from __future__ import annotations

from dataclasses import replace

from dotwise.model import Line, Place
from dotwise.outline.hyphens import joined
from dotwise.outline.joining import paragraphs
from tests.outline.pages import column


def texts(*lines: Line) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(lines)]


def test_joins_a_hanging_list_item() -> None:
    item = column(
        "Moved the bread oven to the yard when the chimney", "was condemned and sold from a cart", glyph="•", hanging=12
    )

    assert ["Moved the bread oven to the yard when the chimney was condemned and sold from a cart"] == texts(*item)


def test_a_new_sign_begins_a_new_item() -> None:
    one = column("Kneaded by hand for a year", glyph="–")
    other = column("Fired the mixer supplier", glyph="–")

    assert ["Kneaded by hand for a year", "Fired the mixer supplier"] == texts(*one, *other)


def test_a_line_that_had_room_for_the_next_word_has_ended() -> None:
    lines = column("Sourdough", "Laminated dough", "Night shifts at the harbour bakery in all weather")

    assert ["Sourdough", "Laminated dough", "Night shifts at the harbour bakery in all weather"] == texts(*lines)


def test_a_name_at_the_line_end_goes_on() -> None:
    lines = column("Baked for the county fair, the hospital and the school in", "Ballymote until the road was closed")

    assert 1 == len(texts(*lines))


def test_an_open_bracket_goes_on_even_before_a_date() -> None:
    lines = column("Ran the shop alone while the owner was ill (March to", "December 2020)", glyph="•")

    assert ["Ran the shop alone while the owner was ill (March to December 2020)"] == texts(*lines)


def test_what_looks_different_is_another_paragraph() -> None:
    heading = replace(column("Baking and selling")[0], bold=True, size=13.0)
    body = column("twelve kinds of bread")[0]

    assert ["Baking and selling", "twelve kinds of bread"] == texts(heading, body)


def test_a_sentence_crosses_a_page_but_furniture_does_not_stop_it() -> None:
    first = column("Kept the ovens running through the flood and fed the", glyph="•")[0]
    footer = Line("Page 1 of 2", Place(1, (200, 800, 260, 810)), furniture=True)
    second = replace(column("fire crews for nine days")[0], block=1, place=Place(2, (50, 40, 170, 50)))

    assert ["Kept the ovens running through the flood and fed the fire crews for nine days"] == texts(
        first, footer, second
    )


def test_a_finished_item_does_not_swallow_the_next_column() -> None:
    first = column("Fed the fire crews.", glyph="•")[0]
    second = replace(column("Languages")[0], block=1)

    assert 2 == len(texts(first, second))


def test_word_says_where_a_paragraph_ends() -> None:
    lines = (Line("and so", paragraph_end=True), Line("it ends", paragraph_end=True))

    assert ["and so", "it ends"] == texts(*lines)


def test_a_divided_word_is_made_whole() -> None:
    assert "gained much experience" == joined(["gained much experi-", "ence"], frozenset())


def test_a_compound_keeps_its_hyphen() -> None:
    assert "a load-tested bridge" == joined(["a load-", "tested bridge"], frozenset())
    assert "the HEC-RAS model" == joined(["the HEC-", "RAS model"], frozenset())
    assert "an 11-week detour" == joined(["an 11-", "week detour"], frozenset())


def test_the_document_decides_about_its_own_words() -> None:
    assert "our take-home kit" == joined(["our take-", "home kit"], frozenset({"take-home"}))
    assert "the Chakanplant yard" == joined(["the Chakan-", "plant yard"], frozenset({"chakanplant"}))


def test_a_period_that_wraps_is_one() -> None:
    lines = column("Clerk | Orchard Mills Ltd | Jan", "2019 – Present")

    assert ["Clerk | Orchard Mills Ltd | Jan 2019 – Present"] == texts(*lines)


def test_a_line_with_its_own_label_begins_anew() -> None:
    lines = column("Languages: Python, SQL, C++", "Tools: Git and a bench saw")

    assert ["Languages: Python, SQL, C++", "Tools: Git and a bench saw"] == texts(*lines)


def test_the_last_word_of_a_sentence_goes_with_it() -> None:
    wide = column("Before that she worked at the institute of oceans in the capital city of the island")
    lines = column(
        "She was responsible for surveys, and taught biology at Hokianga", "College.", "She holds a doctorate."
    )
    below = [
        replace(line, place=Place(1, (50.0, 130.0 + 12 * n, 50.0 + 5 * len(line.text), 140.0 + 12 * n)))
        for n, line in enumerate(lines)
    ]

    assert "She was responsible for surveys, and taught biology at Hokianga College." in texts(*wide, *below)[-2:]


def test_dates_in_brackets_end_the_item_above() -> None:
    item = column("Ran the bread stall of the parish fair for years", "(2011 – 2019)", glyph="•", hanging=12)

    assert ["Ran the bread stall of the parish fair for years (2011 – 2019)"] == texts(*item)


def test_dates_in_small_letters_end_the_sentence_above() -> None:
    item = column("Wrote the oven checks that the harbour bakery has used", "since 2019.", glyph="•", hanging=12)

    assert ["Wrote the oven checks that the harbour bakery has used since 2019."] == texts(*item)


def test_dates_on_a_line_further_left_are_no_end_of_an_item() -> None:
    item = column("Ran the bread stall of the parish fair for years", glyph="•", left=62)
    dates = column("(2011 – 2019)")

    assert 2 == len(texts(*item, *dates))


def test_labels_and_values_side_by_side_are_rows() -> None:
    labels = column("Baking", "Accounts", "Spoken")
    values = [
        replace(line, block=1) for line in column("rye, spelt", "ledgers, payroll, stock lists", "Irish", left=120.0)
    ]

    assert ["Baking", "Accounts", "Spoken", "rye, spelt", "ledgers, payroll, stock lists", "Irish"] == texts(
        *labels, *values
    )


def test_addresses_in_small_letters_do_not_say_how_wide_the_white_between_wrapped_lines_is() -> None:
    contact = ("oda@example.com", "www.example.com/oda")
    skills = ("Loom repair and threading of warp", "Dyeing")
    side = tuple(
        replace(line, gap=0.4, block=0) for line in column(*contact, *skills, "Weaving of coat cloth on wide looms")
    )
    body = tuple(
        replace(line, block=1)
        for line in column("I weave cloth for coats and have done so for a good", "many years now.", left=300.0)
    )
    assert {"Loom repair and threading of warp", "Dyeing"} <= {
        paragraph.text for paragraph in paragraphs((*side, *body))
    }


def test_a_value_in_small_letters_does_not_go_on_with_the_label_beside_it() -> None:
    (label,), (value,) = column("Technical skills and competences"), column("dry stone walls, lime mortar", left=300.0)
    assert texts(replace(label, block=1), replace(value, block=2)) == [label.text, value.text]


def sidebar(*rows: tuple[float, str]) -> tuple[Line, ...]:
    """Printed lines of a narrow column, each with its white above; what has more than 0.7 is a heading in larger type."""
    printed = column(*(text for _, text in rows))
    return tuple(
        replace(line, gap=gap, size=13.0 if gap > 0.7 else 10.5) for line, (gap, _) in zip(printed, rows, strict=True)
    )


def test_an_address_that_begins_small_is_no_sentence_that_goes_on() -> None:
    """The white above it says nothing of how far wrapped lines stand apart."""
    lines = sidebar(
        (1.0, "Contact"),
        (0.59, "www.example.com/in/una-"),
        (0.03, "obi-4b1a22 (LinkedIn)"),
        (0.43, "obibooks.example.com"),
        (0.03, "(Portfolio)"),
        (1.0, "Top Skills"),
        (0.59, "Boat building and repairs"),
        (0.43, "Caulking"),
    )

    assert ["obibooks.example.com", "(Portfolio)", "Top Skills", "Boat building and repairs", "Caulking"] == texts(
        *lines
    )[3:]


def test_items_of_a_short_list_stay_apart_below_addresses_that_begin_small() -> None:
    """The white above them is that between items, not that below their headings."""
    lines = sidebar(
        (1.0, "Contact"),
        (0.59, "una.obi@example.com"),
        (0.25, "obibooks.example.com (Portfolio)"),
        (0.78, "Top Skills"),
        (0.55, "Boat building and more"),
        (0.25, "Caulking"),
        (0.25, "Rope"),
        (0.78, "Languages"),
        (0.55, "Portuguese (Native or Bilingual)"),
        (0.25, "English (Full Professional)"),
        (0.78, "Certifications"),
        (0.55, "Day Skipper"),
    )

    assert len(lines) == len(texts(*lines))
