"""How the questions that ``training.coach`` chooses on lines held out agree with those that readers chose."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dotwise.rewrite.coach import PLAIN_APT, Table

BEST, FITS = 1.0, 0.5
"""What a question counts that a reader would put, and one that would do as well."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Lines with what readers chose: ``mark`` (lines, questions) is 1 for a question they would put, 0.5 for one that fits."""

    table: Table
    mark: Table
    weight: Table
    """(lines, questions) how much each mark counts: 0 for a question that did not stand in the reader's list."""
    printed: npt.NDArray[np.bool_]
    """Whether a line stands in a document of ours (tests/documents) as people print them."""
    group: npt.NDArray[np.str_]
    """What is held out together: the lines of one person or document where they are known, else the readings of one line."""
    text: tuple[str, ...]
    atlas: tuple[tuple[tuple[float, float], ...], ...]
    """For every line the chance and the mark of each question of the atlas that stood beside them."""


@dataclass(frozen=True, slots=True)
class Shares:
    """On lines held out: of the likeliest questions the shares (0..1) that a reader would put, and that fit."""

    lines: int
    chosen: float
    fits: float
    asked: float
    """Share of the lines for which a question is likely enough, as in a document."""
    asked_chosen: float
    asked_fits: float


@dataclass(frozen=True, slots=True)
class CoachFigures:
    """What the nets choose on lines held out, and how far readers agree."""

    every: Shares
    printed: Shares
    """Of the lines of documents alone."""
    commonest_fits: float
    """Where the question that is most often chosen is put to every line."""
    twice: int
    """Lines that two readers marked."""
    readers_choose: float
    """How often the second reader too would put the question that the first put."""
    readers_fit: float


def figures_of(chosen: Chosen, scores: Table, chances: Table) -> CoachFigures:
    """How the likeliest questions by ``scores`` (lines held out) agree with readers; ``chances`` (lines) are theirs."""
    rows = np.arange(len(scores))
    marks = chosen.mark[rows, scores.argmax(axis=1)]
    commonest = chosen.mark[:, (chosen.mark == BEST).sum(axis=0).argmax()]
    asked = chances >= PLAIN_APT
    second = [
        chosen.mark[other, first] for one, other in _twice(chosen) for first in np.flatnonzero(chosen.mark[one] == BEST)
    ]
    return CoachFigures(
        every=_shares(marks, asked),
        printed=_shares(marks[chosen.printed], asked[chosen.printed]),
        commonest_fits=_share(commonest > 0),
        twice=len(_twice(chosen)) // 2,
        readers_choose=_share(np.array(second) == BEST),
        readers_fit=_share(np.array(second) > 0),
    )


def _shares(marks: Table, asked: npt.NDArray[np.bool_]) -> Shares:
    put = marks[asked]
    return Shares(
        len(marks), _share(marks == BEST), _share(marks > 0), _share(asked), _share(put == BEST), _share(put > 0)
    )


def _twice(chosen: Chosen) -> list[tuple[int, int]]:
    """Rows of the lines of documents that two readers marked by the same page of rules, in either order."""
    rows: dict[str, list[int]] = {}
    for row in np.flatnonzero(chosen.printed):
        rows.setdefault(chosen.text[row], []).append(int(row))
    pairs = [tuple(found) for found in rows.values() if len(found) == 2]
    return [*((a, b) for a, b in pairs), *((b, a) for a, b in pairs)]


def _share(hits: npt.NDArray[np.bool_]) -> float:
    return round(float(hits.mean()), 3) if len(hits) else 0.0
