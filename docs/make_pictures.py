"""
Make the pictures of README and docs from the running program: the page, the report, the Word file, the PDF, the terminal.

    .venv/bin/python docs/make_pictures.py

Needs Chromium and LibreOffice (apt-get install chromium libreoffice-writer). The people in the samples are invented.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.text import Text

_HERE = Path(__file__).resolve().parent
_PICTURES = _HERE / "pictures"
_DOTWISE = str(_HERE.parent / ".venv" / "bin" / "dotwise")
_SAMPLES = _HERE.parent / "data" / "samples"
_WORD = _SAMPLES / "temperance-okafor-lind.docx"
_PDF = _SAMPLES / "callum-abernethy-osei.pdf"
_PORT = 8917
_COLOURS = 128
_AD = """Tenant Services Manager
What you need:
- Training contractors and colleagues in a new procedure
- A record of fewer repeat visits
- Writing procedures that people follow
- Fluent German
"""
_FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync".split()
)


def main() -> None:
    """Write every picture to docs/pictures."""
    _PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, _browser() as browser:
        _report(browser, Path(folder))
        _word(Path(folder))
        _pdf(Path(folder))
        _terminal(browser)
        _page(browser)


def _report(browser: Any, folder: Path) -> None:
    page = folder / "report.html"
    _run("analyze", str(_WORD), "--format", "html", "-o", str(page))
    views = (("report", 1280, 900, "light"), ("report-dark", 1280, 900, "dark"), ("report-phone", 360, 780, "light"))
    for name, width, height, scheme in views:
        opened = browser.new_page(
            viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
        )
        opened.goto(page.as_uri())
        _save(opened.screenshot(), name)
        if name == "report":
            opened.locator(".career").scroll_into_view_if_needed()
            _save(opened.locator(".career").screenshot(), "career-map")
            opened.evaluate("document.querySelector('.document').scrollIntoView()")
            _save(opened.screenshot(), "report-lines")
        opened.close()


def _word(folder: Path) -> None:
    marked = folder / "marked.docx"
    _run("mark", str(_WORD), "-o", str(marked))
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(marked)],
        check=True,
        capture_output=True,
    )
    _save_page(folder / "marked.pdf", "word")


def _pdf(folder: Path) -> None:
    marked = folder / "annotated.pdf"
    _run("mark", str(_PDF), "-o", str(marked))
    _save_page(marked, "pdf")


def _page(browser: Any) -> None:
    with _served() as address:
        opened = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        opened.goto(address)
        _save(opened.screenshot(full_page=True), "page")
        opened.click("text=Hold it against a job ad")
        opened.fill("#ad", _AD)
        opened.set_input_files("#file", _WORD)
        opened.click("text=Read it")
        opened.locator(".target").wait_for()
        _save(opened.screenshot(), "page-report")
        _save(opened.locator(".target").screenshot(), "page-ad")
        opened.close()


def _terminal(browser: Any) -> None:
    """What `dotwise analyze` prints, drawn by rich; the fonts that rich would fetch from outside are left out."""
    look = {"FORCE_COLOR": "1", "COLUMNS": "100", "TERM": "xterm-256color"}
    printed = subprocess.run(
        [_DOTWISE, "analyze", _WORD.name],
        check=True, capture_output=True, text=True, cwd=_SAMPLES, env=os.environ | look,
    )  # fmt: skip
    console = Console(record=True, width=102, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text("$ dotwise analyze " + _WORD.name, "bold"))
    console.print(Text.from_ansi(printed.stdout))
    drawn = re.sub(r"@font-face \{.*?\}", "", console.export_svg(title="dotwise"), flags=re.DOTALL)
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    opened.set_content(f"<style>body {{ margin: 0; }} svg {{ display: block; width: 1280px; }}</style>{drawn}")
    _save(opened.locator("svg").first.screenshot(), "terminal")
    opened.close()


def _run(*arguments: str) -> None:
    subprocess.run([_DOTWISE, *arguments], check=True, capture_output=True)


def _save_page(path: Path, name: str) -> None:
    picture = io.BytesIO()
    pypdfium2.PdfDocument(path)[0].render(scale=1.5, may_draw_forms=True).to_pil().save(picture, "PNG")
    _save(picture.getvalue(), name)


def _save(picture: bytes, name: str) -> None:
    image = Image.open(io.BytesIO(picture)).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    image.save(_PICTURES / f"{name}.png", optimize=True)


@contextmanager
def _browser() -> Iterator[Any]:
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield browser
        browser.close()


@contextmanager
def _served() -> Iterator[str]:
    address = f"http://127.0.0.1:{_PORT}/"
    service = subprocess.Popen(
        [_DOTWISE, "serve", "--port", str(_PORT)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(60):
            try:
                with urllib.request.urlopen(f"{address}health/ready", timeout=2):  # noqa: S310  our own service
                    break
            except OSError:
                time.sleep(1)
        else:
            raise SystemExit("dotwise serve did not become ready; no picture of the page was made.")
        yield address
    finally:
        service.terminate()
        service.wait(20)


if __name__ == "__main__":
    main()
