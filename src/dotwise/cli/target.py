"""``dotwise target``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._options import (
    FailOn,
    PackageName,
    as_package,
    exit_status,
    load_analyzer,
    read_ad_file,
    read_source,
)
from dotwise.cli._write import write_report
from dotwise.render.forms import ReportFormat


def target(
    resume: Annotated[Path, typer.Argument(help="The résumé, bio, letter or profile.", show_default=False)],
    ad: Annotated[Path, typer.Argument(help="The job ad: text, saved HTML page or JSON.", show_default=False)],
    format: Annotated[
        ReportFormat, typer.Option("--format", "-f", help="How to write the report.")
    ] = ReportFormat.TEXT,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file. Default: screen.")] = None,
    package: Annotated[PackageName, typer.Option(help="The arrangement to tell it for.")] = PackageName.EMPLOYEE,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Hold a document against a job ad: which line answers which requirement, what is missing, what is unused.

    Example: dotwise target resume.docx ad.txt
    """
    from dotwise.pipeline import Wish

    wish = Wish(read_ad_file(ad), as_package(package))
    source = read_source(resume)
    report = load_analyzer(config, [], []).analyze(source, wish)
    write_report(report, format, output, source.data)
    raise typer.Exit(exit_status((report,), FailOn.NEVER))
