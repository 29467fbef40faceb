"""Bullets that open with a bare verb are read as deeds; offsets point at the text as it stands."""

from __future__ import annotations

import pytest

from dotwise.language.tagger import Tagger


@pytest.mark.parametrize(
    "text",
    ["Managed a team of five", "Lead the night shift", "Cut the wait from 19 weeks to 7", "Set up the walk-in clinic"],
)
def test_a_leading_verb_is_a_verb(tagger: Tagger, text: str) -> None:
    first = tagger.read([text])[0].tokens[0]

    assert "VERB" == first.pos
    assert "ROOT" == first.dep


@pytest.mark.parametrize("text", ["Pass rate was increased from 38% to 71%", "Rotations through stroke and surgery"])
def test_a_leading_noun_is_a_noun(tagger: Tagger, text: str) -> None:
    assert tagger.read([text])[0].tokens[0].pos in ("NOUN", "PROPN")


@pytest.mark.parametrize("text", ["", "  ", "—", "Managed  two\tsites", "Führte 3 Teams", "🚒 Led the crew."])
def test_tokens_are_slices_of_the_text(tagger: Tagger, text: str) -> None:
    parsed = tagger.read([text])[0]

    assert text == parsed.text
    assert all(text[token.start : token.end] == token.text for token in parsed.tokens)


def test_knows_dictionary_forms(tagger: Tagger) -> None:
    parsed = tagger.read(["Taught the nurses"])[0]

    assert ["teach", "the", "nurse"] == [token.lemma for token in parsed.tokens]
