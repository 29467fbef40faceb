"""Reports to the screen or to files, in the form that was asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copymode
from typing import TYPE_CHECKING, NoReturn

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.render.forms import ENDINGS, ReportFormat, rendered

if TYPE_CHECKING:
    from dotwise.model import Report


def write_reports(
    reports: Iterable[tuple[Report, bytes]], format: ReportFormat, output: Path | None, count: int
) -> Iterator[Report]:
    """Write ``count`` reports, each with the bytes of its file: to the screen, to one file, or one a file into a folder."""
    into_folder = output is not None and (count > 1 or output.is_dir() or not output.suffix)
    taken: list[str] = []
    for report, original in reports:
        place = output
        if output is not None and into_folder:
            place = output / _free_name(report.source.name, ENDINGS[format][0], taken)
        write_report(report, format, place, original)
        yield report


def _free_name(source: str, ending: str, taken: list[str]) -> str:
    """A file name for the report of ``source`` that no earlier report of this run has."""
    name, number = f"{source}.{ending}", 2
    while name in taken:
        name, number = f"{source}-{number}.{ending}", number + 1
    taken.append(name)
    return name


def write_report(report: Report, format: ReportFormat, path: Path | None, original: bytes) -> None:
    """Write to ``path``, or to the screen when there is none (colours only on a terminal); ``original`` is the file."""
    if path is not None:
        write_file(path, rendered(report, format, original) + (b"" if format is ReportFormat.DOCX else b"\n"))
        typer.echo(f"{report.source.name}: {path}", err=True)
    elif format is ReportFormat.TEXT:
        from rich.console import Console

        from dotwise.render.terminal import to_terminal

        to_terminal(report, Console())
    else:
        sys.stdout.buffer.write(rendered(report, format, original) + b"\n")
        sys.stdout.buffer.flush()


def write_file(path: Path, data: bytes) -> None:
    """Write ``data``; folders that are missing are made, and where that cannot be, the command ends with the reason."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        _end_unwritten(path, error)


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` so that the file at ``path`` is the old one or the new one at any moment, never half of one."""
    place = path.resolve()  # a link stays a link
    part = place.with_name(f".{place.name}.part")
    write_file(part, data)
    try:
        if place.exists():
            copymode(place, part)
        part.replace(place)
    except OSError as error:
        part.unlink(missing_ok=True)
        _end_unwritten(path, error)


def check_writable(path: Path) -> None:
    """Whether ``path`` can be written, before work that would be lost; where not, the command ends with the reason.

    Nothing is left behind: a command that fails later has written nothing.
    """
    place = path.resolve()  # a link stays a link
    try:
        missing = [new for new in (place, *place.parents) if not new.exists()]
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("ab"):
            pass
        for new in missing:
            new.unlink() if new == place else new.rmdir()
    except OSError as error:
        _end_unwritten(path, error)


def _end_unwritten(path: Path, error: OSError) -> NoReturn:
    typer.echo(f"dotwise: {path} cannot be written ({error.strerror or error}). Name another place with -o.", err=True)
    raise typer.Exit(ExitStatus.USAGE) from error
