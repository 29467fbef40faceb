"""The flow: what Python callers get, and what happens when a step meets something that nobody foresaw."""

from __future__ import annotations

from pathlib import Path

import pytest

import dotwise
from dotwise import pipeline
from dotwise.connect.shows import Prove
from dotwise.model import Label, Source, Status
from dotwise.pipeline import Analyzer
from dotwise.settings import SMALL


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


def test_a_line_without_a_word_has_no_verdict_and_keeps_its_place(analyzer: Analyzer) -> None:
    lines = (
        "12",
        "Answered 60+ calls per day",
        "",
        "---",
        "  \t",
        "100%",
        "3 / 4",
        "\U0001f642",
        " Led a ward ",
        "Führte",
    )

    judged = analyzer.judge_lines(lines)

    assert [line.strip() for line in lines] == [dot.text for dot in judged]
    assert [1, 8, 9] == [number for number, dot in enumerate(judged) if dot.verdict]
    assert not any(dot.findings or dot.rewrites for dot in judged if not dot.verdict)


def test_many_lines_keep_their_order_and_are_judged_as_each_alone(analyzer: Analyzer) -> None:
    lines = tuple("" if number % 7 == 3 else f"Answered {number} calls per day" for number in range(40))

    judged = analyzer.judge_lines(lines)

    assert list(lines) == [dot.text for dot in judged]
    assert judged[37:] == tuple(dot for line in lines[37:] for dot in analyzer.judge_lines((line,)))


def test_a_step_that_breaks_costs_one_file(
    analyzer: Analyzer, samples: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = [Source(path.name, path.read_bytes()) for path in samples[:2]]
    whole = pipeline.connect

    def connect(career: pipeline.Career, sense: pipeline.Sense, prove: Prove) -> pipeline.Ties:
        if career.contact.name == first.contact.name:
            raise ZeroDivisionError
        return whole(career, sense, prove)

    first = analyzer.analyze(sources[0])
    monkeypatch.setattr(pipeline, "connect", connect)
    broken, other = analyzer.analyze_many(sources)

    assert (Status.FAILED, "unforeseen") == (broken.status, broken.problems[0].code)
    assert "the file is not at fault" in broken.problems[0].message
    assert Status.OK == other.status


def test_a_document_that_cannot_be_understood_costs_one_file(
    analyzer: Analyzer, samples: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = [Source(path.name, path.read_bytes()) for path in samples[:2]]
    whole = pipeline.understand_many
    poison = analyzer.analyze(sources[0]).dots[0].text

    def understand_many(texts: list[list[str]], *others: object) -> tuple[pipeline.Sense, ...]:
        if any(poison in text for text in texts):
            raise ZeroDivisionError
        return whole(texts, *others)

    monkeypatch.setattr(pipeline, "understand_many", understand_many)

    assert [Status.FAILED, Status.OK] == [report.status for report in analyzer.analyze_many(sources)]


@pytest.mark.parametrize(("asked", "seen"), [("1", True), ("0", False)])
def test_the_cause_of_our_own_mistake_is_printed_where_it_is_asked_for(
    analyzer: Analyzer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], asked: str, seen: bool
) -> None:
    def outline(reading: pipeline.Reading) -> pipeline.Career:
        raise KeyError("Jane Canary-Quill")

    monkeypatch.setattr(pipeline, "outline", outline)
    monkeypatch.setenv("DOTWISE_DEBUG", asked)

    report = analyzer.analyze(SMALL)

    told = capsys.readouterr().err
    assert seen == ("Traceback" in told)
    assert seen == ("Canary" in told)
    assert "Canary" not in report.problems[0].message


def test_the_warm_up_tries_claims_a_role_skills_and_an_ad(analyzer: Analyzer) -> None:
    report = analyzer.warm_up()

    assert Status.OK == report.status
    assert report.claims
    assert report.roles
    assert report.target is not None
    assert report.target.requirements


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
