"""The server is killed at random instants: no job is lost, none comes twice, every webhook arrives."""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from time import monotonic, sleep

import httpx
import pytest

from dotwise.service.keys import new_store_key
from dotwise.settings import SMALL
from tests.service import postgres
from tests.service.conftest import Server
from tests.service.receiver import Receiver, receiving

Serve = Callable[..., Server]

_asked = pytest.mark.skipif("DOTWISE_SLOW" not in os.environ, reason="takes some minutes; set DOTWISE_SLOW=1")


def _ordeal(serve: Serve, folder: Path, jobs: int, kills: int, **settings: str) -> None:
    """Hand in ``jobs`` while the server is killed ``kills`` times; then look at every result and every webhook."""
    tally = folder / "tally"
    with receiving() as receiver:
        server = serve(
            DOTWISE_STORE_KEY=new_store_key(),
            DOTWISE_STORE_FILE=str(folder / "jobs.sqlite"),
            DOTWISE_WEBHOOK_SECRETS="master",
            DOTWISE_WEBHOOK_PRIVATE="true",
            DOTWISE_WEBHOOK_SECONDS="0.2",
            TOY_TALLY=str(tally),
            **settings,
        )
        over = Event()
        with ThreadPoolExecutor(2) as threads:
            killer = threads.submit(_kill_again_and_again, server, kills, over)
            ids = [_handed_in(server, number, receiver) for number in range(jobs)]
            killer.result()
            over.set()
        assert jobs == len(set(ids))
        for number, job in enumerate(ids):
            assert [f"cv-{number}.txt"] == _fetched(server, job)
        until = monotonic() + 30
        while len(_told(receiver)) < jobs and monotonic() < until:
            sleep(0.1)
    told = _told(receiver)
    assert {f"msg_{job}": 1 for job in ids} == {message: len(bodies) for message, bodies in told.items()}
    done = Counter(name for name in tally.read_text().split() if name != SMALL.name)
    assert jobs == len(done)
    # what was finished is not done again: at most what was being worked on when a kill came (two workers, two tries)
    assert sum(done.values()) <= jobs + 2 * kills


def _kill_again_and_again(server: Server, kills: int, over: Event) -> None:
    chance = random.Random(kills)
    for _ in range(kills):
        sleep(chance.uniform(0.05, 1.0))
        server.process.kill()
        server.process.wait()
        server.start()
        server.wait_until_ready()


def _handed_in(server: Server, number: int, receiver: Receiver) -> str:
    """The id of a job; sent again under the same key until it is taken."""
    until = monotonic() + 240
    while monotonic() < until:
        try:
            answer = httpx.post(
                f"{server.address}/v1/jobs",
                files={"file": (f"cv-{number}.txt", f"wait:0.05:{number}".encode())},
                data={"webhook": receiver.url},
                headers={"Idempotency-Key": f"order-{number}"},
                timeout=10,
            )
        except httpx.TransportError:
            sleep(0.05)
            continue
        if answer.status_code == 202:
            return str(answer.json()["id"])
        assert answer.status_code == 503, answer.text
        sleep(0.05)
    raise AssertionError(server.log.read_text()[-2000:])


def _fetched(server: Server, job: str) -> list[str]:
    until = monotonic() + 240
    while monotonic() < until:
        answer = httpx.get(f"{server.address}/v1/jobs/{job}/results", timeout=10)
        if answer.status_code == 200:
            lines = [json.loads(line) for line in answer.text.splitlines()]
            assert all(line["report"]["source"]["name"] == line["name"] for line in lines)
            return [line["name"] for line in lines]
        assert answer.status_code == 409, answer.text
        sleep(0.1)
    raise AssertionError(server.log.read_text()[-2000:])


def _told(receiver: Receiver) -> dict[str, set[bytes]]:
    """The bodies that came under each id: a repetition bears the same id and says the same."""
    told: dict[str, set[bytes]] = {}
    for headers, body in receiver.taken:
        told.setdefault(headers["webhook-id"], set()).add(body)
    return told


def test_thirty_jobs_survive_five_kills(serve: Serve, tmp_path: Path) -> None:
    _ordeal(serve, tmp_path, jobs=30, kills=5)


@pytest.mark.slow
@_asked
def test_two_hundred_jobs_survive_twenty_kills(serve: Serve, tmp_path: Path) -> None:
    _ordeal(serve, tmp_path, jobs=200, kills=20)


@pytest.mark.slow
@_asked
def test_two_hundred_jobs_survive_twenty_kills_on_postgresql(serve: Serve, tmp_path: Path) -> None:
    if postgres.programs() is None:
        pytest.skip("PostgreSQL is not installed. To run this: apt-get install postgresql")
    with postgres.running() as url:
        _ordeal(serve, tmp_path, jobs=200, kills=20, DOTWISE_DATABASE_URL=url)
