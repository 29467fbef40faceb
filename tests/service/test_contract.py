"""Requests drawn from the OpenAPI document: no server error, no status and no media type that it does not name."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, status_code_conformance

from dotwise.service.keys import new_store_key
from tests.service.conftest import Server

_CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance]
_EXAMPLES = int(os.environ.get("CONTRACT_EXAMPLES", "12"))


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Iterator[schemathesis.BaseSchema]:
    folder = tmp_path_factory.mktemp("contract")
    server = Server(
        folder / "log", {"DOTWISE_STORE_KEY": new_store_key(), "DOTWISE_STORE_FILE": str(folder / "jobs.sqlite")}
    )
    server.wait_until_ready()
    yield schemathesis.openapi.from_url(f"{server.address}/openapi.json")
    server.process.kill()
    server.process.wait()


def test_the_service_does_what_its_document_says(document: schemathesis.BaseSchema) -> None:
    operations = [found.ok() for found in document.get_all_operations()]
    assert len(operations) >= 18

    for operation in operations:

        @given(case=operation.as_strategy())
        @settings(
            max_examples=_EXAMPLES,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def answers_as_documented(case: schemathesis.Case) -> None:
            case.validate_response(case.call(), checks=_CHECKS)

        answers_as_documented()
