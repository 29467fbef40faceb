"""The five laws of the design, over every sample document and, where it is, the development gold set."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from dotwise.model import Report, Source, Status
from dotwise.outline.addresses import LABEL
from dotwise.parsers import parse
from dotwise.pipeline import Analyzer
from dotwise.render.json import from_json, to_json

pytestmark = pytest.mark.usefixtures("analyzer")


@pytest.fixture(scope="session")
def documents(samples: tuple[Path, ...]) -> tuple[Source, ...]:
    shared = Path(__file__).resolve().parents[2] / "shared" / "data" / "gold"
    gold = sorted(path for path in shared.glob("d*/d*.*") if path.suffix in (".docx", ".pdf", ".txt"))
    return tuple(Source(path.name, path.read_bytes()) for path in (*samples, *gold))


@pytest.fixture(scope="session")
def reports(analyzer: Analyzer, documents: tuple[Source, ...]) -> tuple[Report, ...]:
    return tuple(analyzer.analyze_many(documents))


def test_every_document_is_read(reports: tuple[Report, ...]) -> None:
    assert [] == [report.source.name for report in reports if report.status is Status.FAILED]
    assert all(report.dots for report in reports)


def test_law_1_findings_point_at_their_words(reports: tuple[Report, ...]) -> None:
    for report in reports:
        for dot in report.dots:
            for finding in dot.findings:
                assert finding.text == dot.text[finding.start : finding.end], (report.source.name, finding)


def test_law_1_claims_point_at_their_words(reports: tuple[Report, ...]) -> None:
    for report in reports:
        texts = {dot.id: dot.text for dot in report.dots}
        for claim in report.claims:
            assert claim.text == texts[claim.dot][claim.start : claim.end], (report.source.name, claim)


def test_law_2_every_line_is_placed_or_listed(reports: tuple[Report, ...]) -> None:
    for report in reports:
        ledger = report.coverage
        assert ledger.lines == ledger.placed + len(ledger.unplaced), report.source.name


def test_law_2_every_printed_word_stands_in_the_report(
    documents: tuple[Source, ...], reports: tuple[Report, ...]
) -> None:
    for source, report in zip(documents, reports, strict=True):
        told = _told(report)
        for line in parse(source).lines:
            text = "" if line.furniture else LABEL.sub(" ", line.text)  # "Mobile:" is told by the field that it labels
            words = [word.casefold() for word in _WORD.findall(text)]
            assert [] == [word for word in words if word not in told], (source.name, line.text)


_WORD = re.compile(r"[^\W_]+")


def _told(report: Report) -> str:
    """Everything of the document that the report carries, as letters and digits without what parts them."""
    contact = report.contact
    texts = (
        *(contact.name, contact.email, contact.phone, contact.location, *contact.links),
        *(section.heading for section in report.sections),
        *(text for role in report.roles for text in role.printed),
        *(one.text for one in (*report.dots, *report.details, *report.coverage.unplaced)),
    )
    return "\n".join("".join(_WORD.findall(text)) for text in texts if text).casefold()


def test_law_3_numbers_of_a_rewrite_stand_in_the_document(reports: tuple[Report, ...]) -> None:
    for report in reports:
        printed = set(re.findall(r"\d+", " ".join(dot.text for dot in report.dots)))
        for dot in report.dots:
            for rewrite in dot.rewrites:
                asserted = re.sub(r"\[[^\]]*\]", " ", rewrite.text)
                assert set(re.findall(r"\d+", asserted)) <= printed, (report.source.name, rewrite.text)


def test_law_3_every_blank_stands_in_its_text(reports: tuple[Report, ...]) -> None:
    for report in reports:
        for dot in report.dots:
            for rewrite in dot.rewrites:
                assert rewrite.complete == (not rewrite.blanks)
                for blank in rewrite.blanks:
                    assert f"[{blank.question}]" in rewrite.text, (report.source.name, rewrite)


def test_law_4_the_same_answer_twice_and_in_any_company(
    analyzer: Analyzer, documents: tuple[Source, ...], reports: tuple[Report, ...]
) -> None:
    for source, report in zip(documents[::5], reports[::5], strict=True):
        alone = analyzer.analyze(source)

        assert to_json(replace(report, timing=())) == to_json(replace(alone, timing=())), source.name


def test_law_5_one_unreadable_file_does_not_stop_the_others(analyzer: Analyzer, documents: tuple[Source, ...]) -> None:
    broken = Source("broken.pdf", b"%PDF-1.7 and then nothing")

    first, second, third = analyzer.analyze_many([documents[0], broken, documents[1]])

    assert Status.FAILED == second.status
    assert [1] == [len(second.problems)]
    assert Status.FAILED not in (first.status, third.status)


def test_ids_are_unique_and_every_tie_leads_somewhere(reports: tuple[Report, ...]) -> None:
    for report in reports:
        dots = [dot.id for dot in report.dots]
        known = {*dots, *(role.id for role in report.roles)}
        assert len(dots) == len(set(dots))
        for connection in report.connections:
            assert {connection.source, connection.target} <= known, (report.source.name, connection)


def test_a_report_survives_its_json(reports: tuple[Report, ...]) -> None:
    for report in reports:
        written = to_json(report)

        assert written == to_json(from_json(written))
