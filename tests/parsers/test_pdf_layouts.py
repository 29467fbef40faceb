"""The same career printed in many layouts comes out whole and in order from each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from tests.documents import pdf_drawn, pdf_html, pdf_typst
from tests.documents.pdf_people import MARIT, Person, Printed

from dotwise.model import Line
from dotwise.parsers.pdf import parse_pdf

CASES = [(module.printed, layout) for module in (pdf_drawn, pdf_typst, pdf_html) for layout in module.LAYOUTS]


def same(text: str) -> str:
    """A text without white space and hyphens, which line breaks add and take."""
    return "".join(letter for letter in text.casefold() if not letter.isspace() and letter not in "-‐\u00ad")


def place_of(text: str, lines: Sequence[Line]) -> int | None:
    """Number of the line that begins ``text``, if it stands whole in consecutive lines."""
    wanted = same(text)
    for number, line in enumerate(lines):
        joined = same(line.text.split("\t")[0])
        if wanted == joined or (len(wanted) < 40 and wanted in same(line.text)):
            return number
        for following in lines[number + 1 :]:
            if not joined or not wanted.startswith(joined) or joined == wanted or following.glyph is not None:
                break
            joined += same(following.text)
        if joined == wanted:
            return number
    return None


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case[1].__name__)
def case(request: pytest.FixtureRequest) -> tuple[Printed, Sequence[Line]]:
    printed, layout = request.param
    document: Printed = printed(layout)
    reading = parse_pdf(document.data)
    assert not reading.problems
    return document, [line for line in reading.lines if not line.furniture]


def test_every_bullet_stands_whole_and_lost_its_sign(case: tuple[Printed, Sequence[Line]]) -> None:
    document, lines = case
    places = {bullet: place_of(bullet, lines) for bullet in document.bullets}
    assert [bullet for bullet, place in places.items() if place is None] == []
    assert all(lines[place].glyph is not None for place in places.values() if place is not None)


def test_texts_come_in_the_order_of_reading(case: tuple[Printed, Sequence[Line]]) -> None:
    document, lines = case
    for sequence in document.sequences:
        places = [place_of(text, lines) for text in sequence]
        assert None not in places
        assert places == sorted(place for place in places if place is not None)


def test_dates_stand_with_their_post(case: tuple[Printed, Sequence[Line]]) -> None:
    _, lines = case
    before = -1
    for post in MARIT.posts:
        first, last = place_of(post.bullets[0], lines), place_of(post.bullets[-1], lines)
        dated = [number for number, line in enumerate(lines) if post.dates in line.text]
        assert first is not None
        assert last is not None
        assert any(before < number < first for number in dated), post.dates
        before = last


@pytest.mark.parametrize("layout", [pdf_html.sidebar_left, pdf_html.sidebar_right_dark, pdf_typst.grid_left])
def test_a_sidebar_is_a_block_of_its_own(layout: Callable[[Person], bytes]) -> None:
    lines = parse_pdf(layout(MARIT)).lines
    skills = {line.block for line in lines if line.text in MARIT.skills}
    bullets = {line.block for line in lines if line.glyph and line.text not in MARIT.skills}
    assert len(skills) == 1
    assert skills.isdisjoint(bullets)


def test_page_numbers_and_repeated_headers_are_furniture() -> None:
    lines = parse_pdf(pdf_html.running_header(MARIT)).lines
    assert [line.text for line in lines if line.furniture] == [
        "Page 1 of 2",
        "Marit Østerhagen – Curriculum vitae",
        "Page 2 of 2",
    ]


def test_the_first_footer_goes_behind_the_text_so_that_a_bullet_wraps_over_the_page() -> None:
    lines = parse_pdf(pdf_drawn.two_pages_with_footer(MARIT)).lines
    halves = [
        number for number, line in enumerate(lines) if line.text.startswith(("Rebuilt the whey", "supplier quoted"))
    ]
    assert halves[1] == halves[0] + 1
    assert "marit.osterhagen@example.org" in lines[-1].text
    assert not lines[-1].furniture
    assert lines[-1].place.page == 1


def test_letter_spaced_headings_are_closed_up() -> None:
    texts = [line.text for line in parse_pdf(pdf_html.spaced_headings(MARIT)).lines]
    assert "MARIT ØSTERHAGEN" in texts
    assert "EXPERIENCE" in texts


def test_text_on_its_side_is_read_last_and_placed_where_it_stands() -> None:
    line = parse_pdf(pdf_html.name_on_its_side(MARIT)).lines[-1]
    assert line.text == "Curriculum vitae of Marit Østerhagen"
    assert line.place.box is not None
    left, top, right, bottom = line.place.box
    assert bottom - top > right - left


def test_a_line_tells_its_look() -> None:
    lines = parse_pdf(pdf_html.single_with_dates_right(MARIT)).lines
    name = lines[0]
    title = next(line for line in lines if line.text.startswith("Plant Manager"))
    assert (name.text, name.size, name.bold) == ("Marit Østerhagen", 20.0, True)
    assert title.text == "Plant Manager\tMarch 2019 – present"
    assert (title.bold, title.size, title.indent) == (True, 10.0, 0.0)
    wrapped = next(line for line in lines if line.text.startswith("weather; recalls"))
    assert wrapped.glyph is None
    assert wrapped.indent > 0
