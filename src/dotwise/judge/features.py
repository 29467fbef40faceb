"""
What is measured on a line before it is judged: every feature has a name and belongs to a group that a person can be told.

All of them are read from masked text. None is the length of the line or the mere presence of a digit: on ordinary sets
both separate the labels and on balanced ones neither does.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from dotwise.judge.telling import (
    held_back,
    own_thing_acts,
    owned,
    says_aside,
    says_caused,
    stances,
    standing_marks,
)
from dotwise.judge.view import LineView
from dotwise.language.anatomy import Actor, Anatomy, FigureKind, OpenerKind
from dotwise.language.anatomy.constructions import CONSTRUCTIONS
from dotwise.model import DotKind


@dataclass(frozen=True, slots=True)
class Feature:
    """One measure; ``group`` is what it is reported under."""

    name: str
    group: str
    measure: Callable[[LineView], float]


def _strengths(view: LineView) -> list[float]:
    return [*sorted((event.strength for event in view.anatomy.events), reverse=True), 0.0, 0.0]


def _place(view: LineView, which: int) -> float:
    """Share of the line's tokens before a stated event. Counted in tokens: characters would tell a long name."""
    start = view.stated[which].start
    return sum(token.start < start for token in view.parsed.tokens) / max(len(view.parsed.tokens), 1)


def _first_place(view: LineView) -> float:
    return _place(view, 0) if view.stated else 1.0


def _last_place(view: LineView) -> float:
    return _place(view, -1) if view.stated else 0.0


def _share(view: LineView, counts: Counter[str], *names: str) -> float:
    return sum(counts[name] for name in names) / max(len(view.words), 1)


def _count(counts: Counter[str], names: tuple[str, ...], most: int) -> float:
    return float(min(sum(counts[name] for name in names), most))


def _cue(cue: str) -> Feature:
    return Feature(f"cue: {cue}", "outcome", lambda view: float(cue in view.cues))


def _event_if(test: Callable[[Anatomy], bool]) -> Callable[[LineView], float]:
    """Strength of the strongest event where the line's deed passes ``test``: an event counts by whose it is."""
    return lambda view: _strengths(view)[0] if test(view.anatomy) else 0.0


def _led(view: LineView) -> float:
    """The change is the deed itself: "Cut the wait from 9 weeks to 4"."""
    return float(
        owned(view.anatomy) and any(verb is not None and verb.index == view.anatomy.verb for verb in view.change_verbs)
    )


def _followed(view: LineView) -> float:
    """The change hangs on the deed: "Rewrote the rota, cutting overtime by a third"."""
    return float(
        owned(view.anatomy)
        and any(
            verb is not None and verb.index != view.anatomy.verb and verb.tag == "VBG" for verb in view.change_verbs
        )
    )


def _beside(view: LineView) -> float:
    """The change stands in a clause of its own: "Rewrote the rota; overtime fell by a third"."""
    return float(
        owned(view.anatomy)
        and any(verb is None or (verb.index != view.anatomy.verb and verb.tag != "VBG") for verb in view.change_verbs)
    )


def _opener(kind: OpenerKind) -> Feature:
    return Feature(
        f"opener: {kind}",
        "opener",
        lambda view: float(view.anatomy.opener is not None and view.anatomy.opener.kind is kind),
    )


def _actor(actor: Actor) -> Feature:
    return Feature(f"actor: {actor}", "actor", lambda view: float(view.anatomy.actor is actor))


def _figure(kind: FigureKind) -> Feature:
    return Feature(
        f"figure: {kind}",
        "numbers",
        lambda view: float(min(sum(figure.kind is kind for figure in view.anatomy.figures), 2)),
    )


def _kind(kind: DotKind) -> Feature:
    return Feature(f"kind: {kind}", "kind", lambda view: float(view.kind is kind))


_CUES = tuple(dict.fromkeys(construction.cue for construction in CONSTRUCTIONS))
_CUE_SET = frozenset(_CUES)

FEATURES: tuple[Feature, ...] = (
    Feature("strongest event", "outcome", lambda view: _strengths(view)[0]),
    Feature("second event", "outcome", lambda view: _strengths(view)[1]),
    Feature("events", "outcome", lambda view: min(sum(event.strength for event in view.stated), 3.0)),
    Feature("what others did", "outcome", lambda view: min(sum(e.cue not in _CUE_SET for e in view.stated), 3)),
    *(_cue(cue) for cue in _CUES),
    Feature("first event at", "outcome", _first_place),
    Feature("last event at", "outcome", _last_place),
    Feature("own event", "outcome", _event_if(owned)),
    Feature("event of nobody", "outcome", _event_if(lambda anatomy: anatomy.actor is Actor.HIDDEN)),
    Feature("event held back", "outcome", _event_if(held_back)),
    Feature("event without a deed", "outcome", _event_if(lambda anatomy: anatomy.actor is Actor.NONE)),
    Feature("event shared", "outcome", _event_if(lambda anatomy: anatomy.actor in (Actor.HELPED, Actor.SHARED))),
    Feature("change is the deed", "outcome", _led),
    Feature("change follows the deed", "outcome", _followed),
    Feature("change beside the deed", "outcome", _beside),
    Feature("change of nobody", "outcome", lambda view: float(bool(view.change_verbs) and not owned(view.anatomy))),
    Feature("brought about", "outcome", lambda view: float(says_caused(view.running))),
    Feature("said in passing", "outcome", lambda view: float(says_aside(view.running))),
    *(_opener(kind) for kind in OpenerKind),
    *(_actor(actor) for actor in Actor),
    Feature("no deed", "actor", lambda view: float(view.anatomy.verb is None)),
    Feature("says I", "actor", lambda view: float(view.anatomy.first_person)),
    Feature("own thing acts", "actor", lambda view: float(own_thing_acts(view.parsed))),
    Feature("says they", "actor", lambda view: float(view.anatomy.third_person)),
    Feature("aims", "aim", lambda view: min(len(view.anatomy.purpose), 2)),
    Feature("puff", "aim", lambda view: min(len(view.anatomy.puff), 2)),
    Feature("routine", "routine", lambda view: min(len(view.anatomy.routine), 2)),
    Feature("standing mark", "routine", lambda view: float(bool(standing_marks(view.running)))),
    Feature("stance", "stance", lambda view: float(bool(stances(view.running)))),
    Feature("vague", "scope", lambda view: min(len(view.anatomy.vague), 2)),
    *(_figure(kind) for kind in FigureKind),
    Feature("baseline", "numbers", lambda view: float(any(f.baseline for f in view.anatomy.figures))),
    Feature("hedge", "numbers", lambda view: float(any(f.hedge for f in view.anatomy.figures))),
    Feature("named", "specific", lambda view: min(len(view.anatomy.named), 3)),
    Feature("concrete", "specific", lambda view: view.anatomy.concrete),
    Feature("near any task", "task", lambda view: view.nearness.overall),
    Feature("near many tasks", "task", lambda view: view.nearness.wide),
    Feature("near own tasks", "task", lambda view: view.nearness.within),
    Feature(
        "commonest phrase", "crowd", lambda view: math.log1p(100 * max((p.share for p in view.phrases), default=0))
    ),
    Feature("crowd's words", "crowd", lambda view: sum(p.end - p.start for p in view.phrases) / max(len(view.text), 1)),
    Feature("longest phrase", "crowd", lambda view: max((len(p.text.split()) for p in view.phrases), default=0)),
    Feature("commas", "wording", lambda view: min(view.text.count(","), 4)),
    Feature("semicolon", "wording", lambda view: float(";" in view.text)),
    Feature("nouns", "wording", lambda view: _share(view, view.pos, "NOUN", "PROPN")),
    Feature("finite verbs", "wording", lambda view: _count(view.tags, ("VBD", "VBZ", "VBP", "MD"), 5)),
    Feature("ands", "wording", lambda view: _count(view.lowers, ("and",), 3)),
    Feature("pronouns", "wording", lambda view: _share(view, view.pos, "PRON")),
    Feature("adverbs", "wording", lambda view: _share(view, view.pos, "ADV")),
    Feature("present verbs", "wording", lambda view: _count(view.tags, ("VBZ", "VBP"), 1)),
    Feature("had", "wording", lambda view: _count(view.lowers, ("had",), 1)),
    Feature(
        "passive", "wording", lambda view: float(any(token.dep in ("nsubjpass", "auxpass") for token in view.words))
    ),
    Feature("plurals", "wording", lambda view: _share(view, view.tags, "NNS")),
    Feature("articles", "wording", lambda view: _share(view, view.lowers, "the", "a", "an", "one")),
    *(_kind(kind) for kind in DotKind),
)
"""The order is that of the shipped weights."""


def measure(view: LineView) -> list[float]:
    """The features of one line, in the order of ``FEATURES``."""
    return [float(feature.measure(view)) for feature in FEATURES]
