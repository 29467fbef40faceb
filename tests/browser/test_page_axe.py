"""axe on every state of the page, in both themes, wide and narrow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ..render.browser import axe
from .papers import AD, EARLIER, LATER, WORD, as_handed, handed

pytestmark = pytest.mark.browser

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def the_form(page: Any) -> None:
    page.set_input_files("#file", [as_handed(WORD), handed("later.txt", LATER.encode())])


def the_form_with_a_message(page: Any) -> None:
    page.set_input_files("#file", handed("empty.txt", b""))
    page.click("text=Read it")
    page.locator("[role=alert]").wait_for(state="visible")


def a_report_held_against_an_ad(page: Any) -> None:
    page.evaluate("ad => { document.getElementById('ad').value = ad; }", AD)
    page.set_input_files("#file", WORD)
    page.click("text=Read it")
    page.locator(".target").wait_for()


def two_versions(page: Any) -> None:
    page.evaluate("document.getElementById('earlier').closest('details').open = true")
    page.set_input_files("#earlier", handed("earlier.txt", EARLIER.encode()))
    page.set_input_files("#file", handed("later.txt", LATER.encode()))
    page.click("text=Read it")
    page.locator("[data-several] button >> nth=1").wait_for()


@pytest.mark.parametrize("state", [the_form, the_form_with_a_message, a_report_held_against_an_ad, two_versions])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("dark", 360)])
def test_axe_finds_no_violation(browser: Any, address: str, state: Callable[[Any], None], scheme: str, width: int):
    """The content policy is bypassed here only so that axe itself may run."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address)
    state(page)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    page.evaluate(axe())
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", _RULES)["violations"]

    assert [] == [(one["id"], one["nodes"][0]["html"]) for one in found]
    context.close()
