"""What load balancers and pages of other origins ask: HEAD, OPTIONS, and whose answers a page may read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from fastapi.testclient import TestClient
from pydantic import ValidationError

from dotwise.service.app import create_app
from dotwise.service.keys import new_store_key
from dotwise.service.settings import ServiceSettings
from tests.service.conftest import TOY, Keyring, Server

_PAGE = "https://jobs.example"


@pytest.mark.parametrize("path", ["/", "/health/live", "/health/ready", "/v1/rules", "/docs", "/openapi.json", "/none"])
def test_head_answers_as_get_does_without_the_body(client: TestClient, path: str) -> None:
    whole, head = client.get(path), client.head(path)

    assert (whole.status_code, b"") == (head.status_code, head.content)
    told = ("content-type", "content-length", "content-security-policy")
    assert [whole.headers.get(name) for name in told] == [head.headers.get(name) for name in told]


def test_head_is_refused_where_get_is(client: TestClient) -> None:
    assert (405, "POST") == ((answer := client.head("/v1/lines")).status_code, answer.headers["allow"])
    assert "GET, HEAD" == client.put("/v1/rules").headers["allow"]


def test_head_is_counted_as_itself(client: TestClient) -> None:
    client.head("/v1/schemas")

    assert 'dotwise_requests_total{method="HEAD",route="/v1/schemas",status="200"}' in client.get("/metrics").text


def test_head_of_results_does_not_begin_their_end(serve: Callable[..., Server], tmp_path) -> None:  # type: ignore[no-untyped-def]
    server = serve(
        DOTWISE_STORE_KEY=new_store_key(), DOTWISE_STORE_FILE=str(tmp_path / "jobs.sqlite"), DOTWISE_FETCHED_MINUTES="0"
    )
    with httpx.Client(base_url=server.address, timeout=20) as client:
        job = client.post("/v1/jobs", files={"file": ("a.txt", b"A")}).headers["location"]
        while "finished" != client.get(job).json()["state"]:
            pass
        before = client.get(job).json()["expires"]

        head = client.head(f"{job}/results")

        assert (200, "application/x-ndjson") == (head.status_code, head.headers["content-type"])
        assert before == client.get(job).json()["expires"]


@pytest.fixture
def called(keyring: Keyring) -> Iterator[TestClient]:
    settings = ServiceSettings(workers=1, keys_file=keyring.file, cors_origins=f"{_PAGE}, http://localhost:3000")
    with TestClient(create_app(settings, TOY)) as running:
        yield running


def _preflight(client: TestClient, origin: str, path: str = "/v1/analyses") -> httpx.Response:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    return client.options(path, headers={"Origin": origin} | asked)


def test_a_page_of_a_named_origin_may_send_its_key_and_read_the_answer(called: TestClient, keyring: Keyring) -> None:
    asked = _preflight(called, _PAGE)
    sent = {"Origin": _PAGE} | keyring.header("first")
    answer = called.post("/v1/analyses", files={"file": ("a.txt", b"A")}, headers=sent)

    assert (200, _PAGE) == (asked.status_code, asked.headers["access-control-allow-origin"])
    assert (200, _PAGE) == (answer.status_code, answer.headers["access-control-allow-origin"])
    assert "ETag" in answer.headers["access-control-expose-headers"]
    assert "access-control-allow-credentials" not in answer.headers


def test_a_page_of_a_named_origin_reads_refusals_too(called: TestClient) -> None:
    answer = called.post("/v1/analyses", files={"file": ("a.txt", b"A")}, headers={"Origin": _PAGE})

    assert (401, _PAGE) == (answer.status_code, answer.headers["access-control-allow-origin"])


def test_no_other_page_may(called: TestClient, client: TestClient) -> None:
    assert "access-control-allow-origin" not in _preflight(called, "https://evil.example").headers
    assert "access-control-allow-origin" not in _preflight(client, _PAGE).headers
    assert "access-control-allow-origin" not in client.get("/v1/rules", headers={"Origin": _PAGE}).headers


@pytest.mark.parametrize("wrong", ["*", "jobs.example", "https://jobs.example/", "https://*.example", "null"])
def test_what_is_no_origin_is_refused_at_the_start(wrong: str) -> None:
    with pytest.raises(ValidationError, match="takes origins"):
        ServiceSettings(cors_origins=f"{_PAGE},{wrong}")
