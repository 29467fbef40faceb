"""The application: commands by name, errors in plain words. Heavy modules are imported by the commands that use them."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from dotwise.cli import (
    analyze,
    batch,
    compare,
    docs,
    evaluate,
    exemplars,
    judge,
    keys,
    mark,
    mcp,
    revise,
    rules,
    serve,
    target,
    train,
    version,
)
from dotwise.cli._exit import ExitStatus
from dotwise.cli._streams import flush_or_leave, is_unwritten, leave_unwritten, make_ready
from dotwise.errors import DEBUG, DotwiseError, place_of, print_cause

_OURS = (
    "dotwise: this is a mistake of dotwise itself ({place}); nothing that you gave it is at fault. "
    "Please tell us. `dotwise --debug …` or DOTWISE_DEBUG=1 prints the cause."
)


def _print_version(asked: bool) -> None:  # noqa: FBT001 (typer calls it by place)
    if asked:
        version.version()
        raise typer.Exit(ExitStatus.CLEAN)


app = typer.Typer(
    name="dotwise",
    help="Connect the dots of a career: which lines anybody could print, which only this person could, "
    "and how to say it. Runs offline, never invents, gives the same answer twice.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

app.command("analyze")(analyze.analyze)
app.command("judge")(judge.judge)
app.command("batch")(batch.batch)
app.command("target")(target.target)
app.command("mark")(mark.mark)
app.command("compare")(compare.compare)
app.command("rules")(rules.rules)
app.command("rule")(rules.rule)
app.command("serve")(serve.serve)
app.command("mcp")(mcp.mcp)
app.command("revise")(revise.revise)
app.add_typer(exemplars.app, name="exemplars")
app.add_typer(keys.app, name="keys")
app.command("evaluate")(evaluate.evaluate)
app.command("train")(train.train)
app.command("docs")(docs.docs)
app.command("version")(version.version)


@app.callback()
def common(
    version_asked: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the versions and stop.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Print the cause of a mistake of dotwise itself (or DOTWISE_DEBUG=1).")
    ] = False,
) -> None:
    """What stands before every command."""
    if debug:
        os.environ[DEBUG] = "1"  # workers inherit it


def main() -> None:
    """Run the command line; an error becomes one line and an exit status, a stack trace only where it is asked for."""
    make_ready()
    try:
        app()
    except DotwiseError as error:
        typer.echo(f"dotwise: {error}", err=True)
        sys.exit(ExitStatus.USAGE)
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):
            leave_unwritten(end.__context__)
        flush_or_leave()
        raise
    except Exception as error:
        if isinstance(error, OSError) and is_unwritten(error):
            leave_unwritten(error)
        print_cause(error)  # whatever is left is a mistake of ours
        typer.echo(_OURS.format(place=place_of(error)), err=True)
        sys.exit(ExitStatus.FAULT)
