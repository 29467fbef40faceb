"""``dotwise keys``: make, list and revoke API keys."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._write import end_unwritten

if TYPE_CHECKING:
    from dotwise.service.keys import Key

app = typer.Typer(help="Make, list and revoke the API keys of the service.", no_args_is_help=True)

_FILE = typer.Option(envvar="DOTWISE_KEYS_FILE", help="The key file that the server reads.")


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(help="What the key is for, such as 'job board'.")],
    file: Annotated[Path, _FILE],
    tenant: Annotated[str | None, typer.Option(help="Whose jobs it sees. Default: its name.")] = None,
    scope: Annotated[list[str] | None, typer.Option(help="analyses, jobs or metrics. Default: analyses, jobs.")] = None,
    days: Annotated[int | None, typer.Option(min=1, max=36_500, help="Days until it expires. Default: never.")] = None,
) -> None:
    """Make a key and show it once; every key has a name of its own. Example: dotwise keys add 'job board' --file keys.json --days 90"""
    from dotwise.service.keys import Scope, load_keys, new_key

    if not name.strip():
        typer.echo("dotwise: a key needs a name, such as 'job board'.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    try:
        scopes = tuple(Scope(word) for word in scope or ("analyses", "jobs"))
    except ValueError as error:
        typer.echo(f"dotwise: a scope is one of {', '.join(Scope)}.", err=True)
        raise typer.Exit(ExitStatus.USAGE) from error
    keys = load_keys(file) if file.exists() else ()
    if any(key.name == name for key in keys):
        typer.echo(
            f"dotwise: there is a key named {name!r} already. Choose another name, or take it out first: "
            f"dotwise keys revoke {shlex.quote(name)} --file {shlex.quote(str(file))}",
            err=True,
        )
        raise typer.Exit(ExitStatus.USAGE)
    secret, key = new_key(name, tenant or name, scopes, days)
    _save(file, (*keys, key))
    typer.echo(secret)
    typer.echo("Keep it now: it is not shown again. Restart the server to let it in.", err=True)


@app.command("list")
def list_keys(file: Annotated[Path, _FILE]) -> None:
    """List names, tenants, scopes and expiry; never the keys."""
    from dotwise.service.keys import load_keys

    for key in load_keys(file):
        typer.echo(f"{key.name}\t{key.tenant}\t{','.join(key.scopes)}\t{key.expires or 'never expires'}")


@app.command("revoke")
def revoke(name: Annotated[str, typer.Argument(help="The name of the key.")], file: Annotated[Path, _FILE]) -> None:
    """Take a key out of the file. Restart the server to shut it out."""
    from dotwise.service.keys import load_keys

    keys = load_keys(file)
    kept = tuple(key for key in keys if key.name != name)
    if len(kept) == len(keys):
        typer.echo(f"dotwise: there is no key named {name!r}.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    _save(file, kept)


def _save(file: Path, keys: tuple[Key, ...]) -> None:
    from dotwise.service.keys import save_keys

    try:
        save_keys(file, keys)
    except OSError as error:
        end_unwritten(file, error)


@app.command("store")
def store() -> None:
    """Make a key that encrypts jobs at rest. Example: export DOTWISE_STORE_KEY=$(dotwise keys store)"""
    from dotwise.service.keys import new_store_key

    typer.echo(new_store_key())


@app.command("webhook")
def webhook(tenant: Annotated[str, typer.Argument(help="Whose webhooks are signed with it.")]) -> None:
    """Show the secret that signs a tenant's webhooks, the newest first; DOTWISE_WEBHOOK_SECRETS holds the masters."""
    from dotwise.service.jobs.webhooks import secrets_of
    from dotwise.service.settings import service_settings

    masters = service_settings().masters
    if not masters:
        typer.echo("dotwise: set DOTWISE_WEBHOOK_SECRETS first, to any long random text.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    for secret in secrets_of(masters, tenant):
        typer.echo(secret)
