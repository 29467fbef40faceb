"""
How well the atlas finds the question for a line: on lines of our own, each with the facet and the move it calls for.

For the entries whose questions are likeliest apt, a reader who knows many trades said whether a coach of that trade would ask
exactly their question of this line. Nothing was learnt from these lines. ``python -m dotwise.evaluation.retrieval`` prints the figures.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dotwise.knowledge.atlas import Atlas, Near
from dotwise.knowledge.atlas_files import known_atlas
from dotwise.knowledge.exemplars import load_exemplars
from dotwise.knowledge.posts import trades_named
from dotwise.language.embedder import load_embedder
from dotwise.language.identity import Identity
from dotwise.language.sense import Sense
from dotwise.language.tagger import load_tagger
from dotwise.language.understand import understand_many
from dotwise.model import Dot, DotKind, Facet, Label, Role, Ties, Verdict
from dotwise.rewrite import suggest
from dotwise.rewrite.insider import is_put, nearest, weighed
from dotwise.rewrite.material import gather
from dotwise.settings import data_folder

_FIRST = 3
_COMMODITY = {Label.COMMODITY: 0.9, Label.MIXED: 0.5}


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A line with its post, the facets and the move it calls for, and what the reader said of entries."""

    text: str
    occupation: str
    label: Label
    facets: tuple[Facet, ...]
    move: str
    fits: Mapping[tuple[str, str], bool]
    """By trade and line of an entry: whether its question for the result fits."""


@dataclass(frozen=True, slots=True)
class RetrievalFigures:
    """Shares, 0..1. An entry that the reader did not judge counts as not fitting for a hit, not at all for the rest."""

    lines: int
    facet_hit: float
    """Lines with an entry of a called-for facet among the three nearest."""
    move_hit: float
    """Lines with the called-for move among the three suggestions."""
    fitting_hit: float
    """Lines with an entry whose question fits among the three nearest."""
    asked: float
    """Lines with a question likely enough apt to be put."""
    first_fits: float
    """Of those, the share whose nearest entry fits."""
    judged: float
    """Share of the three nearest entries that the reader judged."""


def read_lines(path: Path) -> tuple[AskedLine, ...]:
    """The labelled lines of a JSON-lines file.

    Raises:
        KeyError, ValueError: a line lacks a field, or its label or facet is none of ours.
    """
    return tuple(_read(json.loads(row)) for row in path.read_text(encoding="utf-8").splitlines())


def measure_retrieval(lines: Sequence[AskedLine]) -> RetrievalFigures:
    """Figures over ``lines``, each a document of its own. Loads the models; takes about ten seconds."""
    embedder, exemplars = load_embedder(), load_exemplars()
    atlas, posts = known_atlas(), [trades_named([line.occupation]) for line in lines]
    senses = understand_many([[line.text] for line in lines], [Identity()] * len(lines), load_tagger(), embedder, posts)
    found, are_put, moves = [], [], []
    for line, sense in zip(lines, senses, strict=True):
        dot, role = _dot(line), Role("r1", line.occupation, None, None, None, None, "s1")
        likeliest, put = _likeliest(atlas, dot, role, sense)
        found.append(likeliest)
        are_put.append(put)
        (made,) = suggest((dot,), sense, [()], Ties(), exemplars, (role,), atlas)
        moves.append({move for rewrite in made.rewrites for move in rewrite.moves})
    said = [[line.fits.get(_key(near)) for near in near_ones] for line, near_ones in zip(lines, found, strict=True)]
    near_enough = [bool(near_ones) and put for near_ones, put in zip(found, are_put, strict=True)]
    first = [fits[0] for fits, near in zip(said, near_enough, strict=True) if near and fits[0] is not None]
    facets = [{near.entry.facet for near in near_ones} for near_ones in found]
    return RetrievalFigures(
        lines=len(lines),
        facet_hit=_share(bool(shown & set(line.facets)) for line, shown in zip(lines, facets, strict=True)),
        move_hit=_share(line.move in made for line, made in zip(lines, moves, strict=True)),
        fitting_hit=_share(any(fits) for fits in said),
        asked=_share(near_enough),
        first_fits=_share(first),
        judged=_share(one is not None for fits in said for one in fits),
    )


def _likeliest(atlas: Atlas, dot: Dot, role: Role, sense: Sense) -> tuple[tuple[Near, ...], bool]:
    """The entries whose questions for the result are likeliest apt, and whether the first of them is put."""
    (line,) = gather((dot,), sense, Ties(), (role,), ((),), ((),))
    questions = [one for one in weighed(line, nearest((line,), sense, atlas)[0]) if one.name == "result"]
    return tuple(one.near for one in questions[:_FIRST]), bool(questions) and is_put(line, questions[0])


def _dot(line: AskedLine) -> Dot:
    return Dot("d1", line.text, DotKind.BULLET, "s1", "r1", verdict=Verdict(line.label, _COMMODITY[line.label]))


def _key(near: Near) -> tuple[str, str]:
    return near.entry.trade, near.entry.line


def _share(hits: Iterable[bool | None]) -> float:
    counted = [bool(hit) for hit in hits]
    return round(sum(counted) / len(counted), 3) if counted else 0.0


def _read(row: Mapping[str, object]) -> AskedLine:
    facets, judged = row["facets"], row["judged"]
    assert isinstance(facets, list)
    assert isinstance(judged, list)
    return AskedLine(
        text=str(row["text"]),
        occupation=str(row["occupation"]),
        label=Label(str(row["label"])),
        facets=tuple(Facet(facet) for facet in facets),
        move=str(row["move"]),
        fits={(str(one["trade"]), str(one["line"])): bool(one["fits"]) for one in judged},
    )


def labelled_lines() -> tuple[AskedLine, ...]:
    """The lines on which the search was set."""
    return read_lines(data_folder() / "labelled" / "pairs" / "questions.jsonl")


def unseen_lines() -> tuple[AskedLine, ...]:
    """Lines written after the search was set; only the first question was judged, so they tell nothing else."""
    return read_lines(data_folder() / "labelled" / "pairs" / "questions_unseen.jsonl")


def main() -> None:
    """Print the figures."""
    figures = measure_retrieval(labelled_lines())
    for name in RetrievalFigures.__slots__:
        sys.stdout.write(f"{name}: {getattr(figures, name)}\n")
    unseen = measure_retrieval(unseen_lines())
    sys.stdout.write(f"unseen lines: {unseen.lines}, asked: {unseen.asked}, first_fits: {unseen.first_fits}\n")


if __name__ == "__main__":
    main()
