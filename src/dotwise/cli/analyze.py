"""``dotwise analyze``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import (
    STANDARD_INPUT,
    Challenge,
    FailOn,
    PackageName,
    as_package,
    exit_status,
    load_analyzer,
    read_source,
)
from dotwise.cli._write import write_report
from dotwise.render.forms import SUFFIX, ReportFormat

if TYPE_CHECKING:
    from dotwise.model import Report, Source


def analyze(
    files: Annotated[
        list[Path],
        typer.Argument(help="Résumés, bios, letters or profiles; - reads one from standard input.", show_default=False),
    ],
    format: Annotated[
        ReportFormat, typer.Option("--format", "-f", help="How to write the report.")
    ] = ReportFormat.TEXT,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file, or a folder for one report a file. Default: screen.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="What to call the document that came as -, such as cv.docx.")] = None,
    fail_on: Annotated[FailOn, typer.Option(help="Exit with 1 when something at this level is found.")] = FailOn.NEVER,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
    select: Annotated[list[str] | None, typer.Option(help="Only these rules (code, name or family letter).")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Not these rules.")] = None,
    challenge: Annotated[Challenge, typer.Option(help="Ask the questions of one challenge only.")] = Challenge.ALL,
    package: Annotated[PackageName, typer.Option(help="The arrangement to tell it for.")] = PackageName.EMPLOYEE,
) -> None:
    """Read documents and report what in them is commodity, what is an asset, and how to say it.

    With --format json, one report a line, in the order of the files; a file that cannot be read gives a report with
    status "failed". What kind of file it is, its bytes say, also on standard input.
    Example: dotwise analyze resume.docx --format html -o report.html
    """
    from dotwise.pipeline import Wish
    from dotwise.workers import ParsePool

    if files.count(STANDARD_INPUT) > 1:
        typer.echo("dotwise: standard input can be read once only; name - once.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    sources = [read_source(path, name) for path in files]
    with ParsePool(1) as pool:  # a file that breaks its reader must not take the others with it
        analyzer = load_analyzer(config, select or [], ignore or [], pool.parse if len(sources) > 1 else None)
        faced = None if challenge is Challenge.ALL else challenge.value
        reports = analyzer.analyze_many(sources, Wish(package=as_package(package), challenge=faced))
        seen = tuple(_write_all(zip(reports, sources, strict=True), format, output, len(files)))
    raise typer.Exit(exit_status(seen, fail_on))


def _write_all(
    reports: Iterable[tuple[Report, Source]], format: ReportFormat, output: Path | None, count: int
) -> Iterator[Report]:
    into_folder = output is not None and (count > 1 or output.is_dir() or not output.suffix)
    taken: list[str] = []
    for report, source in reports:
        if output is None:
            write_report(report, format, None, source.data)
        elif into_folder:
            write_report(report, format, output / _free_name(report.source.name, SUFFIX[format], taken), source.data)
        else:
            write_report(report, format, output, source.data)
        yield report


def _free_name(source: str, suffix: str, taken: list[str]) -> str:
    """A file name for the report of ``source`` that no earlier report of this run has."""
    name, number = f"{source}.{suffix}", 2
    while name in taken:
        name, number = f"{source}-{number}.{suffix}", number + 1
    taken.append(name)
    return name
