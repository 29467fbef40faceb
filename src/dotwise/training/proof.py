"""
``dotwise train proof``: teach a top of the embedder what a line proves.

A line shall lie near to the claims that it proves, and far from those that it does not, also where they share its topic.
Learnt by contrast: each line must choose its own claims among all claims of its batch and among tempting ones, and each
claim its lines; and in whole cases (``training.cases``) each claim its lines among all lines of the same person. The lines and
claims are ours (``data/labelled/pairs``); no career and nothing of the gold set is among them.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dotwise.knowledge.traits import traits
from dotwise.settings import data_folder
from dotwise.training.cases import Case, case_loss, choice, read_cases, texts_of
from dotwise.training.tops import Below, Pace, base_encoder, fresh_top, write_top

LAYERS = 2
"""Layers that are learnt anew, of six. On the careers, which were held out, one gave less and three little more."""
_EPOCHS, _BATCH = 4, 64
_PACE = Pace(rate=2e-4)
_TEMPERATURE = 0.07
_CASES = 6
"""Cases that a step takes beside its lines."""
_CLAIMS, _TEMPTING = 3, 2
"""Claims of each line that a step takes, and tempting ones beside them."""
_WORDINGS = 2
"""Of the many wordings of a quality that a line was marked with, how many are taken beside the claims written for it."""
_SEED = 1


@dataclass(frozen=True, slots=True)
class Proven:
    """A line, the claims that it proves, and claims that look as though it did."""

    line: str
    claims: tuple[str, ...]
    tempting: tuple[str, ...]


def train_proof() -> int:
    """Write the top. Returns from how many lines it learnt. A quarter of an hour on two cores."""
    folder = data_folder() / "labelled" / "pairs"
    proven, cases = read_proven(folder), read_cases(folder)
    encoder = base_encoder()
    texts = [text for one in proven for text in (one.line, *one.claims, *one.tempting)]
    below = Below(encoder, [*texts, *(text for case in cases for text in texts_of(case))], LAYERS)
    write_top(learn(encoder, below, proven, cases), "proof")
    return len(proven) + sum(len(case.lines) for case in cases)


def read_proven(folder: Path) -> tuple[Proven, ...]:
    """Every line of the files of pairs with what it proves; lines that prove nothing are left out."""
    claims: dict[str, dict[str, None]] = defaultdict(dict)
    tempting: dict[str, dict[str, None]] = defaultdict(dict)
    for line, claim, proves in _marks(folder):
        (claims if proves else tempting)[line][claim] = None
    return tuple(
        Proven(line, tuple(found), tuple(claim for claim in tempting[line] if claim not in found))
        for line, found in sorted(claims.items())
    )


def _marks(folder: Path) -> Iterator[tuple[str, str, bool]]:
    """Line, claim, and whether the one proves the other."""
    for row in _rows(folder / "proofs.jsonl"):
        yield from ((row["text"], claim, True) for kind in row["shows"].values() for claim in kind)
        yield from ((row["text"], claim, False) for claim in row["near"])
    for row in _rows(folder / "requirements.jsonl"):
        yield row["line"], row["requirement"], True
    wordings = {trait.name: [" ".join(words) for words in trait.claims] for trait in traits()}
    draw = random.Random(_SEED)
    for name, field in (("qualities", "qualities"), ("mixed", "qualities"), ("deeds", "traits")):
        for row in _rows(folder / f"{name}.jsonl"):
            for quality in row[field]:
                drawn = draw.sample(wordings[quality], min(_WORDINGS, len(wordings[quality])))
                yield from ((row["text"], wording, True) for wording in drawn)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]


def learn(encoder: Any, below: Below, proven: Sequence[Proven], cases: Sequence[Case]) -> Any:
    """A top that brings lines near to what they prove; batches and cases are drawn by a fixed seed."""
    import torch

    torch.manual_seed(_SEED)
    draw = random.Random(_SEED)
    top = fresh_top(encoder, LAYERS).train()
    pace = _PACE.over(top, None, _EPOCHS * (len(proven) // _BATCH))
    for _ in range(_EPOCHS):
        order = draw.sample(proven, len(proven))
        for start in range(0, len(order) - _BATCH + 1, _BATCH):
            loss = _loss(top, below, order[start : start + _BATCH], draw)
            pace.step(loss + _of_cases(top, below, draw.sample(cases, _CASES)))
    return top.eval()


def _loss(top: Any, below: Below, batch: Sequence[Proven], draw: random.Random) -> Any:
    """How far the lines of a batch are from choosing their own claims among all claims of it, and claims their lines."""
    import torch

    drawn: dict[str, None] = {}
    for one in batch:
        drawn |= dict.fromkeys(draw.sample(one.claims, min(_CLAIMS, len(one.claims))))
        drawn |= dict.fromkeys(draw.sample(one.tempting, min(_TEMPTING, len(one.tempting))))
    asked = sorted(drawn)
    likeness = below.read(top, [one.line for one in batch]) @ below.read(top, asked).T / _TEMPERATURE
    true = torch.tensor([[float(claim in one.claims) for claim in asked] for one in batch])
    return choice(likeness, true) + choice(likeness.T, true.T)


def _of_cases(top: Any, below: Below, cases: Sequence[Case]) -> Any:
    """The loss of a few whole cases."""
    asked = below.read(top, [one.text for case in cases for one in case.asked])
    lines = below.read(top, [line for case in cases for line in case.lines])
    return case_loss(asked @ lines.T / _TEMPERATURE, cases)
