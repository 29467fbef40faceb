"""The web page in a real Chromium against a real server: hand in, read, answer, compare, take along."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest

from .papers import (
    AD,
    EARLIER,
    LATER,
    OLD_WORD,
    PDF,
    TEXT,
    WORD,
    Handed,
    as_handed,
    handed,
    locked,
    picture,
    scan,
    two_pages,
)

pytestmark = pytest.mark.browser


def read(page: Any, *files: Path | Handed) -> None:
    """Choose files and read them; ends when the first report stands on the page."""
    page.set_input_files("#file", [as_handed(file) for file in files])
    page.click("text=Read it")
    page.locator("[data-result] h1").wait_for()


def test_a_chosen_file_becomes_a_report(page: Any):
    read(page, WORD)

    assert "Temperance Okafor-Lind" == page.locator("[data-result] h1").inner_text()
    for title in ("What is strong", "The line through your career", "Line by line"):
        assert page.get_by_role("heading", name=title, exact=True).is_visible()
    assert not page.locator("[data-start]").is_visible()
    assert "Temperance Okafor-Lind" in page.title()


def test_files_may_be_dropped_anywhere_on_the_page(page: Any):
    dropped = page.evaluate_handle(
        """([first, second]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([first], "earlier.txt"));
          transfer.items.add(new File([second], "later.txt"));
          return transfer;
        }""",
        [EARLIER, LATER],
    )
    page.dispatch_event("footer", "drop", {"dataTransfer": dropped})

    assert ["earlier.txt", "later.txt"] == [
        item.split("\n")[0] for item in page.locator("[data-chosen] li").all_inner_texts()
    ]

    page.click("text=Read it")
    page.locator("[data-several] button >> nth=1").wait_for()

    assert ["earlier.txt", "later.txt"] == page.locator("[data-several] button").all_inner_texts()


def test_the_page_says_what_it_reads_and_shows_the_first_report_at_once(page: Any):
    held: list[Any] = []

    def hold(route: Any) -> None:
        held.append(route)

    page.route("**/page/report", hold)
    page.set_input_files("#file", [WORD, TEXT])
    page.click("text=Read it")
    page.get_by_text("Reading 1 of 2: temperance-okafor-lind.docx…").first.wait_for()

    assert page.locator("button.main").is_disabled()

    held[0].continue_()
    page.get_by_text("Reading 2 of 2: solveig-aamodt-reyes.txt…").last.wait_for()
    page.locator("[data-result] h1").wait_for()

    assert "Temperance Okafor-Lind" == page.locator("[data-result] h1").inner_text()

    held[1].continue_()
    page.locator("[data-several] button >> nth=1").click()

    assert "SOLVEIG AAMODT-REYES" == page.locator("[data-result] h1").inner_text()
    assert "" == page.locator(".desk [data-progress]").inner_text()
    assert ["false", "true"] == [
        button.get_attribute("aria-pressed") for button in page.locator("[data-several] button").all()
    ]


def test_an_answered_question_changes_the_line_and_it_is_judged_anew(page: Any):
    read(page, WORD)
    suggestion = page.locator(".note > [data-suggestion]:has(> .tools > .answers)").first
    line = suggestion.locator("> [data-rewrite]")
    answers = suggestion.locator("> .tools > .answers")
    asked = line.inner_text()
    answers.locator("summary").click()
    for number, field in enumerate(answers.locator("input").all()):
        field.fill(f"from 9 a week to {number}")
    answers.locator("input").last.press("Tab")
    suggestion.get_by_text("Judged with your answer:").wait_for()

    assert "[" in asked
    assert "from 9 a week to 0" in line.inner_text()
    assert "[" not in line.inner_text()

    answers.locator("input").first.fill("")

    assert "[" in line.inner_text()


def test_a_job_ad_is_answered(page: Any):
    page.click("text=Hold it against a job ad")
    page.fill("#ad", AD)
    read(page, WORD)
    target = page.locator(".target")

    assert "Held against the job ad: 1 of 2 requirements answered" == target.locator("h2").inner_text()
    assert "Trained all 14 contractors" in target.locator(".answered").inner_text()
    assert "Fluent German" == target.locator(".open .what").inner_text()
    assert "Nothing here answers it yet. Have you done it?" == target.locator(".open .why").inner_text()
    assert "Job ad: 1 of 2 answered" == page.locator(".held").inner_text()


def test_two_versions_stand_side_by_side(page: Any):
    page.click("text=Compare with an earlier version")
    page.set_input_files("#earlier", handed("earlier.txt", EARLIER.encode()))
    read(page, handed("later.txt", LATER.encode()))
    page.locator("[data-several] button >> nth=1").wait_for()

    assert "Two versions side by side" == page.locator("[data-result] h1").inner_text()
    assert "Drew the bed map that ended lost transfers" in page.locator(".comparison").inner_text()
    assert "Ordered stationery for the ward" in page.locator(".comparison").inner_text()
    assert ["Both versions", "later.txt"] == page.locator("[data-several] button").all_inner_texts()
    assert not page.locator("[data-downloads]").is_visible()


def download(page: Any, label: str) -> tuple[str, bytes]:
    with page.expect_download() as coming:
        page.get_by_role("button", name=label, exact=True).click()
    return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


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
    assert "SOLVEIG AAMODT-REYES" == page.locator("[data-result] h1").inner_text()


def test_a_server_that_has_gone_is_told(page: Any):
    page.route("**/page/report", lambda route: route.abort())
    page.set_input_files("#file", TEXT)
    page.click("text=Read it")
    page.get_by_text("The server does not answer. See whether it still runs, then try again.").wait_for()


def test_new_document_and_the_back_key_lead_to_the_form(page: Any):
    read(page, TEXT)
    page.click("text=New document")

    assert page.locator("[data-start]").is_visible()
    assert not page.locator("[data-result] h1").is_visible()

    page.click("text=Read it")
    page.locator("[data-result] h1").wait_for()
    page.go_back()
    page.locator("[data-start]").wait_for()

    assert not page.locator("[data-downloads]").is_visible()


def test_who_has_no_file_reads_an_invented_one(page: Any):
    page.click("text=Read an invented one")
    page.locator("[data-result] h1").wait_for()

    assert "Temperance Okafor-Lind" == page.locator("[data-result] h1").inner_text()
    assert page.get_by_role("button", name="Word with remarks").is_visible()


def test_everything_can_be_done_by_keyboard(page: Any):
    def tab_to(selector: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
                return
        raise AssertionError(f"{selector} cannot be reached by keyboard")

    tab_to("#file")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files(WORD)
    tab_to("summary")
    page.keyboard.press("Enter")
    tab_to("#ad")
    page.keyboard.type("- Training contractors in new procedures")
    tab_to("button.main")
    page.keyboard.press("Enter")
    page.locator(".target .answered").wait_for()

    assert "report" == page.evaluate("document.activeElement.id")

    tab_to(".answers > summary")
    page.keyboard.press("Enter")
    tab_to("[data-answer]")
    page.keyboard.type("31 in one winter")

    assert page.locator("[data-rewrite]:has-text('31 in one winter')").first.is_visible()


def test_without_script_a_form_sends_and_a_report_comes_back(browser: Any, address: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)

    assert not page.locator("[data-sample]").is_visible()

    page.click("text=Hold it against a job ad")
    page.fill("#ad", AD)
    page.set_input_files("#file", WORD)
    page.click("text=Read it")

    assert "Temperance Okafor-Lind" == page.locator("[data-result] h1").inner_text()
    assert page.locator(".target .answered").is_visible()

    page.click("text=New document")
    page.set_input_files("#file", handed("old.doc", OLD_WORD))
    page.click("text=Read it")

    assert "save it as .docx" in page.locator("[role=alert]").inner_text()
    assert page.locator("#file").is_visible()
    context.close()


def test_a_phone_never_scrolls_sideways(page: Any):
    page.set_viewport_size({"width": 360, "height": 740})

    def width() -> int:
        return page.evaluate("document.documentElement.scrollWidth")

    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    page.fill("#ad", AD)
    page.set_input_files(
        "#file", [handed("a-very-long-name-without-any-gap-" * 3 + ".txt", b""), as_handed(TEXT), as_handed(WORD)]
    )

    assert 360 == width()

    page.click("text=Read it")
    page.locator("[role=alert]").wait_for()

    assert 360 == width()

    page.locator("[data-several] button >> nth=1").click()
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")

    assert 360 == width()


_UNTIL_THE_REPORT_IS_PAINTED = """() => new Promise((done) => {
  const begun = performance.now();
  const watcher = new MutationObserver(() => {
    if (!document.querySelector("[data-result] .look")) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
  });
  watcher.observe(document.querySelector("[data-result]"), { childList: true });
  document.querySelector("[data-form]").requestSubmit();
})"""


def test_two_pages_are_read_within_two_seconds_of_the_upload(page: Any):
    """On a warm server, the best of three, because other work may hold the machine."""
    paper = handed("two-pages.docx", two_pages())
    read(page, paper)
    seconds = []
    for _ in range(3):
        page.click("text=New document")
        seconds.append(page.evaluate(_UNTIL_THE_REPORT_IS_PAINTED) / 1000)

    assert min(seconds) < 2
