"""Requests that no decent client sends, byte by byte: each is answered in time, and the server goes on."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import perf_counter

import httpx
import pytest

from tests.service.conftest import Keyring, Server

_ANSWERS = {
    "00_good": {200},
    "01_no_boundary": {400},
    "02_json_body": {400, 415, 422},
    "03_bad_json": {400, 415, 422},
    "04_no_file_field": {400, 422},
    "05_empty_filename": {200, 400, 422},
    "06_no_filename_10MB_field": {400, 413, 422},
    "07_5000_parts": {400, 413},
    "08_part_header_flood": {400},
    "09_preamble_flood": {200, 400},
    "10_epilogue_flood": {200, 400},
    "11_negative_content_length": {400},
    "12_content_length_huge": {413},
    "13_cl_and_te": {400},
    "14_chunked_endless": {400, 408, 413},
    "15_filename_traversal": {200},
    "16_filename_rfc5987_crlf": {200, 400, 422},
    "17_filename_10k": {200, 400, 422},
    "18_filename_rtlo": {200, 415},
    "19_slow_body": {408},
    "20_header_8MB": {400, 431},
    "21_two_files_same_field": {422},
    "22_zip_bomb_gzip_encoding": {415},
    "23_get_method": {405},
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Path:
    maker = shared / "abuse" / "make_corpus.py"
    if not maker.exists():
        pytest.skip(f"the corpus of hostile input is not here ({maker})")
    folder = tmp_path_factory.mktemp("abuse")
    subprocess.run([sys.executable, str(maker), str(folder), "--no-fs"], check=True, stdout=subprocess.DEVNULL)
    return folder / "http"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("raw") / "log", {"DOTWISE_BODY_SECONDS": "1"})
    running.wait_until_ready()
    yield running
    running.process.kill()
    running.process.wait()


@pytest.mark.parametrize("name", sorted(_ANSWERS))
def test_it_is_answered(server: Server, corpus: Path, name: str) -> None:
    started = perf_counter()
    answer = _sent(server, (corpus / f"{name}.http").read_bytes())

    assert int(answer[9:12]) in _ANSWERS[name], answer[:300]
    assert perf_counter() - started < 8
    if b"application/problem+json" in answer:
        body = json.loads(answer.partition(b"\r\n\r\n")[2])
        assert f"/problems/{body['code']}" == body["type"]
    assert b"../" not in answer
    assert 200 == httpx.get(f"{server.address}/health/live").status_code


def test_a_key_that_is_no_ascii_is_only_wrong(serve: Callable[..., Server], keyring: Keyring, corpus: Path) -> None:
    server = serve(DOTWISE_KEYS_FILE=str(keyring.file))

    answer = _sent(server, (corpus / "24_bad_api_key.http").read_bytes())

    assert answer.startswith(b"HTTP/1.1 401")
    assert b"www-authenticate: Bearer" in answer


def _sent(server: Server, raw: bytes) -> bytes:
    """The whole answer to a request of the corpus, which was written for another address."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as wire:
        with suppress(OSError):  # refused while it was still being sent
            wire.sendall(raw.replace(b" /v1/analyze ", b" /v1/analyses ", 1))
        answer = bytearray()
        with suppress(ConnectionResetError):
            while piece := wire.recv(65536):
                answer += piece
                head, _, body = bytes(answer).partition(b"\r\n\r\n")
                length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
                if length and len(body) >= int(length):
                    break
        return bytes(answer)
