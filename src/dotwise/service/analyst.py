"""
The worker that runs the pipeline: ``python -m dotwise.service.analyst`` is the nursery of the service's crew.

Models are loaded once and shared by fork. Documents come with their readings, made in limited children before. Every
task is a function from an errand and its documents to an answer; what goes wrong is told in it as a problem.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeAlias

from dotwise.assess import Package, compare
from dotwise.errors import UnreadableError, print_cause
from dotwise.model import Challenge, Dot, DotKind, Format, Reading, Report, Rewrite, Source, Status
from dotwise.pipeline import Analyzer, Wish
from dotwise.render.annotate import annotate_pdf
from dotwise.render.forms import ReportFormat, rendered
from dotwise.render.html import report_body
from dotwise.render.html.comparison import comparison_body
from dotwise.render.json import comparison_to_json, line_to_json
from dotwise.render.mark import mark_docx
from dotwise.render.words import title_of
from dotwise.rewrite import fill, with_answers
from dotwise.service.errands import Answer, Errand, Task, documents_of, errand_in, failed, packed, readings_of
from dotwise.settings import SMALL
from dotwise.workers.messages import reading_in
from dotwise.workers.nursery import Handler, run_nursery

Doing: TypeAlias = Callable[[Analyzer, Errand, bytes], bytes]


def load() -> Handler:
    """Load the analyzer and warm it up; the handler answers errands. What libraries would log may quote a document."""
    logging.disable(logging.CRITICAL)
    shelf = _Shelf()
    analyzer = Analyzer.load(parse=shelf.take, on_fault=_raise)
    report = analyzer.warm_up()
    for form in ReportFormat:  # what renderers load is shared by the workers too
        rendered(report, form, SMALL.data)

    def handle(message: bytes) -> bytes:
        errand, body = errand_in(message)
        documents, shelf.readings = readings_of(errand, body)
        try:
            return _DOINGS[errand.task](analyzer, errand, documents)
        except Exception as error:  # the worker goes on: what it loaded is not harmed
            print_cause(error)
            return failed(error)

    return handle


def _raise(error: Exception) -> None:
    """A mistake of our own is not told as a report: the log wants its place, the caller a problem."""
    raise error


class _Shelf:
    """The readings of the errand in hand; the analyzer takes them in the order of the documents."""

    def __init__(self) -> None:
        self.readings: tuple[bytes, ...] = ()

    def take(self, source: Source) -> Reading:
        """The next reading.

        Raises:
            UnreadableError: it could not be read.
        """
        first, *rest = self.readings
        self.readings = tuple(rest)
        return reading_in(first)


def _analyze(analyzer: Analyzer, errand: Errand, body: bytes) -> bytes:
    report = _reported(analyzer, errand, body)
    told = Answer(title_of(report), report.source.format.value)
    if errand.form == "body":  # a piece of the page
        return packed(told, report_body(report).encode())
    return packed(told, rendered(report, ReportFormat(errand.form or ReportFormat.JSON), body))


def _mark(analyzer: Analyzer, errand: Errand, body: bytes) -> bytes:
    report = _reported(analyzer, errand, body)
    if report.source.format is Format.DOCX:
        return packed(Answer(format="docx"), mark_docx(body, report))
    if report.source.format is Format.PDF:
        return packed(Answer(format="pdf"), annotate_pdf(body, report))
    raise UnreadableError("unsupported_type", "Only Word and PDF files can be given back with remarks.")


def _compare(analyzer: Analyzer, errand: Errand, body: bytes) -> bytes:
    old, new = (_read(report) for report in analyzer.analyze_many(documents_of(errand, body)))
    changed = compare(old, new)
    return packed(Answer(), comparison_to_json(changed) if errand.form == "json" else comparison_body(changed).encode())


def _lines(analyzer: Analyzer, errand: Errand, body: bytes) -> bytes:
    dots = analyzer.judge_lines(errand.texts, errand.occupation, errand.asking.choice())
    return packed(Answer(), b"[" + b",".join(line_to_json(dot) for dot in dots) + b"]")


def _fill(analyzer: Analyzer, errand: Errand, body: bytes) -> bytes:
    lines = []
    for one in errand.unfinished:
        asked = Rewrite(one.text, (), one.blanks, "", False)
        text = fill(asked, one.answers) or one.line
        lines.append(analyzer.judge_lines([text], one.occupation)[0] if text else _still_asking(asked))
    return packed(Answer(), b"[" + b",".join(line_to_json(line) for line in lines) + b"]")


def _reported(analyzer: Analyzer, errand: Errand, body: bytes) -> Report:
    """The report of the document of an errand, with what is asked and the answers that came with it.

    Raises:
        UnreadableError: it failed.
    """
    ad = analyzer.read_ad(errand.ad) if errand.ad else None
    asking = errand.asking
    faced = Challenge(asking.challenge) if asking.challenge else None
    wish = Wish(ad, Package(asking.package or Package.EMPLOYEE), faced, asking.choice())
    return with_answers(_read(analyzer.analyze(Source(errand.names[0], body), wish)), errand.answers)


def _still_asking(asked: Rewrite) -> Dot:
    """A suggestion that only asks and got no answer, as it was sent: nothing is finished, so nothing is judged."""
    return Dot("d1", asked.text, DotKind.BULLET, None, None, rewrites=(asked,))


def _read(report: Report) -> Report:
    """A report that was read.

    Raises:
        UnreadableError: it failed.
    """
    if report.status is Status.FAILED:
        raise UnreadableError(report.problems[0].code, report.problems[0].message)
    return report


_DOINGS: dict[Task, Doing] = {
    Task.ANALYZE: _analyze,
    Task.MARK: _mark,
    Task.COMPARE: _compare,
    Task.LINES: _lines,
    Task.FILL: _fill,
}


if __name__ == "__main__":
    run_nursery(load)
