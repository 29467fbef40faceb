"""What hands do on the page: choose files and read them, take a file along."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .papers import Handed, as_handed


def read(page: Any, *files: Path | Handed) -> None:
    """Choose files and read them; ends when the first report stands on the page."""
    page.set_input_files("#file", [as_handed(file) for file in files])
    page.click("text=Read it")
    page.locator("[data-result] h1").wait_for()


def download(page: Any, label: str) -> tuple[str, bytes]:
    with page.expect_download() as coming:
        page.get_by_role("button", name=label, exact=True).click()
    return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()
