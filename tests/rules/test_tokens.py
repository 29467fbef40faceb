"""Find terms and patterns in tokens."""

from __future__ import annotations

import pytest

from dotwise.language.tokens import Parsed, Token
from dotwise.rules._tokens import PatternIndex, pattern_of, phrase_of

POS = {"wide": "ADJ", "range": "NOUN", "tasks": "NOUN", "40": "NUM", "led": "VERB", "leads": "VERB", "-": "PUNCT"}
LEMMA = {"led": "lead", "leads": "lead", "tasks": "task"}


def read(text: str) -> Parsed:
    """``text`` as tokens cut at spaces."""
    tokens, start = [], 0
    for index, word in enumerate(text.split()):
        start = text.index(word, start)
        lower = word.lower()
        pos, lemma = POS.get(lower, "X"), LEMMA.get(lower, lower)
        tokens.append(Token(index, word, lower, lemma, "", pos, "", index, start, start + len(word), 0))
        start += len(word)
    return Parsed(text, tuple(tokens))


def found(pattern: str, text: str) -> list[str]:
    return [text[start:end] for _, start, end in PatternIndex([(0, pattern_of(pattern))]).find(read(text))]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("wide range of", "A Wide range of goods", ["Wide range of"]),
        ("wide|broad range", "broad range", ["broad range"]),
        ("<lead> tasks", "Led tasks and leads tasks", ["Led tasks", "leads tasks"]),
        ("led NOUN", "led tasks well", ["led tasks"]),
        ("led ADJ? NOUN", "led wide tasks", ["led wide tasks"]),
        ("led ADJ? NOUN", "led tasks", ["led tasks"]),
        ("very? wide", "wide", ["wide"]),
        ("very? wide", "very wide", ["very wide", "wide"]),
        ("# tasks", "40 tasks", ["40 tasks"]),
        ("led * tasks", "led 40 tasks", ["led 40 tasks"]),
        ("led tasks", "led 40 tasks", []),
        ("end to end", "end - to - end", ["end - to - end"]),
    ],
)
def test_pattern_finds(pattern: str, text: str, expected: list[str]) -> None:
    assert expected == found(pattern, text)


def test_phrase_ignores_case_hyphens_and_the_kind_of_apostrophe() -> None:
    """The words of a phrase come from the tokenizer, which makes tokens of hyphens."""
    index = PatternIndex([(7, phrase_of(["Detail", "-", "oriented"])), (8, phrase_of(["driver", "’s"]))])

    assert ((7, 2, 17), (8, 18, 27)) == index.find(read("A detail oriented driver 's"))


def test_the_longest_match_of_one_owner_counts() -> None:
    index = PatternIndex([(0, pattern_of("wide")), (0, pattern_of("wide range"))])

    assert ((0, 0, 10),) == index.find(read("wide range"))
