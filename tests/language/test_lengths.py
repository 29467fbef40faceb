"""A text without a stop is cut into lines of a length that people write."""

from __future__ import annotations

from dotwise.language.lengths import within


def test_a_line_as_people_write_it_stays_whole() -> None:
    assert within("Trained the night staff on the new ledger") == ("Trained the night staff on the new ledger",)


def test_a_long_text_is_cut_at_blanks_and_keeps_every_word() -> None:
    pieces = within("one two three four five", longest=9)

    assert pieces == ("one two", "three", "four five")


def test_a_text_without_blanks_is_cut_where_it_must_be() -> None:
    assert within("x" * 10, longest=4) == ("xxxx", "xxxx", "xx")


def test_nothing_gives_nothing() -> None:
    assert within("") == ()
