"""
Our own cases: a person's lines, what that person claims, what an ad asks, and which lines prove or answer each.

A line of the same person that proves something else is the nearest wrong answer there is, so a claim must choose its lines
among all lines of its own case first (``in_own_case``), and among those of other cases then.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_NEVER = -1e9
_WITHIN, _ACROSS = 1.0, 0.5
"""What choosing within the case counts, and choosing among several cases in either direction."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A claim or requirement and the numbers of the lines that prove it, often none."""

    text: str
    proven_by: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """The lines of one person and all that is asked of them."""

    lines: tuple[str, ...]
    asked: tuple[Asked, ...]


def read_cases(folder: Path) -> tuple[Case, ...]:
    """Every case of ``cases.jsonl``, in order."""
    rows = (json.loads(row) for row in (folder / "cases.jsonl").read_text(encoding="utf-8").splitlines())
    return tuple(
        Case(
            tuple(line["text"] for line in row["lines"]),
            tuple(Asked(one["text"], tuple(one["by"])) for one in (*row["claims"], *row["asked"])),
        )
        for row in rows
    )


def texts_of(case: Case) -> list[str]:
    """All that has to be read of a case."""
    return [*case.lines, *(one.text for one in case.asked)]


def case_loss(likeness: Any, cases: Sequence[Case]) -> Any:
    """How far claims are from choosing their lines, and lines their claims; ``likeness`` is (claims, lines) of all cases in order."""
    true, own = _tables(cases)
    among_all = choice(likeness, true) + choice(likeness.T, true.T)
    return _WITHIN * choice(likeness + own, true) + _ACROSS * among_all


def _tables(cases: Sequence[Case]) -> tuple[Any, Any]:
    """Which claim (row) is proven by which line (column): 1 or 0; and what bars the lines of other cases: 0 or ``_NEVER``."""
    import torch

    rows, columns = sum(len(case.asked) for case in cases), sum(len(case.lines) for case in cases)
    true, own = torch.zeros(rows, columns), torch.full((rows, columns), _NEVER)
    row = column = 0
    for case in cases:
        own[row : row + len(case.asked), column : column + len(case.lines)] = 0.0
        for one in case.asked:
            for line in one.proven_by:
                true[row, column + line] = 1.0
            row += 1
        column += len(case.lines)
    return true, own


def choice(likeness: Any, true: Any) -> Any:
    """Cross-entropy of choosing the true ones (n, m) by their likeness (n, m), over rows that have any."""
    import torch

    count = true.sum(dim=1)
    chosen = (torch.log_softmax(likeness, dim=1) * true).sum(dim=1)
    return -(chosen[count > 0] / count[count > 0]).mean()
