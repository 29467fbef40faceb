"""The last step: everything that was found out, as one report, with its status in words that a person can act on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from dotwise.errors import UnreadableError
from dotwise.knowledge.likeness import tells_of_no_person
from dotwise.knowledge.versions import versions
from dotwise.model import (
    SCHEMA,
    Assessment,
    Career,
    Challenge,
    Problem,
    Reading,
    Report,
    Source,
    SourceInfo,
    Status,
    Target,
    Ties,
)
from dotwise.settings import COVERAGE_FLOOR


def failed_report(source: Source, error: UnreadableError) -> Report:
    """The report of a file that could not be read: its problem, and nothing else."""
    info = SourceInfo(source.name, error.format, None, _sha256(source), None)
    return Report(SCHEMA, versions(), info, Status.FAILED, (Problem(error.code, error.message),))


def facing(report: Report, challenge: Challenge | None) -> Report:
    """The report with the questions of one challenge only; all of them with None."""
    if challenge is None:
        return report
    return replace(report, questions=tuple(q for q in report.questions if q.challenge == challenge))


def finished_report(
    source: Source,
    reading: Reading,
    career: Career,
    ties: Ties,
    whole: Assessment,
    target: Target | None,
    timing: Mapping[str, float],
) -> Report:
    """The report of a document that was read; ``partial`` and without a score where too much could not be placed."""
    info = SourceInfo(source.name, reading.format, reading.pages, _sha256(source), career.kind)
    gaps = _gaps(career)
    scores = whole.scores
    if gaps:
        scores = replace(scores, asset_share=None, distinctiveness=None, evidence=None, overall=None)
    return Report(
        schema=SCHEMA,
        versions=versions(),
        source=info,
        status=Status.PARTIAL if gaps else Status.OK,
        problems=reading.problems + gaps + _doubts(reading, career) + nameless(career),
        coverage=career.coverage,
        contact=career.contact,
        sections=career.sections,
        roles=career.roles,
        dots=career.dots,
        details=career.details,
        claims=ties.claims,
        connections=ties.connections,
        throughlines=ties.throughlines,
        transitions=ties.transitions,
        titles=ties.titles,
        gems=ties.gems,
        orders=ties.orders,
        framework=whole.framework,
        positioning=whole.positioning,
        questions=whole.questions,
        scores=scores,
        target=target,
        timing=tuple(timing.items()),
    )


def unjudged_report(source: Source, reading: Reading, career: Career, timing: Mapping[str, float]) -> Report:
    """The report of a document in another language: all that was read, and no verdict, figure, question or rewrite."""
    info = SourceInfo(source.name, reading.format, reading.pages, _sha256(source), career.kind)
    return Report(
        schema=SCHEMA,
        versions=versions(),
        source=info,
        status=Status.PARTIAL,
        problems=(*reading.problems, _OTHER_LANGUAGE),
        coverage=career.coverage,
        contact=career.contact,
        sections=career.sections,
        roles=career.roles,
        dots=career.dots,
        details=career.details,
        timing=tuple(timing.items()),
    )


_OTHER_LANGUAGE = Problem(
    "other_language",
    "This does not look like English, and dotwise judges English only: it was read, and there is no verdict, no figure "
    "and no suggestion. Send an English version if there is one.",
)


def _doubts(reading: Reading, career: Career) -> tuple[Problem, ...]:
    """A word where the document looks like none that can be advised on; it was read all the same."""
    texts = [line.text for line in reading.lines if line.text and not line.furniture]
    if not tells_of_no_person(texts, career):
        return ()
    return (
        Problem(
            "not_a_career",
            "This does not look like a résumé, bio, cover letter or profile: no post, no name and nobody whose work it tells "
            "of was found. What is said about its lines may not fit. A job ad is held against a résumé: dotwise target "
            "RESUME AD.",
        ),
    )


def nameless(career: Career) -> tuple[Problem, ...]:
    """A word where dates of posts were found and neither title nor employer beside them."""
    bare = [role for role in career.roles if role.title is None and role.organisation is None]
    if not bare:
        return ()
    posts = "One post was" if len(bare) == 1 else f"{len(bare)} posts were"
    return (
        Problem(
            "nameless_posts",
            f"{posts} read with dates and without title or employer. The columns of the page may have been read apart: "
            "put dates, title and employer on one line, or send a DOCX.",
            bare[0].place,
        ),
    )


def _gaps(career: Career) -> tuple[Problem, ...]:
    """Why this reading is not good enough for a score; empty where it is."""
    ledger = career.coverage
    if not career.dots:
        return (
            Problem(
                "no_dots",
                "No bullet or sentence about work was found, so there is nothing to judge. "
                "If the file shows some, export it from Word as DOCX or PDF and try again.",
            ),
        )
    if ledger.lines and ledger.placed / ledger.lines < COVERAGE_FLOOR:
        missing = len(ledger.unplaced)
        return (
            Problem(
                "low_coverage",
                f"{missing} of {ledger.lines} lines could not be placed under any heading or role (they are listed). "
                "The rest was read; no score is given, because it would be wrong.",
                ledger.unplaced[0].place if ledger.unplaced else None,
            ),
        )
    return ()


def _sha256(source: Source) -> str:
    return hashlib.sha256(source.data).hexdigest()
