"""One sign in a row for thousands of characters, as hostile or broken files hold it, costs no more than its length."""

from __future__ import annotations

import time

import pytest

from dotwise.assess.positioning import _words
from dotwise.knowledge.crowd import load_crowd
from dotwise.language.asides import is_aside
from dotwise.language.tagger import Tagger


@pytest.mark.parametrize("sign", ["(", "–", ", a", "and "])
def test_a_line_of_one_sign_is_soon_known_to_be_no_aside(sign: str) -> None:
    begin = time.perf_counter()
    assert not is_aside(sign * 10_000)
    assert time.perf_counter() - begin < 1.0


def test_a_long_word_is_soon_taken_apart(tagger: Tagger) -> None:
    begin = time.perf_counter()
    (read,) = tagger.read(["Kept the log " + "(" * 8_000])
    assert ("Kept", "the", "log") == tuple(token.text for token in read.tokens[:3])
    assert time.perf_counter() - begin < 3.0


def test_a_row_of_stops_is_soon_cut_into_clauses() -> None:
    crowd = load_crowd()
    begin = time.perf_counter()
    crowd.phrases("Kept the log " + "." * 20_000 + "a")
    assert time.perf_counter() - begin < 1.0


def test_a_row_of_dashes_holds_no_word() -> None:
    begin = time.perf_counter()
    assert ["a-b", "don't", "£5.2", "end"] == _words("a-b " + "-" * 20_000 + " don't £5.2, end.")
    assert time.perf_counter() - begin < 1.0
