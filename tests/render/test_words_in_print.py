"""The words of a dot are found in print, however they were spaced, hyphenated or drawn."""

from __future__ import annotations

from dotwise.render.words_in_print import locate, locate_all, squeeze


def test_spaces_hyphens_and_ligatures_do_not_hide_words():
    text = "Ran the of\ufb01ce and the work-\nshop"

    start, end = locate(text, "office and the workshop")

    assert "of\ufb01ce and the work-\nshop" == text[start:end]
    assert (0, 0) == locate(text, "office and the yard")


def test_every_place_is_found_once_and_in_order():
    text = "rota, rota and ro ta"

    assert [(0, 4), (6, 10), (15, 20)] == list(locate_all(squeeze(text), "rota"))
    assert [(6, 10), (15, 20)] == list(locate_all(squeeze(text), "rota", after=1))
    assert [] == list(locate_all(squeeze(text), " - "))
