"""What one file may cost. The numbers are promises: docs/safety.md, "One file"."""

from __future__ import annotations

import resource
import signal
from dataclasses import dataclass

_GIB = 1024**3


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the process that parses one file."""

    memory: int = _GIB
    """Address space in bytes."""
    cpu: int = 10
    """Seconds of processor time."""
    wall: float = 15.0
    """Seconds on the clock in which it worked or slept; what it waited for a processor comes on top."""
    files: int = 16
    """Open files."""


READING = Limits()
"""What reading an ordinary file may cost."""
RECOGNISING = Limits(memory=4 * _GIB, cpu=25, wall=40.0, files=64)
"""What reading a picture may cost: the recognition model is large, and a page takes it some four seconds."""

PATIENCE = 3
"""Times its ``wall`` that a process may take on the clock, however little of that it could work."""


def apply_limits(limits: Limits) -> None:
    """Limit the calling process for the rest of its life; it is killed by the system when it goes beyond."""
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu, limits.cpu + 1))
    resource.setrlimit(resource.RLIMIT_NOFILE, (limits.files, limits.files))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE * limits.wall)
