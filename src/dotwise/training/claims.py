"""Fit the net of ``connect.marking`` on profiles whose claims are marked, and say how it marks a writer held out."""

from __future__ import annotations

import json
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from dotwise.connect.marking import (
    MARKS,
    Line,
    Table,
    likeliest,
    load_marker,
    places_of,
    read_marker,
    spans_of,
    table_of,
    words_at,
)
from dotwise.evaluation.claiming import Profile, load_profiles, profiles_file, read_profile
from dotwise.knowledge.standing import place_of
from dotwise.language.embedder import load_embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import load_tagger
from dotwise.language.tokens import Token
from dotwise.language.understand import understand
from dotwise.model import Label
from dotwise.settings import data_folder, models_folder
from dotwise.training.manifest import record
from dotwise.training.pairs import rows_of

_SELDOM = 6
"""A name that fewer tokens or lines bear is not learnt."""
_NETS = 3
_HIDDEN, _DROPPED_IN, _DROPPED = 96, 0.3, 0.4
_EPOCHS, _BATCH, _RATE, _DECAY = 12, 16, 2e-3, 0.05
_MIXED = 6
"""By how many tokens lines of one batch may differ in length, about."""
_PASSED = -100
"""The mark of what fills up a short line."""
_OPSET = 17
_GRAPH, _NAMES = "nets.onnx", "names.json"
_EVERY = 6
"""Of the labelled deeds one in so many is told that it claims nothing."""
_DEED_PLACES = (
    ("dot sentence", "section summary", "document resume"),
    ("dot bullet", "section summary", "document resume"),
    ("dot sentence", "section none", "document bio"),
    ("dot sentence", "section none", "document cover_letter"),
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A line of a profile with the mark of each of its tokens (numbers of ``MARKS``); ``writer`` wrote the profile."""

    line: Line
    marks: tuple[int, ...]
    writer: str


@dataclass(frozen=True, slots=True)
class Fitted:
    """Nets that have learnt, and what the columns of their table stand for."""

    nets: Sequence[Any]
    words: tuple[str, ...]
    places: tuple[str, ...]
    order: Table


@dataclass(frozen=True, slots=True)
class MarkingFigures:
    """On writers held out: of the marked claims the share found (half of one lies in the other), and the other way round."""

    profiles: int
    claims: int
    recall: float
    precision: float


def train_claims() -> MarkingFigures:
    """Write ``models/claims``. Five minutes on two cores."""
    profiles = load_profiles(profiles_file("profiles"))
    lessons = list(lessons_of(profiles))
    deeds = list(deed_lessons())
    figures = _held_out(lessons, deeds, len(profiles))
    folder = models_folder() / "claims"
    write(fit([*lessons, *deeds], _NETS), folder)
    for name in (_GRAPH, _NAMES):
        record(f"claims/{name}")
    load_marker.cache_clear()
    (folder / "CARD.md").write_text(_card(figures), encoding="utf-8")
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
            if marked:
                yield Lesson(line, tuple(marked), profile.writer)


def deed_lessons() -> Iterator[Lesson]:
    """Lines that tell deeds, as a summary or bio might print them: they claim nothing, as they are the proof itself."""
    rows = [row for path in sorted((data_folder() / "labelled").glob("*.jsonl")) for row in rows_of(path)]
    texts = [row["text"] for row in rows if row["label"] != Label.COMMODITY][::_EVERY]
    sense = understand(texts, Identity(), load_tagger(), load_embedder())
    for number, (parsed, states) in enumerate(zip(sense.parsed, sense.states, strict=True)):
        yield Lesson(Line(_DEED_PLACES[number % len(_DEED_PLACES)], parsed, states), (0,) * len(parsed.tokens), "deeds")


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


def fit(lessons: Sequence[Lesson], nets: int) -> Fitted:
    """So many nets, each begun at another seed, the same at every run."""
    words = _usual(name for lesson in lessons for names in words_at(lesson.line.parsed) for name in names)
    places = _usual(name for lesson in lessons for name in places_of(lesson.line))
    columns = {word: column for column, word in enumerate(words)}
    tables = [table_of(lesson.line, columns, places) for lesson in lessons]
    learnt = [_learnt(tables, [lesson.marks for lesson in lessons], seed) for seed in range(nets)]
    return Fitted(learnt, words, places, _order(lessons))


def _usual(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(sorted(name for name, count in Counter(names).items() if count >= _SELDOM))


def _learnt(tables: Sequence[Table], marks: Sequence[tuple[int, ...]], seed: int) -> Any:
    """One net: cross-entropy of every token's mark, lines of like length together, one cycle of the learning rate."""
    import torch
    from torch.nn.utils.rnn import pad_sequence

    torch.manual_seed(seed)
    draw = random.Random(seed)
    net = _net(tables[0].shape[1])
    lines, truth = [torch.tensor(table) for table in tables], [torch.tensor(one) for one in marks]
    batches = -(-len(lines) // _BATCH)
    optimizer = torch.optim.AdamW(net.parameters(), lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=_EPOCHS * batches)
    for _ in range(_EPOCHS):
        order = sorted(range(len(lines)), key=lambda row: len(lines[row]) + _MIXED * draw.random())
        parts = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
        for rows in draw.sample(parts, len(parts)):
            said = net(pad_sequence([lines[row] for row in rows], batch_first=True))
            true = pad_sequence([truth[row] for row in rows], batch_first=True, padding_value=_PASSED)
            loss = torch.nn.functional.cross_entropy(said.flatten(0, 1), true.flatten(), ignore_index=_PASSED)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return net.eval()


def _net(columns: int) -> Any:
    import torch

    class Net(torch.nn.Module):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.seen = torch.nn.Sequential(
                torch.nn.Dropout(_DROPPED_IN),
                torch.nn.Linear(columns, 2 * _HIDDEN),
                torch.nn.ReLU(),
                torch.nn.Dropout(_DROPPED),
            )
            self.read = torch.nn.LSTM(2 * _HIDDEN, _HIDDEN, bidirectional=True, batch_first=True)
            self.said = torch.nn.Sequential(torch.nn.Dropout(_DROPPED), torch.nn.Linear(2 * _HIDDEN, len(MARKS)))

        def forward(self, line: Any) -> Any:
            return self.said(self.read(self.seen(line))[0])

    return Net().train()


def _order(lessons: Sequence[Lesson]) -> Table:
    follows = np.ones((len(MARKS), len(MARKS)))
    for lesson in lessons:
        before = 0
        for mark in lesson.marks:
            follows[before, mark] += 1
            before = mark
    return np.asarray(np.log(follows / follows.sum(axis=1, keepdims=True)), dtype=np.float32)


def _held_out(lessons: Sequence[Lesson], deeds: Sequence[Lesson], profiles: int) -> MarkingFigures:
    marked = said = found = right = 0
    for writer in sorted({lesson.writer for lesson in lessons}):
        with tempfile.TemporaryDirectory() as place:
            write(fit([*(lesson for lesson in lessons if lesson.writer != writer), *deeds], 1), Path(place))
            marker = read_marker(Path(place) / _GRAPH, Path(place) / _NAMES)
        for lesson in (lesson for lesson in lessons if lesson.writer == writer):
            tokens = lesson.line.parsed.tokens
            true = [(one.start, one.end) for one in spans_of(lesson.marks, tokens)]
            marks = likeliest(marker.chances(lesson.line), marker.order)
            mine = [(one.start, one.end) for one in spans_of(marks, tokens)]
            marked, said = marked + len(true), said + len(mine)
            found += sum(any(_meet(one, other) for other in mine) for one in true)
            right += sum(any(_meet(one, other) for other in true) for one in mine)
    return MarkingFigures(profiles, marked, round(found / max(marked, 1), 3), round(right / max(said, 1), 3))


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def write(fitted: Fitted, folder: Path) -> None:
    """The nets as one graph whose chances are the mean of theirs, and the names of its columns."""
    import torch

    nets = torch.nn.ModuleList(fitted.nets)

    class Together(torch.nn.Module):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.nets = nets

        def forward(self, line: Any) -> Any:
            said = torch.stack([torch.log_softmax(net(line), dim=-1) for net in self.nets])
            return torch.log_softmax(said.mean(dim=0), dim=-1)

    folder.mkdir(exist_ok=True)
    columns = fitted.nets[0].seen[1].in_features
    torch.onnx.export(
        Together().eval(),
        (torch.zeros(1, 7, columns),),
        str(folder / _GRAPH),
        input_names=["line"],
        output_names=["chances"],
        dynamic_axes={"line": {1: "t"}, "chances": {1: "t"}},
        opset_version=_OPSET,
        dynamo=False,
    )
    told = {"words": fitted.words, "places": fitted.places, "order": fitted.order.round(4).tolist()}
    (folder / _NAMES).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _card(figures: MarkingFigures) -> str:
    return f"""# Which words of a line are a claim

{_NETS} bidirectional LSTMs ({_HIDDEN} units each way) over the tokens of a line: what the embedder sees at each, part of speech, dependency,
signs and little words, and where the line stands; then the likeliest row of marks (`connect/marking.py`). Learnt from {figures.profiles} profiles,
lists of skills, openings of bios and paragraphs of letters (`data/labelled/pairs/profiles.jsonl`) in which six writers, sessions of a language model that had seen
nothing of the project, marked {figures.claims} claims that its lines hold, and from lines of data/labelled that tell deeds and claim nothing.

Each writer held out in turn, one net: of the claims {figures.recall} are found and of those found {figures.precision} are claims (half of the one lies in the other).
A seventh writer's profiles (`profiles_unseen.jsonl`), of which only totals were looked at: `docs/quality.md`.

**Tried.** On the seventh writer's claims patterns found 0.531 (precision 0.860), a net without memory 0.872 (0.936), three nets that were told of no deeds 0.900 (0.932), as shipped 0.876 (0.935): the last was chosen for
what it does not do ("Cut the waiting time" called a claim).

`nets.onnx` holds the graph with its numbers, `names.json` the names of its columns. Rebuild with `dotwise train claims` after the embedder, then `dotwise train connect`.
"""
