"""``dotwise revise``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import load_analyzer, read_source
from dotwise.model import Status

if TYPE_CHECKING:
    from dotwise.model import Dot, Report, Rewrite


@dataclass(frozen=True, slots=True)
class _Finished:
    """A line as it was and as it reads with the answers in."""

    before: str
    after: str


def revise(
    file: Annotated[Path, typer.Argument(help="The document to work on.", show_default=False)],
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Where the finished lines go.")] = None,
    answers: Annotated[
        Path | None, typer.Option(help="A small JSON file that keeps your answers for the next run.")
    ] = None,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Go through the suggestions, answer what only you know, and get the finished lines.

    Enter alone skips a question; a line without an answer stays as it was. Example: dotwise revise cv.docx -o lines.txt
    """
    report = load_analyzer(config, [], []).analyze(read_source(file))
    if report.status is Status.FAILED:
        typer.echo(f"dotwise: {file.name}: {report.problems[0].message}", err=True)
        raise typer.Exit(ExitStatus.UNREADABLE)
    known = _known(answers)
    finished = list(_finished(report, known))
    if answers is not None:
        answers.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    text = "\n".join(item.after for item in finished)
    if output is not None:
        output.write_text(text + "\n", encoding="utf-8")
        typer.echo(f"\n{len(finished)} finished lines: {output}", err=True)
        return
    typer.echo(f"\nFinished lines:\n\n{text}" if finished else "\nNothing was changed.")


def _known(path: Path | None) -> dict[str, str]:
    """Answers of an earlier run: question and line to answer."""
    if path is None or not path.exists():
        return {}
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return {str(key): str(value) for key, value in raw.items()}
    except (ValueError, AttributeError) as error:
        typer.echo(f"dotwise: {path} does not hold answers of an earlier run; name another file.", err=True)
        raise typer.Exit(ExitStatus.USAGE) from error


def _finished(report: Report, known: dict[str, str]) -> Iterator[_Finished]:
    from dotwise.rewrite import fill

    for dot in report.dots:
        rewrite = next((item for item in dot.rewrites if item.text), None)
        if rewrite is None:
            continue
        answers = _ask(dot, rewrite, known)
        if answers or rewrite.complete:
            after = fill(rewrite, answers)
            typer.echo(f"  → {after}")
            yield _Finished(dot.text, after)


def _ask(dot: Dot, rewrite: Rewrite, known: dict[str, str]) -> dict[str, str]:
    typer.echo(f"\n{dot.text}\n  {rewrite.text}")
    answers = {}
    for blank in rewrite.blanks:
        key = f"{dot.text} | {blank.question}"
        question = blank.question[0].upper() + blank.question[1:]
        given = typer.prompt(f"  {question}", default=known.get(key, ""), show_default=key in known).strip()
        if given:
            known[key] = answers[blank.id] = given
    return answers
