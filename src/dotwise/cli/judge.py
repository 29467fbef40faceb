"""``dotwise judge``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
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

    Lines without a word (empty, a number, a sign) are passed over, and standard error says which.
    Example: dotwise judge --occupation nurse "Answered 60+ calls per day"
    """
    texts = _with_words(decode(sys.stdin.buffer.read()).splitlines() if text == "-" else [decode(os.fsencode(text))])
    if text != "-" and not texts:
        typer.echo("dotwise: there is no line with a word to judge.", err=True)
        raise typer.Exit(ExitStatus.USAGE)
    judged = load_analyzer(config, [], []).judge_lines(texts, occupation)
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


def _with_words(lines: Sequence[str]) -> list[str]:
    """The lines that hold a letter, whatever its script; of the others a note on standard error."""
    kept = [line.strip() for line in lines if _has_word(line)]
    passed = [number for number, line in enumerate(lines, 1) if not _has_word(line)]
    if passed and len(lines) > 1:
        which = "line " if len(passed) == 1 else "lines "
        typer.echo(f"Passed over, for there is no word in it: {which}{', '.join(map(str, passed))}.", err=True)
    return kept


def _has_word(line: str) -> bool:
    return any(sign.isalpha() for sign in line)
