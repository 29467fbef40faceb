"""What several commands share: reading files, loading the analyzer, deciding the exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.errors import ConfigurationError, UnreadableError
from dotwise.model import Label, Report, Severity, Source, Status

if TYPE_CHECKING:
    from dotwise.assess import Package
    from dotwise.model import JobAd
    from dotwise.pipeline import Analyzer, Parse


class FailOn(StrEnum):
    """From which level on a command exits with 1."""

    NEVER = "never"
    COMMODITY = "commodity"
    """Any dot judged commodity."""
    WARNING = "warning"
    HINT = "hint"


class PackageName(StrEnum):
    """The arrangement that drafts are told for."""

    EMPLOYEE = "employee"
    INTERIM = "interim"
    CONSULTANT = "consultant"


class ChallengeName(StrEnum):
    """What the person is facing, or all of it."""

    ALL = "all"
    FINDING = "finding"
    LEAVING = "leaving"
    PERFORMING = "performing"


PACKAGE = typer.Option(help="Tell the drafts for this arrangement. In html, markdown and json; not in text.")


def as_package(name: PackageName) -> Package:
    """The package of that name."""
    from dotwise.assess import Package

    return Package(name.value)


def read_ad_file(path: Path, analyzer: Analyzer) -> JobAd:
    """The job ad in a file: text, saved HTML page, JSON, Word or PDF; the command ends where it is none of them."""
    from dotwise.adverts import ad_text
    from dotwise.parsers import parse

    try:
        return analyzer.read_ad(ad_text(read_source(path), parse))
    except (UnreadableError, ConfigurationError) as error:  # no file that is read, or no ad in it
        typer.echo(f"dotwise: {path}: {error}", err=True)
        raise typer.Exit(ExitStatus.UNREADABLE) from error


STANDARD_INPUT = Path("-")


def read_source(path: Path, name: str | None = None) -> Source:
    """The file at ``path``, or a clear end of the command when there is none; ``-`` is standard input, called ``name``."""
    if path == STANDARD_INPUT:
        return Source(name or "standard input", sys.stdin.buffer.read())
    try:
        return Source(path.name, path.read_bytes())
    except IsADirectoryError:
        typer.echo(f"dotwise: {path} is a folder. For whole folders use: dotwise batch {path} -o out.parquet", err=True)
    except FileNotFoundError:
        typer.echo(f"dotwise: there is no file {path}.", err=True)
    except OSError as error:
        typer.echo(f"dotwise: {path} cannot be opened ({error.strerror}).", err=True)
    raise typer.Exit(ExitStatus.USAGE)


def refuse_second_input(files: Sequence[Path]) -> None:
    """End the command where more than one of ``files`` is standard input: the second would find nothing."""
    if files.count(STANDARD_INPUT) > 1:
        typer.echo("dotwise: standard input can be read once only; name - once.", err=True)
        raise typer.Exit(ExitStatus.USAGE)


def load_analyzer(
    config: Path | None, select: Sequence[str], ignore: Sequence[str], isolated: Parse | None = None
) -> Analyzer:
    """The analyzer with the rules that the settings file and the options choose.

    ``isolated`` parses in a limited child process; without it files are parsed in this one.
    """
    from dotwise.parsers import parse
    from dotwise.pipeline import Analyzer
    from dotwise.rules.choice import load_choice

    return Analyzer.load(load_choice(config).narrowed(tuple(select), tuple(ignore)), isolated or parse)


def exit_status(reports: Sequence[Report], fail_on: FailOn) -> ExitStatus:
    """3 if a file could not be read, else 1 if something reaches ``fail_on``, else 0."""
    if any(report.status is Status.FAILED for report in reports):
        return ExitStatus.UNREADABLE
    return ExitStatus.FINDINGS if any(_reaches(report, fail_on) for report in reports) else ExitStatus.CLEAN


def _reaches(report: Report, level: FailOn) -> bool:
    if level is FailOn.NEVER:
        return False
    if level is FailOn.COMMODITY:
        return any(dot.verdict is not None and dot.verdict.label is Label.COMMODITY for dot in report.dots)
    wanted = {Severity.WARNING} if level is FailOn.WARNING else {Severity.WARNING, Severity.HINT}
    return any(finding.severity in wanted for dot in report.dots for finding in dot.findings)
