"""Fit the net of ``connect.marking`` on profiles whose claims are marked, and say how it marks a writer held out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from dotwise.connect.marking import MARKS, Line, Marker, likeliest, load_marker, places_of, spans_of, table_of, words_at
from dotwise.evaluation.claiming import Profile, load_profiles, read_profile
from dotwise.knowledge.standing import place_of
from dotwise.language.embedder import load_embedder
from dotwise.language.tagger import load_tagger
from dotwise.language.tokens import Token
from dotwise.settings import data_folder, models_folder
from dotwise.training.manifest import record

_SELDOM = 6
"""A name that fewer tokens or lines bear is not learnt."""
_HIDDEN, _DROPPED_IN, _DROPPED = 192, 0.3, 0.5
_EPOCHS, _BATCH, _RATE, _DECAY = 8, 64, 1.5e-3, 0.05


@dataclass(frozen=True, slots=True)
class Lesson:
    """A line of a profile with the mark of each of its tokens (numbers of ``MARKS``); ``writer`` wrote the profile."""

    line: Line
    marks: tuple[int, ...]
    writer: str


@dataclass(frozen=True, slots=True)
class MarkingFigures:
    """On writers held out: of the marked claims the share found (half of one lies in the other), and the other way round."""

    profiles: int
    claims: int
    recall: float
    precision: float


def train_claims() -> MarkingFigures:
    """Write ``models/claims``. Five minutes on two cores."""
    profiles = load_profiles(data_folder() / "labelled" / "pairs" / "profiles.jsonl")
    lessons = list(lessons_of(profiles))
    figures = _held_out(lessons, len(profiles))
    _write(fit(lessons))
    (models_folder() / "claims" / "CARD.md").write_text(_card(figures), encoding="utf-8")
    return figures


def lessons_of(profiles: Sequence[Profile]) -> Iterator[Lesson]:
    """Every line of the profiles that tells something outside of posts."""
    tagger, embedder = load_tagger(), load_embedder()
    for profile in profiles:
        career, sense = read_profile(profile, tagger, embedder)
        rows = [row for row, dot in enumerate(career.dots) if dot.role is None]
        marks = _marks([sense.parsed[row].tokens for row in rows], [career.dots[row].text for row in rows], profile)
        for row, marked in zip(rows, marks, strict=True):
            line = Line(place_of(career, row), sense.parsed[row], sense.states[row])
            yield Lesson(line, tuple(marked), profile.writer)


def _marks(tokens: Sequence[Sequence[Token]], texts: Sequence[str], profile: Profile) -> list[list[int]]:
    """The claims of a profile laid on its lines, in order; one that its lines do not hold is passed over."""
    marks = [[0] * len(line) for line in tokens]
    row = begin = 0
    for claim, kind in profile.claims:
        pattern = re.compile(rf"(?<!\w){re.escape(' '.join(claim.split()))}(?!\w)")
        places = [(n, pattern.search(texts[n], begin if n == row else 0)) for n in range(row, len(texts))]
        found = next(((n, match) for n, match in places if match), None)
        if found is None:
            continue
        row, match = found
        begin = match.end()
        inside = [t.index for t in tokens[row] if t.start < match.end() and t.end > match.start() and t.pos != "SPACE"]
        opens = MARKS.index(f"{kind} begins")
        for place, index in enumerate(inside):
            marks[row][index] = opens if place == 0 else opens + 1
    return marks


def fit(lessons: Sequence[Lesson]) -> Marker:
    """A net of one hidden layer, the same at every run."""
    import torch

    words = _usual(name for lesson in lessons for names in words_at(lesson.line.parsed) for name in names)
    places = _usual(name for lesson in lessons for name in places_of(lesson.line))
    table = np.vstack([table_of(lesson.line, (*words, "edge"), places) for lesson in lessons])
    marks = np.concatenate([np.array(lesson.marks, dtype=np.int64) for lesson in lessons])
    torch.manual_seed(0)
    net = torch.nn.Sequential(
        torch.nn.Dropout(_DROPPED_IN),
        torch.nn.Linear(table.shape[1], _HIDDEN),
        torch.nn.ReLU(),
        torch.nn.Dropout(_DROPPED),
        torch.nn.Linear(_HIDDEN, len(MARKS)),
    )
    _learn(net, torch.tensor(table), torch.tensor(marks))
    first, second, third, fourth = (
        layer.detach().numpy() for layer in (net[1].weight.T, net[1].bias, net[4].weight.T, net[4].bias)
    )
    return Marker((*words, "edge"), places, first, second, third, fourth, _order(lessons))


def _usual(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(sorted(name for name, count in Counter(names).items() if count >= _SELDOM))


def _learn(net: Any, table: Any, marks: Any) -> None:
    """Cross-entropy of every token's mark, in small batches, with one cycle of the learning rate."""
    import torch

    batches = len(table) // _BATCH + 1
    optimizer = torch.optim.AdamW(net.parameters(), lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=_EPOCHS * batches)
    net.train()
    for _ in range(_EPOCHS):
        order = torch.randperm(len(table))
        for start in range(0, len(table), _BATCH):
            rows = order[start : start + _BATCH]
            loss = torch.nn.functional.cross_entropy(net(table[rows]), marks[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    net.eval()


def _order(lessons: Sequence[Lesson]) -> npt.NDArray[np.float32]:
    follows = np.ones((len(MARKS), len(MARKS)))
    for lesson in lessons:
        before = 0
        for mark in lesson.marks:
            follows[before, mark] += 1
            before = mark
    return np.asarray(np.log(follows / follows.sum(axis=1, keepdims=True)), dtype=np.float32)


def _held_out(lessons: Sequence[Lesson], profiles: int) -> MarkingFigures:
    marked = said = found = right = 0
    for writer in sorted({lesson.writer for lesson in lessons}):
        marker = fit([lesson for lesson in lessons if lesson.writer != writer])
        for lesson in (lesson for lesson in lessons if lesson.writer == writer and lesson.marks):
            tokens = lesson.line.parsed.tokens
            true = [(one.start, one.end) for one in spans_of(lesson.marks, tokens)]
            mine = [
                (one.start, one.end) for one in spans_of(likeliest(marker.chances(lesson.line), marker.order), tokens)
            ]
            marked, said = marked + len(true), said + len(mine)
            found += sum(any(_meet(one, other) for other in mine) for one in true)
            right += sum(any(_meet(one, other) for other in true) for one in mine)
    return MarkingFigures(profiles, marked, round(found / max(marked, 1), 3), round(right / max(said, 1), 3))


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def _write(marker: Marker) -> None:
    """The large tables in half precision, no pickle."""
    path = models_folder() / "claims" / "net.npz"
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            words=np.array(marker.words),
            places=np.array(marker.places),
            inner=marker.inner.astype(np.float16),
            inner_bias=marker.inner_bias,
            outer=marker.outer.astype(np.float16),
            outer_bias=marker.outer_bias,
            order=marker.order,
        )
    record("claims/net.npz")
    load_marker.cache_clear()


def _card(figures: MarkingFigures) -> str:
    return f"""# Which words of a line are a claim

A net of one hidden layer ({_HIDDEN} units) over each token and its neighbours: what the embedder sees there, part of speech, dependency,
signs and little words, and where the line stands; then the likeliest row of marks (`connect/marking.py`). Learnt from {figures.profiles} profiles,
lists of skills, openings of bios and paragraphs of letters (`data/labelled/pairs/profiles.jsonl`) in which six writers, sessions of a language model that had seen
nothing of the project, marked {figures.claims} claims that its lines hold.

Each writer held out in turn: of the claims {figures.recall} are found and of those found {figures.precision} are claims (half of the one lies in the other).
A seventh writer's profiles (`profiles_unseen.jsonl`), of which only totals were looked at: `docs/quality.md`.

`net.npz` holds numbers and the names of their columns. Rebuild with `dotwise train claims` after the embedder, then `dotwise train connect`.
"""
