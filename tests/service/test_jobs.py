"""Many documents at once: handed in, looked at, fetched, cancelled, expired; nothing readable at rest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep

import pytest
from fastapi.testclient import TestClient

from dotwise.errors import ConfigurationError
from dotwise.service.app import create_app
from dotwise.service.jobs.sealing import LostError, SealedJson
from dotwise.service.keys import new_store_key
from dotwise.service.settings import ServiceSettings
from tests.service.conftest import IMPORTED, TOY, Keyring

_CANARY = b"Jane Canary-Quill"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store") / "jobs.sqlite"


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keyring:
    return Keyring(tmp_path_factory.mktemp("keys") / "keys.json")


@pytest.fixture(scope="module")
def jobs(store: Path, keys: Keyring) -> Iterator[TestClient]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", IMPORTED)
        settings = ServiceSettings(
            workers=2, store_key=new_store_key(), store_file=store, keys_file=keys.file, rate_burst=10_000, job_files=20
        )
        with TestClient(create_app(settings, TOY)) as running:
            yield running


@pytest.fixture
def mine(keys: Keyring) -> dict[str, str]:
    return keys.header("first")


def _files(*documents: bytes) -> list[tuple[str, tuple[str, bytes]]]:
    return [("file", (f"cv-{number}.txt", data)) for number, data in enumerate(documents)]


def _finished(client: TestClient, job: str, headers: dict[str, str]) -> dict[str, object]:
    until = monotonic() + 20
    while monotonic() < until:
        view = client.get(f"/v1/jobs/{job}", headers=headers).json()
        if view["state"] in ("finished", "cancelled"):
            return view
        sleep(0.1)
    raise AssertionError(view)


def _lines(client: TestClient, job: str, headers: dict[str, str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in client.get(f"/v1/jobs/{job}/results", headers=headers).text.splitlines()]


def test_a_job_is_handed_in_worked_on_and_fetched(jobs: TestClient, mine: dict[str, str]) -> None:
    answer = jobs.post("/v1/jobs", files=_files(b"A", b"problem:encrypted", b"mock:die"), headers=mine)
    job = answer.json()["id"]

    assert (202, f"/v1/jobs/{job}") == (answer.status_code, answer.headers["location"])
    view = _finished(jobs, job, mine)
    assert ("finished", 3, 3) == (view["state"], view["files"], view["done"])
    first, second, third = _lines(jobs, job, mine)
    assert (0, "cv-0.txt") == (first["file"], first["name"])
    assert "dotwise/report/1" == first["report"]["schema"]
    assert "encrypted" == second["problem"]["code"]
    assert "parse_crash" == third["problem"]["code"]


def test_an_empty_and_a_too_large_file_are_named_and_do_not_fail_the_others(
    jobs: TestClient, mine: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs.app.state.settings, "max_file_bytes", 1024**2)
    answer = jobs.post("/v1/jobs", files=_files(b"", b"x" * (1024**2 + 1), b"Jane"), headers=mine)
    job = answer.json()["id"]

    assert 202 == answer.status_code
    _finished(jobs, job, mine)
    empty, large, good = _lines(jobs, job, mine)
    assert ("cv-0.txt", "empty_file") == (empty["name"], empty["problem"]["code"])
    assert ("cv-1.txt", "too_large") == (large["name"], large["problem"]["code"])
    assert "dotwise/report/1" == good["report"]["schema"]


def test_a_broken_read_loses_nothing(jobs: TestClient, mine: dict[str, str]) -> None:
    job = jobs.post("/v1/jobs", files=_files(b"A", b"B"), headers=mine).json()["id"]
    before = _finished(jobs, job, mine)["expires"]
    with jobs.stream("GET", f"/v1/jobs/{job}/results", headers=mine) as answer:
        next(answer.iter_bytes(20))

    assert 2 == len(_lines(jobs, job, mine))
    assert 2 == len(_lines(jobs, job, mine))
    assert jobs.get(f"/v1/jobs/{job}", headers=mine).json()["expires"] < before
    assert 204 == jobs.delete(f"/v1/jobs/{job}", headers=mine).status_code
    assert 404 == jobs.get(f"/v1/jobs/{job}/results", headers=mine).status_code


def test_what_was_fetched_is_deleted_some_minutes_later(
    jobs: TestClient, mine: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched, other = (jobs.post("/v1/jobs", files=_files(b"A"), headers=mine).json()["id"] for _ in range(2))
    for job in (fetched, other):
        _finished(jobs, job, mine)
    _lines(jobs, fetched, mine)
    counter = jobs.app.state.counter

    jobs.portal.call(counter.expire)
    assert 200 == jobs.get(f"/v1/jobs/{fetched}", headers=mine).status_code
    monkeypatch.setattr(counter, "_kept", timedelta(0))
    sleep(0.01)
    jobs.portal.call(counter.expire)

    assert 404 == jobs.get(f"/v1/jobs/{fetched}", headers=mine).status_code
    assert 200 == jobs.get(f"/v1/jobs/{other}", headers=mine).status_code
    jobs.delete(f"/v1/jobs/{other}", headers=mine)


def test_results_wait_for_the_last_file(jobs: TestClient, mine: dict[str, str]) -> None:
    job = jobs.post("/v1/jobs", files=_files(b"wait:1"), headers=mine).json()["id"]

    answer = jobs.get(f"/v1/jobs/{job}/results", headers=mine)

    assert (409, "not_finished", "2") == (answer.status_code, answer.json()["code"], answer.headers["retry-after"])
    looked = jobs.get(f"/v1/jobs/{job}", headers=mine)
    assert (200, "2") == (looked.status_code, looked.headers["retry-after"])
    jobs.delete(f"/v1/jobs/{job}", headers=mine)


def test_one_tenant_never_sees_anothers_job(jobs: TestClient, keys: Keyring, mine: dict[str, str]) -> None:
    job = jobs.post("/v1/jobs", files=_files(b"A"), headers=mine).json()["id"]
    other = keys.header("second")

    for method, path in (("GET", ""), ("GET", "/results"), ("POST", "/cancel"), ("DELETE", "")):
        assert 404 == jobs.request(method, f"/v1/jobs/{job}{path}", headers=other).status_code
    assert 200 == jobs.get(f"/v1/jobs/{job}", headers=mine).status_code


def test_the_same_request_under_the_same_key_is_one_job(jobs: TestClient, keys: Keyring, mine: dict[str, str]) -> None:
    headers = mine | {"Idempotency-Key": "order-7"}
    first = jobs.post("/v1/jobs", files=_files(b"A"), headers=headers).json()["id"]
    again = jobs.post("/v1/jobs", files=_files(b"A"), headers=headers).json()["id"]
    other = jobs.post("/v1/jobs", files=_files(b"B"), headers=headers)
    elsewhere = jobs.post(
        "/v1/jobs", files=_files(b"B"), headers=keys.header("second") | {"Idempotency-Key": "order-7"}
    )

    assert first == again
    assert (422, "key_reused") == (other.status_code, other.json()["code"])
    assert 202 == elsewhere.status_code


def test_a_cancelled_job_keeps_what_was_done(jobs: TestClient, mine: dict[str, str]) -> None:
    job = jobs.post("/v1/jobs", files=_files(b"A", *[b"wait:1"] * 8), headers=mine).json()["id"]
    while jobs.get(f"/v1/jobs/{job}", headers=mine).json()["done"] < 1:
        sleep(0.05)

    assert 200 == jobs.post(f"/v1/jobs/{job}/cancel", headers=mine).status_code

    assert "cancelled" == _finished(jobs, job, mine)["state"]
    lines = _lines(jobs, job, mine)
    assert 9 == len(lines)
    assert "report" in lines[0]
    assert "cancelled" == lines[-1]["problem"]["code"]


def test_nothing_readable_lies_in_the_database(jobs: TestClient, mine: dict[str, str], store: Path) -> None:
    job = jobs.post("/v1/jobs", files=[("file", ("canary.txt", _CANARY))], data={"ad": "canary ad"}, headers=mine)
    _finished(jobs, job.json()["id"], mine)

    written = b"".join(path.read_bytes() for path in store.parent.iterdir())
    assert len(written) > 10_000
    assert not re.search(rb"canary|Y2FuYXJ5|Q2FuYXJ5|Wrote the rota", written, re.IGNORECASE)
    assert 0o600 == store.stat().st_mode & 0o777


def test_a_job_is_deleted_after_its_time(jobs: TestClient, mine: dict[str, str]) -> None:
    job = jobs.post("/v1/jobs", files=_files(b"A"), headers=mine).json()["id"]
    _finished(jobs, job, mine)
    counter = jobs.app.state.counter
    counter._lifetime = timedelta(0)
    sleep(0.01)

    assert jobs.portal.call(counter.expire) >= 2
    counter._lifetime = timedelta(hours=24)
    assert 404 == jobs.get(f"/v1/jobs/{job}", headers=mine).status_code


def test_too_many_files_are_refused(jobs: TestClient, mine: dict[str, str]) -> None:
    assert 400 == jobs.post("/v1/jobs", files=_files(*[b"A"] * 21), headers=mine).status_code


def test_a_webhook_needs_a_secret(jobs: TestClient, mine: dict[str, str]) -> None:
    answer = jobs.post("/v1/jobs", files=_files(b"A"), data={"webhook": "https://example.org/x"}, headers=mine)

    assert (422, "no_webhooks") == (answer.status_code, answer.json()["code"])


def test_without_a_store_key_there_are_no_jobs(client: TestClient) -> None:
    answer = client.post("/v1/jobs", files=_files(b"A"))

    assert (501, "no_jobs") == (answer.status_code, answer.json()["code"])


def test_sealed_values_open_with_the_old_key_too() -> None:
    old, new = new_store_key(), new_store_key()
    sealed = SealedJson(old).serialize({"name": "Jane", "args": [1]})

    assert {"name": "Jane", "args": [1]} == SealedJson(f"{new},{old}").deserialize(sealed)
    assert sealed != SealedJson(old).serialize({"name": "Jane", "args": [1]})
    with pytest.raises(LostError):
        SealedJson(new).deserialize(sealed)


def test_errors_are_remembered_by_their_kind_only() -> None:
    sealed = SealedJson(new_store_key())

    assert "ValueError" == str(sealed.deserialize(sealed.serialize(ValueError("Jane Canary"))))


def test_a_pickle_in_the_database_is_not_loaded() -> None:
    from dbos._serialization import DBOSDefaultSerializer, deserialize_value

    sealed = SealedJson(new_store_key())
    with pytest.raises(LostError):
        deserialize_value("gASVBAAAAAAAAABLAS4=", DBOSDefaultSerializer.name(), sealed)


def test_a_bad_store_key_is_told() -> None:
    with pytest.raises(ConfigurationError, match="dotwise keys store"):
        SealedJson("secret")


@pytest.mark.parametrize("id", ["job_xx", "job_", "1", "job_0123456789abcdef_0123456789ABCDEF0123456789abcdef", "%20"])
def test_what_is_no_id_is_not_found_as_an_unknown_id_is(jobs: TestClient, mine: dict[str, str], id: str) -> None:
    asked = [("GET", ""), ("DELETE", ""), ("GET", "/results"), ("POST", "/cancel")]

    told = [jobs.request(method, f"/v1/jobs/{id}{rest}", headers=mine) for method, rest in asked]

    assert {(404, "not_found", "job: there is none of this id; ids here have another form.")} == {
        (answer.status_code, answer.json()["code"], answer.json()["detail"]) for answer in told
    }
