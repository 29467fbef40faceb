"""
Which plain question a coach would put to a line: learnt from lines for which readers chose among all of them.

A small net over what the line speaks of, what it proves, how it tells (the embedder's three vectors), the trade of its post
and over what stands in it and what does not: ``models/coach/net.npz``, fitted on ``data/labelled/pairs/asked.jsonl`` by ``dotwise train coach``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from dotwise.language.anatomy import Actor, FigureKind, OpenerKind
from dotwise.language.embedder import Vectors
from dotwise.language.integrity import model_file
from dotwise.language.sense import Sense
from dotwise.model import Facet
from dotwise.rewrite.around import is_mixed, is_prose
from dotwise.rewrite.bank import deed_sorts
from dotwise.rewrite.outcome import Form, says_change
from dotwise.rewrite.plain import Likely, plain_questions
from dotwise.rewrite.topic import is_current, names_several
from dotwise.rewrite.values import Material

Table = npt.NDArray[np.float32]
_DIGIT = re.compile(r"\d")
VECTORS = 4
"""Vectors that a line is measured by: its own three and that of its post."""
PLAIN_APT = 0.35
"""Chance from which a plain question is kept; what is told of a line decides from which on it is put."""


@dataclass(frozen=True, slots=True)
class Coach:
    """A net of one hidden layer: ``inner`` has a row a feature, ``outer`` a column a question of ``plain_questions``."""

    mean: Table
    scale: Table
    inner: Table
    inner_bias: Table
    outer: Table
    outer_bias: Table
    slope: float
    shift: float
    """A score times ``slope`` plus ``shift`` is the logit of the chance."""

    def scores(self, table: Table) -> Table:
        """Score of every plain question for every row of features, (lines, questions)."""
        hidden = np.maximum(((table - self.mean) / self.scale) @ self.inner + self.inner_bias, 0.0)
        return np.asarray(hidden @ self.outer + self.outer_bias)

    def chances(self, table: Table) -> Table:
        """The same as chances, 0..1."""
        return np.asarray(1.0 / (1.0 + np.exp(-(self.scores(table) * self.slope + self.shift))))


def likely_questions(lines: Sequence[Material], sense: Sense, trades: Vectors) -> tuple[tuple[Likely, ...], ...]:
    """For every line the plain questions likely enough to be kept, best first; a line's number is its row in ``sense``, ``trades`` holds its post."""
    if not lines:
        return ()
    chances = load_coach().chances(features(lines, sense, trades)).round(4)
    plain = plain_questions()
    order = np.argsort(-chances, axis=1, kind="stable")
    kept = np.count_nonzero(chances >= PLAIN_APT, axis=1)
    return tuple(
        tuple(Likely(plain[column], float(row[column])) for column in columns[:count])
        for row, columns, count in zip(chances, order, kept, strict=True)
    )


def features(lines: Sequence[Material], sense: Sense, trades: Vectors) -> Table:
    """The measures of each line: its signs, its three vectors and that of its post. Shape (lines, signs + ``VECTORS`` * 384)."""
    rows = [line.number for line in lines]
    signs = np.array([_signs(line) for line in lines], dtype=np.float32)
    return np.hstack([signs, sense.vectors[rows], sense.proofs[rows], sense.tellings[rows], trades])


def _signs(line: Material) -> tuple[float, ...]:
    """What stands in a line and what does not."""
    anatomy, outcome, text = line.anatomy, line.outcome, line.text
    several = names_several(line)
    deed = deed_sorts().get(line.verb.split()[0]) if line.verb and not several else None
    opener = anatomy.opener.kind if anatomy.opener is not None else None
    figures = {figure.kind for figure in anatomy.figures}
    facets = {event.facet for event in anatomy.events}
    return (
        is_mixed(line), is_prose(line), outcome is not None, says_change(text), is_current(line), several,
        _DIGIT.search(text) is not None, "%" in text, any(figure.baseline for figure in anatomy.figures), bool(anatomy.named),
        bool(anatomy.purpose), bool(anatomy.vague), anatomy.concrete, anatomy.first_person, anatomy.third_person,
        bool(anatomy.routine), bool(anatomy.puff), min(len(text.split()), 40) / 20, min(text.count(","), 5) / 3,
        line.verb is None, line.thing is not None and line.thing.plural, line.opening is not None,
        *(anatomy.actor is actor for actor in Actor), *(opener is kind for kind in OpenerKind),
        *(kind in figures for kind in FigureKind), *(facet in facets for facet in Facet),
        *(outcome is not None and outcome.form is form for form in Form), *(deed == sort for sort in _deeds()),
    )  # fmt: skip


@cache
def _deeds() -> tuple[str, ...]:
    return tuple(sorted(set(deed_sorts().values())))


@cache
def load_coach() -> Coach:
    """The fitted numbers, checked against the manifest."""
    with np.load(model_file("coach/net.npz"), allow_pickle=False) as held:
        layers = {name: held[name].astype(np.float32) for name in held.files if held[name].ndim}
        return Coach(**layers, slope=float(held["slope"]), shift=float(held["shift"]))
