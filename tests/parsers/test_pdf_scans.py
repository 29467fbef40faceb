"""A page as a picture reads like the page itself."""

from __future__ import annotations

import io
import math

import numpy as np
import pypdfium2
import pytest
from tests.abuse import pdf_files
from tests.documents.pdf_html import sidebar_left
from tests.documents.pdf_people import MARIT
from tests.parsers.test_pdf_layouts import place_of

from dotwise.errors import UnreadableError
from dotwise.model import Format
from dotwise.parsers.ocr import parse_image
from dotwise.parsers.pdf import parse_pdf
from dotwise.parsers.pdf.level import levelled, levelled_points, slope_of
from dotwise.parsers.pdf.scan import _has_strokes, recognise

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


@pytest.mark.slow
def test_a_page_that_lay_askew_reads_like_a_straight_one(picture: bytes) -> None:
    from PIL import Image

    buffer = io.BytesIO()
    straight = Image.open(io.BytesIO(picture)).convert("L")
    straight.rotate(-1.8, resample=Image.Resampling.BICUBIC, fillcolor=250).save(buffer, "PNG")
    lines = parse_image(buffer.getvalue()).lines
    texts = [line.text for line in parse_image(picture).lines]
    assert len(texts) == len(lines)
    assert all(place_of(bullet, lines) is not None for bullet in MARIT.bullets)


def test_boxes_and_picture_are_turned_alike() -> None:
    slope = math.radians(2)
    grey = np.full((400, 600), 255, dtype=np.uint8)
    for across in range(100, 500):
        grey[round(200 + (across - 300) * math.tan(slope)) - 2 :][:4, across] = 0
    ends = np.array([[100.0, 200 - 200 * math.tan(slope)], [500.0, 200 + 200 * math.tan(slope)]])
    box = np.array([*ends, *(ends[::-1] + np.array([0, 10]))])
    assert slope == pytest.approx(slope_of([box] * 4), abs=1e-3)
    assert [200.0, 200.0] == pytest.approx(levelled_points(ends, slope, grey.shape)[:, 1].tolist(), abs=0.5)
    rows = np.flatnonzero((levelled(grey, slope) < 128).any(axis=1))
    assert rows[-1] - rows[0] <= 6
    assert rows[0] <= 200 <= rows[-1]


def test_a_strip_is_refused_before_it_takes_all_memory() -> None:
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("L", (100, 20_000), 255).save(buffer, "PNG")
    with pytest.raises(UnreadableError) as caught:
        parse_image(buffer.getvalue())
    assert caught.value.code == "too_large"


@pytest.mark.parametrize("kind", ["empty", "black", "a frame", "two surfaces"])
def test_a_picture_without_strokes_costs_no_recognition(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = np.full((2000, 1400, 3), 255, dtype=np.uint8)
    if kind == "black":
        picture[:] = 0
    if kind == "a frame":
        picture[100:-100, 100:110] = picture[100:-100, -110:-100] = 0
    if kind == "two surfaces":
        picture[200:900, 200:1200] = 90
        picture[1000:1800, 200:1200] = 180
    monkeypatch.setattr("dotwise.parsers.pdf.scan._engine", lambda: pytest.fail("the engine was loaded"))

    assert recognise(picture, 0.42) == []


def test_a_picture_that_no_scanner_gives_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dotwise.parsers.pdf.scan.render", lambda *_: pytest.fail("it was rendered"))

    with pytest.raises(UnreadableError, match="pictures without readable text"):
        parse_pdf(pdf_files.bomb_files()["picture of 60,000 by 60,000"])


def test_one_short_word_is_enough_to_be_looked_at() -> None:
    from PIL import Image, ImageDraw, ImageFont

    page = Image.new("L", (1400, 2000), 235)
    ImageDraw.Draw(page).text((300, 400), "Baker", font=ImageFont.load_default(26), fill=150)

    assert _has_strokes(np.asarray(page.convert("RGB")))
