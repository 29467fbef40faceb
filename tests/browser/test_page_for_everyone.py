"""The page by keyboard and on a phone."""

from __future__ import annotations

from typing import Any

import pytest

from .hands import read
from .papers import AD, TEXT, WORD, as_handed, handed

pytestmark = pytest.mark.browser


def chosen_by_key(page: Any) -> Any:
    """The chooser that the space bar opens; on a busy machine Chromium now and then swallows the first press."""
    from playwright.sync_api import TimeoutError as NothingOpened

    for _ in range(3):
        try:
            with page.expect_file_chooser(timeout=5_000) as chooser:
                page.keyboard.press("Space")
        except NothingOpened:
            continue
        return chooser.value
    raise AssertionError("the space bar opens no chooser")


def test_everything_can_be_done_by_keyboard(page: Any):
    def tab_to(selector: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
                return
        raise AssertionError(f"{selector} cannot be reached by keyboard")

    tab_to("#file")
    chosen_by_key(page).set_files(WORD)
    tab_to(".options details:has(#pasted) > summary")
    tab_to(".options details:has(#ad) > summary")
    page.keyboard.press("Enter")
    tab_to("#ad")
    page.keyboard.type("- Training contractors in new procedures")
    tab_to("button.main")
    page.keyboard.press("Enter")
    page.locator(".target .answered").wait_for()

    page.wait_for_function("document.activeElement.id === 'report'")

    tab_to(".answers > summary")
    page.keyboard.press("Enter")
    tab_to("[data-answer]")
    page.keyboard.type("31 in one winter")

    page.locator("[data-rewrite]:has-text('31 in one winter')").first.wait_for()


def test_a_phone_breaks_long_web_addresses_and_keeps_its_buttons(page: Any):
    page.set_viewport_size({"width": 360, "height": 740})
    address = "https://example.org/" + "apathwithoutagap" * 9
    line = f"- {address}: wrote the handover sheet that all four wards now use\n- Assisted with website {address}\n"
    read(page, handed("cv.txt", f"Ines Varga\n\nExperience\n\nWard Clerk, Larkfield, 2019 - present\n{line}".encode()))

    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")

    assert 360 == page.evaluate("document.documentElement.scrollWidth")
    assert page.get_by_role("button", name="Print", exact=True).is_visible()


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
