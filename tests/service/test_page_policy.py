"""What the page may load and run: files of this server only, nothing inline, no eval, htmx as it was published."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from starlette.testclient import TestClient

from dotwise.service.app import create_app
from dotwise.service.page import views

_STATIC = Path(views.__file__).parent / "static"


def _get(path: str) -> tuple[str, dict[str, str]]:
    answer = TestClient(create_app()).get(path)
    return answer.text, dict(answer.headers)


def test_nothing_runs_that_does_not_come_from_a_file_of_this_server():
    page, headers = _get("/")

    assert "script-src 'self'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert [] == re.findall(r"<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|hx-on|hx-vals=.js:", page)
    assert '"allowEval": false' in page


def test_style_and_scripts_may_be_kept_because_their_addresses_change_with_them():
    page, _ = _get("/")
    addresses = re.findall(r'(?:src|href)="(/page/static/[^"]+)"', page)

    assert ["page.css", "htmx.min.js", "page.js"] == [re.split(r"[/?]", address)[3] for address in addresses]
    for address in addresses:
        text, headers = _get(address)
        assert "immutable" in headers["cache-control"]
        assert hashlib.sha256(text.encode()).hexdigest()[:12] == address.partition("?")[2]


def test_htmx_is_the_published_file():
    told = (_STATIC / "README.md").read_text(encoding="utf-8")

    assert hashlib.sha256((_STATIC / "htmx.min.js").read_bytes()).hexdigest() in told
    assert "Zero-Clause BSD" in (_STATIC / "htmx.LICENSE").read_text(encoding="utf-8")


def test_another_file_is_not_handed_out():
    answer = TestClient(create_app()).get("/page/static/README.md")

    assert 404 == answer.status_code
