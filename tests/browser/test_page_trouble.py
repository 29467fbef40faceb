"""Files that nobody can read, and a server that has gone: a message that says what to do, and the page still works."""

from __future__ import annotations

from typing import Any

import pytest

from .hands import read
from .papers import OLD_WORD, TEXT, WORD, handed, locked, picture, scan

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
    notice.wait_for(state="hidden")


def test_one_bad_file_among_several_does_not_keep_the_others(page: Any):
    read(page, handed("empty.txt", b""), TEXT)
    page.locator("[role=alert]").wait_for()

    assert "empty.txt: This file is empty." in page.locator("[role=alert]").inner_text()
    assert "Solveig Aamodt-Reyes" == page.locator("[data-result] h1").inner_text()


_LONG = '{"detail": "This answer is too long for one line of a résumé. Shorten it."}'


def _answered(page: Any) -> Any:
    """Where the page says what became of the answer to its first question."""
    asking = page.locator(".note > .suggestion:has(> .tools > .answers)").first
    asking.locator("> .tools > .answers > summary").click()
    for field in asking.locator("> .tools > .answers input").all():
        field.fill("31 in one winter")
        field.press("Tab")
    return asking.locator("> .judged-anew, :scope .judged-anew").first


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (400, _LONG, "Not checked. This answer is too long for one line"),
        (0, "", "Not checked. The server does not answer."),
    ],
)
def test_an_answer_that_was_not_checked_is_told_beside_its_line(page: Any, status: int, body: str, told: str):
    read(page, WORD)
    page.route("**/page/line", lambda route: route.fulfill(status=status, body=body) if status else route.abort())

    place = _answered(page)
    page.get_by_text(told).wait_for()

    assert place.inner_text().startswith(told)


def test_an_answer_is_checked_again_when_there_is_time(page: Any):
    read(page, WORD)
    busy = {"status": 429, "headers": {"Retry-After": "1"}, "body": '{"detail": "busy"}'}
    page.route("**/page/line", lambda route: route.fulfill(**busy), times=1)

    _answered(page)
    page.get_by_text("It is tried again in a moment.").wait_for()

    page.get_by_text("Judged with your answer:").wait_for()


def test_what_a_download_could_not_do_is_forgotten_with_the_next_thing_done(page: Any):
    read(page, handed("empty.txt", b""), WORD)
    notice = page.locator("[role=alert]:has-text('empty.txt')")
    notice.wait_for()
    page.click("text=Line by line")
    assert notice.is_visible(), "the file is still not read"

    page.route("**/page/download/**", lambda route: route.abort())
    page.get_by_role("button", name="JSON", exact=True).click()
    page.get_by_text("The server does not answer.").wait_for()
    page.click("text=Line by line")
    notice.wait_for(state="hidden")


def test_a_server_that_has_gone_is_told(page: Any):
    page.route("**/page/report", lambda route: route.abort())
    page.set_input_files("#file", TEXT)
    page.click("text=Read it")
    page.get_by_text("The server does not answer. See whether it still runs, then try again.").wait_for()
