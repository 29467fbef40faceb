"""``dotwise rules`` and ``dotwise rule``."""

from __future__ import annotations

from typing import Annotated

import typer

from dotwise.cli._exit import ExitStatus


def rules() -> None:
    """List every rule: code, name, severity and what it flags."""
    from dotwise.rules import RULES

    width = max(len(rule.name) for rule in RULES)
    for rule in RULES:
        typer.echo(f"{rule.code}  {rule.name:<{width}}  {rule.severity:<7}  {rule.summary}")


def rule(name: Annotated[str, typer.Argument(help="Code or name, such as D101 or responsible-for.")]) -> None:
    """Explain one rule: what it flags, why, what to write instead, its source and examples."""
    from dotwise.rules import RULES

    for candidate in RULES:
        if name.lower() in (candidate.code.lower(), candidate.name):
            typer.echo(candidate.explanation)
            return
    close = [candidate.name for candidate in RULES if name.strip() and name.lower() in candidate.name]
    hint = f" Did you mean {', '.join(close)}?" if close else " `dotwise rules` lists them."
    typer.echo(f"dotwise: there is no rule {name!r}.{hint}", err=True)
    raise typer.Exit(ExitStatus.USAGE)
