"""From dots and their sense to verdicts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dotwise.judge.features import measure
from dotwise.judge.model import GROUPS, LABELS, MATTER, WHOLE, WORDING, Array, Model, commodity_of, leaning, read_model
from dotwise.judge.reasons import reason
from dotwise.judge.towards import Towards
from dotwise.judge.view import LineView
from dotwise.knowledge.crowd import Crowd, load_crowd
from dotwise.knowledge.occupations import Occupations, load_occupations
from dotwise.knowledge.standing import stands_beside_work
from dotwise.language.integrity import model_file
from dotwise.language.sense import Sense
from dotwise.model import Dot, Factor, Label, Verdict

_MOST_FACTORS, _MOST_NAMED = 4, 3
"""One place is kept for what is read off the line as a whole, which often weighs most and says least."""
_LEAST_WEIGHT = 0.1
"""A factor that moves the log-odds of commodity against asset by less is not worth a reader's time."""
_GENERAL = (WORDING, MATTER, WHOLE)
"""Groups that say less to a reader than the named ones: told last."""


class Judge:
    """The loaded model with what it compares with. ``judge`` is pure."""

    def __init__(self, model: Model, occupations: Occupations, crowd: Crowd) -> None:
        self._model = model
        self._occupations = occupations
        self._crowd = crowd

    def judge(self, dots: Sequence[Dot], sense: Sense, titles: Sequence[str | None]) -> tuple[Verdict, ...]:
        """One verdict for each dot, in order. ``titles[i]`` is the title of the role (or occupation) of ``dots[i]``."""
        if not dots:
            return ()
        views = self.views(dots, sense, titles)
        parts = self.parts(views, sense)
        return tuple(self._verdict(view, parts[row]) for row, view in enumerate(views))

    def views(self, dots: Sequence[Dot], sense: Sense, titles: Sequence[str | None]) -> tuple[LineView, ...]:
        """What the features look at, one for each dot."""
        nearness = self._occupations.nearness(sense.vectors, titles)
        return tuple(
            LineView(dot.kind, text, parsed, anatomy, near, self._crowd.phrases(text), stands_beside_work(dot))
            for dot, text, parsed, anatomy, near in zip(
                dots, sense.masked, sense.parsed, sense.anatomies, nearness, strict=True
            )
        )

    def parts(self, views: Sequence[LineView], sense: Sense) -> Array:
        """What each group of features adds to each logit: shape (dots, groups, 3)."""
        features = np.array([measure(view) for view in views])
        return self._model.contributions(features, sense.vectors, self._model.told(sense.tellings), sense.parsed)

    def probabilities(self, parts: Array) -> Array:
        """Calibrated probabilities of commodity, mixed and asset from the groups' parts; leave a part out to ablate it."""
        return self._model.probabilities(self._model.intercept + parts.sum(axis=-2))

    def _verdict(self, view: LineView, parts: Array) -> Verdict:
        probabilities = self.probabilities(parts)
        commodity = float(commodity_of(probabilities))
        label = LABELS[int(probabilities.argmax())]
        return Verdict(
            label=label,
            commodity=round(commodity, 4),
            because=self._because(view, label, leaning(parts)),
            probabilities=(
                round(float(probabilities[0]), 4),
                round(float(probabilities[1]), 4),
                round(float(probabilities[2]), 4),
            ),
        )

    def _because(self, view: LineView, label: Label, weights: Array) -> tuple[Factor, ...]:
        """
        The groups that moved the log-odds of commodity against asset most, each by its weight (an exact ablation); the named ones first.

        For commodity and asset those that speak for the verdict; a mixed line is told both sides.
        """
        moved = sorted(zip(GROUPS, weights.tolist(), strict=True), key=lambda item: (-abs(item[1]), item[0]))
        spoken = [pair for pair in moved if _speaks_for(label, pair[1]) and abs(pair[1]) >= _LEAST_WEIGHT]
        named = [pair for pair in spoken if pair[0] not in _GENERAL][:_MOST_NAMED]
        told = [*named, *[pair for pair in spoken if pair[0] in _GENERAL][: _MOST_FACTORS - len(named)]]
        return tuple(
            Factor(group, round(weight, 4), reason(group, _towards(weight), view, self._model))
            for group, weight in told
        )


def _towards(weight: float) -> Towards:
    """Which way a weight moves the verdict: it counts for commodity and against asset."""
    return Towards.COMMODITY if weight > 0 else Towards.ASSET


def _speaks_for(label: Label, weight: float) -> bool:
    return label is Label.MIXED or (weight > 0) == (label is Label.COMMODITY)


def load_judge() -> Judge:
    """Load weights, task vectors and crowd shares, each checked against the manifest. Takes about 50 ms."""
    model = read_model(model_file("judge/config.json"), model_file("judge/weights.npz"))
    return Judge(model, load_occupations(), load_crowd())
