"""The PDF back: marks on the very words, the pages as they were."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from dotwise.errors import UnreadableError
from dotwise.model import Dot, DotKind, Format, Label, Place, Report, Verdict
from dotwise.render.annotate import annotate_pdf

from .sample import failed_report_sample, sample_report


def _pdf(turn: int = 0) -> bytes:
    page = BytesIO()
    canvas = Canvas(page, pagesize=(400, 300), invariant=1)
    canvas.setPageRotation(turn)
    canvas.drawString(50, 250, "Wrote the diversion card that all")
    canvas.drawString(50, 236, "four depots keep")
    canvas.drawString(50, 200, "Answered calls")
    canvas.save()
    return page.getvalue()


def _report(*dots: Dot) -> Report:
    report = sample_report()
    return replace(report, dots=dots, source=replace(report.source, format=Format.PDF))


def _dot(text: str, label: Label, box: tuple[float, float, float, float] = (50, 40, 300, 55)) -> Dot:
    return Dot("d1", text, DotKind.BULLET, None, None, Place(1, box), verdict=Verdict(label, 0.5))


_CARD = _dot("Wrote the diversion card that all four depots keep", Label.ASSET)


def _notes(data: bytes) -> list[dict[str, object]]:
    with pikepdf.open(BytesIO(data)) as document:
        return [
            {
                "kind": str(note.Subtype),
                "corners": [float(number) for number in note.QuadPoints],
                "rect": [float(edge) for edge in note.Rect],
                "text": str(note.Contents),
            }
            for note in document.pages[0].obj.get("/Annots", [])
        ]


def _content(data: bytes) -> bytes:
    with pikepdf.open(BytesIO(data)) as document:
        return document.pages[0].Contents.read_bytes()


def _text(data: bytes) -> str:
    return str(pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range())


def test_a_line_that_wraps_is_marked_on_both_printed_lines():
    (note,) = _notes(annotate_pdf(_pdf(), _report(_CARD)))

    corners = note["corners"]
    assert 16 == len(corners)
    assert 246 < corners[5] < 250 < corners[1] < 264
    assert 232 < corners[13] < 236 < corners[9] < 250
    assert 49 < corners[0] < 51


def test_labels_differ_by_shape_and_words():
    asset, commodity = (
        _notes(annotate_pdf(_pdf(), _report(_dot("Answered calls", label))))[0]
        for label in (Label.ASSET, Label.COMMODITY)
    )

    assert ("/Highlight", "/Underline") == (asset["kind"], commodity["kind"])
    assert asset["text"].startswith("Asset: only you could print it.")
    assert commodity["text"].startswith("Commodity: anyone with the title could print it.")


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_marks_lie_on_the_words_of_turned_pages_too(turn: int):
    (note,) = _notes(annotate_pdf(_pdf(turn), _report(_dot("Answered calls", Label.MIXED))))

    left, bottom, _, top = note["rect"]
    assert 49 < left < 51
    assert bottom < 202 < top


def test_words_that_are_not_found_are_marked_where_they_were_read():
    (note,) = _notes(annotate_pdf(_pdf(), _report(_dot("Something else", Label.MIXED, (50, 40, 300, 55)))))

    assert [50, 245, 300, 260] == note["rect"]


def test_the_pages_themselves_stay_as_they_were():
    data = _pdf()

    marked = annotate_pdf(data, _report(_CARD))

    assert _content(data) == _content(marked)
    assert _text(data) == _text(marked)


def test_the_same_file_and_report_give_the_same_bytes():
    assert annotate_pdf(_pdf(), _report(_CARD)) == annotate_pdf(_pdf(), _report(_CARD))


def test_what_is_no_readable_pdf_is_refused_in_words():
    with pytest.raises(UnreadableError, match="Only a PDF"):
        annotate_pdf(b"", failed_report_sample())
    with pytest.raises(UnreadableError, match="damaged"):
        annotate_pdf(b"%PDF-1.7 nothing", _report(_CARD))
