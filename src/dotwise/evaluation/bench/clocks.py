"""
Clocks for ratios: what is compared runs in turns, so that a busy neighbour slows both.

Everything on one core is told in processor seconds of this process; only what spans processes uses the clock on the wall.
"""

from __future__ import annotations

import resource
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the page: what was measured, its value as printed, the bar, and whether it was met (None: no bar)."""

    name: str
    value: str
    bar: str = ""
    met: bool | None = None


def at_least(name: str, value: float, bar: float, digits: int = 2) -> Figure:
    """A figure that must not be smaller than its bar."""
    return Figure(name, f"{value:.{digits}f}", f"≥ {bar:g}", value >= bar)


def at_most(name: str, value: float, bar: float, unit: str, digits: int = 2) -> Figure:
    """A figure that must not be larger than its bar."""
    return Figure(name, f"{value:.{digits}f} {unit}", f"≤ {bar:g} {unit}", value <= bar)


def seconds_in_turns(jobs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Processor seconds of each job, the median of ``rounds``; the jobs run in turns."""
    seen: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            started = time.process_time()
            job()
            seen[name].append(time.process_time() - started)
    return {name: median(values) for name, values in seen.items()}


@dataclass(frozen=True, slots=True)
class Run:
    """A child process that ended: seconds on the wall, processor seconds, peak memory in MB, what it printed."""

    wall: float
    cpu: float
    peak: float
    output: str


def run_of(call: Sequence[str], environment: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end.

    Raises:
        RuntimeError: it could not be run to its end.
    """
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(call, capture_output=True, text=True, env=environment, check=False)
    wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(call)} ended with {done.returncode}: {done.stderr[-500:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, after.ru_maxrss / 1024, done.stdout)
