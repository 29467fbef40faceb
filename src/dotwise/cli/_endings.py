"""In which form a file is written: what its ending says and what ``--format`` says have to be the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.render.forms import ENDINGS, ReportFormat

TEXT_ENDINGS = (*ENDINGS[ReportFormat.TEXT], *ENDINGS[ReportFormat.MARKDOWN])
_SPEAKING = ("txt", "md", "html", "json", "resume.json", "docx")
_OTHERS = frozenset(
    "pdf doc odt rtf pages csv tsv parquet xls xlsx ods ppt pptx png jpg jpeg svg zip tar gz xml yaml".split()
)
"""Endings that promise what no report is."""


def report_format(asked: ReportFormat | None, output: Path | None, count: int = 1) -> ReportFormat:
    """The form of ``count`` reports that go to ``output``: the one that was asked for, else what its ending says, else text.

    Called before any work: where the two disagree, or nothing is written under that ending, the command ends and says so.
    """
    if output is None:
        if asked is ReportFormat.DOCX:
            _refuse("a Word file needs a place: add -o worksheet.docx.")
        return asked or ReportFormat.TEXT
    if output.is_dir() or not output.suffix:
        return asked or ReportFormat.TEXT
    told = next((form for form, ending in _by_ending() if _has_ending(output, (ending,))), None)
    if count > 1:
        if told is not None or _promises_another(output):
            _refuse(f"{output} is one file, and {count} reports need a folder: -o reports.")
        return asked or ReportFormat.TEXT
    if asked is None:
        if told is None:
            hint = "" if _promises_another(output) else "; or say which form it has with --format"
            _refuse(f"{output}: a report ends in {_listed(_SPEAKING)}{hint}.")
        return told
    if not _has_ending(output, ENDINGS[asked]) and (told is not None or _promises_another(output)):
        _refuse(f"{output}: a report of --format {asked} ends in {_listed(ENDINGS[asked][:1])}. Change one of the two.")
    return asked


def check_ending(path: Path, endings: Sequence[str], what: str) -> None:
    """End the command where the ending of ``path`` promises another kind of file than ``what`` will be."""
    if path.suffix and not _has_ending(path, endings):
        _refuse(f"{path}: {what} ends in {_listed(endings)}.")


def _by_ending() -> list[tuple[ReportFormat, str]]:
    """Every form with each of its endings, the longest first: ".resume.json" says more than ".json"."""
    pairs = [(form, ending) for form, endings in ENDINGS.items() for ending in endings]
    plain = [pair for pair in pairs if pair != (ReportFormat.JSON_RESUME, "json")]
    return sorted(plain, key=lambda pair: -len(pair[1]))


def _has_ending(path: Path, endings: Sequence[str]) -> bool:
    return path.name.lower().endswith(tuple(f".{ending}" for ending in endings))


def _promises_another(path: Path) -> bool:
    return path.suffix.lower().removeprefix(".") in _OTHERS


def _listed(endings: Sequence[str]) -> str:
    *first, last = (f".{ending}" for ending in endings)
    return f"{', '.join(first)} or {last}" if first else last


def _refuse(why: str) -> NoReturn:
    typer.echo(f"dotwise: {why}", err=True)
    raise typer.Exit(ExitStatus.USAGE)
