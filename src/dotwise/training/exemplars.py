"""Compile the stories of ``data/exemplars`` with their vectors, and check them as an editor would."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from dotwise.errors import ConfigurationError
from dotwise.knowledge.exemplars import Exemplar, exemplar_of, sources_digest
from dotwise.language.embedder import Vectors, load_embedder, weights_folder
from dotwise.model import Facet, Label
from dotwise.settings import data_folder, models_folder
from dotwise.training.manifest import record

NEAR_DUPLICATE = 0.86
"""Similarity of two strong lines from which an editor should look at both."""
MAX_DIFFERENCE = 1e-5
"""Largest difference from sentence-transformers' vectors that is accepted."""
_CLICHES = (
    "spearheaded", "leveraged", "utilised", "utilized", "orchestrated", "synerg", "passionate", "dynamic",
    "results-driven", "proven track record", "streamlined", "cutting-edge", "best-in-class", "go-getter",
    "thought leader", "stakeholders",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Remark:
    """What an editor should look at: the story's id (or a facet) and why."""

    exemplar: str
    reason: str


def read_exemplars(folder: Path) -> tuple[Exemplar, ...]:
    """Every story of the YAML files in ``folder``, by file and place.

    Raises:
        ConfigurationError: a story lacks a field or names an unknown facet; the message says which one.
    """
    stories = []
    for path in sorted(folder.glob("*.yaml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")) or ():
            stories.append(_read(entry, path))
    return tuple(stories)


def build_exemplars(verify: Callable[[Sequence[str]], Vectors] | None = None) -> None:
    """Write ``models/exemplars`` and list it in the manifest.

    ``verify`` embeds texts with the reference engine; the first vectors must agree with ours to ``MAX_DIFFERENCE``.
    Takes about ten seconds.
    """
    folder = data_folder() / "exemplars"
    stories = read_exemplars(folder)
    embedder = load_embedder()
    vectors = np.stack([embedder.embed([s.weak for s in stories]), embedder.embed([s.asset for s in stories])])
    if verify is not None:
        difference = float(np.abs(verify([s.weak for s in stories]) - vectors[0]).max())
        if difference > MAX_DIFFERENCE:
            raise ConfigurationError(f"Vectors differ from sentence-transformers' by {difference:.1e}.")
    target = models_folder() / "exemplars"
    target.mkdir(exist_ok=True)
    compiled = {"sources": sources_digest(folder), "stories": [_plain(story) for story in stories]}
    (target / "stories.json").write_text(json.dumps(compiled, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    np.save(target / "vectors.npy", vectors.astype(np.float16), allow_pickle=False)
    (target / "CARD.md").write_text(_card(stories), encoding="utf-8")
    for name in ("stories.json", "vectors.npy"):
        record(f"exemplars/{name}")


def reference_embed(texts: Sequence[str]) -> Vectors:
    """Unit vectors by sentence-transformers, the reference engine. Needs torch; takes about half a minute."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(weights_folder()), device="cpu", local_files_only=True)
    return np.asarray(model.encode(list(texts), normalize_embeddings=True), dtype=np.float32)


def check_exemplars(
    stories: Sequence[Exemplar], assets: Vectors, judge: Callable[[Sequence[Exemplar]], Sequence[Label]] | None = None
) -> tuple[Remark, ...]:
    """The editor's check: near-duplicates, facets without stories, worn words, and strong lines that ``judge``
    (the product's own, where one is given) does not call assets. ``assets``: vectors of the strong lines.
    """
    remarks = [Remark(facet.value, "no story shows this facet") for facet in Facet if not _with(stories, facet)]
    likeness = assets @ assets.T
    for one, two in combinations(range(len(stories)), 2):
        if likeness[one, two] >= NEAR_DUPLICATE:
            remarks.append(
                Remark(stories[one].id, f"reads much like {stories[two].id} (similarity {likeness[one, two]:.2f})")
            )
    for story in stories:
        remarks += [Remark(story.id, f"worn word: “{word}”") for word in _CLICHES if word in story.asset.lower()]
        if story.ask.count("{thing}") != 1:
            remarks.append(Remark(story.id, "the question needs the slot {thing} exactly once"))
    labels = judge(stories) if judge else ()
    remarks += [
        Remark(story.id, f"our own judge calls the strong line {label.value}")
        for story, label in zip(stories, labels, strict=False)
        if label is not Label.ASSET
    ]
    return tuple(remarks)


def _with(stories: Sequence[Exemplar], facet: Facet) -> bool:
    return any(story.facet is facet for story in stories)


def _read(entry: dict[str, object], path: Path) -> Exemplar:
    try:
        return exemplar_of(entry)
    except (KeyError, ValueError, AssertionError, TypeError) as error:
        name = entry.get("id", "without an id")
        raise ConfigurationError(f"{path.name}: the story {name} is not complete: {error}") from error


def _plain(story: Exemplar) -> dict[str, Any]:
    fields = {name: getattr(story, name) for name in Exemplar.__slots__}
    asks = [{"kind": ask.kind.value, "question": ask.question} for ask in story.asks]
    return fields | {"facet": story.facet.value, "moves": list(story.moves), "asks": asks}


def _card(stories: Sequence[Exemplar]) -> str:
    shares = ", ".join(f"{facet.value} {sum(s.facet is facet for s in stories)}" for facet in Facet)
    return f"""# Exemplar stories

{len(stories)} short stories from {len({s.occupation for s in stories})} occupations, written for this project; all
people and employers in them are invented. By facet: {shares}.

`stories.json` holds the stories and the sha256 of the YAML files they were compiled from (`data/exemplars`);
`vectors.npy` (float16, shape (2, stories, 384)) the all-MiniLM-L6-v2 vectors of the weak and the strong lines, checked
against sentence-transformers. Rebuild with `dotwise train exemplars`; a test fails when the stories were edited since.
"""
