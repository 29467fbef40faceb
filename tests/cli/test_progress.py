"""What a batch says at its end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dotwise.batch.row import Row, row_of
from dotwise.batch.run import Progress, Summary
from dotwise.cli._progress import summarised
from dotwise.errors import UnreadableError
from dotwise.model import Source
from dotwise.report import failed_report


def row(status: str) -> Row:
    return replace(
        row_of("cv.pdf", failed_report(Source("cv.pdf", b""), UnreadableError("corrupt", "It is broken."))),
        status=status,
    )


def first_line(progress: Progress, *statuses: str) -> str:
    rows = tuple(row(status) for status in statuses)
    return next(iter(summarised(Summary(progress, False, rows, Path("out.csv"), Path("j")), Path("out.csv"), None)))


@pytest.mark.parametrize(
    ("progress", "statuses", "told"),
    [
        (Progress(3, 1, 0, 3), ("ok", "ok", "failed"), "3 files: 2 analysed, 1 failed."),
        (Progress(2, 0, 0, 2), ("ok", "partial"), "2 files: 2 analysed (1 of them in part), 0 failed."),
        (Progress(1, 1, 0, 1), ("failed",), "1 file: 0 analysed, 1 failed."),
        (
            Progress(1, 0, 2, 3),
            ("ok", "ok", "failed"),
            "3 files: 2 analysed, 1 failed. 2 of them were finished by an earlier run.",
        ),
        (
            Progress(0, 0, 2, 2),
            ("ok", "failed"),
            "2 files: 1 analysed, 1 failed. All of them were finished by an earlier run.",
        ),
    ],
)
def test_what_was_analysed_and_what_failed_add_up_to_the_files(
    progress: Progress, statuses: tuple[str, ...], told: str
) -> None:
    assert told == first_line(progress, *statuses)
