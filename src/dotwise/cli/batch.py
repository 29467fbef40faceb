"""``dotwise batch``."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from dotwise.cli._exit import ExitStatus

if TYPE_CHECKING:
    from types import FrameType

    from dotwise.batch.run import Progress, Summary


def batch(
    paths: Annotated[
        list[str], typer.Argument(help="Files, folders, patterns, @lists, ZIP or TAR.", show_default=False)
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="A .parquet, .csv or .jsonl file, or a folder.", show_default=False)
    ],
    workers: Annotated[int | None, typer.Option(min=1, help="Processes. Default: as many as cores.")] = None,
    max_failures: Annotated[int | None, typer.Option(min=0, help="Stop after more failed files than this.")] = None,
    fail_on: Annotated[bool, typer.Option("--fail-on-failed", help="Exit with 1 when a file failed.")] = False,
    config: Annotated[Path | None, typer.Option(help="dotwise.toml or pyproject.toml with rule settings.")] = None,
) -> None:
    """Analyse many files: one row a file, whatever happens. Interrupted and started again, it goes on where it was.

    Ctrl-C once finishes what is in work; twice stops at once. Example: dotwise batch inbox/ -o results.parquet
    """
    from dotwise.batch.engine import LocalEngine
    from dotwise.batch.run import run_batch
    from dotwise.codec import plain
    from dotwise.rules.choice import load_choice

    choice = load_choice(config)
    os.environ["DOTWISE_BATCH_RULES"] = json.dumps(plain(choice))
    stop = threading.Event()
    signal.signal(signal.SIGINT, _interrupter(stop))
    summary = run_batch(paths, output, LocalEngine(workers), choice, _teller(), stop, max_failures)
    _summarise(summary, output)
    if summary.interrupted:
        raise typer.Exit(130 if not _too_many(summary, max_failures) else ExitStatus.FINDINGS)
    raise typer.Exit(ExitStatus.FINDINGS if fail_on and summary.progress.failed else ExitStatus.CLEAN)


def _too_many(summary: Summary, most: int | None) -> bool:
    return most is not None and summary.progress.failed > most


def _interrupter(stop: threading.Event) -> Callable[[int, FrameType | None], None]:
    def interrupt(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            os._exit(130)
        stop.set()
        typer.echo("\nFinishing what is in work; Ctrl-C again stops at once.", err=True)

    return interrupt


def _teller() -> Callable[[Progress], None]:
    """Progress on standard error: one line that is written over on a terminal, a plain line now and then elsewhere."""
    started, last = monotonic(), [0.0]
    terminal = sys.stderr.isatty()

    def tell(progress: Progress) -> None:
        now = monotonic()
        if now - last[0] < (0.2 if terminal else 10.0):
            return
        last[0] = now
        rate = progress.done / max(now - started, 0.001)
        text = f"{progress.done} done, {progress.failed} failed, {progress.known} known before, {rate:.1f} a second"
        typer.echo(f"\r{text}\033[K" if terminal else text, err=True, nl=not terminal)

    return tell


def _summarise(summary: Summary, output: Path) -> None:
    """The cohort's figures and the files that need a look; people are never ranked."""
    from dotwise.batch.run import needs_a_look

    told = summary.progress
    typer.echo(f"\n{told.done} analysed, {told.known} known before, {told.failed} failed.", err=True)
    if summary.interrupted:
        typer.echo("Stopped early. Start the same command again and it goes on from here.", err=True)
        return
    shares = [row.asset_share for row in summary.rows if row.asset_share is not None]
    dots = sum(row.commodity + row.mixed + row.asset for row in summary.rows)
    if shares and dots:
        commodity = sum(row.commodity for row in summary.rows) / dots
        typer.echo(f"Mean asset share {mean(shares):.2f}; {commodity:.0%} of {dots} dots are commodity.", err=True)
    look = needs_a_look(summary.rows)
    for row in look[:20]:
        typer.echo(f"  needs a look: {row.path}: {row.message}", err=True)
    if len(look) > 20:
        typer.echo(f"  and {len(look) - 20} more: see the rows whose status is not ok.", err=True)
    typer.echo(f"{len(summary.rows)} rows: {output}", err=True)
