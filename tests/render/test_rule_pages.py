"""The rule pages in docs/rules are what the code says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dotwise.render.rule_pages import rule_page, rule_pages
from dotwise.rules import RULES
from dotwise.rules._rule import Rule

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "rules"


def test_the_folder_holds_exactly_these_pages() -> None:
    pages = dict(rule_pages())
    if os.environ.get("DOTWISE_REGENERATE"):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for path in FOLDER.glob("*.md"):
            path.unlink()
        for name, text in pages.items():
            (FOLDER / name).write_text(text, encoding="utf-8")

    assert pages == {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}


def test_the_index_links_every_rule() -> None:
    name, index = rule_pages()[0]

    assert "index.md" == name
    assert all(f"[{rule.name}]({rule.name}.md)" in index for rule in RULES)


@pytest.mark.parametrize("rule", RULES[:5], ids=[rule.name for rule in RULES[:5]])
def test_a_page_shows_why_what_instead_and_the_proof(rule: Rule) -> None:
    page = rule_page(rule)

    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert [
        "## What it flags",
        "## Why it is a commodity",
        "## Instead",
        "## Sources",
        "## It fires on",
        "## It is silent on",
    ] == headings
