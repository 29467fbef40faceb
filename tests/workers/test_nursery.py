"""Workers are forked from one loaded process; a lost one is replaced and the others do not notice."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dotwise.workers.nursery import Crew, WorkerLateError, WorkerLostError

_MODULE = """
import os, time
from dotwise.workers.nursery import run_nursery

def load():
    loaded = str(os.getpid())
    def handle(frame):
        if frame == b"die":
            os._exit(9)
        if frame == b"sleep":
            time.sleep(60)
        if frame == b"ponder":
            time.sleep(0.5)
            return f"{os.getpriority(os.PRIO_PROCESS, 0)}".encode()
        return f"{loaded} {os.getpid()} {frame.decode()}".encode()
    return handle

run_nursery(load)
"""


@pytest.fixture
def crew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crew]:
    (tmp_path / "toy_nursery.py").write_text(_MODULE)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    with Crew("toy_nursery", 2) as crew:
        yield crew


def test_answers_come_from_a_fork_of_the_loaded_process(crew: Crew) -> None:
    loaded, worker, text = crew.ask(b"hello", 10).decode().split()

    assert "hello" == text
    assert loaded != worker


def test_who_takes_long_gives_way_and_the_next_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "toy_nursery.py").write_text(_MODULE)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    usual = os.getpriority(os.PRIO_PROCESS, 0)
    with Crew("toy_nursery", 1, brisk=0.1) as crew:
        first = crew.ask(b"x", 10).split()[1]
        assert min(usual + 5, 19) <= int(crew.ask(b"ponder", 10))
        next_one = crew.ask(b"x", 10).split()[1]

        assert first != next_one
        assert usual == os.getpriority(os.PRIO_PROCESS, int(next_one))
        assert next_one == crew.ask(b"x", 10).split()[1]


def test_a_dead_worker_is_replaced(crew: Crew) -> None:
    with pytest.raises(WorkerLostError):
        crew.ask(b"die", 10)

    assert crew.ask(b"next", 10).endswith(b"next")


def test_a_worker_that_does_not_answer_is_replaced(crew: Crew) -> None:
    with pytest.raises(WorkerLateError):
        crew.ask(b"sleep", 0.3)

    assert crew.ask(b"next", 10).endswith(b"next")


def test_a_worker_whose_successor_cannot_be_started_is_ended_once(crew: Crew, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []

    def fail(_: Crew) -> None:
        raise WorkerLostError("no worker could be started")

    def end(process: int, _: int) -> None:
        ended.append(process)

    worker = int(crew.ask(b"x", 10).split()[1])
    monkeypatch.setattr(crew, "_recycle", 1)
    with monkeypatch.context() as troubled:
        troubled.setattr(Crew, "_fresh", fail)
        troubled.setattr(os, "killpg", end)
        with pytest.raises(WorkerLostError):
            crew.ask(b"x", 10)

    assert [worker] == ended
    assert crew.ask(b"next", 10).endswith(b"next")


def test_all_workers_share_one_load(crew: Crew) -> None:
    first, second = (crew.ask(b"x", 10).split()[0] for _ in range(2))

    assert first == second


def test_a_killed_nursery_is_started_again(crew: Crew) -> None:
    first = crew.ask(b"x", 10).split()[0]
    os.kill(int(first), 9)
    with pytest.raises(WorkerLostError):
        crew.ask(b"die", 10)
    with pytest.raises(WorkerLostError):
        crew.ask(b"die", 10)

    again = crew.ask(b"next", 20).split()

    assert first != again[0]
    assert b"next" == again[2]
