"""Addresses that a PDF keeps behind words."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from dotwise.model import Hint
from dotwise.parsers.pdf import parse_pdf


def linked(*words: tuple[str, str, float]) -> bytes:
    """A page on which each text stands at a height, from the bottom, and opens an address."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.drawString(60, 790, "Ada Lund, baker of the harbour street since 2014")
    for text, address, height in words:
        canvas.drawString(60, height, text)
        canvas.linkURL(address, (60, height - 2, 60 + 6 * len(text), height + 10))
    canvas.save()
    return buffer.getvalue()


def behind(data: bytes) -> list[str]:
    return [line.text for line in parse_pdf(data).lines if line.hint is Hint.CONTACT]


def test_what_opens_a_mail_a_call_or_a_page_is_read() -> None:
    page = linked(
        ("E-mail", "mailto:ada@x.example", 770),
        ("Call me", "tel:+4790012345", 755),
        ("Ovens I built", "https://ovens.example/", 740),
        ("GitHub", "https://github.com/adalund", 120),
    )
    assert behind(page) == ["ada@x.example", "+4790012345", "ovens.example", "github.com/adalund"]


def test_what_is_printed_too_is_not_said_again() -> None:
    page = linked(("ada@x.example", "mailto:ada@x.example", 770), ("+47 (900) 12-345", "tel:+4790012345", 755))
    assert behind(page) == []


def test_a_page_that_the_text_below_names_is_no_contact() -> None:
    assert behind(linked(("the county fair", "https://fair.example/2019", 300))) == []
