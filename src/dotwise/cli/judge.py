"""``dotwise judge``."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import load_analyzer
from dotwise.language.decoding import decode


class LineFormat(StrEnum):
    """How judged lines are written."""

    TEXT = "text"
    JSON = "json"


def judge(
    text: Annotated[str, typer.Argument(help="The line to judge, or - to read one a line from standard input.")] = "-",
    occupation: Annotated[str | None, typer.Option(help="Title of the person who prints it, such as 'nurse'.")] = None,
    format: Annotated[LineFormat, typer.Option("--format", "-f", help="How to write the result.")] = LineFormat.TEXT,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Judge single lines: commodity, mixed or asset, why, and how to say it.

    One result a line, in order. A line without a word (empty, a number, a sign) has no verdict, and the result says why.
    Example: dotwise judge --occupation nurse "Answered 60+ calls per day"
    """
    texts = decode(sys.stdin.buffer.read()).splitlines() if text == "-" else [decode(os.fsencode(text))]
    judged = load_analyzer(config, [], []).judge_lines(texts, occupation)
    if text != "-" and judged[0].verdict is None:
        typer.echo("dotwise: there is no word to judge in this line.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    if format is LineFormat.JSON:
        from dotwise.render.json import line_to_json

        for dot in judged:
            sys.stdout.buffer.write(line_to_json(dot) + b"\n")
        return
    from rich.console import Console

    from dotwise.render.terminal import line_to_terminal

    console = Console()
    for dot in judged:
        line_to_terminal(dot, console)
