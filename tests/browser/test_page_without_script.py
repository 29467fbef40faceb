"""The page in a browser without scripts: several files, an ad, two versions, files to take along, plain messages."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest

from .papers import AD, EARLIER, LATER, OLD_WORD, TEXT, WORD, as_handed, handed

pytestmark = pytest.mark.browser


@pytest.fixture
def plain(browser: Any, address: str) -> Iterator[Any]:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


def _send(page: Any, what: str = "text=Read it") -> None:
    """A form that a browser sends by itself answers with a page of its own, and a click does not wait for it."""
    with page.expect_navigation():
        page.click(what)


def _take(page: Any, label: str) -> tuple[str, bytes]:
    with page.expect_download() as coming:
        page.get_by_role("button", name=label, exact=True).first.click()
    return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


def test_a_form_sends_and_a_report_held_against_an_ad_comes_back(plain: Any):
    plain.click("text=Hold it against a job ad")
    plain.fill("#ad", AD)
    plain.set_input_files("#file", WORD)
    _send(plain)

    assert "Temperance Okafor-Lind" == plain.locator("[data-result] h1").inner_text()
    assert plain.locator(".target .answered").is_visible()


def test_several_files_come_back_on_one_page_each_with_marks_of_its_own(plain: Any):
    plain.set_input_files("#file", [as_handed(WORD), handed("empty.txt", b""), as_handed(TEXT)])
    _send(plain)
    ids = plain.locator("[id]").evaluate_all("all => all.map(one => one.id)")

    assert ["Temperance Okafor-Lind", "Solveig Aamodt-Reyes"] == plain.locator("[data-result] h1").all_inner_texts()
    assert "empty.txt: This file is empty." in plain.locator("[role=alert]").inner_text()
    assert len(ids) == len(set(ids))

    plain.click("nav >> text=solveig-aamodt-reyes.txt")

    assert plain.url.endswith("#document-2")


def test_word_page_and_json_can_be_taken_along(plain: Any):
    plain.set_input_files("#file", WORD)
    _send(plain)
    name, data = _take(plain, "Word with remarks")

    assert "temperance-okafor-lind-dotwise.docx" == name
    assert len(list(docx.Document(io.BytesIO(data)).comments)) > 3

    name, data = _take(plain, "JSON")

    assert "temperance-okafor-lind-dotwise.json" == name
    assert "dotwise/report/1" == json.loads(data)["schema"]

    name, _ = _take(plain, "Web page")

    assert "temperance-okafor-lind-dotwise.html" == name


def test_two_versions_stand_side_by_side(plain: Any):
    plain.click("text=Compare with an earlier version")
    plain.set_input_files("#earlier", handed("earlier.txt", EARLIER.encode()))
    plain.set_input_files("#file", handed("later.txt", LATER.encode()))
    _send(plain)

    assert plain.get_by_role("heading", name="Two versions side by side").is_visible()
    assert "Drew the bed map that ended lost transfers" in plain.locator(".comparison").inner_text()


def test_who_has_no_file_reads_an_invented_one(plain: Any):
    _send(plain, "text=Read an invented one")

    assert "Temperance Okafor-Lind" == plain.locator("[data-result] h1").inner_text()


def test_a_pasted_text_is_read_like_a_file(plain: Any):
    plain.click("text=Paste the text instead")
    plain.fill("#pasted", LATER)
    _send(plain)

    assert "Ines Varga-Holloway" == plain.locator("[data-result] h1").inner_text()
    name, _ = _take(plain, "Markdown")
    assert "pasted-text-dotwise.md" == name


def test_a_file_that_cannot_be_read_is_told_above_the_form(plain: Any):
    plain.set_input_files("#file", handed("old.doc", OLD_WORD))
    _send(plain)

    assert plain.locator("[role=alert]").inner_text().startswith("old.doc: ")
    assert "save it as .docx" in plain.locator("[role=alert]").inner_text()
    assert plain.locator("#file").is_visible()
