"""What one takes along: the Word file and the PDF with remarks, the report as a page and as JSON."""

from __future__ import annotations

import io
import json
import zipfile
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


def _typed(page: Any, *answers: str) -> None:
    """Answer the first questions of the page."""
    asking = page.locator(".note > .suggestion:has(> .tools > .answers)")
    for number, answer in enumerate(answers):
        box = asking.nth(number).locator("> .tools > .answers")
        box.locator("> summary").click()
        box.locator("input").first.fill(answer)
        box.locator("input").first.press("Tab")


def test_what_was_typed_travels_into_every_download(page: Any):
    read(page, WORD)
    _typed(page, "Repeat visits fell to 3 a month")
    page.locator(".note > .suggestion:has(.answers[open])").first.get_by_text("Judged with your answer").wait_for()

    _, word = download(page, "Word with remarks")
    _, markdown = download(page, "Markdown")
    _, html = download(page, "Web page")
    _, report = download(page, "JSON")

    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        assert b"epeat visits fell to 3 a month" in archive.read("word/document.xml") + archive.read(
            "word/comments.xml"
        )
    for data in (markdown, html, report):
        assert b"epeat visits fell to 3 a month" in data


def test_leaving_with_typed_answers_warns_until_they_are_in_a_file(page: Any):
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    read(page, WORD)
    _typed(page, "Repeat visits fell to 3 a month")
    page.click("text=New document")

    assert ["confirm"] == asked
    assert page.locator("[data-result] h1").is_visible()

    download(page, "Markdown")
    page.click("text=New document")

    page.locator("[data-start]").wait_for()
    assert ["confirm"] == asked


def test_the_next_file_does_not_wipe_away_typed_answers_in_silence(page: Any):
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    read(page, WORD)
    _typed(page, "Repeat visits fell to 3 a month")
    dropped = page.evaluate_handle(
        """() => {
          const transfer = new DataTransfer();
          transfer.items.add(new File(["Led a ward"], "next.txt"));
          return transfer;
        }"""
    )
    page.dispatch_event("footer", "drop", {"dataTransfer": dropped})

    assert ["confirm"] == asked
    assert page.locator("[data-result] h1").is_visible()

    page.go_back()
    page.set_input_files("#file", TEXT)
    page.click("text=Read it")

    assert ["confirm"] * 2 == asked
    page.go_forward()
    assert "Temperance Okafor-Lind" == page.locator("[data-result] h1").inner_text()
    assert "epeat visits fell to 3 a month" in page.locator("[data-result]").inner_text()


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
