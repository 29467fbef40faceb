"""Reports to the screen or to files, in the form that was asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from shutil import copymode
from typing import TYPE_CHECKING, NoReturn

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.render.forms import ENDINGS, ReportFormat, rendered

if TYPE_CHECKING:
    from dotwise.model import Report


_LONGEST = 200
"""Bytes of a document's name that its report is named by: a file system takes 255, and a number and an ending follow."""


def report_places(names: Sequence[str], format: ReportFormat, output: Path | None) -> list[Path | None]:
    """Where the report of each document goes: the screen (None), one file, or a file of its own in a folder."""
    if output is None:
        return [None] * len(names)
    if len(names) == 1 and output.suffix and not output.is_dir():
        return [output]
    taken: list[str] = []
    return [output / _free_name(_plain_name(name), ENDINGS[format][0], taken) for name in names]


def _plain_name(name: str) -> str:
    """The last part of a name, at a length that every file system takes: what a caller calls a document may be a path."""
    last = PurePosixPath(name).name or "document"
    data = os.fsencode(last)
    return last if len(data) <= _LONGEST else data[:_LONGEST].decode("utf-8", "ignore")


def _free_name(source: str, ending: str, taken: list[str]) -> str:
    """A file name for the report of ``source`` that no earlier report of this run has."""
    name, number = f"{source}.{ending}", 2
    while name in taken:
        name, number = f"{source}-{number}.{ending}", number + 1
    taken.append(name)
    return name


def check_apart(places: Sequence[Path | None], given: Sequence[Path | None]) -> None:
    """End the command where one of ``places``, to be written, is one of the ``given`` files: no original is written over."""
    for place in filter(None, places):
        for path in filter(None, given):
            if place.resolve() == path.resolve() or (place.is_file() and path.is_file() and place.samefile(path)):
                typer.echo(
                    f"dotwise: {place} is a file that you gave, and that is never written over. Name another place.",
                    err=True,
                )
                raise typer.Exit(ExitStatus.USAGE)


def write_reports(
    reports: Iterable[tuple[Report, bytes]], format: ReportFormat, places: Sequence[Path | None]
) -> Iterator[Report]:
    """Write reports, each with the bytes of its file, to ``places``, parallel to them."""
    for (report, original), place in zip(reports, places, strict=True):
        write_report(report, format, place, original)
        yield report


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
        end_unwritten(path, error)


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
        end_unwritten(path, error)


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
        end_unwritten(path, error)


def end_unwritten(path: Path, error: OSError) -> NoReturn:
    """End the command where ``path`` cannot be written, with the reason."""
    typer.echo(f"dotwise: {path} cannot be written ({error.strerror or error}). Name another place.", err=True)
    raise typer.Exit(ExitStatus.USAGE) from error
