"""Every hostile file over HTTP: a typed answer in time, the server alive and no larger afterwards."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter, sleep

import httpx
import pytest

from dotwise.service.problems import CATALOGUE
from tests.abuse.make_corpus import Case, cases
from tests.service.load import memory

_SLOWEST = 20.0
"""Seconds: the wall of a child (15 s), the grace beyond it, and the wait for a worker."""


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """Address and process of `dotwise serve` with its own workers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", "from dotwise.cli import main; main()", "serve", "--port", str(port)]
    environment = os.environ | {"DOTWISE_WORKERS": "2", "DOTWISE_WAITING": "64", "DOTWISE_WAIT_SECONDS": "120"}
    log = (tmp_path_factory.mktemp("real") / "log").open("wb")
    process = subprocess.Popen(command, env=environment, stderr=log)
    address = f"http://127.0.0.1:{port}"
    for _ in range(600):
        sleep(0.2)
        try:
            if httpx.get(f"{address}/health/ready", timeout=60).status_code == 200:
                break
        except httpx.TransportError:
            assert process.poll() is None
    yield address, process.pid
    process.kill()
    process.wait()


@pytest.mark.slow
@pytest.mark.skipif("DOTWISE_SLOW" not in os.environ, reason="takes some minutes; set DOTWISE_SLOW=1")
def test_every_hostile_file_has_a_typed_answer(real: tuple[str, int]) -> None:
    address, process = real
    hostile = list(cases())
    before, alive, over = memory(process), [], threading.Event()

    def send(case: Case) -> tuple[str, int, str, float]:
        started = perf_counter()
        answer = httpx.post(f"{address}/v1/analyses", files={"file": (case.name, case.data)}, timeout=180)
        code = answer.json().get("code", "")
        return case.name, answer.status_code, code, perf_counter() - started

    def look() -> None:
        while not over.is_set():
            started = perf_counter()
            assert httpx.get(f"{address}/health/live").status_code == 200
            alive.append(perf_counter() - started)
            sleep(0.1)

    with ThreadPoolExecutor(3) as threads:
        watcher = threads.submit(look)
        done = list(threads.map(send, hostile))
        over.set()
        watcher.result()

    told = {
        "files": len(done),
        "slowest": max((seconds, name) for name, _, _, seconds in done),
        "alive_p99": sorted(alive)[int(len(alive) * 0.99)],
        "megabytes": (before, memory(process)),
    }
    print(json.dumps(told))
    assert [] == [one for one in done if one[1] not in (200, 413, 415, 422)]
    assert [] == [one for one in done if one[1] != 200 and one[2] not in CATALOGUE]
    assert [] == [one for one in done if one[3] > _SLOWEST * max(1.0, os.getloadavg()[0] / 2)]
    assert told["megabytes"][1] - told["megabytes"][0] < 150
