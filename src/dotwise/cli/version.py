"""``dotwise version``."""

from __future__ import annotations

import typer


def version() -> None:
    """Print the versions of dotwise, its models and its data: together with a file they decide the report."""
    from dotwise.knowledge.versions import versions

    current = versions()
    typer.echo(f"dotwise {current.dotwise}\nmodels {current.models}\ndata {current.data}")
