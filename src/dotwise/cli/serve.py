"""``dotwise serve``."""

from __future__ import annotations

from typing import Annotated

import typer


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")] = 8000,
    check: Annotated[bool, typer.Option("--check", help="Only check settings, models and one analysis.")] = False,
) -> None:
    """Serve the REST API and the web page. Example: dotwise serve --port 8080, then open http://127.0.0.1:8080/."""
    from dotwise.service.server import check_server, run_server

    if check:
        typer.echo(check_server(host))
        return
    run_server(host, port)
