"""The application: commands by name, errors in plain words. Heavy modules are imported by the commands that use them."""

from __future__ import annotations

import sys

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
from dotwise.errors import DotwiseError

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


def main() -> None:
    """Run the command line; an error of ours becomes one line and an exit status, never a stack trace."""
    try:
        app()
    except DotwiseError as error:
        typer.echo(f"dotwise: {error}", err=True)
        sys.exit(ExitStatus.USAGE)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(ExitStatus.CLEAN)
