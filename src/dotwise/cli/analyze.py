"""``dotwise analyze``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._endings import report_format
from dotwise.cli._options import (
    PACKAGE,
    ChallengeName,
    FailOn,
    PackageName,
    as_package,
    exit_status,
    load_analyzer,
    read_source,
    refuse_second_input,
)
from dotwise.cli._write import check_apart, report_places, write_reports
from dotwise.model import Challenge
from dotwise.render.forms import ReportFormat


def analyze(
    files: Annotated[
        list[Path],
        typer.Argument(help="Résumés, bios, letters or profiles; - reads one from standard input.", show_default=False),
    ],
    format: Annotated[
        ReportFormat | None,
        typer.Option("--format", "-f", help="How to write the report. Default: as -o ends, else text."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file, or a folder for one report a file. Default: screen.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="What to call the document that came as -, such as cv.docx.")] = None,
    fail_on: Annotated[
        FailOn,
        typer.Option(help="Exit with 1 where a line is commodity, or a remark is a warning (or at least a hint)."),
    ] = FailOn.NEVER,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
    select: Annotated[
        list[str] | None, typer.Option(help="Only this rule (code, name or family letter); may be repeated.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Not this rule; may be repeated.")] = None,
    challenge: Annotated[
        ChallengeName,
        typer.Option(help="Ask the questions of one challenge only. In html, markdown and json; not in text."),
    ] = ChallengeName.ALL,
    package: Annotated[PackageName, PACKAGE] = PackageName.EMPLOYEE,
) -> None:
    """Read documents and report what in them is commodity, what is an asset, and how to say it.

    With --format json, one report a line, in the order of the files; a file that cannot be read gives a report with
    status "failed". What kind of file it is, its bytes say, also on standard input.
    Examples: dotwise analyze resume.docx -o report.html; dotwise analyze a.docx b.pdf --format json -o reports/
    """
    from dotwise.pipeline import Wish
    from dotwise.workers import ParsePool

    refuse_second_input(files)
    form = report_format(format, output, len(files))
    sources = [read_source(path, name) for path in files]
    places = report_places([source.name for source in sources], form, output)
    check_apart(places, files)
    with ParsePool(1) as pool:  # a file that breaks its reader must not take the others with it
        analyzer = load_analyzer(config, select or [], ignore or [], pool.parse if len(sources) > 1 else None)
        faced = None if challenge is ChallengeName.ALL else Challenge(challenge.value)
        reports = analyzer.analyze_many(sources, Wish(package=as_package(package), challenge=faced))
        originals = (source.data for source in sources)
        seen = tuple(write_reports(zip(reports, originals, strict=True), form, places))
    raise typer.Exit(exit_status(seen, fail_on))
