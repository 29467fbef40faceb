"""``dotwise target``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._endings import report_format
from dotwise.cli._options import (
    PACKAGE,
    FailOn,
    PackageName,
    as_package,
    exit_status,
    load_analyzer,
    read_ad_file,
    read_source,
    refuse_second_input,
)
from dotwise.cli._write import check_apart, report_places, write_reports
from dotwise.render.forms import ReportFormat


def target(
    resume: Annotated[Path, typer.Argument(help="The résumé, bio, letter or profile.", show_default=False)],
    ad: Annotated[
        Path, typer.Argument(help="The job ad: text, saved HTML page, JSON, Word or PDF.", show_default=False)
    ],
    format: Annotated[
        ReportFormat | None,
        typer.Option("--format", "-f", help="How to write the report. Default: as -o ends, else text."),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file, or a folder. Default: screen.")] = None,
    package: Annotated[PackageName, PACKAGE] = PackageName.EMPLOYEE,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Hold a document against a job ad: which line answers which requirement, what is missing, what is unused.

    Example: dotwise target resume.docx ad.txt -o report.html
    """
    from dotwise.pipeline import Wish

    refuse_second_input((resume, ad))
    form = report_format(format, output)
    source = read_source(resume)
    places = report_places([source.name], form, output)
    check_apart(places, (resume, ad))
    analyzer = load_analyzer(config, [], [])
    report = analyzer.analyze(source, Wish(read_ad_file(ad, analyzer), as_package(package)))
    seen = tuple(write_reports([(report, source.data)], form, places))
    raise typer.Exit(exit_status(seen, FailOn.NEVER))
