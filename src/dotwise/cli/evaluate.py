"""``dotwise evaluate``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._endings import check_ending
from dotwise.cli._exit import ExitStatus
from dotwise.cli._write import write_file


def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder of labelled documents (*/gold.json).", show_default=False)],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where the figures go as JSON.")] = Path(
        "quality.json"
    ),
) -> None:
    """Measure reading, judging, rewriting and connecting on labelled documents; a table and a JSON file.

    Example: dotwise evaluate ../shared/data/gold
    """
    from dotwise.evaluation.quality import measure, to_json
    from dotwise.evaluation.tables import quality_table

    check_ending(output, ("json",), "a file of figures")
    if not any(gold.glob("*/gold.json")):
        typer.echo(f"dotwise: {gold} holds no labelled documents (*/gold.json).", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    quality = measure(gold)
    write_file(output, to_json(quality).encode())
    typer.echo(quality_table(quality))
    typer.echo(f"\nThe same figures as JSON: {output}", err=True)
