"""A client that is written from the OpenAPI document alone does the whole work over a real connection."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import Any

import httpx
import pytest

from dotwise.service.keys import new_store_key
from tests.service.conftest import Keyring, Server
from tests.service.make_client import client_source


def test_it_works_from_end_to_end(serve: Callable[..., Server], keyring: Keyring, tmp_path: Path) -> None:
    server = serve(
        DOTWISE_KEYS_FILE=str(keyring.file),
        DOTWISE_STORE_KEY=new_store_key(),
        DOTWISE_STORE_FILE=str(tmp_path / "jobs.sqlite"),
        DOTWISE_RATE_BURST="1000",
    )
    module: dict[str, Any] = {}
    exec(client_source(httpx.get(f"{server.address}/openapi.json").json()), module)
    client = module["Client"](server.address, keyring.secrets["first"])

    assert "dotwise/report/1" == client.create_analysis(("cv.txt", b"A"), include="dots")["schema"]
    assert client.create_target(("cv.txt", b"A"), ad="Runs a ward")["target"]["requirements"]
    assert ["a.txt", "b.txt"] == client.create_comparison(earlier=("a.txt", b"1"), file=("b.txt", b"2"))[0]
    assert [{"text": "Led a ward"}] == client.judge_lines(["Led a ward"])
    assert "Led 5" == client.finish_rewrites([{"text": "Led 5"}])[0]["text"]
    assert "responsible-for" in {rule["name"] for rule in client.list_rules()}
    assert client.get_rule("responsible-for")["flags"]
    assert "alive" == client.live()["status"]
    with pytest.raises(module["Problem"], match="empty_file"):
        client.create_analysis(("cv.txt", b""))

    job = client.create_job([("a.txt", b"1"), ("b.txt", b"2")], idempotency_key="k")["id"]
    while client.get_job(job)["state"] != "finished":
        sleep(0.05)
    assert ["a.txt", "b.txt"] == [json.loads(line)["name"] for line in client.get_results(job).splitlines()]
    client.delete_job(job)
    with pytest.raises(module["Problem"], match="not_found"):
        client.delete_job(job)
    with pytest.raises(module["Problem"], match="unauthorized"):
        module["Client"](server.address, "dw_wrong").judge_lines(["Led a ward"])
