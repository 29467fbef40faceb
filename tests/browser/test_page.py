"""The web page in a real Chromium against a real server: hand in, read, answer, hold against an ad, compare."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .hands import download, read
from .papers import AD, EARLIER, LATER, TEXT, WORD, handed, two_pages

pytestmark = pytest.mark.browser


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
    page.locator("[data-chosen] li >> nth=1").wait_for()

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

    assert "Solveig Aamodt-Reyes" == page.locator("[data-result] h1").inner_text()
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

    finished = suggestion.locator("> [data-finished]")

    assert "rom 9 a week to 0" in finished.inner_text()
    assert not line.is_visible()
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


def test_a_pasted_text_is_read_like_a_file(page: Any):
    page.click("text=Paste the text instead")
    page.fill("#pasted", LATER)
    page.click("text=Read it")
    page.locator("[data-result] h1").wait_for()

    assert "Ines Varga-Holloway" == page.locator("[data-result] h1").inner_text()
    assert "Drew the bed map" in page.locator(".document").inner_text()


def test_without_file_and_text_the_page_says_what_is_missing(page: Any):
    page.click("text=Read it")

    assert "Choose a document or paste its text first" in page.locator("[role=alert]").inner_text()


def test_new_document_and_the_back_key_lead_to_the_form(page: Any):
    read(page, TEXT)
    page.click("text=New document")
    page.locator("[data-start]").wait_for()

    assert not page.locator("[data-result] h1").is_visible()

    read(page, TEXT)
    page.go_back()
    page.locator("[data-start]").wait_for()

    assert not page.locator("[data-downloads]").is_visible()


def test_new_document_leaves_nothing_of_the_last_one_in_the_form(page: Any):
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    page.fill("#pasted", "Led a ward")
    page.fill("#ad", AD)
    page.set_input_files("#earlier", handed("earlier.txt", EARLIER.encode()))
    read(page, TEXT, WORD)
    page.locator("[data-several] button >> nth=3").wait_for()
    page.click("text=New document")

    assert ["", "", "", ""] == [page.input_value(f"#{name}") for name in ("file", "pasted", "ad", "earlier")]
    assert 0 == page.locator("[data-chosen] li").count()
    assert 0 == page.locator("[data-start] details[open]").count()


def test_every_press_of_the_back_key_goes_somewhere(page: Any):
    start = page.evaluate("history.length")
    read(page, TEXT)
    page.go_back()
    page.go_forward()
    page.locator("[data-result] h1").wait_for()
    page.click("text=New document")
    read(page, TEXT)

    assert start + 1 == page.evaluate("history.length")
    page.go_back()
    page.locator("[data-start]").wait_for()


def test_a_comparison_is_printed_and_taken_along(page: Any):
    page.set_input_files("#earlier", handed("earlier.txt", EARLIER.encode()))
    read(page, handed("later.txt", LATER.encode()))
    page.get_by_role("button", name="Both versions").click()

    assert ["JSON", "Print"] == page.locator("[data-downloads] button:visible").all_inner_texts()

    name, data = download(page, "JSON")

    assert "Both versions-dotwise.json" == name
    assert {"risen", "fallen"} <= set(json.loads(data))


def test_who_has_no_file_reads_an_invented_one(page: Any):
    page.click("text=Read an invented one")
    page.locator("[data-result] h1").wait_for()

    assert "Temperance Okafor-Lind" == page.locator("[data-result] h1").inner_text()
    assert page.get_by_role("button", name="Word with remarks").is_visible()


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
    """On a warm server, the best of six, because other work may hold the machine."""
    paper = handed("two-pages.docx", two_pages())
    read(page, paper)
    seconds = []
    for _ in range(6):
        page.click("text=New document")
        page.set_input_files("#file", paper)
        seconds.append(page.evaluate(_UNTIL_THE_REPORT_IS_PAINTED) / 1000)

    assert min(seconds) < 2
