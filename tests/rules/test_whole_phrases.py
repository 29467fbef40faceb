from __future__ import annotations

import pytest

from dotwise.language.tagger import Tagger
from dotwise.rules._phrases import closing_phrase, first_words, opening_phrase


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("Kept the tide book and signed it at end of shift", "end of shift"),
        ("Counted crates for the old mill and the new bakery", "new bakery"),
        ("Greased the winches, coiled ropes", "coiled ropes"),
    ],
)
def test_where_a_line_breaks_off_a_whole_phrase_is_quoted(line: str, quoted: str, tagger: Tagger) -> None:
    hit = closing_phrase(tagger.read([line])[0])

    assert hit is not None
    assert line[hit.start : hit.end] == quoted


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("Treatment of nine medieval banners for the museum", "Treatment of nine medieval banners"),
        ("Carnet lists for the gear", "Carnet lists"),
    ],
)
def test_what_a_line_without_a_deed_names_is_quoted_whole(line: str, quoted: str, tagger: Tagger) -> None:
    hit = opening_phrase(tagger.read([line])[0])

    assert hit is not None
    assert line[hit.start : hit.end] == quoted


def test_the_first_words_end_with_a_word_that_can_stand_there(tagger: Tagger) -> None:
    line = "Acting foreman for one summer in which nobody was hurt"
    hit = first_words(tagger.read([line])[0], 6)

    assert hit is not None
    assert line[hit.start : hit.end] == "Acting foreman for one summer"
