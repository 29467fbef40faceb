"""What one takes along: the Word file and the PDF with remarks, the report as a page and as JSON."""

from __future__ import annotations

import io
import json
from typing import Any

import docx
import pypdfium2
import pytest

from .hands import download, read
from .papers import PDF, TEXT, WORD

pytestmark = pytest.mark.browser


def test_word_comes_back_with_remarks_and_the_report_as_page_and_json(page: Any):
    read(page, WORD)
    name, data = download(page, "Word with remarks")

    assert "temperance-okafor-lind-dotwise.docx" == name
    assert len(list(docx.Document(io.BytesIO(data)).comments)) > 3

    name, data = download(page, "Web page")

    assert "temperance-okafor-lind-dotwise.html" == name
    assert b"Temperance Okafor-Lind" in data
    assert b"http-equiv" in data

    name, data = download(page, "JSON")

    assert "temperance-okafor-lind-dotwise.json" == name
    assert "dotwise/report/1" == json.loads(data)["schema"]


def test_pdf_comes_back_with_remarks(page: Any):
    read(page, PDF)
    name, data = download(page, "PDF with remarks")

    assert "callum-abernethy-osei-dotwise.pdf" == name
    assert 1 == len(pypdfium2.PdfDocument(data))
    assert b"/Highlight" in data


def test_what_has_no_pages_is_offered_without_remarks(page: Any):
    read(page, TEXT)

    assert not page.locator("[data-download=marked]").is_visible()
    assert page.locator("[data-download=html]").is_visible()
