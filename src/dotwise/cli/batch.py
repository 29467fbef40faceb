"""``dotwise batch``."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._exit import ExitStatus
from dotwise.cli._options import FailOn

if TYPE_CHECKING:
    from types import FrameType

    from dotwise.batch.run import Summary


def batch(
    paths: Annotated[
        list[str], typer.Argument(help="Files, folders, patterns, @lists, ZIP or TAR.", show_default=False)
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="A .parquet, .csv or .jsonl file, or a folder.", show_default=False)
    ],
    workers: Annotated[int | None, typer.Option(min=1, help="Processes. Default: as many as cores.")] = None,
    max_failures: Annotated[int | None, typer.Option(min=0, help="Stop after more failed files than this.")] = None,
    fail_on: Annotated[
        FailOn,
        typer.Option(help="Exit with 1 where a line is commodity, or a remark is a warning (or at least a hint)."),
    ] = FailOn.NEVER,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Analyse many files: one row a file, whatever happens. Interrupted and started again, it goes on where it was.

    Ctrl-C once finishes what is in work; twice stops at once. What is finished when it stops early stands in
    NAME.incomplete.csv (or whatever was asked for) until the same command has done the rest. The exit code is 0 when every file was read, 3 when one
    was not, 1 when --fail-on or --max-failures was reached. Example: dotwise batch inbox/ -o results.parquet
    """
    stop = threading.Event()
    signal.signal(signal.SIGINT, _interrupter(stop))

    from dotwise.batch.engine import LocalEngine
    from dotwise.batch.run import run_batch
    from dotwise.cli._progress import summarised, teller
    from dotwise.codec import plain
    from dotwise.rules.choice import load_choice, refuse_unknown_rules

    choice = load_choice(config)
    refuse_unknown_rules(choice)  # here, and not in the process that loads the models
    os.environ["DOTWISE_BATCH_RULES"] = json.dumps(plain(choice))
    with teller() as tell:
        summary = run_batch(paths, output, LocalEngine(workers), choice, tell, stop, max_failures)
    typer.echo("\n".join(summarised(summary, output, max_failures)), err=True)
    raise typer.Exit(_status(summary, max_failures, fail_on))


def _status(summary: Summary, max_failures: int | None, fail_on: FailOn) -> int:
    failed = summary.progress.failed
    if max_failures is not None and failed > max_failures:
        return ExitStatus.FINDINGS
    if summary.interrupted:
        return ExitStatus.INTERRUPTED
    if any(row.status == "failed" for row in summary.rows):
        return ExitStatus.UNREADABLE
    counts = {
        FailOn.NEVER: 0,
        FailOn.COMMODITY: sum(row.commodity for row in summary.rows),
        FailOn.WARNING: sum(row.warnings for row in summary.rows),
        FailOn.HINT: sum(row.findings for row in summary.rows),
    }
    return ExitStatus.FINDINGS if counts[fail_on] else ExitStatus.CLEAN


def _interrupter(stop: threading.Event) -> Callable[[int, FrameType | None], None]:
    def interrupt(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            os._exit(ExitStatus.INTERRUPTED)
        stop.set()
        os.write(2, b"\nFinishing what is in work; Ctrl-C again stops at once.\n")

    return interrupt
