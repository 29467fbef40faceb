"""``dotwise revise``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._endings import TEXT_ENDINGS, check_ending
from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import load_analyzer, read_source
from dotwise.cli._write import check_apart, check_writable, replace_file, write_file
from dotwise.model import Status

if TYPE_CHECKING:
    from dotwise.model import Dot, Report

_BETWEEN = " | "
"""What stands between line and question where an answer is kept."""


def revise(
    file: Annotated[Path, typer.Argument(help="The document to work on.", show_default=False)],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A text file for the finished lines. Default: screen.")
    ] = None,
    answers: Annotated[
        Path | None, typer.Option(help="A small JSON file that keeps each answer as it is given, for the next run.")
    ] = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="Take suggestions that need no answer without asking.")
    ] = False,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Go through the suggestions, answer what only you know, and get the finished lines.

    Enter alone skips a question; a line without an answer stays as it was. Of a suggestion that needs no answer you are
    asked whether to take it. You may stop at any question (Ctrl-D, Ctrl-C): what was answered is finished and written, and
    with --answers the next run offers it again. Example: dotwise revise cv.docx -o lines.txt --answers mine.json
    """
    if output is not None:
        check_ending(output, TEXT_ENDINGS, "a file of finished lines")
    check_apart([output, answers], [file])
    check_apart([output], [answers])
    source, known = read_source(file), _known(answers)
    keep = _keeper(answers)
    for place in (output, answers):
        if place is not None:
            check_writable(place)
    report = load_analyzer(config, [], []).analyze(source)
    if report.status is Status.FAILED:
        typer.echo(f"dotwise: {file.name}: {report.problems[0].message}", err=True)
        raise typer.Exit(ExitStatus.UNREADABLE)
    keep(known)  # the last place where it can fail before anybody has answered
    interview = _Interview(known, keep)
    finished = list(_finished_lines(report, interview, _always if accept else interview.takes))
    keep(known)
    text = "\n".join(finished)
    if output is not None:
        write_file(output, text.encode() + b"\n")
        typer.echo(f"\n{len(finished)} finished {'line' if len(finished) == 1 else 'lines'}: {output}", err=True)
    else:
        typer.echo(f"\nFinished lines:\n\n{text}" if finished else "\nNothing was changed.")
    raise typer.Exit(interview.ended or ExitStatus.CLEAN)


def _known(path: Path | None) -> dict[str, str]:
    """Answers of an earlier run: question and line to answer."""
    if path is None or not path.exists():
        return {}
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(raw, dict) and all(_is_answer(key, value) for key, value in raw.items()):
            return raw
    except (OSError, ValueError, RecursionError):
        pass  # no JSON at all holds no answers either
    typer.echo(f"dotwise: {path} does not hold answers of an earlier run; name another file.", err=True)
    raise typer.Exit(ExitStatus.USAGE)


def _is_answer(key: str, value: object) -> bool:
    """Whether an entry is one that was kept here; of any other file nothing may be lost."""
    return _BETWEEN in key and isinstance(value, str)


def _keeper(path: Path | None) -> Callable[[dict[str, str]], None]:
    """What keeps the answers in the file at ``path``, which is whole at any moment; without a path nothing is kept."""

    def keep(known: dict[str, str]) -> None:
        if path is not None:
            replace_file(path, json.dumps(known, ensure_ascii=False, indent=1).encode() + b"\n")

    return keep


class _Interview:
    """Puts questions until the person ends it; every answer is kept at once, and after the end known ones speak."""

    def __init__(self, known: dict[str, str], keep: Callable[[dict[str, str]], None]) -> None:
        self._known = known
        self._keep = keep
        self.ended: ExitStatus | None = None
        """How the person ended it before the last question: end of input, or Ctrl-C."""

    def say(self, text: str) -> None:
        """Print what belongs to a question, as long as questions are asked."""
        if self.ended is None:
            typer.echo(text)

    def answer(self, dot: Dot, question: str) -> str:
        """What the person answers; empty where the question is skipped."""
        key = f"{dot.text}{_BETWEEN}{question}"
        text, known = f"  {question[0].upper()}{question[1:]}", self._known.get(key)

        def ask() -> str:
            given: str = typer.prompt(text, known or "", prompt_suffix=" ", show_default=known is not None)
            return given.strip()

        self._ask(key, ask)
        return self._known.get(key, "")

    def takes(self, dot: Dot) -> bool:
        """Whether the person takes a suggestion that asks for nothing; without a yes the line stays as it was."""
        key = f"{dot.text}{_BETWEEN}take it"
        known = self._known.get(key) == "yes"
        self._ask(key, lambda: "yes" if typer.confirm("  Take it?", default=known, prompt_suffix=" ") else "no")
        return self._known.get(key) == "yes"

    def _ask(self, key: str, ask: Callable[[], str]) -> None:
        if self.ended is not None:
            return
        try:
            if given := ask():
                self._known[key] = given
                self._keep(self._known)
        except (typer.Abort, KeyboardInterrupt) as end:  # typer tells both ends of a prompt by one word
            input_ended = isinstance(end.__context__, EOFError)
            self.ended = ExitStatus.CLEAN if input_ended else ExitStatus.INTERRUPTED
            why = "There are no more answers." if input_ended else "Stopped."
            typer.echo(f"\n{why} What was answered is finished; the other lines stay as they were.", err=True)


def _finished_lines(report: Report, interview: _Interview, takes: Callable[[Dot], bool]) -> Iterator[str]:
    """The lines that the answers finish, as they read with the answers in, and those complete ones that ``takes`` agrees to."""
    from dotwise.rewrite import fill

    for dot in report.dots:
        rewrite = next((item for item in dot.rewrites if item.text), None)
        if rewrite is None:
            continue
        interview.say(f"\n{dot.text}\n  {rewrite.text}")
        given = {blank.id: interview.answer(dot, blank.question) for blank in rewrite.blanks}
        answers = {id: answer for id, answer in given.items() if answer}
        if answers or (rewrite.complete and takes(dot)):
            after = fill(rewrite, answers)
            if not after:  # the answer was no, and nothing else is left to say
                continue
            interview.say(f"  → {after}")
            yield after


def _always(dot: Dot) -> bool:
    return True
