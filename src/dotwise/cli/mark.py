"""``dotwise mark``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._endings import check_ending
from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import load_analyzer, read_source
from dotwise.cli._write import check_apart, write_file
from dotwise.model import Format, Source, Status


def mark(
    file: Annotated[Path, typer.Argument(help="A Word or PDF file.", show_default=False)],
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            help="Where the marked copy goes: a .docx of a Word file, a .pdf of a PDF.",
            show_default=False,
        ),
    ],
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Give the file back with its remarks: Word comments and tracked changes, or PDF highlights and notes.

    In Word, accept or reject each suggestion; nothing else of the file is changed. Example: dotwise mark cv.docx -o marked.docx
    """
    source = read_source(file)
    check_apart([output], [file])
    form = _markable(source)
    check_ending(output, (form.value,), "the marked copy of this file")
    report = load_analyzer(config, [], []).analyze(source)
    if report.status is Status.FAILED:
        typer.echo(f"dotwise: {file.name}: {report.problems[0].message}", err=True)
        raise typer.Exit(ExitStatus.UNREADABLE)
    if form is Format.DOCX:
        from dotwise.render.mark import mark_docx

        write_file(output, mark_docx(source.data, report))
    else:
        from dotwise.render.annotate import annotate_pdf

        write_file(output, annotate_pdf(source.data, report))
    typer.echo(f"{file.name}: {output}", err=True)


def _markable(source: Source) -> Format:
    """Whether the bytes are a Word or a PDF file; for others the command ends before any work."""
    from dotwise.errors import UnreadableError
    from dotwise.parsers.detect import detect

    try:
        form = detect(source.data)
    except UnreadableError as error:
        typer.echo(f"dotwise: {source.name}: {error}", err=True)
        raise typer.Exit(ExitStatus.UNREADABLE) from error
    if form not in (Format.DOCX, Format.PDF):
        typer.echo(
            f"dotwise: only Word and PDF files can be marked. For this one use: dotwise analyze {source.name} -o report.html",
            err=True,
        )
        raise typer.Exit(ExitStatus.USAGE)
    return form
