"""The standard streams as a call finds them: open, closed, full, or in an encoding that lacks a sign."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Literal, NoReturn, TextIO

import typer

from dotwise.cli._exit import ExitStatus

_UNWRITTEN = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF))
"""What a disk, a terminal or a closed stream answers to whoever writes: nothing that a program can mend."""


def make_ready() -> None:
    """Open the streams that the caller closed, and let a sign that an encoding lacks stand as a question mark.

    A closed input is empty and a closed output cannot be written; what would be told on closed errors nobody reads.
    """
    if sys.stdin is None:
        sys.stdin = _nowhere(os.O_RDONLY, "r")
    if sys.stdout is None:
        sys.stdout = _nowhere(os.O_RDONLY, "w")
    if sys.stderr is None:
        sys.stderr = _nowhere(os.O_WRONLY, "w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")


def _nowhere(access: int, mode: Literal["r", "w"]) -> TextIO:
    """A stream without anybody behind it, under the lowest free number, which is that of the closed one."""
    descriptor = os.open(os.devnull, access)
    os.set_inheritable(descriptor, True)  # a child must not get the number for a file of its own
    return open(descriptor, mode, encoding="utf-8")  # noqa: PTH123 (there is no path)


def is_unwritten(error: OSError) -> bool:
    """Whether ``error`` says that output found no place, which is no mistake of ours."""
    return isinstance(error, BrokenPipeError) or error.errno in _UNWRITTEN


def flush_or_leave() -> None:
    """Send off all that was printed; where it does not arrive, the command ends as ``leave_unwritten`` does."""
    try:
        sys.stdout.flush()
    except OSError as error:
        leave_unwritten(error)


def leave_unwritten(error: OSError) -> NoReturn:
    """End where what is printed does not arrive.

    A reader that has gone ends a program in silence; click and rich would say 1, which means that --fail-on was reached.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still buffered has nowhere to go
    if isinstance(error, BrokenPipeError):
        sys.exit(ExitStatus.PIPE_CLOSED)
    try:
        typer.echo(f"dotwise: the output cannot be written ({error.strerror}).", err=True)
        sys.stderr.flush()
    except OSError:  # errors go to the same full disk
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    sys.exit(ExitStatus.USAGE)
