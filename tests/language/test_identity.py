"""Who a person is is taken out before anything is judged, and offsets still point at the printed words."""

from __future__ import annotations

import pytest

from dotwise.language.identity import Identity, mask
from dotwise.language.tagger import Tagger

MARIA = Identity(names=("Maria", "Okafor"), schools=("St Brigid's College",), places=("Leeds",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria cut the waiting list", "Alex cut the waiting list"),
        ("She and her team kept the ward open", "They and their team kept the ward open"),
        ("Tutor at St Brigid's College in Leeds", "Tutor at Northfield in Westbrook"),
        ("Write to maria@example.com", "Write to address"),
        ("Aged 54, still climbing masts", "aged, still climbing masts"),
        ("Nothing here tells who", "Nothing here tells who"),
    ],
)
def test_masks(text: str, expected: str) -> None:
    assert expected == mask(text, MARIA).text


def test_two_people_become_one_text() -> None:
    his = mask("Tom Adeyemi kept his crew together", Identity(names=("Tom", "Adeyemi")))
    hers = mask("Maria Okafor kept her crew together", MARIA)

    assert his.text == hers.text


def test_offsets_lead_back_to_the_print(tagger: Tagger) -> None:
    masked = mask("She promoted Maria Okafor, then left Leeds.", MARIA)

    parsed = masked.restore(tagger.read([masked.text])[0])

    assert masked.original == parsed.text
    assert all(parsed.text[token.start : token.end] == token.text for token in parsed.tokens)
    assert "Okafor" in [token.text for token in parsed.tokens]
    assert "okafor" not in [token.lower for token in parsed.tokens]
