"""``dotwise version``."""

from __future__ import annotations

import typer

from dotwise import __version__


def version() -> None:
    """Print the versions of dotwise, its models and its data: together with a file they decide the report."""
    from dotwise.knowledge.versions import versions

    current = versions()
    typer.echo(f"dotwise {__version__}\nmodels {current.models}\ndata {current.data}")
