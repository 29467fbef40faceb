"""How a command ends."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """Exit codes of every command."""

    CLEAN = 0
    """Everything was done."""
    FINDINGS = 1
    """Something at or above ``--fail-on`` was found."""
    USAGE = 2
    """The call was wrong."""
    UNREADABLE = 3
    """A file could not be read."""
    FAULT = 4
    """A mistake of dotwise itself; ``dotwise --debug`` prints its cause."""
    INTERRUPTED = 130
    """Ctrl-C."""
    PIPE_CLOSED = 141
    """Whoever read the output closed the pipe (``| head``), as shells tell it of every program."""
