"""Every hostile file gets an answer in time: a reading without hidden words, or a refusal in words; the caller never suffers."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from dotwise.errors import UnreadableError
from dotwise.model import Reading, Source
from dotwise.outline import outline
from dotwise.parsers import parse
from dotwise.pipeline import Analyzer
from dotwise.workers import Limits, ParsePool
from dotwise.workers.limits import READING, RECOGNISING
from tests.abuse.make_corpus import Case, Demand, cases
from tests.abuse.other_files import many_alike, slow_inputs
from tests.abuse.pdf_files import SEEN

CASES = tuple(cases())
CODES = frozenset(
    "empty_file unsupported_type corrupt encrypted no_text_layer garbled_text empty_document page_limit text_limit "
    "decompression_limit forbidden_xml too_large parse_timeout parse_memory parse_crash".split()
)
SECONDS = READING.wall + 3 + (RECOGNISING.wall if find_spec("rapidocr") else 0)
"""18 where scans are not recognised: the limit itself, and a busy machine."""
TO_THE_LIMIT = frozenset({"pdf endless: forms in forms"})
"""Stopped by the clock alone, so they take as long as is allowed."""


@pytest.fixture(scope="module")
def pool() -> Iterator[ParsePool]:
    with ParsePool(1) as pool:
        pool.parse(Source("first.txt", b"Experience\n- Drove cranes in the port"))
        yield pool


def answer(pool: ParsePool, case: Case) -> Reading | UnreadableError:
    try:
        return pool.parse(Source(case.name, case.data))
    except UnreadableError as error:
        return error


def params() -> Iterator[ParameterSet]:
    asked = pytest.mark.skipif("DOTWISE_SLOW" not in os.environ, reason="takes a minute; set DOTWISE_SLOW=1")
    for case in CASES:
        yield pytest.param(case, id=case.name, marks=(pytest.mark.slow, asked) if case.name in TO_THE_LIMIT else ())


@pytest.mark.parametrize("case", tuple(params()))
def test_every_file_gets_its_answer_in_time(pool: ParsePool, case: Case) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.monotonic()

    found = answer(pool, case)

    assert time.monotonic() - started < SECONDS
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 200
    if isinstance(found, UnreadableError):
        assert found.code in CODES
        assert len(found.message) > 20
        assert case.demand in (Demand.REFUSE, Demand.ANSWER), found.code
        assert not case.codes or found.code in case.codes
    else:
        assert case.demand is not Demand.REFUSE
        text = " ".join(line.text for line in found.lines)
        assert "CANARY" not in text
        if case.demand is Demand.EXPOSE:
            assert "hidden_text" in [problem.code for problem in found.problems]
        if case.demand in (Demand.READ, Demand.EXPOSE):
            assert ("on the quay running" if case.name.startswith("text") else SEEN) in text


def test_names_are_unique() -> None:
    assert len(CASES) == len({case.name for case in CASES})


def test_nothing_that_a_file_asked_for_was_written() -> None:
    assert not Path("/tmp/dotwise-was-here").exists()
    assert not Path("/etc/dotwise").exists()


def test_what_is_promised_of_an_ordinary_installation() -> None:
    assert Limits(memory=1024**3, cpu=10, wall=15.0, files=16) == READING


def test_more_lines_than_any_document_has_are_refused_before_they_are_looked_at() -> None:
    started = time.process_time()

    with pytest.raises(UnreadableError) as told:
        parse(Source("log.txt", b"Jo Probe\n" + b"- a\n" * 50_000))

    assert "text_limit" == told.value.code
    assert time.process_time() - started < 0.5


TEXTS = tuple(case for case in CASES if case.name.startswith(("slow", "text", "markup")))


@pytest.mark.parametrize("case", TEXTS, ids=[case.name for case in TEXTS])
def test_what_lines_mean_is_found_in_time(case: Case) -> None:
    """The outline runs outside the limited process, so no text may hold it up."""
    try:
        reading = parse(Source(case.name, case.data))
    except UnreadableError:
        return
    started = time.process_time()

    career = outline(reading)

    assert time.process_time() - started < 8
    assert "CANARY" not in " ".join(dot.text for dot in career.dots)


@pytest.mark.parametrize("case", TEXTS, ids=[case.name for case in TEXTS])
def test_what_is_read_is_judged_in_time(case: Case, analyzer: Analyzer) -> None:
    """So are verdicts, ties and rewrites: what grows with the square or the cube of the lines shows here."""
    started = time.process_time()

    report = analyzer.analyze(Source(case.name, case.data))

    assert time.process_time() - started < 8
    assert "CANARY" not in " ".join(dot.text for dot in report.dots)


def test_hundreds_of_lines_alike_are_tied_in_time(analyzer: Analyzer) -> None:
    """Every pair of them may recur, so this is where grouping them could take minutes."""
    lines = "".join(f"{' ' * (number % 40)}- Trained the night staff on the new ledger\n" for number in range(700))
    started = time.process_time()

    report = analyzer.analyze(Source("alike.md", f"# Jo Probe\n\n{lines}".encode()))

    assert time.process_time() - started < 20
    assert len(report.throughlines) <= 2


@pytest.mark.parametrize("name", slow_inputs())
def test_twice_as_long_takes_twice_the_time_and_not_four_times(name: str) -> None:
    """A pattern that goes back and forth takes four times as long; what takes next to nothing is not compared."""
    whole = slow_inputs()[name].rstrip()
    start = whole.rindex(b"\n", 0, len(whole) // 10) if b"\n" in whole[: len(whole) // 10] else 0
    half = whole[: start + (len(whole) - start) // 2]

    assert spent(whole) < 3 * spent(half) + 0.15


@pytest.mark.parametrize("name", many_alike(0))
def test_twice_as_many_alike_take_twice_the_time_and_not_four_times(name: str) -> None:
    """What looks from each line or letter at all the others takes four times as long; one file would hold a worker for a minute."""
    assert spent(many_alike(1200)[name]) < 3 * spent(many_alike(600)[name]) + 0.15


def spent(data: bytes) -> float:
    """Seconds of processor time for reading and outline."""
    started = time.process_time()
    with suppress(UnreadableError):
        outline(parse(Source("slow.txt", data)))
    return time.process_time() - started
