"""``dotwise target``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._options import FailOn, exit_status, load_analyzer, read_source
from dotwise.cli._write import ReportFormat, write_report


def target(
    resume: Annotated[Path, typer.Argument(help="The résumé, bio, letter or profile.", show_default=False)],
    ad: Annotated[Path, typer.Argument(help="The job ad: text, saved HTML page or JSON.", show_default=False)],
    format: Annotated[
        ReportFormat, typer.Option("--format", "-f", help="How to write the report.")
    ] = ReportFormat.TEXT,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file. Default: screen.")] = None,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Hold a document against a job ad: which line answers which requirement, what is missing, what is unused.

    Example: dotwise target resume.docx ad.txt
    """
    from dotwise.target import read_ad

    wanted = read_ad(read_source(ad).data.decode("utf-8", "replace"))
    report = load_analyzer(config, [], []).analyze(read_source(resume), wanted)
    write_report(report, format, output)
    raise typer.Exit(exit_status((report,), FailOn.NEVER))
