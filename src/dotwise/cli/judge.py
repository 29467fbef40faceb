"""``dotwise judge``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import STANDARD_INPUT, load_analyzer, read_source
from dotwise.language.decoding import decode, sent_lines

if TYPE_CHECKING:
    from dotwise.model import Dot

_AT_ONCE = 32
"""Lines that go through the models together before any of them is printed."""


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

    One result a line, in order, as they are ready. A line without a word (empty, a number, a sign) or longer than any line of
    a résumé has no verdict, and the result says why. Example: dotwise judge --occupation nurse "Answered 60+ calls per day"
    """
    texts = sent_lines(read_source(STANDARD_INPUT).data) if text == "-" else [decode(os.fsencode(text))]
    analyzer = load_analyzer(config, [], [])
    judged: Iterator[Dot] = (dot for few in _chunks(texts) for dot in analyzer.judge_lines(few, occupation))
    if text != "-":
        judged = iter([_judged_line(next(judged))])
    if format is LineFormat.JSON:
        from dotwise.render.json import line_to_json

        for dot in judged:
            sys.stdout.buffer.write(line_to_json(dot) + b"\n")
            sys.stdout.buffer.flush()
        return
    from rich.console import Console

    from dotwise.render.terminal import line_to_terminal

    console = Console()
    for dot in judged:
        line_to_terminal(dot, console)


def _chunks(texts: list[str]) -> Iterator[list[str]]:
    return (texts[at : at + _AT_ONCE] for at in range(0, len(texts), _AT_ONCE))


def _judged_line(dot: Dot) -> Dot:
    """The line of a call, which ends where it cannot be judged."""
    from dotwise.render.words import unjudged_text

    if dot.verdict is None:
        typer.echo(f"dotwise: {unjudged_text(dot)}", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    return dot
