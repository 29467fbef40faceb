"""A document in, a report out: files, names, parts, tags and every way to be refused."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from dotwise.service.routes.analyses import label
from tests.documents.word import document, paragraph


def _file(data: bytes = b"Jane", name: str = "cv.txt") -> dict[str, tuple[str, bytes]]:
    return {"file": (name, data)}


def test_a_report_comes_back_with_its_headers(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files=_file())

    assert 200 == answer.status_code
    assert "dotwise/report/1" == answer.json()["schema"]
    assert "nosniff" == answer.headers["x-content-type-options"]
    assert "no-store" == answer.headers["cache-control"]
    assert "default-src 'none'; frame-ancestors 'none'" == answer.headers["content-security-policy"]
    assert answer.headers["etag"].startswith('W/"'), "the seconds in it differ, so the bytes do"


def test_only_the_wanted_parts(client: TestClient) -> None:
    report = client.post("/v1/analyses?include=dots", files=_file()).json()

    assert {"schema", "versions", "source", "status", "problems", "dots"} == set(report)


def test_an_unknown_part_is_refused_with_the_known_ones(client: TestClient) -> None:
    answer = client.post("/v1/analyses?include=soul", files=_file())

    assert 400 == answer.status_code
    assert "throughlines" in answer.json()["detail"]
    assert "soul" not in answer.text


def test_the_same_document_is_not_sent_twice(client: TestClient) -> None:
    first = client.post("/v1/analyses", files=_file())
    again = client.post("/v1/analyses", files=_file(), headers={"If-None-Match": first.headers["etag"]})
    other = client.post("/v1/analyses", files=_file(b"John"), headers={"If-None-Match": first.headers["etag"]})
    named = client.post("/v1/analyses", files=_file(name="b.txt"), headers={"If-None-Match": first.headers["etag"]})

    assert (304, b"") == (again.status_code, again.content)
    assert [200, 200] == [other.status_code, named.status_code]


def test_a_tag_is_known_again_however_it_is_listed(client: TestClient) -> None:
    tag = client.post("/v1/analyses", files=_file()).headers["etag"]

    def status(listed: str) -> int:
        return client.post("/v1/analyses", files=_file(), headers={"If-None-Match": listed}).status_code

    assert [304] * 3 == [status(listed) for listed in (tag, tag.removeprefix("W/"), f'"other", {tag}')]
    assert [200] * 3 == [status(listed) for listed in ('"other"', tag[:-1], tag.strip('W/"'))]


def test_the_same_document_and_ad_are_not_held_together_twice(client: TestClient) -> None:
    def held(ad: str, tag: str = "") -> int:
        answer = client.post("/v1/targets", files=_file(), data={"ad": ad}, headers={"If-None-Match": tag})
        tags.append(answer.headers["etag"])
        return answer.status_code

    tags: list[str] = []

    assert [200, 304, 200] == [held("Excel"), held("Excel", tags[0]), held("Word", tags[0])]


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        ("application/json", b'{"texts": ["caf\xe9"]}', "The body is not UTF-8."),
        ("application/json", b"[" * 100_000, "The body is nested too deep."),
        ("application/json", b'{"texts": [' + b"9" * 6000 + b"]}", "The body holds a number with too many digits."),
        ("application/json", b'{"texts": ["\\ud800"]}', "texts.0: takes a text of whole characters."),
    ],
)
def test_a_body_that_cannot_be_taken_apart_is_told_why(client: TestClient, kind: str, data: bytes, told: str) -> None:
    answer = client.post("/v1/lines", content=data, headers={"Content-Type": kind})

    assert (400, told) == (answer.status_code, answer.json()["detail"])


def test_a_form_without_a_boundary_is_told_so(client: TestClient) -> None:
    answer = client.post("/v1/analyses", content=b"abc", headers={"Content-Type": "multipart/form-data"})

    assert 400 == answer.status_code
    assert "Missing boundary" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("path", "wanted"), [("/v1/analyses", "multipart/form-data"), ("/v1/lines", "application/json")]
)
def test_another_kind_of_body_is_told_as_that(client: TestClient, path: str, wanted: str) -> None:
    answer = client.post(path, content=b"%PDF-1.7", headers={"Content-Type": "application/pdf"})

    assert (415, "body_type") == (answer.status_code, answer.json()["code"])
    assert wanted in answer.json()["detail"]


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\cv.docx", "cv.docx"),
        ("a\x00b\x1b[31m\u202efdp.exe", "ab[31mfdp.exe"),
        ("", "document"),
        (None, "document"),
        ("n" * 500, "n" * 120),
    ],
)
def test_a_file_name_is_only_a_label(sent: str | None, shown: str) -> None:
    assert shown == label(sent)


def test_two_files_in_one_field_are_refused(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files=[("file", ("a.txt", b"A")), ("file", ("b.txt", b"B"))])

    assert (422, "two_files") == (answer.status_code, answer.json()["code"])


def test_an_empty_file_is_told(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files=_file(b""))

    assert (422, "empty_file") == (answer.status_code, answer.json()["code"])


@pytest.mark.parametrize(
    ("code", "status"), [("unsupported_type", 415), ("encrypted", 422), ("no_text_layer", 422), ("page_limit", 422)]
)
def test_a_document_that_cannot_be_read_has_its_code(client: TestClient, code: str, status: int) -> None:
    answer = client.post("/v1/analyses", files=_file(f"problem:{code}".encode()))

    assert status == answer.status_code
    assert "application/problem+json" == answer.headers["content-type"]
    assert (code, f"/problems/{code}", False) == tuple(answer.json()[key] for key in ("code", "type", "retryable"))


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"challenge": "moving"}, "challenge: takes one of 'finding', 'leaving' or 'performing'."),
        ({"package": "x"}, "package: takes one of 'employee', 'interim' or 'consultant'."),
    ],
)
def test_a_field_of_a_form_says_what_it_takes(client: TestClient, fields: dict[str, str], told: str) -> None:
    answer = client.post("/v1/analyses", files=_file(), data=fields)

    assert (400, told) == (answer.status_code, answer.json()["detail"])


_BLANK = {"id": "b1", "kind": "canary", "question": "how many?"}
_ASKED = _BLANK | {"kind": "number"}
_LED = {"text": "Led a ward of [how many?] beds", "blanks": [_ASKED]}


@pytest.mark.parametrize(
    ("address", "body", "told"),
    [
        ("lines", {"texts": []}, "texts: takes 1 or more of them."),
        ("lines", {"texts": "canary"}, "texts: takes a list."),
        ("lines", {"texts": ["canary" * 400]}, "texts.0: takes a text of 2000 characters at most."),
        ("lines", {"texts": ["Led a ward"], "occupation": ["canary"]}, "occupation: takes a text."),
        ("lines", {}, "texts: is missing."),
        ("lines", {"texts": ["Led a ward"], "foo": 1}, "foo: is not known here."),
        ("lines", {"texts": ["Led a ward"], "Occupation": "nurse"}, "Occupation: is not known here."),
        ("rewrites", {"rewrites": [_LED | {"answer": {}}]}, "rewrites.0.answer: is not known here."),
        ("rewrites", {"rewrites": [_LED], "settings": ""}, "settings: is not known here."),
        (
            "rewrites",
            {"rewrites": [_LED | {"blanks": [_ASKED | {"hint": ""}]}]},
            "rewrites.0.blanks.0.hint: is not known here.",
        ),
        (
            "rewrites",
            {"rewrites": [_LED, _LED | {"answers": {"b1": "31", "b9": "canary"}}]},
            "rewrites.1.answers: b9 is the id of no blank of this rewrite.",
        ),
        (
            "rewrites",
            {"rewrites": [_LED | {"blanks": []}]},
            "rewrites.0.blanks: the text asks a question in brackets that is not among them; "
            "send them as the report prints them.",
        ),
        (
            "rewrites",
            {"rewrites": [{"text": "Led [how many?] wards [for how long?]", "blanks": [_ASKED]}]},
            "rewrites.0.blanks: the text asks a question in brackets that is not among them; "
            "send them as the report prints them.",
        ),
        (
            "rewrites",
            {"rewrites": [{"text": "Led a ward", "blanks": [_ASKED]}]},
            "rewrites.0.blanks: the question of b1 does not stand in brackets in the text.",
        ),
        (
            "rewrites",
            {"rewrites": [{"text": "Led [how many?] of [how many?]", "blanks": [_ASKED, _ASKED]}]},
            "rewrites.0.blanks: two of them have the same id.",
        ),
        (
            "rewrites",
            {"rewrites": [{"text": "Led 5 [how many?]", "blanks": [_BLANK]}]},
            "rewrites.0.blanks.0.kind: takes one of number, period, thing, who.",
        ),
    ],
)
def test_a_field_of_an_object_says_what_it_takes(client: TestClient, address: str, body: object, told: str) -> None:
    answer = client.post(f"/v1/{address}", json=body)

    assert (400, told) == (answer.status_code, answer.json()["detail"])


def test_broken_json_is_called_that(client: TestClient) -> None:
    answer = client.post("/v1/lines", content=b'{"texts": [canary', headers={"Content-Type": "application/json"})

    assert "the body: is not valid JSON." == answer.json()["detail"]


def test_our_own_mistake_is_not_blamed_on_the_document(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files=_file(b"mock:raise"))

    assert (500, "unforeseen", False) == (answer.status_code, answer.json()["code"], answer.json()["retryable"])
    assert "not at fault" in answer.json()["detail"]
    assert "Canary" not in answer.text


def test_a_document_that_breaks_its_worker_harms_nobody_else(client: TestClient) -> None:
    broken = client.post("/v1/analyses", files=_file(b"mock:die"))
    late = client.post("/v1/analyses", files=_file(b"mock:hang"))

    assert (422, "parse_crash") == (broken.status_code, broken.json()["code"])
    assert (422, "parse_timeout") == (late.status_code, late.json()["code"])
    assert 200 == client.post("/v1/analyses", files=_file()).status_code


def test_a_missing_file_is_told_without_an_echo(client: TestClient) -> None:
    answer = client.post("/v1/analyses", data={"ad": "Jane Canary"})

    assert 400 == answer.status_code
    assert "file: is missing." == answer.json()["detail"]
    assert "Canary" not in answer.text


_FORM = "this address takes ad, challenge, file, ignore, package, select, settings."


@pytest.mark.parametrize(
    ("query", "fields", "told"),
    [
        ("", {"pakage": "interim"}, f"pakage: is not known here; {_FORM}"),
        ("", {"Select": "D"}, f"Select: is not known here; {_FORM}"),
        ("", {"x" * 500: "1"}, f"{'x' * 40}: is not known here; {_FORM}"),
        ("", {"select": ["D", "T"]}, "select: is sent more than once, and only one is read."),
        ("?inlude=dots", {}, "inlude: is not known here; this address takes format, include."),
        ("?include=dots&include=roles", {}, "include: is sent more than once, and only one is read."),
        ("?challenge=leaving", {}, "challenge: is not known here; this address takes format, include."),
    ],
)
def test_a_misspelt_field_of_a_form_is_told(client: TestClient, query: str, fields: dict[str, str], told: str) -> None:
    answer = client.post(f"/v1/analyses{query}", files=_file(), data=fields)

    assert (400, "invalid_request", told) == (answer.status_code, answer.json()["code"], answer.json()["detail"])


@pytest.mark.parametrize(
    ("address", "fields"),
    [("targets", {"ad": "A", "ad_fle": "B"}), ("comparisons", {"ad": "A"}), ("analyses", {"ad_file": "A"})],
)
def test_a_field_of_another_address_is_told(client: TestClient, address: str, fields: dict[str, str]) -> None:
    answer = client.post(f"/v1/{address}", files=_file() | {"earlier": ("b.txt", b"B")}, data=fields)

    assert 400 == answer.status_code
    assert ": is not known here; this address takes " in answer.json()["detail"]


def test_every_address_of_the_api_refuses_what_it_does_not_know(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    asked = [(method, path) for path, methods in paths.items() if path.startswith("/v1/") for method in methods]
    job = "job_0123456789abcdef_0123456789abcdef0123456789abcdef"

    for method, path in asked:
        where = path.replace("{job}", job).replace("{name}", "D101")
        answer = client.request(method, f"{where}?cnary=1", **_body(method, path))
        assert (400, True) == (answer.status_code, "cnary: is not known" in answer.json()["detail"]), (method, path)


def _body(method: str, path: str) -> dict[str, object]:
    if path in ("/v1/lines", "/v1/rewrites"):
        return {"json": {"texts": ["A"]} if path == "/v1/lines" else {"rewrites": [{"text": "A"}]}}
    return {"files": {"file": ("a.txt", b"A")}} if method == "post" and "{" not in path else {}


def test_an_address_without_parameters_says_so(client: TestClient) -> None:
    answer = client.get("/v1/rules?family=D")

    assert "family: is not known here; this address takes none." == answer.json()["detail"]
    assert 200 == client.get("/health/live?probe=1").status_code, "a load balancer may add what it likes"


def test_an_ad_fills_the_target(client: TestClient) -> None:
    told = client.post("/v1/targets", files=_file(), data={"ad": "Runs a ward"})
    filed = client.post("/v1/targets", files=_file() | {"ad_file": ("ad.txt", b"Runs a ward")})
    none = client.post("/v1/targets", files=_file())

    assert "Runs a ward" == told.json()["target"]["requirements"][0]["text"]
    assert told.json() == filed.json()
    assert 400 == none.status_code


def test_an_ad_in_word_is_read_as_on_the_command_line(client: TestClient) -> None:
    answer = client.post("/v1/targets", files=_file() | {"ad_file": ("ad.docx", document(paragraph("Runs a ward")))})

    assert "Runs a ward" == answer.json()["target"]["requirements"][0]["text"]


@pytest.mark.parametrize(
    ("ad", "status", "code"),
    [(b"\x7fELF\x02\x01", 415, "unsupported_type"), (b"%PDF-1.7 cut off", 422, "corrupt"), (b" ", 422, "empty_file")],
)
def test_an_ad_that_is_no_text_is_refused(client: TestClient, ad: bytes, status: int, code: str) -> None:
    answer = client.post("/v1/targets", files=_file() | {"ad_file": ("ad.pdf", ad)})

    assert (status, code) == (answer.status_code, answer.json()["code"])
    assert answer.json()["detail"].startswith("ad_file: ")


def test_two_ads_are_one_too_many(client: TestClient) -> None:
    answer = client.post("/v1/targets", files=_file() | {"ad_file": ("ad.txt", b"Runs a ward")}, data={"ad": "Cooks"})

    assert 400 == answer.status_code
    assert "not as both" in answer.json()["detail"]


def test_two_versions_are_compared(client: TestClient) -> None:
    files = {"earlier": ("a.txt", b"one"), "file": ("b.txt", b"three")}

    assert [["a.txt", "b.txt"], "one", "three"] == client.post("/v1/comparisons", files=files).json()


def test_rewrites_take_answers(client: TestClient) -> None:
    blank = {"id": "b1", "kind": "number", "question": "how many?"}
    one = {"text": "Led [how many?] people", "blanks": [blank], "answers": {"b1": "5"}}

    answer = client.post("/v1/rewrites", json={"rewrites": [one]})

    assert [one | {"occupation": None, "line": None}] == answer.json()


def test_an_empty_line_costs_no_other_its_verdict(client: TestClient) -> None:
    answer = client.post("/v1/lines", json={"texts": ["", "Led a ward", "12"]})

    assert ["", "Led a ward", "12"] == [line["text"] for line in answer.json()]


def test_too_many_lines_are_refused_without_an_echo(client: TestClient) -> None:
    answer = client.post("/v1/lines", json={"texts": ["Canary"] * 101})

    assert 400 == answer.status_code
    assert "Canary" not in answer.text


def test_an_upload_never_reaches_a_disk(client: TestClient) -> None:
    from starlette.formparsers import MultiPartParser

    assert MultiPartParser.spool_max_size >= 300_000
