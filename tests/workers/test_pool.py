"""Untrusted files in limited children: whatever one does, there is an answer, and the next one is read."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

import pytest

from dotwise.errors import UnreadableError
from dotwise.model import Format, Source
from dotwise.workers import Limits, ParsePool

_GOOD = Source("cv.txt", b"Jane Doe\n\nEXPERIENCE\nWrote the rota that the night shift still uses\n")


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> Iterator[ParsePool]:
    monkeypatch.setenv("DOTWISE_MOCK_PARSER", "1")
    with ParsePool(1) as pool:
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


def test_a_child_that_hangs_is_stopped_on_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    from dotwise.workers import limits, zygote

    monkeypatch.setattr(zygote, "sleep", __import__("time").sleep)
    monkeypatch.setenv("DOTWISE_MOCK_PARSER", "1")
    frame = b"\x01\x00\x00\x00amock:hang"

    answer = zygote._in_child(frame, Limits(memory=limits.Limits().memory * 8, wall=0.3), ())

    assert b"parse_timeout" in answer


def test_many_callers_share_few_helpers(pool: ParsePool) -> None:
    with ThreadPoolExecutor(4) as threads:
        readings = list(threads.map(pool.parse, [_GOOD] * 8))

    assert 1 == len(set(readings))
