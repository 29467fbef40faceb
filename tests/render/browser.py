"""Chromium for the tests that want to see: found or not, and how it is started."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser; the test is skipped with what to install where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright, apt-get install chromium")
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium here: apt-get install chromium")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=path, args=_FLAGS)
        yield browser
        browser.close()


def axe() -> str:
    """The script of axe-core; the test is skipped with how to get it where it is not."""
    place = Path(os.environ.get("DOTWISE_AXE", "node_modules/axe-core/axe.min.js"))
    if place.is_file():
        return place.read_text(encoding="utf-8")
    pytest.skip("axe-core is not here: npm pack axe-core, unpack it and set DOTWISE_AXE to its axe.min.js")
