"""A page as a picture reads like the page itself."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from tests.documents.pdf_html import sidebar_left
from tests.documents.pdf_people import MARIT
from tests.parsers.test_pdf_layouts import place_of

from dotwise.errors import UnreadableError
from dotwise.model import Format
from dotwise.parsers.ocr import parse_image
from dotwise.parsers.pdf import parse_pdf

pytest.importorskip("rapidocr", reason="the extra dotwise[ocr] is not installed")


@pytest.fixture(scope="module")
def picture() -> bytes:
    document = pypdfium2.PdfDocument(sidebar_left(MARIT))
    buffer = io.BytesIO()
    document[0].render(scale=170 / 72).to_pil().save(buffer, "PNG")
    document.close()
    return buffer.getvalue()


@pytest.mark.slow
def test_a_picture_reads_in_columns_with_its_bullets(picture: bytes) -> None:
    reading = parse_image(picture)
    found = [
        bullet
        for bullet in MARIT.bullets
        if (place := place_of(bullet, reading.lines)) is not None and reading.lines[place].glyph
    ]
    assert reading.format is Format.IMAGE
    assert len(found) >= len(MARIT.bullets) - 1
    skills = {line.block for line in reading.lines if line.text in MARIT.skills}
    assert len(skills) == 1


@pytest.mark.slow
def test_a_scanned_pdf_reads_like_its_picture(picture: bytes) -> None:
    from PIL import Image

    buffer = io.BytesIO()
    Image.open(io.BytesIO(picture)).convert("RGB").save(buffer, "PDF", resolution=170)
    reading = parse_pdf(buffer.getvalue())
    assert reading.format is Format.PDF
    assert any(line.text == MARIT.name for line in reading.lines)


def test_a_broken_picture_says_so() -> None:
    with pytest.raises(UnreadableError) as caught:
        parse_image(b"\x89PNG\r\n\x1a\nbroken")
    assert caught.value.code == "corrupt"
