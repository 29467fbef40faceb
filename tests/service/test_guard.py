"""Bodies that are too large, too slow or compressed; request ids; errors that nobody foresaw."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from fastapi.testclient import TestClient

from dotwise.service.app import create_app
from dotwise.service.settings import ServiceSettings
from tests.service.conftest import TOY, Server


def test_a_body_is_refused_by_its_length(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files={"file": ("a.txt", b"x" * 400_000)})

    assert (413, "too_large") == (answer.status_code, answer.json()["code"])


def test_a_file_is_refused_by_its_size(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files={"file": ("a.txt", b"x" * 250_000)})

    assert (413, "too_large") == (answer.status_code, answer.json()["code"])


def test_a_compressed_body_is_refused(client: TestClient) -> None:
    answer = client.post("/v1/lines", content=b"\x1f\x8b", headers={"Content-Encoding": "gzip"})

    assert (415, "encoded_body") == (answer.status_code, answer.json()["code"])


def test_all_bodies_together_are_bounded() -> None:
    settings = ServiceSettings(workers=1, max_held_bytes=1000)
    with TestClient(create_app(settings, TOY)) as client:
        answer = client.post("/v1/analyses", files={"file": ("a.txt", b"x" * 5000)})
        small = client.post("/v1/analyses", files={"file": ("a.txt", b"x")})

    assert (503, "unavailable", "2") == (answer.status_code, answer.json()["code"], answer.headers["retry-after"])
    assert 200 == small.status_code


@pytest.mark.parametrize(
    ("sent", "kept"), [("trace-1.A_b", True), ("no spaces", False), ("x" * 65, False), ("", False)]
)
def test_a_request_id_is_taken_over_only_if_it_is_harmless(client: TestClient, sent: str, kept: bool) -> None:
    answer = client.get("/v1/nothing", headers={"X-Request-ID": sent})

    assert kept == (sent == answer.headers["x-request-id"])
    assert answer.headers["x-request-id"] == answer.json()["request_id"]


def test_unknown_addresses_and_methods_are_problems(client: TestClient) -> None:
    assert "not_found" == client.get("/v1/nothing").json()["code"]
    answer = client.delete("/v1/lines")
    assert ("method_not_allowed", "POST") == (answer.json()["code"], answer.headers["allow"])


def test_an_unforeseen_error_is_told_without_its_message() -> None:
    app = create_app(ServiceSettings(workers=1), TOY)

    @app.get("/broken")
    def broken() -> None:
        raise ValueError("Jane Canary-Quill")

    with TestClient(app) as client:
        answer = client.get("/broken")

    assert (500, "internal") == (answer.status_code, answer.json()["code"])
    assert "Canary" not in answer.text
    assert answer.headers["x-request-id"]


def _raw(server: Server, head: bytes, pieces: list[bytes], pause: float) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as wire:
        wire.sendall(head)
        try:
            for piece in pieces:
                wire.sendall(piece)
                time.sleep(pause)
        except OSError:
            pass
        return wire.recv(65536)


def test_bodies_over_a_real_connection(serve: Callable[..., Server]) -> None:
    server = serve(DOTWISE_MAX_BODY_BYTES="50000", DOTWISE_BODY_SECONDS="1")
    head = b"POST /v1/lines HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"

    endless = _raw(server, head + b"Transfer-Encoding: chunked\r\n\r\n", [b"2710\r\n" + b"x" * 10000 + b"\r\n"] * 9, 0)
    slow = _raw(server, head + b"Content-Length: 900\r\n\r\n", [b"x"] * 15, 0.1)

    assert endless.startswith(b"HTTP/1.1 413")
    assert slow.startswith(b"HTTP/1.1 408")
    assert b"connection: close" in slow.lower()


def test_running_requests_finish_when_the_server_is_stopped(serve: Callable[..., Server]) -> None:
    server = serve()
    with ThreadPoolExecutor(1) as threads:
        answer = threads.submit(
            httpx.post, f"{server.address}/v1/analyses", files={"file": ("a.txt", b"wait:1.5")}, timeout=20
        )
        while "dotwise_busy_workers 1.0" not in httpx.get(f"{server.address}/metrics").text:
            time.sleep(0.02)
        server.process.terminate()

        assert 200 == answer.result().status_code
    assert 0 == server.process.wait(20)


def test_a_full_house_is_told_and_liveness_goes_on(serve: Callable[..., Server]) -> None:
    server = serve(DOTWISE_WORKERS="1", DOTWISE_WAITING="1", DOTWISE_WAIT_SECONDS="0.3")

    def post(_: int) -> httpx.Response:
        return httpx.post(f"{server.address}/v1/analyses", files={"file": ("a.txt", b"wait:1")}, timeout=20)

    with ThreadPoolExecutor(4) as threads:
        waiting = [threads.submit(post, number) for number in range(4)]
        time.sleep(0.4)
        started = time.perf_counter()
        alive = httpx.get(f"{server.address}/health/live")
        seconds = time.perf_counter() - started
        answers = [answer.result() for answer in waiting]

    assert 200 == alive.status_code
    assert seconds < 2.0
    assert {200, 429} == {answer.status_code for answer in answers}
    assert all(answer.headers["retry-after"] for answer in answers if answer.status_code == 429)


def test_logs_hold_nothing_of_a_document(serve: Callable[..., Server]) -> None:
    server = serve()
    name, canary = "canary-quill.txt", b"Jane Canary-Quill jane@canary.example +44 20 7946 0000"
    for data in (canary, b"mock:raise " + canary, b"mock:die " + canary, b"problem:corrupt:" + canary):
        httpx.post(f"{server.address}/v1/analyses", files={"file": (name, data)}, data={"ad": "canary ad"})
    httpx.post(f"{server.address}/v1/lines", json={"texts": [{"canary": 1}]}, headers={"X-Request-ID": "mine"})
    httpx.post(f"{server.address}/v1/lines", content=b"canary")
    httpx.get(f"{server.address}/canary")
    httpx.get(f"{server.address}/v1/rules?canary=canary")
    server.process.terminate()
    server.process.wait(20)

    log = server.log.read_text()
    lines = [json.loads(line) for line in log.splitlines()]
    assert "canary" not in log.lower()
    requests = [line for line in lines if line["event"] == "request"]
    faults = [line["place"] for line in lines if line["event"] == "worker_fault"]
    assert "ready" == lines[0]["event"]
    assert len(lines) == 1 + len(requests) + len(faults)
    assert 1 == len(faults)
    assert faults[0].startswith("RuntimeError at toy.py:")
    assert {"/v1/analyses", "/v1/lines", "/v1/rules", "other", "/health/ready"} == {line["route"] for line in requests}
    assert {"parse_crash", "unforeseen", "corrupt", "invalid_request", "body_type", "not_found", None} >= {
        line["problem"] for line in requests
    }
