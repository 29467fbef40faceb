"""
``dotwise train asking``: teach small nets which lines of a job ad ask for something.

The ads are ours (``data/ads``, and the ten of ``data/careers``), written by sessions of a language model that had seen nothing of dotwise; every requirement, wish and
task in them stands between marks. ``data/ads-unseen``, of another writer, is only ever counted.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dotwise.adverts import lines_of_ad
from dotwise.evaluation.asking import AskingFigures, MarkedAd, figures_of, letters, read_marked_ads
from dotwise.evaluation.gold import load_ads
from dotwise.language.embedder import Embedder, load_embedder
from dotwise.model import AdLine
from dotwise.settings import data_folder, models_folder
from dotwise.target.ad_signs import WISHES
from dotwise.target.asking import KINDS, Table, read_nets, table_of
from dotwise.target.requirements import required
from dotwise.training.manifest import record

_NETS, _HIDDEN, _SEEN = 3, 48, 96
"""Nets whose chances are averaged, units of each in either direction, and what they make of a line's vector."""
_EPOCHS, _BATCH, _RATE, _DECAY, _DROPPED = 25, 4, 2e-3, 1e-3, 0.5
_VECTOR = 384
"""Numbers of a line's vector, which come first in its row of the table."""
_WIDEN, _CALM = 4.0, 0.5
"""By how much vectors, whose numbers are small, and signs are scaled."""
_OPSET = 17
_GRAPH = "asking/nets.onnx"
_HALF = 0.5
"""Share of a line that a mark must cover to name its kind."""
_SHORTEST = 8
"""Letters of the shortest line that is taken for a part of a longer mark."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """An ad as the nets see it. ``open_tasks``: its writer marked no tasks, so that any line that asks for nothing may be one."""

    writer: str
    lines: tuple[AdLine, ...]
    table: Table
    kinds: tuple[int, ...]
    open_tasks: bool


def train_asking() -> AskingFigures:
    """Fit and write the nets and their card. Returns the figures with each writer held out. A quarter of an hour on one core."""
    ads, embedder = read_marked_ads(data_folder() / "ads"), load_embedder()
    lessons, more = lessons_of(ads, embedder), lessons_of(of_careers(), embedder)
    figures = _held_out(ads, lessons, more)
    write(fit([*lessons, *more], _NETS), models_folder() / _GRAPH)
    record(_GRAPH)
    lines = sum(len(lesson.lines) for lesson in (*lessons, *more))
    (models_folder() / "asking/CARD.md").write_text(_card(figures, lines), encoding="utf-8")
    return figures


def _held_out(ads: Sequence[MarkedAd], lessons: Sequence[Lesson], more: Sequence[Lesson]) -> AskingFigures:
    """Each writer's ads by nets that the others taught, one net each."""
    found = {}
    for writer in sorted({lesson.writer for lesson in lessons}):
        with tempfile.TemporaryDirectory() as place:
            others = [lesson for lesson in lessons if lesson.writer != writer]
            write(fit([*others, *more], 1), Path(place) / "nets.onnx")
            nets = read_nets(Path(place) / "nets.onnx")
        for row, lesson in enumerate(lessons):
            if lesson.writer == writer:
                found[row] = required(lesson.lines, nets.chances(lesson.table))
    return figures_of(ads, [found[row] for row in range(len(ads))])


def of_careers() -> tuple[MarkedAd, ...]:
    """The ads of ``data/careers``, whose requirements are listed; no task is."""
    return tuple(
        MarkedAd("careers", ad.id, ad.text, tuple((_force(text), text) for text in ad.requirements))
        for ad in load_ads(data_folder() / "careers")
    )


def _force(text: str) -> str:
    return "nice" if WISHES.search(text) else "must"


def lessons_of(ads: Sequence[MarkedAd], embedder: Embedder) -> list[Lesson]:
    """The ads read as dotwise reads them, every line with its kind."""
    with_tasks = {ad.writer for ad in ads if any(kind == "task" for kind, _ in ad.marks)}
    return [_lesson(ad, embedder, open_tasks=ad.writer not in with_tasks) for ad in ads]


def _lesson(ad: MarkedAd, embedder: Embedder, *, open_tasks: bool) -> Lesson:
    lines = lines_of_ad(ad.text)
    kinds = tuple(KINDS.index(kind_in(ad.marks, line.text)) for line in lines)
    return Lesson(ad.writer, lines, table_of(lines, embedder), kinds, open_tasks)


def kind_in(marks: Sequence[tuple[str, str]], text: str) -> str:
    """The kind of a line: of the mark that is it, covers half of it, or holds it."""
    own, found = letters(text), "other"
    for kind, marked in marks:
        other = letters(marked)
        if other == own:
            return kind
        covers = other in own and len(other) >= _HALF * len(own)
        if found == "other" and other and (covers or (len(own) >= _SHORTEST and own in other)):
            found = kind
    return found


def fit(lessons: Sequence[Lesson], nets: int) -> list[Any]:
    """So many nets, each begun at another seed, the same at every run."""
    return [_learnt(lessons, seed) for seed in range(nets)]


def _learnt(lessons: Sequence[Lesson], seed: int) -> Any:
    """One net: cross-entropy of every line's kind, ads in batches, a rate that falls to nothing."""
    import torch

    torch.manual_seed(seed)
    draw = random.Random(seed)
    net = _net(lessons[0].table.shape[1])
    optimizer = torch.optim.AdamW(net.parameters(), lr=_RATE, weight_decay=_DECAY)
    for epoch in range(_EPOCHS):
        for group in optimizer.param_groups:
            group["lr"] = _RATE * (1 - epoch / _EPOCHS)
        for batch in _batches(draw.sample(lessons, len(lessons))):
            optimizer.zero_grad()
            sum(_loss(net, lesson) for lesson in batch).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
    return net.eval()


def _batches(lessons: Sequence[Lesson]) -> Iterator[Sequence[Lesson]]:
    return (lessons[start : start + _BATCH] for start in range(0, len(lessons), _BATCH))


def _loss(net: Any, lesson: Lesson) -> Any:
    import torch

    said = torch.log_softmax(net(torch.tensor(lesson.table[None]))[0], dim=-1)
    true = torch.tensor(lesson.kinds)
    if not lesson.open_tasks:
        return torch.nn.functional.nll_loss(said, true, reduction="sum") / 30
    either = torch.logsumexp(said[:, [KINDS.index("other"), KINDS.index("task")]], dim=-1)
    return -torch.where(true == 0, either, said.gather(1, true[:, None])[:, 0]).sum() / 30


def _net(columns: int) -> Any:
    import torch

    class Net(torch.nn.Module):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.seen = torch.nn.Linear(_VECTOR, _SEEN)
            self.dropped = torch.nn.Dropout(_DROPPED)
            self.read = torch.nn.GRU(_SEEN + columns - _VECTOR, _HIDDEN, bidirectional=True, batch_first=True)
            self.said = torch.nn.Linear(2 * _HIDDEN + _SEEN + columns - _VECTOR, len(KINDS))

        def forward(self, ad: Any) -> Any:
            vectors, signs = ad[:, :, :_VECTOR] * _WIDEN, ad[:, :, _VECTOR:] * _CALM
            line = torch.cat([torch.relu(self.seen(self.dropped(vectors))), self.dropped(signs)], dim=-1)
            return self.said(torch.cat([self.dropped(self.read(line)[0]), line], dim=-1))

    return Net().train()


def write(nets: Sequence[Any], graph: Path) -> None:
    """The nets as one graph whose chances are the mean of theirs."""
    import torch

    modules = torch.nn.ModuleList(nets)

    class Together(torch.nn.Module):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.nets = modules

        def forward(self, ad: Any) -> Any:
            return torch.stack([torch.softmax(net(ad), dim=-1) for net in self.nets]).mean(dim=0)

    graph.parent.mkdir(parents=True, exist_ok=True)
    columns = nets[0].seen.in_features + nets[0].read.input_size - _SEEN
    torch.onnx.export(
        Together().eval(),
        (torch.zeros(1, 7, columns),),
        str(graph),
        input_names=["ad"],
        output_names=["chances"],
        dynamic_axes={"ad": {1: "lines"}, "chances": {1: "lines"}},
        opset_version=_OPSET,
        dynamo=False,
    )


def _card(figures: AskingFigures, lines: int) -> str:
    return f"""# Which lines of a job ad ask for something

{_NETS} bidirectional GRUs ({_HIDDEN} units each way) over the lines of an ad: what the embedder sees in each, the words by which ads speak in it and in the heading
above it, and where it stands (`target/asking.py`); what a line is: other, must, nice or task. Learnt from {lines} lines of {figures.ads} ads by eight writers (`data/ads`), sessions of a language
model that had seen nothing of dotwise, and of the ten ads of `data/careers`. `target/requirements.py` weighs an item with its list and with the words of its heading.

Each writer held out in turn, one net, over {figures.requirements} requirements: F1 {figures.f1:.3f} ({figures.found:.3f} found, {figures.right:.3f} of those found are requirements; to the letter {figures.exact:.3f}); must and nice
told apart rightly in {figures.force:.3f} of those found. The simple way, lists below headings that ask and sentences that demand: {figures.by_heading:.3f}. A line found and a text marked are the same where each covers half of the other.
The weights that a list and a heading have were chosen on these figures. Ads of another writer (`data/ads-unseen`), of which only totals were looked at: `docs/quality.md`.

What writers mark differs in grain (one sentence or its three clauses), and nobody marked these ads twice. Weak: requirements told in long sentences beside other things, conditions of work ("must live within …"), tables whose columns the text has lost.

`nets.onnx` holds the graph with its numbers. Rebuild with `dotwise train asking` after the embedder.
"""
