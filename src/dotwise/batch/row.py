"""One file, one row: the figures of a report, flat, for a table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields

from dotwise.model import Label, Report, Severity


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one file. Shares lie in 0..1; None where nothing could be counted."""

    path: str
    status: str
    problem: str | None
    message: str | None
    sha256: str
    format: str
    kind: str | None
    pages: int | None
    lines: int
    placed: int
    roles: int
    dots: int
    commodity: int
    mixed: int
    asset: int
    findings: int
    warnings: int
    rewrites: int
    claims: int
    claims_shown: int
    throughlines: int
    asset_share: float | None
    distinctiveness: float | None
    evidence: float | None
    overall: float | None
    dotwise: str
    models: str
    data: str


COLUMNS = tuple(field.name for field in fields(Row))


def row_of(path: str, report: Report) -> Row:
    """The row of a report; a failed one has its problem and zeros."""
    labels = Counter(dot.verdict.label for dot in report.dots if dot.verdict is not None)
    first = report.problems[0] if report.problems else None
    scores = report.scores
    return Row(
        path=path,
        status=report.status.value,
        problem=first.code if first else None,
        message=first.message if first else None,
        sha256=report.source.sha256,
        format=report.source.format.value,
        kind=report.source.kind.value if report.source.kind else None,
        pages=report.source.pages,
        lines=report.coverage.lines,
        placed=report.coverage.placed,
        roles=len(report.roles),
        dots=len(report.dots),
        commodity=labels[Label.COMMODITY],
        mixed=labels[Label.MIXED],
        asset=labels[Label.ASSET],
        findings=sum(len(dot.findings) for dot in report.dots),
        warnings=sum(finding.severity is Severity.WARNING for dot in report.dots for finding in dot.findings),
        rewrites=sum(len(dot.rewrites) for dot in report.dots),
        claims=len(report.claims),
        claims_shown=sum(bool(claim.proofs) for claim in report.claims),
        throughlines=len(report.throughlines),
        asset_share=scores.asset_share if scores else None,
        distinctiveness=scores.distinctiveness if scores else None,
        evidence=scores.evidence if scores else None,
        overall=scores.overall if scores else None,
        dotwise=report.versions.dotwise,
        models=report.versions.models,
        data=report.versions.data,
    )
