"""Who may do what: every route without a key, with a wrong one, an old one and one without the scope."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

import httpx
import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from dotwise.cli._app import app as cli
from dotwise.errors import ConfigurationError
from dotwise.service.app import create_app
from dotwise.service.keys import LOCAL, load_keys
from dotwise.service.server import refuse_open_address
from dotwise.service.settings import ServiceSettings
from tests.service.conftest import TOY, Keyring

_OPEN = {"/health/live", "/health/ready", "/v1/rules", "/v1/rules/{name}", "/v1/schemas", "/v1/schemas/{name}"}
_OPEN |= {"/problems/{code}"}


@pytest.fixture
def keyed(keyring: Keyring) -> Iterator[TestClient]:
    settings = ServiceSettings(workers=2, keys_file=keyring.file, rate_burst=3, rate_per_minute=1)
    with TestClient(create_app(settings, TOY)) as running:
        yield running


def _guarded(client: TestClient) -> list[tuple[str, str]]:
    paths = client.get("/openapi.json").json()["paths"]
    return [(method, path) for path, methods in paths.items() if path not in _OPEN for method in methods]


def test_every_route_that_costs_something_wants_a_key(keyed: TestClient, keyring: Keyring) -> None:
    routes = _guarded(keyed)
    assert ("post", "/v1/analyses") in routes

    for method, path in routes:
        where = path.replace("{job}", "job_0")
        for header in (
            {},
            {"Authorization": "Bearer dw_wrong"},
            {"Authorization": "Basic é"},
            keyring.header("expired"),
        ):
            raw = {name: value.encode() for name, value in header.items()}
            answer = _sent(keyed, method, where, raw)
            assert (401, "Bearer") == (answer.status_code, answer.headers["www-authenticate"]), (method, path, header)


def test_every_route_wants_its_scope(keyed: TestClient, keyring: Keyring) -> None:
    for method, path in _guarded(keyed):
        name = "first" if path == "/metrics" else "metrics"
        header = {"Authorization": keyring.header(name)["Authorization"].encode()}
        assert 403 == _sent(keyed, method, path.replace("{job}", "job_0"), header).status_code, (method, path)


def test_open_routes_want_none(keyed: TestClient) -> None:
    assert 200 == keyed.get("/health/ready").status_code
    assert 200 == keyed.get("/v1/rules").status_code


def test_a_key_has_so_many_requests(keyed: TestClient, keyring: Keyring) -> None:
    answers = [
        keyed.post("/v1/lines", json={"texts": ["Led a ward"]}, headers=keyring.header("first")) for _ in range(4)
    ]
    other = keyed.post("/v1/lines", json={"texts": ["Led a ward"]}, headers=keyring.header("second"))

    assert [200, 200, 200, 429] == [answer.status_code for answer in answers]
    assert ["2", "1", "0", "0"] == [answer.headers["ratelimit-remaining"] for answer in answers]
    assert int(answers[-1].headers["retry-after"]) > 0
    assert 200 == other.status_code


def test_a_tenant_has_so_many_uploads_at_once_whatever_its_keys(keyed: TestClient, keyring: Keyring) -> None:
    def upload(name: str, text: bytes = b"Led a ward") -> httpx.Response:
        return keyed.post("/v1/analyses", files={"file": ("a.txt", text)}, headers=keyring.header(name))

    with ThreadPoolExecutor(2) as threads:
        slow = [threads.submit(upload, name, b"wait:2") for name in ("first", "third")]
        sleep(0.5)
        refused, other = upload("first"), upload("second")
        done = [one.result() for one in slow]

    assert [200, 200] == [answer.status_code for answer in done]
    assert (429, "rate_limited", "1") == (refused.status_code, refused.json()["code"], refused.headers["retry-after"])
    assert refused.json()["retryable"]
    assert 200 == other.status_code
    assert 200 == upload("third").status_code


def test_a_refused_request_gives_its_place_back(keyed: TestClient, keyring: Keyring) -> None:
    answers = [
        keyed.post("/v1/analyses", files={"file": ("a.txt", b"")}, headers=keyring.header("third")) for _ in range(3)
    ]

    assert [422, 422, 422] == [answer.status_code for answer in answers]


def test_a_public_address_wants_keys(keyring: Keyring) -> None:
    for host in ("0.0.0.0", "192.0.2.1", "example.org", "::"):
        with pytest.raises(ConfigurationError):
            refuse_open_address(host, ())
        refuse_open_address(host, load_keys(keyring.file))
    for host in ("127.0.0.1", "::1", "localhost"):
        refuse_open_address(host, ())


def test_keys_are_shown_once_and_kept_as_digests(tmp_path: Path) -> None:
    file = str(tmp_path / "keys.json")
    runner = CliRunner()

    secret = runner.invoke(cli, ["keys", "add", "board", "--file", file, "--days", "9"]).stdout.strip()
    listed = runner.invoke(cli, ["keys", "list", "--file", file]).stdout

    assert secret.startswith("dw_")
    assert secret not in Path(file).read_text()
    assert 0o600 == Path(file).stat().st_mode & 0o777
    assert listed.startswith("board\tboard\tanalyses,jobs\t")
    assert 0 == runner.invoke(cli, ["keys", "revoke", "board", "--file", file]).exit_code
    assert () == load_keys(Path(file))


def _key_file(folder: Path, expires: str) -> Path:
    key = {"name": "board", "tenant": "board", "digest": "", "scopes": ["analyses"], "expires": expires}
    file = folder / "keys.json"
    file.write_text(json.dumps([key]))
    return file


@pytest.mark.parametrize(("expires", "holds"), [("2026-05-04T10:00:01", True), ("2026-05-04", False)])
def test_a_time_without_a_zone_is_taken_as_utc(tmp_path: Path, expires: str, holds: bool) -> None:
    (key,) = load_keys(_key_file(tmp_path, expires))

    assert holds == key.holds(datetime(2026, 5, 4, 10, tzinfo=UTC))


def test_a_time_that_cannot_be_read_is_told_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load_keys(_key_file(tmp_path, "next spring"))


def test_a_key_file_that_is_named_and_missing_does_not_mean_no_keys(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"

    with pytest.raises(ConfigurationError, match="There is no key file"):
        load_keys(file)

    assert () == load_keys(None)
    assert 0 == CliRunner().invoke(cli, ["keys", "add", "board", "--file", str(file)]).exit_code
    assert ["board"] == [key.name for key in load_keys(file)]


def test_without_keys_there_is_one_local_user() -> None:
    assert {"analyses", "jobs", "metrics"} == {scope.value for scope in LOCAL.scopes}  # type: ignore[attr-defined]


def _sent(client: TestClient, method: str, path: str, headers: dict[str, bytes]):  # type: ignore[no-untyped-def]
    """A request that would be valid: a refusal of the key must come before anything else is looked at."""
    files = {"file": ("a.txt", b"A"), "earlier": ("b.txt", b"B")}
    if method == "post" and path in ("/v1/lines", "/v1/rewrites"):
        body = {"texts": ["A"], "rewrites": [{"text": "A"}]}
        return client.request(method, path, json=body, headers=headers)
    if method == "post":
        return client.request(method, path, files=files, data={"ad": "A"}, headers=headers)
    return client.request(method, path, headers=headers)
