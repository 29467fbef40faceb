"""``dotwise exemplars``: what an editor of the stories needs."""

from __future__ import annotations

import typer

from dotwise.cli._exit import ExitStatus

app = typer.Typer(help="Look after the exemplar stories in data/exemplars.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Look after the exemplar stories in data/exemplars."""


@app.command("check")
def check() -> None:
    """Find near-duplicates, missing facets, clichés, and asset lines that our own judge does not call assets."""
    from dotwise.training.stories import remarks_on_stories

    remarks = remarks_on_stories()
    for remark in remarks:
        typer.echo(f"{remark.exemplar}: {remark.reason}")
    typer.echo(f"{len(remarks)} remarks." if remarks else "Nothing to remark.")
    raise typer.Exit(ExitStatus.FINDINGS if remarks else ExitStatus.CLEAN)
