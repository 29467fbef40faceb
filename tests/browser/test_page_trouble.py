"""Files that nobody can read, and a server that has gone: a message that says what to do, and the page still works."""

from __future__ import annotations

from typing import Any

import pytest

from .hands import read
from .papers import OLD_WORD, TEXT, handed, locked, picture, scan

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("name", "data", "advice"),
    [
        ("empty.txt", b"", "Check that it was saved, then choose it again."),
        ("old.doc", OLD_WORD, "save it as .docx"),
        ("locked.pdf", locked(), "Save a copy without a password"),
        ("photo.png", picture(), "Send a sharper one, or the document itself."),
        ("scan.pdf", scan(), "Export it from Word as PDF"),
        ("noise.docx", b"PK\x03\x04 and then nothing", "save it again"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_what_to_do_and_the_next_one_is_read(
    page: Any, name: str, data: bytes, advice: str
):
    page.set_input_files("#file", handed(name, data))
    page.click("text=Read it")
    notice = page.locator("[role=alert]")
    notice.wait_for(state="visible")

    assert notice.inner_text().startswith(f"{name}: ")
    assert advice in notice.inner_text()
    assert page.locator("button.main").is_enabled()

    read(page, TEXT)

    assert not notice.is_visible()


def test_one_bad_file_among_several_does_not_keep_the_others(page: Any):
    read(page, handed("empty.txt", b""), TEXT)
    page.locator("[role=alert]").wait_for()

    assert "empty.txt: This file is empty." in page.locator("[role=alert]").inner_text()
    assert "Solveig Aamodt-Reyes" == page.locator("[data-result] h1").inner_text()


def test_a_server_that_has_gone_is_told(page: Any):
    page.route("**/page/report", lambda route: route.abort())
    page.set_input_files("#file", TEXT)
    page.click("text=Read it")
    page.get_by_text("The server does not answer. See whether it still runs, then try again.").wait_for()
