"""How far a batch is, and how it ended, on standard error; people are never ranked."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean
from time import monotonic
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from dotwise.batch.run import Progress, Summary

_EVERY = 10.0
"""Seconds between plain lines."""
_LISTED = 20


@contextmanager
def teller() -> Iterator[Callable[[Progress], None]]:
    """What to call with the progress: a bar on a terminal, a plain line now and then elsewhere."""
    if not sys.stderr.isatty():
        yield _plain_lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    told = TextColumn("{task.fields[told]}")
    with Bars(BarColumn(), MofNCompleteColumn(), told, TimeRemainingColumn(), console=Console(stderr=True)) as bars:
        task = bars.add_task("", total=None, told="loading")
        started = monotonic()

        def tell(progress: Progress) -> None:
            bars.update(
                task,
                completed=progress.done + progress.known,
                total=progress.total,
                told=f"{progress.failed} failed, {_rate(progress, started):.1f} a second",
            )

        yield tell


def _plain_lines() -> Callable[[Progress], None]:
    started, last = monotonic(), [0.0]

    def tell(progress: Progress) -> None:
        if monotonic() - last[0] < _EVERY:
            return
        last[0] = monotonic()
        rate = _rate(progress, started)
        open_files = progress.total - progress.done - progress.known
        left = f", about {open_files / rate / 60:.0f} min left" if rate else ""
        typer.echo(
            f"{progress.done + progress.known} of {progress.total} done, {progress.failed} failed, "
            f"{rate:.1f} a second{left}",
            err=True,
        )

    return tell


def _rate(progress: Progress, started: float) -> float:
    return progress.done / max(monotonic() - started, 0.001)


def summarised(summary: Summary, output: Path, max_failures: int | None) -> Iterator[str]:
    """The cohort's figures and the files that need a look, in the order of their names; how to go on where it was stopped."""
    from dotwise.batch.run import needs_a_look

    yield _counted(summary)
    shares = [row.asset_share for row in summary.rows if row.asset_share is not None]
    judged = sum(row.commodity + row.mixed + row.asset for row in summary.rows)
    if shares and judged and not summary.interrupted:
        commodity = sum(row.commodity for row in summary.rows) / judged
        yield f"Mean asset share {mean(shares):.2f}; {commodity:.0%} of {judged} dots are commodity."
    look = needs_a_look(summary.rows)
    for row in look[:_LISTED]:
        yield f"  needs a look: {_printable(row.path)}: {row.message}"
    if len(look) > _LISTED:
        yield f"  and {len(look) - _LISTED} more: see the rows whose status is not ok."
    yield f"{len(summary.rows)} rows: {summary.written}"
    if summary.interrupted:
        yield from _how_to_go_on(summary, output, max_failures)


def _counted(summary: Summary) -> str:
    """Every finished file counted once, by its row: what was analysed and what failed add up to the files."""
    count = len(summary.rows)
    failed = sum(row.status == "failed" for row in summary.rows)
    partly = sum(row.status == "partial" for row in summary.rows)
    known = summary.progress.known
    files = "1 file" if count == 1 else f"{count} files"
    in_part = f" ({partly} of them in part)" if partly else ""
    those = "All of them were" if known == count else f"{known} of them {'was' if known == 1 else 'were'}"
    before = f" {those} finished by an earlier run." if known else ""
    return f"{files}: {count - failed} analysed{in_part}, {failed} failed.{before}"


def _how_to_go_on(summary: Summary, output: Path, max_failures: int | None) -> Iterator[str]:
    told = summary.progress
    if max_failures is not None and told.failed > max_failures:
        yield f"Stopped early, for more than {max_failures} failed (--max-failures). Mend or take out the files above."
    else:
        yield "Stopped early."
    yield (
        f"{told.done + told.known} of {told.total} files are done and kept in {summary.journal}. "
        f"Start the same command again and it goes on from here, until all of it stands in {output}."
    )


def _printable(text: str) -> str:
    """A file name without signs that steer a terminal or turn its text around."""
    return "".join("�" if unicodedata.category(sign) in ("Cc", "Cf") else sign for sign in text)
