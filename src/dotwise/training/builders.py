"""Every artefact of ``models`` by name, and how it is built: what ``dotwise train`` offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dotwise.errors import ConfigurationError
from dotwise.settings import data_folder


@dataclass(frozen=True, slots=True)
class Builder:
    """One artefact: ``build`` takes where outside material lies (if any) and tells in words what was made."""

    name: str
    summary: str
    build: Callable[[Path | None], str]


def _embedder(source: Path | None) -> str:
    from dotwise.training.embedder import export_embedder

    return f"Graph exported; vectors differ from sentence-transformers' by at most {export_embedder():.1e}."


def _proof(source: Path | None) -> str:
    from dotwise.training.proof import train_proof

    return f"Learnt from {train_proof()} lines what they prove. Now train embedder, atlas, aptness, coach and connect."


def _telling(source: Path | None) -> str:
    from dotwise.language.tagger import load_tagger
    from dotwise.training.telling import train_telling

    return (
        f"Learnt from {train_telling(load_tagger())} lines how they tell. Now train embedder, judge, coach and connect."
    )


def _occupations(source: Path | None) -> str:
    from dotwise.language.embedder import load_embedder
    from dotwise.training.tasks import build_tasks

    error = build_tasks(_needed(source, "the JSON-lines file of O*NET task statements"), load_embedder())
    return f"Task vectors written; the mean error of a cosine is {error:.4f}."


def _crowd(source: Path | None) -> str:
    from dotwise.training.crowd import build_crowd

    return f"{build_crowd(_needed(source, 'the table of n-gram document shares (.tsv.gz)'))} phrases kept."


def _exemplars(source: Path | None) -> str:
    from dotwise.training.exemplars import build_exemplars, reference_embed

    build_exemplars(reference_embed)
    return "Exemplar stories compiled; vectors agree with sentence-transformers'."


def _atlas(source: Path | None) -> str:
    from dotwise.training.atlas import build_atlas
    from dotwise.training.exemplars import reference_embed

    return f"{build_atlas(reference_embed)} entries compiled; vectors agree with sentence-transformers'."


def _aptness(source: Path | None) -> str:
    from dotwise.training.aptness import train_aptness

    found = train_aptness()
    return (
        f"Learnt from {found.marks} marked questions to {found.lines} lines. Held out, the question chosen fits in {found.fits} "
        f"({found.fits_by_score} by score alone) and is just right in {found.apt}; asked of {found.asked} of the lines it fits "
        f"in {found.asked_fits} and is just right in {found.asked_apt}."
    )


def _coach(source: Path | None) -> str:
    from dotwise.training.coach import train_coach

    found = train_coach()
    every, printed = found.every, found.printed
    return (
        f"Learnt from {every.lines} readings. Held out, the likeliest question is chosen in {every.chosen} and fits in {every.fits}, "
        f"on {printed.lines} lines of documents in {printed.chosen} and {printed.fits}."
    )


def _outline(source: Path | None) -> str:
    from dotwise.training import headings, wording

    return f"{wording.train()}\n{headings.train()}"


def _judge(source: Path | None) -> str:
    from dotwise.language.embedder import load_embedder
    from dotwise.language.tagger import load_tagger
    from dotwise.training.judge import train_judge

    lines = train_judge(source or data_folder() / "labelled", load_tagger(), load_embedder())
    return f"Judge trained on {lines} labelled lines."


def _claims(source: Path | None) -> str:
    from dotwise.training.claims import train_claims

    found = train_claims()
    return (
        f"Learnt from {found.claims} claims of {found.profiles} profiles. Of writers held out {found.recall} of the claims are found, "
        f"{found.precision} of those found are claims. Now train connect."
    )


def _asking(source: Path | None) -> str:
    from dotwise.training.asking import train_asking

    found = train_asking()
    return (
        f"Learnt from {found.ads} ads. Of writers held out {found.found:.3f} of the requirements are found, {found.right:.3f} of those "
        "found are requirements."
    )


def _connect(source: Path | None) -> str:
    from dotwise.training.connect import train_connect

    train_connect()
    return "Pair classifiers trained on the labelled careers."


def _needed(source: Path | None, what: str) -> Path:
    if source is None:
        raise ConfigurationError(f"Say with --source where {what} lies.")
    return source


BUILDERS = {
    builder.name: builder
    for builder in (
        Builder(
            "proof",
            "the embedder's top for what a line proves, from data/labelled/pairs (a quarter of an hour)",
            _proof,
        ),
        Builder(
            "telling",
            "the embedder's top for how a line tells, from data/labelled (three quarters of an hour)",
            _telling,
        ),
        Builder("embedder", "ONNX graph of the embedder, from the installed weights", _embedder),
        Builder("occupations", "task vectors by occupation (--source: O*NET task statements)", _occupations),
        Builder("crowd", "document shares of phrases (--source: n-gram table)", _crowd),
        Builder("exemplars", "exemplar stories and their vectors, from data/exemplars", _exemplars),
        Builder("atlas", "the lines of many trades with an insider's questions, from data/atlas", _atlas),
        Builder(
            "aptness",
            "which question of the atlas is apt, from apt.jsonl and asked.jsonl in data/labelled/pairs",
            _aptness,
        ),
        Builder("coach", "which plain question fits a line, from data/labelled/pairs/asked.jsonl", _coach),
        Builder("outline", "heading classifiers, from layouts and wordings of our own", _outline),
        Builder("judge", "the judge, from data/labelled", _judge),
        Builder("claims", "which words of a profile are a claim, from data/labelled/pairs/profiles.jsonl", _claims),
        Builder("asking", "which lines of a job ad ask for something, from data/ads", _asking),
        Builder("connect", "pair classifiers of connecting, from data/careers and data/labelled", _connect),
    )
}
"""In the order in which a later one may need an earlier one."""
