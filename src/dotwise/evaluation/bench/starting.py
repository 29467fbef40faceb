"""From nothing to a first answer, and how much memory it takes."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from dotwise.batch.documents import Document
from dotwise.batch.engine import packed
from dotwise.evaluation.bench.clocks import Figure, Run, at_most, run_of
from dotwise.model import Source
from dotwise.workers.nursery import Crew

_DOTWISE = (sys.executable, "-c", "from dotwise.cli import main; main()")
_CREW = "dotwise.batch.analyst"


def starting_figures(resume: Source, rounds: int) -> tuple[Figure, ...]:
    """Seconds of processor time of whole commands, the median of several fresh processes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, resume.name)
        path.write_bytes(resume.data)
        cold = [run_of((*_DOTWISE, "analyze", str(path), "--format", "json")) for _ in range(rounds)]
    helps = [run_of((*_DOTWISE, "--help")) for _ in range(rounds)]
    rules = [run_of((*_DOTWISE, "rules")) for _ in range(rounds)]
    return (
        at_most("cold start to the first report", _cpu(cold), 2.5, "s"),
        Figure("the same on the wall of a shared machine", f"{_wall(cold):.2f} s"),
        at_most("dotwise --help", _cpu(helps), 0.3, "s"),
        Figure("the same on the wall", f"{_wall(helps):.2f} s"),
        at_most("dotwise rules", _cpu(rules), 0.3, "s"),
        Figure("the same on the wall", f"{_wall(rules):.2f} s"),
    )


def _cpu(runs: Sequence[Run]) -> float:
    return median(run.cpu for run in runs)


def _wall(runs: Sequence[Run]) -> float:
    return median(run.wall for run in runs)


def memory_figures(sources: Sequence[Source]) -> tuple[Figure, ...]:
    """Peak of one process over many files; what each further worker of a batch holds for itself."""
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            Path(folder, source.name).write_bytes(source.data)
        files = sorted(str(path) for path in Path(folder).iterdir())
        peak = run_of((*_DOTWISE, "analyze", *files, "--format", "json")).peak
    private, shared = _worker_memory(sources)
    return (
        at_most("peak memory of one process", peak, 900, "MB", 0),
        at_most("private memory of a batch worker", private, 250, "MB", 0),
        Figure("proportional share (PSS) of a batch worker", f"{shared:.0f} MB"),
    )


def _worker_memory(sources: Sequence[Source]) -> tuple[float, float]:
    """Private and proportional memory in MB, the mean of two workers that have each read all documents."""
    message = packed(tuple(Document(source.name, source.data) for source in sources))
    with Crew(_CREW, 2) as crew:
        crew.ask(message)
        crew.ask(message)
        found = [_memory(worker) for worker in _descendants(os.getpid()) if _is_forked(worker)]
    private, shared = zip(*found, strict=True)
    return sum(private) / len(private), sum(shared) / len(shared)


def _descendants(process: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, waiting = [], [process]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return sorted(found)


def _is_forked(process: int) -> bool:
    """Whether a process is a worker: it runs the nursery's command and its parent does, too."""
    try:
        parent = int(Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])
        return all(_CREW.encode() in Path(f"/proc/{number}/cmdline").read_bytes() for number in (process, parent))
    except OSError:
        return False


def _memory(process: int) -> tuple[float, float]:
    values = {}
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()[1:]:
        name, amount = line.split()[:2]
        values[name.rstrip(":")] = int(amount) / 1024
    return values["Private_Clean"] + values["Private_Dirty"], values["Pss"]
