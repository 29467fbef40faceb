"""Bullet signs are taken off; what only looks like one stays."""

import pytest

from dotwise.parsers.glyphs import split_glyph


@pytest.mark.parametrize(
    ("text", "glyph", "rest"),
    [
        ("• Cut the queue", "•", "Cut the queue"),
        ("•Cut the queue", "•", "Cut the queue"),
        ("- did it", "-", "did it"),
        ("– did it", "–", "did it"),
        ("-Did it", "-", "Did it"),
        ("* did it", "*", "did it"),
        ("➢ Did it", "➢", "Did it"),
        ("♦ Did it", "♦", "Did it"),
        ("⮞ Did it", "⮞", "Did it"),
        ("❯ did it", "❯", "did it"),
        ("◉ Did it", "◉", "Did it"),
        ("☞ Did it", "☞", "Did it"),
        ("» did it", "»", "did it"),
        ("o Did it", "o", "Did it"),
        ("o\t0 losses", "o", "0 losses"),
        ("§ Did it", "§", "Did it"),
        ("Ø Did it", "Ø", "Did it"),
        ("\uf0b7 Did it", "\uf0b7", "Did it"),
        ("(cid:127) Did it", "(cid:127)", "Did it"),
        ("1. Did it", "1.", "Did it"),
        ("(2) Did it", "(2)", "Did it"),
        ("1/ Did it", "1/", "Did it"),
        ("a) did it", "a)", "did it"),
        ("• - did it", "•", "did it"),
        ("- Present monthly figures", "-", "Present monthly figures"),
        ("– Now in charge of nights", "–", "Now in charge of nights"),
        ("[x] Did it", "[x]", "Did it"),
        ("- [x] Did it", "-", "Did it"),
        ("•", "•", ""),
    ],
)
def test_signs(text, glyph, rest):
    assert split_glyph(text) == (glyph, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Well-known in the trade",
        "– Present",
        "- 2019",
        "10-12 people",
        "-5% churn",
        "+44 1632 960 777",
        "*all* of them",
        "**Foreman**, Tor",
        "A. Smith",
        "1. März 2020",
        "3.5 years",
        "o que fez",
        "#1 in the county",
        "▲ 12 % sales",
        "↓ waste by half",
        "☎ 01632 960 777",
        "✉ ada@oyelaran.example",
        "\uf095 +44 1632 960 777",
        "\uf0e0 ada@oyelaran.example",
        "",
    ],
)
def test_no_sign(text):
    assert split_glyph(text) == (None, text)


def test_a_long_row_of_signs_takes_no_time():
    assert split_glyph("- " * 50_000)[0] == "-"
