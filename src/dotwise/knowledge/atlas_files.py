"""
Read the compiled atlas from ``models/atlas``.

A document asks of some hundred entries, so an entry is read when it is first asked for: the rest stays text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import overload

import numpy as np

from dotwise.knowledge.atlas import Atlas, AtlasEntry, Compiled, Heads, Index, Kind, Matter, grouped
from dotwise.language.integrity import model_file
from dotwise.model import Facet


class PrintedEntries(Sequence[Compiled]):
    """Entries as lines of JSON, each read when it is first asked for."""

    def __init__(self, rows: Sequence[bytes]) -> None:
        self._rows = rows
        self._read: dict[int, Compiled] = {}

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Compiled: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Compiled]: ...
    def __getitem__(self, place: int | slice) -> Compiled | Sequence[Compiled]:
        if isinstance(place, slice):
            return PrintedEntries(self._rows[place])
        if place not in self._read:
            self._read[place] = compiled_of(json.loads(self._rows[place]))
        return self._read[place]


def load_atlas() -> Atlas:
    """Read the compiled entries, each file checked against the manifest. Takes about 50 ms."""
    index = json.loads(model_file("atlas/index.json").read_text(encoding="utf-8"))
    rows = model_file("atlas/entries.jsonl").read_bytes().splitlines()
    trade_of = np.array(index["trade_of"], dtype=np.intp)
    titles = np.load(model_file("atlas/trades.npy"), allow_pickle=False).astype(np.float32)
    kinds = {kind: np.zeros(len(rows), dtype=np.bool_) for kind in Kind}
    for kind, mask in kinds.items():
        mask[index["kinds"][kind.value]] = True
    return Atlas(
        entries=PrintedEntries(rows),
        lines=np.load(model_file("atlas/lines.npy"), allow_pickle=False).astype(np.float32),
        basis=np.load(model_file("atlas/basis.npy"), allow_pickle=False),
        proofs=np.load(model_file("atlas/proofs.npy"), allow_pickle=False),
        proof_basis=np.load(model_file("atlas/proof_basis.npy"), allow_pickle=False),
        titles=titles,
        trade_of=trade_of,
        index=Index(kinds, index["verbs"], index["nouns"]),
        by_trade=grouped(trade_of, len(titles)),
        sources=index["sources"],
    )


@cache
def known_atlas() -> Atlas:
    """The atlas, read at the first call."""
    return load_atlas()


def compiled_of(row: Mapping[str, dict[str, str | None]]) -> Compiled:
    """One compiled entry from its JSON form."""
    heads, matter = row["heads"], row["matter"]
    return Compiled(
        entry_of(row["entry"]),
        Heads(heads["verb"], frozenset(heads["nouns"] or ())),
        Matter(**{name: frozenset(nouns or ()) for name, nouns in matter.items()}),
    )


def entry_of(row: dict[str, str | None]) -> AtlasEntry:
    """One entry from its JSON form.

    Raises:
        KeyError: a field is missing.
        ValueError: kind or facet is none of ours, or a text is empty.
    """
    texts = {name: row[name] for name in ("trade", "line", "part", "result", "measure")}
    if empty := [name for name, text in texts.items() if not text]:
        raise ValueError(f"{', '.join(empty)} must not be empty")
    plain = {name: str(text) for name, text in texts.items()}
    kind, facet = Kind(str(row["kind"])), Facet(str(row["facet"]))
    return AtlasEntry(**plain, kind=kind, scope=row["scope"], stakes=row["stakes"], facet=facet)


def atlas_digest(folder: Path) -> str:
    """sha256 over names and bytes of the JSON-lines files in ``folder``: equal digests mean that nothing was edited."""
    content = hashlib.sha256()
    for path in sorted(folder.glob("*.jsonl")):
        content.update(path.name.encode() + b"\0" + path.read_bytes())
    return content.hexdigest()
