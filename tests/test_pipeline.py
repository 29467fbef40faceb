"""The flow: what Python callers get, and what happens when a step meets something that nobody foresaw."""

from __future__ import annotations

from pathlib import Path

import pytest

import dotwise
from dotwise import pipeline
from dotwise.model import Label, Source, Status
from dotwise.pipeline import Analyzer


def test_a_path_and_its_bytes_give_the_same_dots(samples: tuple[Path, ...]) -> None:
    by_path = dotwise.analyze(samples[0])
    by_bytes = dotwise.analyze(samples[0].read_bytes(), samples[0].name)

    assert by_path.dots == by_bytes.dots
    assert samples[0].name == by_path.source.name


def test_judges_single_lines_each_for_itself(analyzer: Analyzer) -> None:
    lines = ("Answered 60+ calls per day", "Wrote the county's first heat-emergency plan; it is still in use")

    judged = analyzer.judge_lines(lines, "call-centre agent")

    assert [Label.COMMODITY, Label.ASSET] == [dot.verdict.label for dot in judged if dot.verdict]
    assert judged[0].rewrites
    assert not judged[1].rewrites
    assert judged[:1] == analyzer.judge_lines(lines[:1], "call-centre agent")


def test_a_step_that_breaks_costs_one_file(
    analyzer: Analyzer, samples: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = [Source(path.name, path.read_bytes()) for path in samples[:2]]
    whole = pipeline.connect

    def connect(career: pipeline.Career, sense: pipeline.Sense) -> pipeline.Ties:
        if career.contact.name == first.contact.name:
            raise ZeroDivisionError
        return whole(career, sense)

    first = analyzer.analyze(sources[0])
    monkeypatch.setattr(pipeline, "connect", connect)
    broken, other = analyzer.analyze_many(sources)

    assert (Status.FAILED, "unforeseen") == (broken.status, broken.problems[0].code)
    assert Status.OK == other.status


def test_a_missing_file_is_an_error_of_the_caller() -> None:
    with pytest.raises(FileNotFoundError):
        dotwise.analyze("no-such-file.docx")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.pdf", b"", "empty_file"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unsupported_type"),
        ("cut.docx", b"PK\x03\x04" + bytes(40), "corrupt"),
        ("nothing.pdf", b"%PDF-1.7\n%%EOF", "corrupt"),
        ("noise.bin", bytes(range(256)) * 8, "unsupported_type"),
    ],
)
def test_bad_input_says_what_is_wrong(analyzer: Analyzer, name: str, data: bytes, code: str) -> None:
    report = analyzer.analyze(Source(name, data))

    assert Status.FAILED == report.status
    assert code == report.problems[0].code
    assert report.problems[0].message.endswith((".", "?"))
