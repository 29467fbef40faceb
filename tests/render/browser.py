"""Chromium for the tests that want to see: found or not, and how it is started."""

from __future__ import annotations

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


def chromium_path() -> str:
    """Where Chromium lies; the test is skipped where it does not."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return path or pytest.skip("no Chromium here: apt-get install chromium")


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser; the test is skipped with what to install where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright, apt-get install chromium")
    path = chromium_path()
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=path, args=_FLAGS)
        yield browser
        browser.close()


def axe() -> str:
    """The script of axe-core, as `axe-playwright-python` ships it."""
    package = pytest.importorskip("axe_playwright_python", reason="pip install axe-playwright-python")
    return (Path(package.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
