"""Text that a mail program quoted, with its sign before every line."""

from __future__ import annotations

from dotwise.parsers.text import parse_text

_MAIL = """\
From: Ada <ada@x.example>
Subject: My CV

> Ada Lund
>
> WORK
>
> Baker, Tilde, 2020 - present
> - Baked rye for the whole street and
>   for the harbour.
"""


def test_the_sign_of_a_quoted_mail_is_taken_off() -> None:
    assert [(line.glyph, line.text) for line in parse_text(_MAIL.encode()).lines] == [
        (None, "From: Ada <ada@x.example>"),
        (None, "Subject: My CV"),
        (None, "Ada Lund"),
        (None, "WORK"),
        (None, "Baker, Tilde, 2020 - present"),
        ("-", "Baked rye for the whole street and"),
        (None, "for the harbour."),
    ]


def test_quoted_twice() -> None:
    rows = [f"> {row}" for row in _MAIL.splitlines()]
    assert [line.text for line in parse_text("\n".join(rows).encode()).lines][2] == "Ada Lund"


def test_a_list_that_is_typed_with_the_sign_keeps_it() -> None:
    typed = "> Baked rye\n> Ground spelt\n> Swept the floor\n> Sold bread\n"
    assert [line.glyph for line in parse_text(typed.encode()).lines] == [">", ">", ">", ">"]
