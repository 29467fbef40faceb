"""`dotwise serve` on a free port, once a session, and a browser before it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import httpx
import pytest

from ..render.browser import chromium, chromium_path

_DOTWISE = Path(sys.executable).with_name("dotwise")


@dataclass
class Heard:
    """What a page asked of the network and what its console said."""

    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def listen(self, page: Any) -> None:
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(f"error: {error}"))

    def outside(self, address: str) -> list[str]:
        return [url for url in self.asked if not url.startswith((address, "data:", "blob:"))]

    def complaints(self) -> list[str]:
        """All but what Chromium prints of an answer that told a problem, and htmx of a server that has gone."""
        known = ("Failed to load resource", "htmx:afterRequest, ", "htmx:sendError, ")
        return [text for text in self.said if not text.startswith(known)]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One a module, because Playwright keeps an event loop running that other tests could not bear."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the service answers; it is not started where there is no browser to look at it."""
    chromium_path()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("served") / "log"
    environment = os.environ | {"DOTWISE_WORKERS": "1", "DOTWISE_RATE_BURST": "1000", "DOTWISE_WAIT_SECONDS": "30"}
    with log.open("wb") as out:
        service = subprocess.Popen(
            [_DOTWISE, "serve", "--port", str(port)], stdout=out, stderr=out, env=environment, cwd=log.parent
        )
    try:
        _wait_until_ready(f"http://127.0.0.1:{port}", service, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        service.terminate()
        service.wait(30)


def _wait_until_ready(address: str, service: subprocess.Popen[bytes], log: Path) -> None:
    until = monotonic() + 60
    while monotonic() < until and service.poll() is None:
        try:
            if httpx.get(f"{address}/health/ready", timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            pass
        sleep(0.1)
    raise AssertionError(log.read_text())


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def page(browser: Any, address: str, heard: Heard) -> Iterator[Any]:
    """The page as it opens. Whatever a test does: nothing goes outside, and the policy is never violated."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    context.set_default_timeout(20_000)
    opened = context.new_page()
    heard.listen(opened)
    opened.goto(address)
    yield opened
    assert [] == heard.outside(address)
    assert [] == heard.complaints()
    context.close()
