"""Untrusted files in limited children: whatever one does, there is an answer, and the next one is read."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter, sleep

import pytest
from tests.abuse import pdf_files
from tests.workers.rude_readers import read_rudely

from dotwise.errors import UnreadableError
from dotwise.model import Format, Source
from dotwise.workers import Limits, ParsePool
from dotwise.workers.limits import PATIENCE
from dotwise.workers.messages import reading_in, request
from dotwise.workers.nursery import WorkerImpatientError
from dotwise.workers.zygote import in_child

_ROOT = Path(__file__).resolve().parents[2]
_GOOD = Source("cv.txt", b"Jane Doe\n\nEXPERIENCE\nWrote the rota that the night shift still uses\n")


@pytest.fixture
def pool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ParsePool]:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(_ROOT), *sys.path]))
    monkeypatch.setenv("HOME", str(tmp_path))  # by which they are known later
    with ParsePool(1, "tests.workers.rude_readers") as pool:
        yield pool


def test_a_reading_crosses_the_pipe_whole(pool: ParsePool) -> None:
    reading = pool.parse(_GOOD)

    assert Format.TEXT == reading.format
    assert "Wrote the rota that the night shift still uses" == reading.lines[-1].text


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"mock:exit", "parse_crash"), (b"mock:crash", "parse_crash"), (b"mock:memory", "parse_memory")],
)
def test_a_child_that_misbehaves_is_told_and_the_next_is_read(pool: ParsePool, data: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as told:
        pool.parse(Source("bad.txt", data))
    started = perf_counter()

    assert code == told.value.code
    assert pool.parse(_GOOD).lines
    assert perf_counter() - started < 2.0


def test_a_problem_of_the_parser_crosses_with_its_words(pool: ParsePool) -> None:
    with pytest.raises(UnreadableError) as told:
        pool.parse(Source("bad.pdf", b"%PDF-1.7 broken"))

    assert "corrupt" == told.value.code
    assert told.value.message


def test_a_child_that_hangs_is_stopped_on_the_clock() -> None:
    roomy = Limits(memory=8 * Limits().memory, wall=0.3)  # this process is larger than the one that forks otherwise

    answer = in_child(request(Source("a", b"mock:hang")), roomy, read_rudely)

    assert b"parse_timeout" in answer


def test_time_spent_waiting_for_a_processor_is_not_counted() -> None:
    """Three more spin on the only processor, so in a second it works for a quarter of one, and goes on."""
    usual = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(usual)})
    others = [subprocess.Popen(["nice", "-n", "10", sys.executable, "-c", "while True: pass"]) for _ in range(3)]
    try:
        started = perf_counter()
        limits = Limits(memory=8 * Limits().memory, wall=1.0)
        answer = in_child(request(Source("a", b"mock:spin")), limits, read_rudely)
        took = perf_counter() - started
    finally:
        for other in others:
            other.kill()
            other.wait()
        os.sched_setaffinity(0, usual)

    assert b"parse_timeout" in answer
    assert took > 1.8
    assert took < 1.0 * PATIENCE + 1


class Waiting:
    """A caller who waits so long, and longer only if told so."""

    def __init__(self, seconds: float, longer: bool) -> None:
        self.seconds = seconds
        self.longer = longer
        self.asked = 0

    def more(self) -> bool:
        self.asked += 1
        return self.longer


def test_who_cannot_wait_gets_the_reader_back_at_once(pool: ParsePool) -> None:
    pool.parse(_GOOD)
    caller, started = Waiting(0.3, longer=False), perf_counter()

    with pytest.raises(WorkerImpatientError):
        pool.answer(Source("bad.txt", b"mock:hang"), caller)

    assert pool.parse(_GOOD).lines
    assert perf_counter() - started < 2.0
    assert 1 == caller.asked


def test_who_can_wait_is_asked_once_and_gets_the_answer(pool: ParsePool) -> None:
    caller = Waiting(0.0, longer=True)

    assert reading_in(pool.answer(_GOOD, caller)).lines
    assert 1 == caller.asked


def test_nothing_of_a_reader_that_was_ended_runs_on(pool: ParsePool, tmp_path: Path) -> None:
    pool.parse(_GOOD)
    with pytest.raises(WorkerImpatientError):
        pool.answer(Source("bad.txt", b"mock:spin"), Waiting(0.2, longer=False))
    assert running_readers(tmp_path)
    pool.close()

    until = perf_counter() + 5
    while (left := running_readers(tmp_path)) and perf_counter() < until:
        sleep(0.05)
    assert [] == left


def running_readers(home: Path) -> list[str]:
    """Readers and their children that were started with this home."""
    found = []
    for entry in Path("/proc").iterdir():
        with suppress(OSError):
            told = (entry / "environ").read_bytes() if entry.name.isdigit() else b""
            if f"HOME={home}".encode() in told.split(b"\0"):
                found.append(entry.name)
    return found


@pytest.mark.skipif(find_spec("rapidocr") is None, reason="reading pictures is an extra")
def test_a_picture_is_recognised_only_by_who_can_wait(pool: ParsePool) -> None:
    empty = Source("scan.pdf", pdf_files.page(b""))

    with pytest.raises(WorkerImpatientError):
        pool.answer(empty, Waiting(30.0, longer=False))


def test_many_callers_share_few_helpers(pool: ParsePool) -> None:
    with ThreadPoolExecutor(4) as threads:
        readings = list(threads.map(pool.parse, [_GOOD] * 8))

    assert 1 == len(set(readings))
