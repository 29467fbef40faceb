"""Where the look of a line changes."""

from __future__ import annotations

from dotwise.model import Source
from dotwise.parsers import parse
from dotwise.parsers.stretches import stretches


def test_a_line_of_one_look_has_none() -> None:
    assert stretches([("Ward ", "plain"), ("Sister", "plain")]) == ()


def test_signs_belong_to_what_stands_before_them() -> None:
    assert stretches([("Ward Sister", "bold"), (", ", "plain"), ("Rook", "italic")]) == ("Ward Sister,", "Rook")


def test_markdown_tells_them() -> None:
    lines = parse(Source("a.md", b"**Ward Sister**, *Rook* 2019\n\n- **Led** the move\n")).lines

    assert lines[0].stretches == ("Ward Sister,", "Rook", "2019")
    assert lines[1].stretches == ()  # a list item is no header


def test_html_tells_them() -> None:
    (line,) = parse(Source("a.html", b"<p><b>Ward Sister</b> <i>Rook</i></p>")).lines

    assert line.stretches == ("Ward Sister", "Rook")
