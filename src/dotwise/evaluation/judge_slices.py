"""Judged lines cut into slices, and the baselines that need nothing but the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dotwise.evaluation.judge_measures import Array, Judged, Row, row
from dotwise.judge.model import commodity_of

_BANDS = ((0, 10), (11, 16), (17, 24), (25, 999))
"""Words in a line, first and last."""


@dataclass(frozen=True)
class Lines:
    """What slices are cut by, parallel to the judged lines."""

    texts: tuple[str, ...]
    groups: tuple[str, ...]
    clusters: tuple[str, ...]

    def slices(self) -> Iterator[tuple[str, npt.NDArray[np.bool_]]]:
        """All lines, length bands, with and without digits, every group."""
        words = np.array([len(text.split()) for text in self.texts])
        digits = np.array([any(letter.isdigit() for letter in text) for text in self.texts])
        yield "all", np.ones(len(words), dtype=bool)
        for least, most in _BANDS:
            yield (
                f"{least}–{most} words" if most < 999 else f"{least} words and more",
                (words >= least) & (words <= most),
            )
        yield "without digits", ~digits
        yield "with digits", digits
        groups = np.array(self.groups)
        if len(set(self.groups)) > 1:
            for group in sorted(set(self.groups)):
                yield f"group: {group}", groups == group


def slice_rows(named: str, lines: Lines, model: str, judged: Judged) -> list[Row]:
    """A row for every slice that holds a line."""
    return [row(named, name, model, judged.at(keep)) for name, keep in lines.slices() if keep.any()]


def judged_by(classes: Array, probabilities: Array, clusters: Sequence[str]) -> Judged:
    """Lines with what the judge says of them: probabilities (n, 3) and the commodity score made of them."""
    return Judged(classes, commodity_of(probabilities), probabilities, tuple(clusters))


def baseline_rows(named: str, judged: Judged, scores: Sequence[tuple[str, Array]]) -> list[Row]:
    """A row for each simple ranking of the same lines, all of them together."""
    return [row(named, "all", name, Judged(judged.classes, values, None, judged.clusters)) for name, values in scores]


def text_baselines(texts: Sequence[str]) -> list[tuple[str, Array]]:
    """Rankings by length and by the presence of a digit, higher for what they take for commodity."""
    lengths = np.array([float(len(text.split())) for text in texts])
    digits = np.array([float(any(letter.isdigit() for letter in text)) for text in texts])
    return [("shorter is weaker", -lengths), ("no digit", -digits)]
