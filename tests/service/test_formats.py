"""The forms of a report by name and by media type, and the person's own file with remarks."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

_FILE = {"file": ("Jo's cv.docx", b"Jane")}


@pytest.mark.parametrize(
    ("format", "media_type"),
    [
        ("html", "text/html; charset=utf-8"),
        ("markdown", "text/markdown; charset=utf-8"),
        ("text", "text/plain; charset=utf-8"),
        ("json-resume", "application/resume+json"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ],
)
def test_a_form_is_asked_for_by_name_or_by_media_type(client: TestClient, format: str, media_type: str) -> None:
    named = client.post(f"/v1/analyses?format={format}", files=_FILE)
    accepted = client.post("/v1/analyses", files=_FILE, headers={"Accept": media_type.partition(";")[0]})

    assert (200, media_type, f"{format} of Jo's cv.docx") == (
        named.status_code,
        named.headers["content-type"],
        named.text,
    )
    assert (named.content, named.headers["etag"]) == (accepted.content, accepted.headers["etag"])


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        ("*/*", "application/json"),
        ("application/json, text/plain, */*", "application/json"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        ("text/*", "text/plain"),
        ("text/html;q=0.4, text/markdown;q=0.5", "text/markdown"),
        ("application/json;q=0, */*", "text/plain"),
        ("APPLICATION/JSON; charset=utf-8", "application/json"),
        ("image/png, text/html;q=much", "text/html"),
        ("", "application/json"),
    ],
)
def test_what_is_liked_best_is_given(client: TestClient, accept: str, given: str) -> None:
    answer = client.post("/v1/targets", files=_FILE, data={"ad": "Runs a ward"}, headers={"Accept": accept})

    assert given == answer.headers["content-type"].partition(";")[0]
    assert "Accept" == answer.headers["vary"]


@pytest.mark.parametrize("accept", ["application/pdf", "image/*, text/csv", "text/html;q=0"])
def test_what_is_not_offered_is_refused_with_what_is(client: TestClient, accept: str) -> None:
    answer = client.post("/v1/analyses", files=_FILE, headers={"Accept": accept})

    assert (406, "not_acceptable") == (answer.status_code, answer.json()["code"])
    assert "text/markdown" in answer.json()["detail"]


@pytest.mark.parametrize("path", ["/v1/analyses", "/v1/targets"])
def test_an_unknown_form_is_refused_with_the_known_ones(client: TestClient, path: str) -> None:
    answer = client.post(f"{path}?format=pdf", files=_FILE, data={"ad": "A"})

    told = "format: takes one of 'text', 'json', 'html', 'markdown', 'docx' or 'json-resume'."
    assert (400, told) == (answer.status_code, answer.json()["detail"])


def test_parts_are_those_of_json(client: TestClient) -> None:
    answer = client.post("/v1/analyses?format=html&include=dots", files=_FILE)

    assert (400, "include: names parts of the report as json, not as html.") == (
        answer.status_code,
        answer.json()["detail"],
    )


def test_the_same_form_is_not_sent_twice_and_another_is(client: TestClient) -> None:
    tag = client.post("/v1/analyses?format=html", files=_FILE).headers["etag"]

    def status(format: str) -> int:
        answer = client.post(f"/v1/analyses?format={format}", files=_FILE, headers={"If-None-Match": tag})
        return answer.status_code

    assert [304, 200] == [status("html"), status("json")]


def test_a_file_comes_back_marked(client: TestClient) -> None:
    sent = {"files": _FILE, "data": {"select": "D"}, "headers": {"Idempotency-Key": "marked-1"}}

    first, again = (client.post("/v1/marked", **sent) for _ in range(2))  # type: ignore[arg-type]

    assert (200, b'marked Jane {"select": "D"}') == (first.status_code, first.content)
    assert "attachment; filename*=UTF-8''Jo%27s%20cv-dotwise.docx" == first.headers["content-disposition"]
    assert "true" == again.headers["idempotency-replayed"]
    told = ("content-type", "content-disposition")
    assert [first.content, *map(first.headers.get, told)] == [again.content, *map(again.headers.get, told)]


def test_marking_has_the_limits_and_errors_of_analyses(client: TestClient) -> None:
    def told(data: bytes, **fields: str) -> tuple[int, str]:
        answer = client.post("/v1/marked", files={"file": ("cv.docx", data)}, data=fields)
        return answer.status_code, answer.json()["code"]

    assert (413, "too_large") == told(b"x" * 250_000)
    assert (422, "empty_file") == told(b"")
    assert (415, "unsupported_type") == told(b"problem:unsupported_type")
    assert (400, "invalid_request") == told(b"A", selct="D")


def test_the_document_for_programs_names_the_media_types(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]

    report = paths["/v1/analyses"]["post"]["responses"]["200"]["content"]
    assert {"application/json", "text/html", "text/markdown", "text/plain", "application/resume+json"} < set(report)
    assert "application/pdf" in paths["/v1/marked"]["post"]["responses"]["200"]["content"]
