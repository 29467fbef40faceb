"""Reports to the screen or to files, in the form that was asked for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.render.forms import ReportFormat, rendered

if TYPE_CHECKING:
    from dotwise.model import Report


def write_report(report: Report, format: ReportFormat, path: Path | None, original: bytes) -> None:
    """Write to ``path``, or to the screen when there is none (colours only on a terminal); ``original`` is the file."""
    if path is not None:
        write_file(path, rendered(report, format, original) + (b"" if format is ReportFormat.DOCX else b"\n"))
        typer.echo(f"{report.source.name}: {path}", err=True)
    elif format is ReportFormat.DOCX:
        typer.echo("dotwise: a Word file needs a place: add -o worksheet.docx.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
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
        typer.echo(
            f"dotwise: {path} cannot be written ({error.strerror or error}). Name another place with -o.", err=True
        )
        raise typer.Exit(ExitStatus.USAGE) from error
