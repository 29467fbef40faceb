"""``dotwise revise``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import load_analyzer, read_source
from dotwise.cli._write import write_file
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
    accept: Annotated[
        bool, typer.Option("--accept", help="Take suggestions that need no answer without asking.")
    ] = False,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Go through the suggestions, answer what only you know, and get the finished lines.

    Enter alone skips a question; a line without an answer stays as it was. Of a suggestion that needs no answer you are
    asked whether to take it. Example: dotwise revise cv.docx -o lines.txt
    """
    report = load_analyzer(config, [], []).analyze(read_source(file))
    if report.status is Status.FAILED:
        typer.echo(f"dotwise: {file.name}: {report.problems[0].message}", err=True)
        raise typer.Exit(ExitStatus.UNREADABLE)
    known = _known(answers)
    finished = list(_finished(report, known, _always if accept else partial(_confirmed, known)))
    if answers is not None:
        write_file(answers, json.dumps(known, ensure_ascii=False, indent=1).encode() + b"\n")
    text = "\n".join(item.after for item in finished)
    if output is not None:
        write_file(output, text.encode() + b"\n")
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


def _finished(report: Report, known: dict[str, str], takes: Callable[[Dot], bool]) -> Iterator[_Finished]:
    """The lines that the answers finish, and those complete ones that ``takes`` agrees to."""
    from dotwise.rewrite import fill

    for dot in report.dots:
        rewrite = next((item for item in dot.rewrites if item.text), None)
        if rewrite is None:
            continue
        answers = _ask(dot, rewrite, known)
        if answers or (rewrite.complete and takes(dot)):
            after = fill(rewrite, answers)
            if not after:
                continue  # it only asked, and got no answer: the line stays as it was
            typer.echo(f"  → {after}")
            yield _Finished(dot.text, after)


def _always(dot: Dot) -> bool:
    return True


def _confirmed(known: dict[str, str], dot: Dot) -> bool:
    """Whether the person takes a suggestion that asks for nothing; without a yes the line stays as it was."""
    key = f"{dot.text} | take it"
    taken = typer.confirm("  Take it?", default=known.get(key) == "yes")
    known[key] = "yes" if taken else "no"
    return taken


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
