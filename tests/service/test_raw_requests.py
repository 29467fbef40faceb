"""Requests that no decent client sends, byte by byte: each is answered in time, and the server goes on."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from time import perf_counter

import httpx
import pytest

from tests.service.conftest import Keyring, Server

_FORM = b"multipart/form-data; boundary=B"
_FILE = b'Content-Disposition: form-data; name="file"; filename="cv.txt"\r\n\r\nJane'


def _part(head_and_body: bytes) -> bytes:
    return b"--B\r\n" + head_and_body + b"\r\n--B--\r\n"


def _named(name: bytes) -> bytes:
    return _part(b'Content-Disposition: form-data; name="file"; filename=' + name + b"\r\n\r\nJane")


def _post(body: bytes, kind: bytes = _FORM, length: bytes | None = None, more: bytes = b"") -> bytes:
    size = b"%d" % len(body) if length is None else length
    head = b"POST /v1/analyses HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + kind + b"\r\n" + more
    return head + (b"Content-Length: " + size + b"\r\n" if size else b"") + b"\r\n" + body


_GOOD = _part(_FILE)
_CHUNK = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
_REQUESTS = {
    "good": (_post(_GOOD), {200}),
    "no boundary": (_post(_GOOD, b"multipart/form-data"), {400}),
    "json": (_post(b'{"file": "x"}', b"application/json"), {415}),
    "broken json": (_post(b'{"file', b"application/json"), {415}),
    "no file field": (_post(_GOOD.replace(b'"file"', b'"other"')), {400, 422}),
    "a field without a file name, too large": (
        _post(_part(b'Content-Disposition: form-data; name="file"\r\n\r\n' + b"x" * 3_000_000)),
        {400, 413, 422},
    ),
    "five thousand parts": (
        _post(b"".join(b"--B\r\n" + _FILE + b"\r\n" for _ in range(5000)) + b"--B--\r\n"),
        {400, 413},
    ),
    "a flood of part headers": (_post(_part(b"X: y\r\n" * 30_000 + _FILE)), {400}),
    "a flood before the first part": (_post(b"x" * 1_000_000 + b"\r\n" + _GOOD), {200, 400}),
    "a flood after the last part": (_post(_GOOD + b"x" * 1_000_000), {200, 400}),
    "a negative length": (_post(_GOOD, length=b"-5"), {400}),
    "a length that is refused before reading": (_post(_GOOD, length=b"99999999999"), {413}),
    "length and chunks": (_post(b"0\r\n\r\n", more=b"Transfer-Encoding: chunked\r\n"), {400}),
    "chunks without end": (_post(_CHUNK * 600, length=b"", more=b"Transfer-Encoding: chunked\r\n"), {400, 408, 413}),
    "a name that climbs": (_post(_named(b'"../../../etc/passwd"')), {200}),
    "a name with a line end": (_post(_named(b"\"a.txt\"; filename*=UTF-8''x%0d%0aSet-Cookie:a")), {200, 400, 422}),
    "a name of ten thousand letters": (_post(_named(b'"' + b"n" * 10_000 + b'.txt"')), {200, 400, 422}),
    "a body that does not come": (_post(_GOOD, length=b"9000"), {408}),
    "a header of eight hundred thousand bytes": (b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"A" * 800_000, {400, 431}),
    "two files": (_post(b"--B\r\n" + _FILE + b"\r\n" + _GOOD), {422}),
    "a compressed body": (_post(b"\x1f\x8b\x08", more=b"Content-Encoding: gzip\r\n"), {415}),
    "another method": (b"GET /v1/analyses HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {405}),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("raw") / "log", {"DOTWISE_BODY_SECONDS": "1"})
    running.wait_until_ready()
    yield running
    running.process.kill()
    running.process.wait()


@pytest.mark.parametrize("name", _REQUESTS)
def test_it_is_answered(server: Server, name: str) -> None:
    request, expected = _REQUESTS[name]
    started = perf_counter()
    answer = _sent(server, request)

    assert int(answer[9:12]) in expected, answer[:300]
    assert perf_counter() - started < 8
    if b"application/problem+json" in answer:
        body = json.loads(answer.partition(b"\r\n\r\n")[2])
        assert f"/problems/{body['code']}" == body["type"]
    assert b"../" not in answer
    assert b"set-cookie" not in answer.partition(b"\r\n\r\n")[0].lower()
    assert 200 == httpx.get(f"{server.address}/health/live").status_code


def test_a_key_that_is_no_ascii_is_only_wrong(serve: Callable[..., Server], keyring: Keyring) -> None:
    server = serve(DOTWISE_KEYS_FILE=str(keyring.file))

    answer = _sent(server, _post(_GOOD, more=b"Authorization: Bearer \xe9\xff\xc3\r\n"))

    assert answer.startswith(b"HTTP/1.1 401")
    assert b"www-authenticate: Bearer" in answer


def _sent(server: Server, raw: bytes) -> bytes:
    """The whole answer to a request."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as wire:
        with suppress(OSError):  # refused while it was still being sent
            wire.sendall(raw)
        answer = bytearray()
        with suppress(ConnectionResetError):
            while piece := wire.recv(65536):
                answer += piece
                head, _, body = bytes(answer).partition(b"\r\n\r\n")
                length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
                if length and len(body) >= int(length):
                    break
        return bytes(answer)
