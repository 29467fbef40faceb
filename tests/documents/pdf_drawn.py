"""Layouts drawn by hand with ReportLab: what word processors, old templates and odd exporters do to a page."""

from __future__ import annotations

import io
import random
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from tests.documents.pdf_people import MARIT, Person, Post, Printed, sequences

_SIZE = 10.0
_LEADING = 13.0

Draw = Callable[[], None]


class Sheet:
    """A canvas that remembers what to draw, so that a layout can draw it in another order."""

    def __init__(self) -> None:
        self.buffer = io.BytesIO()
        self.canvas = Canvas(self.buffer, pagesize=A4, invariant=1)
        self.drawings: list[Draw] = []

    def text(self, x: float, y: float, text: str, font: str = "Helvetica", size: float = _SIZE) -> None:
        def draw() -> None:
            self.canvas.setFont(font, size)
            self.canvas.drawString(x, y, text)

        self.drawings.append(draw)

    def right(self, x: float, y: float, text: str) -> None:
        def draw() -> None:
            self.canvas.setFont("Helvetica", _SIZE)
            self.canvas.drawRightString(x, y, text)

        self.drawings.append(draw)

    def circle(self, x: float, y: float, radius: float) -> None:
        self.drawings.append(lambda: self.canvas.circle(x, y, radius, stroke=0, fill=1))

    def rule(self, left: float, right: float, y: float) -> None:
        self.drawings.append(lambda: self.canvas.line(left, y, right, y))

    def flow(self, x: float, y: float, width: float, text: str) -> float:
        """Wrapped text; the baseline below it."""
        for line in simpleSplit(text, "Helvetica", _SIZE, width):
            self.text(x, y, line)
            y -= _LEADING
        return y

    def page(self, order: Callable[[list[Draw]], None] | None = None) -> None:
        if order:
            order(self.drawings)
        for draw in self.drawings:
            draw()
        self.drawings.clear()
        self.canvas.showPage()

    def finish(self) -> bytes:
        self.page() if self.drawings else None
        self.canvas.save()
        return self.buffer.getvalue()


def _shuffled(drawings: list[Draw]) -> None:
    random.Random(5).shuffle(drawings)


def _bullet(sheet: Sheet, x: float, y: float, width: float, text: str) -> float:
    sheet.text(x, y, "\u2022")
    return sheet.flow(x + 12, y, width - 12, text)


def _post(sheet: Sheet, x: float, y: float, width: float, post: Post) -> float:
    sheet.text(x, y, post.title, "Helvetica-Bold")
    sheet.right(x + width, y, post.dates)
    sheet.text(x, y - _LEADING, post.organisation)
    y -= 2 * _LEADING + 2
    for text in post.bullets:
        y = _bullet(sheet, x, y, width, text)
    return y - 8


def _heading(sheet: Sheet, x: float, y: float, text: str) -> float:
    sheet.text(x, y, text, "Helvetica-Bold", 12)
    return y - 17


def _career(sheet: Sheet, x: float, y: float, width: float, person: Person) -> float:
    y = _heading(sheet, x, y, "Profile")
    y = sheet.flow(x, y, width, person.profile) - 8
    y = _heading(sheet, x, y, "Experience")
    for post in person.posts:
        y = _post(sheet, x, y, width, post)
    return y


def _side(sheet: Sheet, x: float, y: float, person: Person) -> None:
    for heading, texts in (("Contact", person.contact), ("Skills", person.skills), ("Languages", person.languages)):
        y = _heading(sheet, x, y, heading)
        for text in texts:
            sheet.text(x, y, text, size=9)
            y -= 12
        y -= 8


def shuffled_drawing(person: Person) -> bytes:
    """Two columns, every line drawn at a random moment."""
    sheet = Sheet()
    sheet.text(60, 790, person.name, "Helvetica-Bold", 20)
    _side(sheet, 60, 750, person)
    _career(sheet, 230, 750, 305, person)
    sheet.page(_shuffled)
    return sheet.finish()


def word_by_word(person: Person) -> bytes:
    """Every word placed by itself, in a random order."""
    sheet = Sheet()
    sheet.text(60, 790, person.name, "Helvetica-Bold", 20)
    _career(sheet, 60, 750, 475, person)
    lines, sheet.drawings = sheet.drawings, []
    canvas = sheet.canvas
    pieces: list[tuple[float, float, str, str, float]] = []

    def collect(x: float, y: float, text: str) -> None:
        for word in text.split(" "):
            pieces.append((x, y, word, canvas._fontname, canvas._fontsize))
            x += canvas.stringWidth(word + " ", canvas._fontname, canvas._fontsize)

    draw_string, draw_right = canvas.drawString, canvas.drawRightString
    canvas.drawString = collect
    canvas.drawRightString = lambda x, y, text: collect(
        x - canvas.stringWidth(text, canvas._fontname, canvas._fontsize), y, text
    )
    for line in lines:
        line()
    canvas.drawString, canvas.drawRightString = draw_string, draw_right
    for x, y, word, font, size in pieces:
        sheet.text(x, y, word, font, size)
    sheet.page(_shuffled)
    return sheet.finish()


def symbol_font_bullets(person: Person) -> bytes:
    """Bullet signs from ZapfDingbats, drawn before all text and a little raised."""
    sheet = Sheet()
    sheet.text(60, 790, person.name, "Helvetica-Bold", 20)
    y = 750.0
    for post in person.posts:
        sheet.text(60, y, post.title, "Helvetica-Bold")
        sheet.right(535, y, post.dates)
        y -= _LEADING
        for text in post.bullets:
            sheet.text(62, y + 1.2, "n", "ZapfDingbats", 6)
            y = sheet.flow(84, y, 450, text)
        y -= 8
    sheet.page(lambda drawings: drawings.sort(key=lambda draw: draw.__closure__[0].cell_contents != "ZapfDingbats"))
    return sheet.finish()


def printed_twice(person: Person) -> bytes:
    """Bold by printing every title twice, a quarter point apart."""
    sheet = Sheet()
    _career(sheet, 60, 780, 475, person)
    sheet.drawings = [draw for drawing in sheet.drawings for draw in (drawing, drawing)]
    return sheet.finish()


def turned_page(person: Person) -> bytes:
    """A page that carries /Rotate 90 and draws sideways to suit."""
    sheet = Sheet()
    sheet.canvas.setPageRotation(90)
    sheet.canvas.translate(A4[1], 0)
    sheet.canvas.rotate(90)
    _career(sheet, 60, 790, 475, person)
    return sheet.finish()


def two_pages_with_footer(person: Person) -> bytes:
    """A bullet wraps over the page; a footer with the contact and the page number stands between its halves."""
    sheet = Sheet()
    first, second, third = person.posts
    sheet.text(60, 790, person.name, "Helvetica-Bold", 20)
    y = _heading(sheet, 60, 750, "Experience")
    y = _post(sheet, 60, y - 300, 300, first)
    sheet.text(60, y, second.title, "Helvetica-Bold")
    sheet.text(60, y - _LEADING, second.dates)
    y = _bullet(sheet, 60, y - 2 * _LEADING, 300, second.bullets[0])
    y = _bullet(sheet, 60, y, 300, second.bullets[1])
    lines = simpleSplit(second.bullets[2], "Helvetica", _SIZE, 288)
    sheet.text(60, y, "\u2022")
    sheet.text(72, y, lines[0])
    _footer(sheet, person, 1)
    sheet.page()
    y = 790.0
    for line in lines[1:]:
        sheet.text(72, y, line)
        y -= _LEADING
    y = _bullet(sheet, 60, y, 300, second.bullets[3]) - 8
    _post(sheet, 60, y, 300, third)
    _footer(sheet, person, 2)
    return sheet.finish()


def _footer(sheet: Sheet, person: Person, number: int) -> None:
    sheet.text(60, 40, " | ".join(person.contact), size=8)
    sheet.right(535, 40, f"{number} / 2")


def sidebar_on_two_pages(person: Person) -> bytes:
    """A sidebar that goes on beside the main text of the second page."""
    sheet = Sheet()
    first, second, third = person.posts
    sheet.text(230, 790, person.name, "Helvetica-Bold", 20)
    _side(sheet, 60, 750, person)
    y = _heading(sheet, 230, 750, "Profile")
    y = sheet.flow(230, y, 305, person.profile) - 8
    _post(sheet, 230, y, 305, first)
    sheet.page()
    y = _heading(sheet, 60, 790, "Education")
    for text in person.education:
        y = sheet.flow(60, y, 130, text)
    y = _post(sheet, 230, 790, 305, second)
    _post(sheet, 230, y, 305, third)
    return sheet.finish()


def split_by_hyphens(person: Person) -> bytes:
    """Words divided at the line end in a narrow column."""
    sheet = Sheet()
    y = _heading(sheet, 60, 790, "Experience")
    for post in person.posts:
        sheet.text(60, y, post.title, "Helvetica-Bold")
        sheet.text(60, y - _LEADING, post.dates)
        y -= 2 * _LEADING
        for text in post.bullets:
            sheet.text(60, y, "\u2013")
            for line in _divided(text, 38):
                sheet.text(72, y, line)
                y -= _LEADING
        y -= 8
    return sheet.finish()


def shapes_as_bullets(person: Person) -> bytes:
    """Bullet signs that are circles, not letters, as browsers print them."""
    sheet = Sheet()
    y = 790.0
    for post in person.posts:
        sheet.text(60, y, post.title, "Helvetica-Bold")
        sheet.right(535, y, post.dates)
        y -= _LEADING
        for text in post.bullets:
            sheet.circle(66, y + 3.2, 1.8)
            y = sheet.flow(78, y, 450, text)
        y -= 8
    return sheet.finish()


def ruled_sections_in_columns(person: Person) -> bytes:
    """Every section is underlined over the whole page; under some rules the entries stand in two columns."""
    sheet = Sheet()
    first, second, third = person.posts
    y = _ruled(sheet, 790, "Profile")
    y = _ruled(sheet, sheet.flow(60, y, 475, person.profile) - 8, "Experience")
    lower = _narrow_post(sheet, 60, y, 225, first)
    y = min(lower, _narrow_post(sheet, 305, y, 230, second))
    y = _ruled(sheet, y - 6, "Training")
    _narrow_post(sheet, 60, y, 225, third)
    for number, text in enumerate(person.education):
        sheet.text(305, y - _LEADING * number, text)
    return sheet.finish()


def _ruled(sheet: Sheet, y: float, heading: str) -> float:
    sheet.text(270, y, heading, "Helvetica-Bold", 12)
    sheet.rule(60, 535, y - 4)
    return y - 20


def _narrow_post(sheet: Sheet, x: float, y: float, width: float, post: Post) -> float:
    sheet.text(x, y, post.title, "Helvetica-Bold")
    sheet.text(x, y - _LEADING, post.dates)
    y -= 2 * _LEADING
    for text in post.bullets:
        y = _bullet(sheet, x, y, width, text)
    return y


def place_beside_bullets(person: Person) -> bytes:
    """Place, dates and duration one below the other at the right, level with the title and the first bullets."""
    sheet = Sheet()
    y = _heading(sheet, 60, 790, "Experience")
    for post in person.posts:
        sheet.text(60, y, f"{post.title}, {post.organisation}", "Helvetica-Bold")
        for number, text in enumerate(("Norway", post.dates, "some years")):
            sheet.right(535, y - _LEADING * number, text)
        y -= _LEADING
        for text in post.bullets:
            y = _bullet(sheet, 64, y, 330, text)
        y -= 10
    return sheet.finish()


def _divided(text: str, room: int) -> list[str]:
    """Lines of at most ``room`` characters, long words cut in two with a hyphen."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) + 1 <= room:
            lines[-1] = f"{lines[-1]} {word}".strip()
        elif word.isalpha() and len(word) > 7 and len(lines[-1]) + 5 <= room:
            lines[-1] += f" {word[:4]}-"
            lines.append(word[4:])
        else:
            lines.append(word)
    return lines


LAYOUTS: tuple[Callable[[Person], bytes], ...] = (
    shuffled_drawing,
    word_by_word,
    symbol_font_bullets,
    printed_twice,
    turned_page,
    two_pages_with_footer,
    sidebar_on_two_pages,
    split_by_hyphens,
    shapes_as_bullets,
    ruled_sections_in_columns,
    place_beside_bullets,
)
_WITHOUT_PROFILE = (
    symbol_font_bullets,
    two_pages_with_footer,
    split_by_hyphens,
    shapes_as_bullets,
    place_beside_bullets,
)


def printed(layout: Callable[[Person], bytes], person: Person = MARIT) -> Printed:
    """The person printed in a layout, with what must be found."""
    orders = sequences(person)[:1] if layout in _WITHOUT_PROFILE else sequences(person)
    return Printed(layout.__name__, layout(person), person.bullets, orders)
