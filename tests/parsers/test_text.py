"""Plain text: encodings, indents, white space, page breaks."""

from dotwise.parsers.text import parse_text


def test_lines_carry_indent_gap_sign_and_number():
    name, item, rest = parse_text(b"Ada Oyelaran\n\n\n  - Baked for\n    the whole street").lines
    assert (name.text, name.gap, name.place.paragraph) == ("Ada Oyelaran", None, 1)
    assert (item.text, item.glyph, item.indent, item.gap, item.place.paragraph) == ("Baked for", "-", 12.0, 2.0, 4)
    assert (rest.text, rest.glyph, rest.indent, rest.gap) == ("the whole street", None, 24.0, 0.0)
    assert not rest.paragraph_end


def test_a_wide_gap_is_a_tab():
    (line,) = parse_text(b"Baker, Tilde         2014 - 2019").lines
    assert line.text == "Baker, Tilde\t2014 - 2019"


def test_underlined_headings_are_bold_and_drawn_rules_are_furniture():
    heading, rule, text = parse_text(b"Work\n----\nBaker").lines
    assert (heading.bold, heading.furniture) == (True, False)
    assert (rule.text, rule.furniture) == ("----", True)
    assert (text.bold, text.furniture) == (False, False)


def test_form_feeds_part_pages_and_page_numbers_are_furniture():
    reading = parse_text(b"Ada\nBaker 7\n1\n\fBread\n2\n")
    assert reading.pages == 2
    assert [(line.text, line.place.page, line.furniture) for line in reading.lines] == [
        ("Ada", 1, False),
        ("Baker 7", 1, False),
        ("1", 1, True),
        ("Bread", 2, False),
        ("2", 2, True),
    ]


def test_full_stops_before_lines_open_list_items() -> None:
    lines = parse_text(b"Crane operator\n. ran the tower crane\n. wrote the log\nA line. And another\n").lines
    assert [(line.glyph, line.text) for line in lines] == [
        (None, "Crane operator"),
        (".", "ran the tower crane"),
        (".", "wrote the log"),
        (None, "A line. And another"),
    ]
