"""The OpenAPI document and its page: complete, and without a request to anywhere else."""

from __future__ import annotations

import re

from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator


def test_every_route_documents_its_problems(client: TestClient) -> None:
    document = client.get("/openapi.json").json()

    assert "3.1.0" == document["openapi"]
    assert {"200", "304", "400", "401", "403", "406", "408", "409", "413", "415", "422", "429", "500", "503"} == set(
        document["paths"]["/v1/analyses"]["post"]["responses"]
    )
    assert "HTTPValidationError" not in str(document)


def test_every_reference_leads_somewhere(client: TestClient) -> None:
    document = client.get("/openapi.json").json()

    wanted = set(re.findall(r"#/components/schemas/([A-Za-z0-9_]+)", str(document)))
    assert wanted <= set(document["components"]["schemas"])
    for schema in document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_the_page_loads_nothing_from_elsewhere(client: TestClient) -> None:
    answer = client.get("/docs")

    assert 200 == answer.status_code
    assert "http" not in re.sub(r"http://127\.0\.0\.1:8000/v1/analyses", "", answer.text)
    assert "<script" not in answer.text
    assert "/v1/comparisons" in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")


def test_every_problem_has_a_page(client: TestClient) -> None:
    assert "Retry-After" in client.get("/problems/busy").json()["meaning"]
    assert 404 == client.get("/problems/none").status_code


def test_schemas_are_served(client: TestClient) -> None:
    names = client.get("/v1/schemas").json()

    assert {"report-1", "line-1", "comparison-1"} <= set(names)
    for name in names:
        Draft202012Validator.check_schema(client.get(f"/v1/schemas/{name}").json())
    assert 404 == client.get("/v1/schemas/none").status_code


def test_rules_are_served_by_code_and_name(client: TestClient) -> None:
    first = client.get("/v1/rules").json()[0]

    assert client.get(f"/v1/rules/{first['code']}").json() == client.get(f"/v1/rules/{first['name']}").json()
    assert 404 == client.get("/v1/rules/none").status_code


def test_figures_for_prometheus(client: TestClient) -> None:
    client.get("/v1/schemas")

    figures = client.get("/metrics").text

    assert 'dotwise_requests_total{method="GET",route="/v1/schemas",status="200"}' in figures
