"""The same request under the same key is worked on once."""

from __future__ import annotations

import asyncio

import pytest
from fastapi import Response
from fastapi.testclient import TestClient

from dotwise.service.problems import ApiProblem
from dotwise.service.replays import Replays

_KEY = {"Idempotency-Key": "order-1"}


def test_a_retry_is_answered_alike(client: TestClient) -> None:
    first = client.post("/v1/analyses", files={"file": ("a.txt", b"A")}, headers=_KEY)
    again = client.post("/v1/analyses", files={"file": ("a.txt", b"A")}, headers=_KEY)

    assert (first.content, first.headers["etag"]) == (again.content, again.headers["etag"])
    assert "true" == again.headers["idempotency-replayed"]
    assert "idempotency-replayed" not in first.headers


def test_the_same_key_with_another_request_is_refused(client: TestClient) -> None:
    headers = {"Idempotency-Key": "order-2"}
    client.post("/v1/analyses", files={"file": ("a.txt", b"A")}, headers=headers)

    other = client.post("/v1/analyses", files={"file": ("a.txt", b"B")}, headers=headers)

    assert (422, "key_reused") == (other.status_code, other.json()["code"])


def test_a_key_that_is_no_text_is_refused(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files={"file": ("a.txt", b"A")}, headers={"Idempotency-Key": "x" * 256})

    assert 400 == answer.status_code


def test_while_the_first_is_running_the_second_waits_its_turn() -> None:
    async def both() -> None:
        replays, go_on = Replays(), asyncio.Event()

        async def slow() -> Response:
            await go_on.wait()
            return Response("done")

        first = asyncio.create_task(replays.answer("t", "k", (b"x",), slow))
        await asyncio.sleep(0)
        with pytest.raises(ApiProblem) as refused:
            await replays.answer("t", "k", (b"x",), slow)
        go_on.set()
        assert "conflict" == refused.value.code
        assert b"done" == (await first).body

    asyncio.run(both())


def test_problems_are_not_kept_and_tenants_do_not_meet() -> None:
    async def run() -> list[bytes]:
        replays, calls = Replays(), []

        async def make() -> Response:
            calls.append(b"call")
            if len(calls) == 1:
                raise ApiProblem("busy", "later")
            return Response(str(len(calls)))

        with pytest.raises(ApiProblem):
            await replays.answer("north", "k", (b"x",), make)
        answers = [await replays.answer(tenant, "k", (b"x",), make) for tenant in ("north", "south", "north")]
        return [bytes(answer.body) for answer in answers]

    assert [b"2", b"3", b"2"] == asyncio.run(run())


def test_answers_are_forgotten_after_a_day() -> None:
    async def run() -> list[bytes]:
        now, calls = [0.0], []
        replays = Replays(lambda: now[0])

        async def make() -> Response:
            calls.append(1)
            return Response(str(len(calls)))

        first = await replays.answer("t", "k", (b"x",), make)
        now[0] = 25 * 3600.0
        later = await replays.answer("t", "k", (b"x",), make)
        return [bytes(first.body), bytes(later.body)]

    assert [b"1", b"2"] == asyncio.run(run())
