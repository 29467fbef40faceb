"""``dotwise train``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._exit import ExitStatus


def train(
    what: Annotated[str, typer.Argument(help="Which artefact to build; without it, they are listed.")] = "",
    source: Annotated[
        Path | None, typer.Option(help="Where outside material lies (O*NET tasks, n-gram shares).")
    ] = None,
) -> None:
    """Build a trained artefact of models/ anew from data/, with its card and its line in the manifest."""
    from dotwise.training.builders import BUILDERS

    if what not in BUILDERS:
        for name, builder in BUILDERS.items():
            typer.echo(f"{name:<12} {builder.summary}")
        raise typer.Exit(ExitStatus.USAGE if what else ExitStatus.CLEAN)
    typer.echo(BUILDERS[what].build(source))
