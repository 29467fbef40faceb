"""The page of a service with keys: it asks for one, keeps it in the browser, and works with it, script or no script."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from fastapi.testclient import TestClient

from dotwise.service.app import create_app
from dotwise.service.settings import ServiceSettings
from tests.service.conftest import TOY, Keyring

_FILE = {"file": ("cv.txt", b"Led a ward")}


@pytest.fixture
def locked(keyring: Keyring) -> Iterator[TestClient]:
    settings = ServiceSettings(workers=1, keys_file=keyring.file)
    with TestClient(create_app(settings, TOY), follow_redirects=False) as running:
        yield running


def _open(client: TestClient, keyring: Keyring, name: str = "first") -> httpx.Response:
    return client.post("/page/key", data={"key": f" {keyring.secrets[name]}\n"})


def test_the_page_asks_for_a_key_first_and_offers_nothing_that_would_fail(locked: TestClient) -> None:
    page = locked.get("/")

    assert 200 == page.status_code
    assert 'name="key"' in page.text
    assert 'type="file"' not in page.text
    assert "<script" not in page.text


def test_the_foot_of_the_page_says_where_a_file_goes(locked: TestClient, keyring: Keyring, client: TestClient) -> None:
    asked = locked.get("/").text
    _open(locked, keyring)

    for page in (asked, locked.get("/").text):
        assert "Your file is sent to the server that runs dotwise" in page
        assert "on this machine" not in page
    assert "dotwise runs on this machine" in client.get("/").text


def test_a_key_opens_the_page_with_and_without_a_script(locked: TestClient, keyring: Keyring) -> None:
    opened = _open(locked, keyring)
    page = locked.get("/")
    by_script = locked.post("/page/report", files=_FILE)
    by_form = locked.post("/", files=_FILE)

    assert (303, "/") == (opened.status_code, opened.headers["location"])
    assert 'type="file"' in page.text
    assert "Put the key away" in page.text
    assert (200, 200) == (by_script.status_code, by_form.status_code)
    assert "body of cv.txt" in by_script.text
    assert "body of cv.txt" in by_form.text


def test_the_key_is_out_of_reach_of_scripts_and_other_sites(locked: TestClient, keyring: Keyring) -> None:
    kept = _open(locked, keyring).headers["set-cookie"]

    assert ["HttpOnly", "Path=/", "SameSite=strict"] == kept.split("; ")[1:], "until the browser is closed"
    told = locked.post("https://dotwise.example/page/key", data={"key": keyring.secrets["first"]})
    assert "; Secure" in told.headers["set-cookie"]


def test_what_the_browser_keeps_is_no_key_of_the_api(locked: TestClient, keyring: Keyring) -> None:
    _open(locked, keyring)

    assert 401 == locked.post("/v1/analyses", files=_FILE).status_code
    assert 401 == locked.get("/metrics").status_code
    assert 200 == locked.post("/v1/analyses", files=_FILE, headers=keyring.header("first")).status_code


@pytest.mark.parametrize(("name", "told"), [("expired", "time is over"), ("metrics", "not for reading documents")])
def test_a_key_that_opens_nothing_is_told_on_the_page(
    locked: TestClient, keyring: Keyring, name: str, told: str
) -> None:
    answer = _open(locked, keyring, name)

    assert (401, False) == (answer.status_code, "set-cookie" in answer.headers)
    assert told in answer.text
    assert 'name="key"' in answer.text
    assert keyring.secrets[name] not in answer.text


def test_without_a_key_the_form_comes_back_as_a_page_and_the_script_is_told_what_to_do(locked: TestClient) -> None:
    locked.cookies.set("dotwise_key", "dw_wrong")

    by_form = locked.post("/", files=_FILE)
    by_script = locked.post("/page/report", files=_FILE)

    assert (401, "text/html; charset=utf-8") == (by_form.status_code, by_form.headers["content-type"])
    assert 'name="key"' in by_form.text
    assert (401, "unauthorized") == (by_script.status_code, by_script.json()["code"])
    assert "Open this page anew and give yours." in by_script.json()["detail"]


def test_a_key_is_put_away(locked: TestClient, keyring: Keyring) -> None:
    _open(locked, keyring)

    gone = locked.post("/page/key")

    assert 303 == gone.status_code
    assert 'type="file"' not in locked.get("/").text


def test_the_page_is_counted_as_its_key_is(keyring: Keyring) -> None:
    settings = ServiceSettings(workers=1, keys_file=keyring.file, rate_burst=2, rate_per_minute=1)
    with TestClient(create_app(settings, TOY), follow_redirects=False) as client:
        _open(client, keyring)
        answers = [client.post("/page/report", files=_FILE) for _ in range(3)]

    assert [200, 200, 429] == [answer.status_code for answer in answers]


def test_without_keys_nobody_is_asked(client: TestClient) -> None:
    page = client.get("/").text

    assert 'name="key"' not in page
    assert "Put the key away" not in page
