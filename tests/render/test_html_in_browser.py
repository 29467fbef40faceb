"""The page in a real browser: no violation in either theme, usable on a phone, blanks that change the line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from dotwise.render.html import to_html
from dotwise.rewrite import fill

from .browser import axe, chromium
from .sample import failed_report_sample, sample_report

pytestmark = pytest.mark.browser

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(to_html(sample_report()), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Any, page_file: Path) -> Iterator[Any]:
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    opened.goto(page_file.as_uri())
    yield opened
    opened.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_no_violation(browser: Any, page_file: Path, tmp_path: Path, scheme: str, width: int):
    """The content policy is bypassed here only so that axe itself may run."""
    script = axe()
    failed = tmp_path / "failed.html"
    failed.write_text(to_html(failed_report_sample()), encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
    for path in (page_file, failed):
        opened = context.new_page()
        opened.goto(path.as_uri())
        opened.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        opened.evaluate(script)
        found = opened.evaluate("rules => axe.run(document, {runOnly: rules})", _RULES)["violations"]

        assert [] == [(one["id"], one["nodes"][0]["html"]) for one in found]
    context.close()


def test_nothing_is_asked_of_the_network_and_the_policy_lets_the_script_run(browser: Any, page_file: Path):
    opened = browser.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(page_file.as_uri())

    assert [page_file.as_uri()] == asked
    assert [] == complaints
    assert "js" == opened.evaluate("document.documentElement.className")
    opened.close()


def test_typing_an_answer_changes_the_line_at_once(page: Any):
    line = page.locator("#line-d3")
    line.locator(".answers > summary").first.click()
    line.locator("input").first.fill("complaints, from 30 a week to 4")

    assert (
        "Ran the control room with 9 controllers day by day; complaints, from 30 a week to 4"
        == line.locator("[data-rewrite]").first.inner_text()
    )

    line.locator("input").first.fill("")

    assert "[which delays or complaints fell" in line.locator("[data-rewrite]").first.inner_text()


@pytest.mark.parametrize(
    "typed",
    ["Complaints fell by half", "The 7 o'clock queue went", "by moving the 6.40", "cutting the queue by half", "dunno", "I don't know", "n/a", "?"],
)  # fmt: skip
def test_the_page_joins_an_answer_as_the_library_does(page: Any, typed: str):
    rewrite = next(dot.rewrites[0] for dot in sample_report().dots if dot.id == "d3")
    line = page.locator("#line-d3")
    line.locator(".answers > summary").first.click()
    line.locator("input").first.fill(typed)

    shown = line.locator("[data-rewrite]").first.inner_text()
    wanted = fill(rewrite, {"b1": typed})

    assert wanted.lower() == shown.lower()


def test_the_focused_answer_box_leaves_its_question_in_sight(page: Any):
    line = page.locator("#line-d3")
    line.locator(".answers > summary").first.click()
    box = line.locator("input").first
    box.focus()
    question = line.locator(".answers label").first.bounding_box()
    ring = 3 + float(box.evaluate("box => parseFloat(getComputedStyle(box).outlineOffset)"))

    assert question["y"] + question["height"] <= box.bounding_box()["y"] - ring


def test_pointing_at_a_line_or_reaching_it_by_keyboard_lights_up_what_it_is_tied_to(page: Any):
    page.locator("#line-d8 .print").hover()

    assert ["d6", "d13"] == page.evaluate("[...document.querySelectorAll('.tied')].map(line => line.dataset.line)")

    page.locator("#line-d13 [data-to=d4]").first.focus()

    assert ["d4"] == page.evaluate("[...document.querySelectorAll('.tied')].map(line => line.dataset.line)")


def test_the_theme_button_turns_the_page_dark_and_light(page: Any):
    button = page.locator("[data-theme-toggle]")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    button.click()

    assert light != page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert "true" == button.get_attribute("aria-pressed")


def test_a_phone_never_scrolls_sideways(browser: Any, page_file: Path):
    opened = browser.new_page(viewport={"width": 360, "height": 740})
    opened.goto(page_file.as_uri())

    assert 360 == opened.evaluate("document.documentElement.scrollWidth")
    opened.close()


def test_all_three_answers_stand_on_the_first_screen(page: Any):
    for name in ("strong", "changes", "through"):
        top = page.locator(f"#{name}-title").bounding_box()["y"]
        assert top < 400


def test_without_its_script_the_page_still_says_everything(browser: Any, page_file: Path):
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto(page_file.as_uri())

    assert opened.locator("#line-d3 [data-rewrite]").first.is_visible()
    assert not opened.locator("[data-theme-toggle]").is_visible()
    context.close()


def test_no_sheet_of_paper_ends_with_a_heading(page: Any):
    headings = set(page.locator("h2").all_inner_texts())
    legend = page.locator(".document .legend").inner_text().split()[-1]

    for height in range(180, 300, 4):
        for sheet in pypdfium2.PdfDocument(page.pdf(width="210mm", height=f"{height}mm")):
            last = [line for line in sheet.get_textpage().get_text_range().splitlines() if line.strip()][-1:]

            assert not headings & set(last), height
            assert not any(line.endswith(legend) for line in last), height
