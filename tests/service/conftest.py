"""The service with workers that need no models, in this process and as a server of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import httpx
import pytest
from fastapi.testclient import TestClient

from dotwise.service.app import create_app
from dotwise.service.keys import Scope, new_key, save_keys
from dotwise.service.settings import ServiceSettings

ROOT = Path(__file__).resolve().parents[2]
IMPORTED = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
"""Servers and workers run what stands beside these tests, not what is installed."""
TOY = "tests.service.toy"


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", IMPORTED)


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", IMPORTED)
        settings = ServiceSettings(workers=2, answer_seconds=3, max_file_bytes=200_000, max_body_bytes=300_000)
        with TestClient(create_app(settings, TOY)) as running:
            yield running


class Keyring:
    """Secrets of a key file: two tenants, one with two keys, one key without scopes, one that has expired."""

    def __init__(self, file: Path) -> None:
        made = {
            "first": new_key("first", "north", (Scope.ANALYSES, Scope.JOBS), 10),
            "second": new_key("second", "south", (Scope.ANALYSES, Scope.JOBS), 10),
            "third": new_key("third", "north", (Scope.ANALYSES,), 10),
            "metrics": new_key("metrics", "north", (Scope.METRICS,), None),
            "expired": new_key("expired", "north", tuple(Scope), -1),
        }
        save_keys(file, tuple(key for _, key in made.values()))
        self.file = file
        self.secrets = {name: secret for name, (secret, _) in made.items()}

    def header(self, name: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.secrets[name]}"}


@pytest.fixture
def keyring(tmp_path: Path) -> Keyring:
    return Keyring(tmp_path / "keys.json")


class Server:
    """A real uvicorn on loopback with the toy workers."""

    def __init__(self, log: Path, settings: dict[str, str]) -> None:
        self.log = log
        self.settings = settings
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes]
        self.start()

    def start(self) -> None:
        environment = os.environ | {"PYTHONPATH": IMPORTED, "DOTWISE_WORKERS": "2"} | self.settings
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "tests.service.serve_toy", str(self.port)]
            self.process = subprocess.Popen(command, stderr=log, stdout=log, env=environment, cwd=ROOT)

    def wait_until_ready(self) -> None:
        until = monotonic() + 90
        while monotonic() < until and self.process.poll() is None:
            try:
                if httpx.get(f"{self.address}/health/ready", timeout=5).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            sleep(0.05)
        raise AssertionError(self.log.read_text())


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    running: list[Server] = []

    def start(**settings: str) -> Server:
        server = Server(tmp_path / f"server-{len(running)}.log", settings)
        running.append(server)
        server.wait_until_ready()
        return server

    yield start
    for server in running:
        server.process.kill()
        server.process.wait()
