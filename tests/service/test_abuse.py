"""Every hostile file over HTTP: a typed answer in time, the server alive and no larger afterwards."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter, sleep

import httpx
import pytest

from dotwise.service.problems import CATALOGUE
from tests.abuse.corpus import Item, corpus, items, text_of
from tests.abuse.make_corpus import Demand, cases
from tests.service.load import memory, running_server

_SLOWEST = 70.0
"""Seconds: the wall of reading (15 s), where pictures are recognised that of recognising (40 s), and the analysis."""
_CLIENTS = 3
_MORE = 150
"""MiB that the server may grow by: its workers warm up."""
_slow = pytest.mark.skipif("DOTWISE_SLOW" not in os.environ, reason="takes some minutes; set DOTWISE_SLOW=1")
_named = pytest.mark.skipif(corpus() is None, reason="set DOTWISE_CORPUS to a folder with a manifest.jsonl")


@dataclass(frozen=True, slots=True)
class Answer:
    """How a file was answered. ``code`` is that of the problem, empty when it was read."""

    name: str
    status: int
    code: str
    text: str
    seconds: float


@pytest.fixture(scope="module")
def real() -> Iterator[tuple[str, int]]:
    """Address and process of `dotwise serve` with its own workers, patient enough for a queue of hostile files."""
    with running_server(DOTWISE_WAIT_SECONDS="120", DOTWISE_SLOW="4") as (port, process):
        yield f"http://127.0.0.1:{port}", process


@pytest.mark.slow
@_slow
def test_every_hostile_file_has_a_typed_answer(real: tuple[str, int]) -> None:
    demands = {case.name: case.demand for case in cases()}

    answers = sent_in_turn(real, [(case.name, case.data) for case in cases()])

    check(answers, real[1])
    read = {answer.name for answer in answers if answer.status == 200}
    told_to_shorten = {answer.name for answer in answers if answer.code == "text_limit"}  # read, and too much to judge
    must_be_read = {name for name, demand in demands.items() if demand in (Demand.READ, Demand.EXPOSE)}
    assert [] == [name for name in read if demands[name] is Demand.REFUSE]
    assert set() == must_be_read - read - told_to_shorten
    assert [] == [answer.name for answer in answers if "CANARY" in answer.text]


@pytest.mark.slow
@_slow
@_named
def test_a_corpus_from_elsewhere_has_the_answers_that_its_manifest_wants(real: tuple[str, int]) -> None:
    listed = {item.name: item for item in wanted("pdf", "docx", "other")}

    answers = sent_in_turn(real, [(name, item.path.read_bytes()) for name, item in listed.items()])

    check(answers, real[1])
    wrong = [f"{one.name}: {told}" for one in answers if (told := listed[one.name].wrong(one.code, one.text))]
    print(len(answers), "files;", len(wrong), "not as wanted:", *wrong, sep="\n")
    assert len(wrong) <= len(answers) // 25


@pytest.mark.slow
@_slow
@_named
def test_job_ads_from_elsewhere_are_answered(real: tuple[str, int]) -> None:
    for item in wanted("jd"):
        files = {
            "file": ("a.txt", b"EXPERIENCE\n- Wrote the rota that is still used"),
            "ad_file": ("ad", item.path.read_bytes()),
        }
        answer = httpx.post(f"{real[0]}/v1/targets", files=files, timeout=_SLOWEST)

        assert answer.status_code in (200, 400, 413, 415, 422), item.name
        assert answer.status_code == 200 or answer.json()["code"] in CATALOGUE


@pytest.mark.slow
@_slow
@_named
@pytest.mark.parametrize("name", [item.name for item in items(corpus(), "http")] if corpus() else [])
def test_raw_requests_from_elsewhere_are_answered(real: tuple[str, int], name: str) -> None:
    (request,) = (item.path.read_bytes() for item in wanted("http") if item.name == name)
    port = int(real[0].rpartition(":")[2])
    started = perf_counter()

    status = first_status(port, request.replace(b"/v1/analyze ", b"/v1/analyses "))

    assert 200 <= status < 500
    assert perf_counter() - started < 40  # the longest a body may take, and a busy machine
    assert httpx.get(f"{real[0]}/health/live", timeout=10).status_code == 200


def wanted(*groups: str) -> Sequence[Item]:
    folder = corpus()
    assert folder is not None
    return tuple(items(folder, *groups))


def sent_in_turn(real: tuple[str, int], files: Sequence[tuple[str, bytes]]) -> list[Answer]:
    """The answers to files that a few clients send, while another looks whether the server is alive."""
    address, process = real
    before, alive, over = memory(process), [], threading.Event()

    def send(file: tuple[str, bytes]) -> Answer:
        started = perf_counter()
        answer = httpx.post(f"{address}/v1/analyses", files={"file": file}, timeout=240)
        told, seconds = answer.json(), perf_counter() - started
        return Answer(file[0], answer.status_code, told.get("code", ""), text_of(told), seconds)

    def look() -> None:
        while not over.is_set():
            started = perf_counter()
            assert httpx.get(f"{address}/health/live", timeout=30).status_code == 200
            alive.append(perf_counter() - started)
            sleep(0.1)

    with ThreadPoolExecutor(_CLIENTS + 1) as threads:
        watcher = threads.submit(look)
        try:
            answers = list(threads.map(send, files))
        finally:
            over.set()
        watcher.result()
    told = {
        "files": len(answers),
        "slowest": sorted(((round(one.seconds, 1), one.name) for one in answers), reverse=True)[:5],
        "alive_p99_ms": round(1000 * sorted(alive)[int(len(alive) * 0.99)], 1),
        "megabytes": (before, after := memory(process)),
    }
    print(json.dumps(told, indent=1))
    assert after - before < _MORE
    return answers


def check(answers: Sequence[Answer], process: int) -> None:
    """Typed, in time; what goes on in the server shows nowhere."""
    assert [] == [one for one in answers if one.status not in (200, 413, 415, 422)]
    assert [] == [one for one in answers if one.status != 200 and one.code not in CATALOGUE]
    assert [] == [one for one in answers if one.seconds > _SLOWEST * max(1.0, os.getloadavg()[0] / 4)]


def first_status(port: int, request: bytes) -> int:
    """The status of the answer to bytes on the wire."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as wire:
        with suppress(OSError):  # refused while it was still being sent
            wire.sendall(request)
        answer = bytearray()
        with suppress(ConnectionResetError):
            while len(answer) < 12 and (piece := wire.recv(4096)):
                answer += piece
    return int(answer[9:12] or 0)
