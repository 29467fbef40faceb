"""``dotwise mcp``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import load_analyzer


def mcp(
    folder: Annotated[Path, typer.Argument(help="The only folder whose documents an assistant may open.")] = Path(),
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Serve an assistant over the Model Context Protocol, on standard input and output (dotwise[mcp]).

    Example, as a command in the assistant's settings: dotwise mcp /home/me/applications
    """
    try:
        from dotwise.mcp import build_server
    except ModuleNotFoundError:
        typer.echo("dotwise: this door needs an extra. Install it with: pip install 'dotwise[mcp]'", err=True)
        raise typer.Exit(ExitStatus.USAGE) from None
    from dotwise.workers import ParsePool

    if not folder.is_dir():
        typer.echo(f"dotwise: there is no folder {folder}.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    with ParsePool(1) as pool:
        build_server(load_analyzer(config, [], [], pool.parse), folder).run("stdio")
