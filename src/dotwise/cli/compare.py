"""``dotwise compare``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import load_analyzer, read_source, refuse_second_input
from dotwise.cli.judge import LineFormat
from dotwise.model import Status


def compare(
    old: Annotated[Path, typer.Argument(help="The earlier version.", show_default=False)],
    new: Annotated[Path, typer.Argument(help="The later version.", show_default=False)],
    format: Annotated[LineFormat, typer.Option("--format", "-f", help="How to write it.")] = LineFormat.TEXT,
) -> None:
    """Two versions of a document side by side: which lines rose, fell, were reworded, came or were lost.

    Numbers, contact details, heads of posts and lines that are not judged (schooling, papers) are named where they
    changed. A line counts as unchanged only if it is the same letter for letter. Example: dotwise compare old.docx new.docx
    """
    from dotwise.assess.compare import compare as compare_reports

    refuse_second_input((old, new))
    analyzer = load_analyzer(None, [], [])
    before, after = analyzer.analyze_many([read_source(old), read_source(new)])
    for report in (before, after):
        if report.status is Status.FAILED:
            typer.echo(f"dotwise: {report.source.name}: {report.problems[0].message}", err=True)
            raise typer.Exit(ExitStatus.UNREADABLE)
    comparison = compare_reports(before, after)
    if format is LineFormat.JSON:
        from dotwise.render.json import comparison_to_json

        sys.stdout.buffer.write(comparison_to_json(comparison) + b"\n")
        return
    from rich.console import Console

    from dotwise.render.terminal import comparison_to_terminal

    comparison_to_terminal(comparison, Console())
