"""Markdown as its reader sees it printed."""

import pytest

from dotwise.model import Hint
from dotwise.parsers.markdown import parse_markdown


def lines(source):
    return parse_markdown(source.encode()).lines


def test_headings_of_both_kinds():
    one, two, three = lines("# Ada Oyelaran #\n\nWork\n====\n\nBread\n---\n")
    assert [(line.text, line.style, line.bold) for line in (one, two, three)] == [
        ("Ada Oyelaran", "heading 1", True),
        ("Work", "heading 1", True),
        ("Bread", "heading 2", True),
    ]


@pytest.mark.parametrize(
    ("source", "text"), [("## Skills ##", "Skills"), ("### Lead developer, C#", "Lead developer, C#")]
)
def test_signs_close_a_heading_only_behind_a_blank(source, text):
    (line,) = lines(source)
    assert line.text == text


def test_lists_nest_and_go_on():
    one, rest, below, two = lines("- One\n  goes on\n    - Below\n- Two")
    assert [(line.text, line.glyph, line.level) for line in (one, below, two)] == [
        ("One", "-", 0),
        ("Below", "-", 1),
        ("Two", "-", 0),
    ]
    assert (rest.text, rest.glyph, rest.indent, one.paragraph_end, rest.paragraph_end) == (
        "goes on",
        None,
        18.0,
        False,
        True,
    )


@pytest.mark.parametrize(
    ("source", "text", "bold", "italic"),
    [
        ("**Baker**, Tilde", "Baker, Tilde", False, False),
        ("**Baker, Tilde**", "Baker, Tilde", True, False),
        ("*2014 - 2019*", "2014 - 2019", False, True),
        ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4", False, False),
        ("[loaf.example](https://loaf.example) `rye`", "loaf.example rye", False, False),
        ("<ada@oyelaran.example>", "ada@oyelaran.example", False, False),
        ("R&amp;D \\*not bold\\*", "R&D *not bold*", False, False),
        ("Baker <b>x</b> {: .right}", "Baker x", False, False),
        ("Wrapped `List<String>` in two libraries", "Wrapped List<String> in two libraries", False, False),
        ("Moved `__init__` and `C:\\*` out", "Moved __init__ and C:\\* out", False, False),
        ("Wrote \\`a\\` and **b `*args` c**", "Wrote `a` and b *args c", False, False),
        ("Renamed old__file__name", "Renamed old__file__name", False, False),
    ],
)
def test_emphasis(source, text, bold, italic):
    (line,) = lines(source)
    assert (line.text, line.bold, line.italic) == (text, bold, italic)


def test_a_hard_break_ends_the_line():
    first, second = lines("Baker  \nTilde")
    assert (first.paragraph_end, second.paragraph_end) == (True, True)


def test_tables_part_cells_by_tabs():
    assert [line.text for line in lines("| Year | Post |\n|---|---|\n| 2014 | Baker |")] == [
        "Year\tPost",
        "2014\tBaker",
    ]


def test_rules_are_furniture_and_comments_are_not_read():
    rule, text = lines("***\n<!-- a note\nfor me -->\nBaker")
    assert (rule.furniture, text.text, text.place.paragraph) == (True, "Baker", 4)


def test_an_address_behind_a_word_is_kept_for_the_contact():
    *_, link = lines("# Ada\n[mail](mailto:ada@oyelaran.example)")
    assert (link.text, link.hint) == ("ada@oyelaran.example", Hint.CONTACT)
