"""HTML as its reader sees it."""

import time

import pytest

from dotwise.errors import UnreadableError
from dotwise.model import Hint
from dotwise.parsers.html import parse_html


def texts(source):
    return [line.text for line in parse_html(source.encode()).lines]


def test_blocks_are_lines_and_inline_elements_are_not():
    assert texts("<p>Ferry <b>mate</b>,\n  Saaremaa</p><div>2019</div>tail") == ["Ferry mate, Saaremaa", "2019", "tail"]


def test_headings_and_lists_carry_their_look():
    heading, one, below = parse_html(b"<h2>Work</h2><ul><li>One<ul><li>Below</li></ul></li></ul>").lines
    assert (heading.style, heading.bold, heading.size) == ("heading 2", True, 16.0)
    assert (one.glyph, one.level, below.glyph, below.level) == ("•", 0, "•", 1)


def test_an_ordered_list_counts():
    assert [line.glyph for line in parse_html(b"<ol><li>a</li><li>b</li></ol>").lines] == ["1.", "2."]


def test_a_list_without_signs_is_still_a_list():
    (line,) = parse_html(b'<ul style="list-style:none"><li>Rope</li></ul>').lines
    assert line.glyph == ""


def test_a_break_inside_an_item_is_a_space_and_elsewhere_a_new_line():
    assert texts("<li>Cut boarding<br>time</li>") == ["Cut boarding time"]
    first, second = parse_html(b"<p>Mate<br>Saaremaa</p>").lines
    assert (first.text, first.paragraph_end, second.text, second.paragraph_end) == ("Mate", False, "Saaremaa", True)


def test_what_stands_apart_on_a_line_is_parted_by_a_tab():
    assert texts("<table><tr><td>2015</td><td>Deckhand</td></tr></table>") == ["2015\tDeckhand"]
    assert texts('<div>Mate<span style="float:right">2019</span></div>') == ["Mate\t2019"]
    assert texts('<p><span style="float:right">2019</span><b>Mate</b></p>') == ["2019\tMate"]
    assert texts('<div style="display:flex"><span>Mate</span><span>2019</span></div>') == ["Mate\t2019"]


@pytest.mark.parametrize(
    ("style", "reason"),
    [
        ("display:none", "marked as hidden"),
        ("visibility: hidden", "marked as hidden"),
        ("color:#fff", "in the colour of the paper"),
        ("color:#f4f4f4", "in the colour of the paper"),
        ("color: rgb(250, 250, 250)", "in the colour of the paper"),
        ("font-size:1px", "too small"),
        ("position:absolute;left:-9999px", "outside the page"),
        ("opacity:0", "transparent"),
        ("height:0;overflow:hidden", "without size"),
    ],
)
def test_hidden_text_is_reported_and_not_read(style, reason):
    reading = parse_html(f'<p>Seen</p><p style="{style}">stuffed words</p>'.encode())
    assert [line.text for line in reading.lines] == ["Seen"]
    assert "stuffed words" in reading.problems[0].message
    assert reason in reading.problems[0].message


def test_hidden_by_class():
    reading = parse_html(
        b"<style>.ghost{display:none} @media print{.all{display:none}}</style><p class=ghost>x</p><p class=all>y</p>"
    )
    assert [line.text for line in reading.lines] == ["y"]


def test_white_on_a_dark_ground_and_hanging_indents_are_read():
    assert texts('<div style="background:#123"><p style="color:white">Seen</p></div>') == ["Seen"]
    assert texts('<p style="margin-left:0.4in; text-indent:-0.4in">- Hung</p>') == ["Hung"]


def test_a_bright_colour_is_not_the_colour_of_the_paper():
    assert texts('<p style="color:#fffa00">Seen on screen</p>') == ["Seen on screen"]


@pytest.mark.parametrize(
    "page",
    [
        f"<style>p{{{'color:#333;' * 10_000}}}</style>" + "<p>Jo</p>" * 2_000,
        f'<p style="font-size:{"1" * 50_000}">Jo</p>',
    ],
    ids=["a long rule for many elements", "a number of many digits"],
)
def test_hostile_styles_take_no_time(page):
    begin = time.process_time()
    parse_html(page.encode())
    assert time.process_time() - begin < 3


def test_scripts_and_comments_are_not_text():
    assert texts("<script>evil()</script><!-- note --><p>Seen</p>") == ["Seen"]


def test_an_address_behind_a_word_is_kept_for_the_contact():
    *_, link = parse_html(b'<p><a href="https://linkedin.com/in/marai">LinkedIn</a></p>').lines
    assert (link.text, link.hint) == ("linkedin.com/in/marai", Hint.CONTACT)


def test_endless_nesting_is_refused_and_not_fatal():
    with pytest.raises(UnreadableError) as refusal:
        parse_html(b"<div>" * 50_000 + b"x")
    assert refusal.value.code in {"decompression_limit", "corrupt"}
