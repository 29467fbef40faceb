"""Compile the entries of ``data/atlas`` with the vectors of their lines and trades, and check them as an editor would."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from dotwise.errors import ConfigurationError
from dotwise.knowledge.atlas import ANY_TRADE, Atlas, AtlasEntry, Compiled, Heads, Kind, Matter, atlas_of
from dotwise.knowledge.atlas_files import atlas_digest, entry_of
from dotwise.language.embedder import Vectors, load_embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import load_tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, DotKind, Facet, Ties
from dotwise.rewrite.bank import plain_nouns
from dotwise.rewrite.bare import bare_text, heads_of
from dotwise.rewrite.material import gather
from dotwise.settings import data_folder, models_folder
from dotwise.training.exemplars import MAX_DIFFERENCE, Remark
from dotwise.training.manifest import record

LONGEST = {"part": 11, "result": 14, "measure": 12, "scope": 8, "stakes": 10}
"""Words that a question may have; a joined word counts once."""
OFTEN = 3
"""How often one trade family may ask the same thing."""
_WIDTH = 192
"""Directions in which lines are compared. With all 384 ``evaluation.retrieval`` gave 0.929 (one of three fits), 0.841 (first)
and 0.882 (first, unseen) in place of 0.920, 0.846 and 0.880, for twice the work and the file."""
_PROOF_WIDTH = 128
"""Directions in which what lines prove is compared."""
_ONE_IN = 700
"""One entry in so many may ask the same thing, or three families, whichever is more."""
_BANNED = re.compile(
    r"\b(?:impact\w*|leverag\w+|stakeholders?|kpis?|optimi[sz]\w+|value-add|metrics?|spearhead\w*|synerg\w+|quantify)\b",
    re.IGNORECASE,
)
_BLAND = ("what difference did it make", "what came of it?", "what was the result")


def read_atlas(folder: Path) -> tuple[AtlasEntry, ...]:
    """Every entry of the JSON-lines files in ``folder``, by file and line.

    Raises:
        ConfigurationError: an entry lacks a field, or its kind or facet is unknown; the message says where.
    """
    entries = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                entries.append(entry_of(json.loads(row)))
            except (KeyError, ValueError, TypeError) as error:
                raise ConfigurationError(f"{path.name}, line {number}: the entry is not complete: {error}") from error
    return tuple(entries)


def build_atlas(verify: Callable[[Sequence[str]], Vectors] | None = None) -> int:
    """Write ``models/atlas`` and list it in the manifest; returns the number of entries.

    ``verify`` embeds texts with the reference engine; its vectors must agree with ours to ``MAX_DIFFERENCE``.
    Takes about half a minute.
    """
    folder = data_folder() / "atlas"
    entries = read_atlas(folder)
    bare, heads, proofs = bare_lines([entry.line for entry in entries])
    matters = matters_of(entries)
    trades = tuple(dict.fromkeys(entry.trade for entry in entries if entry.trade != ANY_TRADE))
    embedder = load_embedder()
    lines, titles = embedder.embed(bare), embedder.embed(trades)
    if verify is not None:
        difference = float(np.abs(verify(bare) - lines).max())
        if difference > MAX_DIFFERENCE:
            raise ConfigurationError(f"Vectors differ from sentence-transformers' by {difference:.1e}.")
    target = models_folder() / "atlas"
    target.mkdir(exist_ok=True)
    compiled = [Compiled(*one) for one in zip(entries, heads, matters, strict=True)]
    by_trade = dict(zip(trades, titles, strict=True))
    atlas = atlas_of(compiled, lines, proofs, by_trade, atlas_digest(folder), width=_WIDTH, proof_width=_PROOF_WIDTH)
    rows = "".join(json.dumps(_printed(one), ensure_ascii=False) + "\n" for one in compiled)
    (target / "entries.jsonl").write_text(rows, encoding="utf-8")
    (target / "index.json").write_text(json.dumps(_index(atlas), ensure_ascii=False) + "\n", encoding="utf-8")
    np.save(target / "lines.npy", atlas.lines.astype(np.float16), allow_pickle=False)
    np.save(target / "basis.npy", atlas.basis, allow_pickle=False)
    np.save(target / "proofs.npy", atlas.proofs, allow_pickle=False)
    np.save(target / "proof_basis.npy", atlas.proof_basis, allow_pickle=False)
    np.save(target / "trades.npy", titles.astype(np.float16), allow_pickle=False)
    (target / "CARD.md").write_text(_card(entries), encoding="utf-8")
    for name in (
        "basis.npy",
        "entries.jsonl",
        "index.json",
        "lines.npy",
        "proof_basis.npy",
        "proofs.npy",
        "trades.npy",
    ):
        record(f"atlas/{name}")
    return len(entries)


def bare_lines(texts: Sequence[str]) -> tuple[list[str], list[Heads], Vectors]:
    """Lines without their openers, the words they turn on, and what they prove (n, 384), read as the lines of a document are."""
    dots = [Dot(f"d{number}", text, DotKind.BULLET, None, None) for number, text in enumerate(texts)]
    sense = understand(texts, Identity(), load_tagger(), load_embedder())
    nothing: tuple[tuple[()], ...] = ((),) * len(texts)
    lines = gather(dots, sense, Ties(), (), nothing, nothing)
    return [bare_text(line) for line in lines], [heads_of(line) for line in lines], sense.proofs


def matters_of(entries: Sequence[AtlasEntry]) -> list[Matter]:
    """For each question of each entry its nouns that are not everybody's (``plain_nouns`` of the bank of questions)."""
    plain = plain_nouns()
    asked = [[getattr(entry, name) or "" for name in LONGEST] for entry in entries]
    read = {parsed.text: parsed for parsed in load_tagger().read([text for row in asked for text in row if text])}
    found = []
    for row in asked:
        nouns = [
            frozenset(t.lemma.lower() for t in read[text].tokens if t.tag.startswith("NN")) - plain
            if text
            else frozenset()
            for text in row
        ]
        found.append(Matter(**dict(zip(LONGEST, nouns, strict=True))))
    return found


def check_atlas(entries: Sequence[AtlasEntry]) -> tuple[Remark, ...]:
    """The editor's check: lengths, punctuation, worn words, numbers, lines and questions that come too often."""
    remarks = [remark for entry in entries for remark in _faults(entry)]
    lines = Counter((entry.trade, _normal(entry.line)) for entry in entries)
    remarks += [Remark(f"{trade}: {line}", "stands there twice") for (trade, line), count in lines.items() if count > 1]
    allowed = max(OFTEN * 3, len(entries) // _ONE_IN)
    for name in ("result", "measure"):
        asked = Counter(_normal(getattr(entry, name)) for entry in entries)
        remarks += [
            Remark(question, f"is the {name} of {count} entries")
            for question, count in asked.items()
            if count > allowed
        ]
    remarks += [Remark(facet.value, "no entry shows this facet") for facet in Facet if not _with(entries, facet)]
    return tuple(remarks)


def _with(entries: Iterable[AtlasEntry], facet: Facet) -> bool:
    return any(entry.facet is facet for entry in entries)


def _faults(entry: AtlasEntry) -> Iterable[Remark]:
    name = f"{entry.trade}: {entry.line}"
    for field, most in LONGEST.items():
        text = getattr(entry, field)
        if text is None:
            continue
        if len(text.split()) > most:
            yield Remark(name, f"{field} has more than {most} words")
        if (field in ("part", "stakes")) == text.endswith("?"):
            yield Remark(name, f"{field} {'ends with' if text.endswith('?') else 'lacks'} a question mark")
        if _BANNED.search(text) or any(words in text for words in _BLAND):
            yield Remark(name, f"worn words in {field}: “{text}”")
        if re.search(r"\d", text):
            yield Remark(name, f"{field} holds a number")
        if not text[0].islower() and text.split()[0].upper() != text.split()[0]:
            yield Remark(name, f"{field} opens with a capital")
        if re.search(r"\b(?:I|my|me)\b", text):
            yield Remark(name, f"{field} does not speak to “you”")


def _normal(text: str) -> str:
    return " ".join(re.findall(r"[a-z]+", text.lower()))


def _sorted(matter: Matter) -> dict[str, list[str]]:
    return {name: sorted(nouns) for name in Matter.__slots__ if (nouns := getattr(matter, name))}


def _printed(one: Compiled) -> dict[str, object]:
    heads = {"verb": one.heads.verb, "nouns": sorted(one.heads.nouns)}
    return {"entry": _plain(one.entry), "heads": heads, "matter": _sorted(one.matter)}


def _index(atlas: Atlas) -> dict[str, object]:
    index = atlas.index
    return {
        "sources": atlas.sources,
        "trade_of": atlas.trade_of.tolist(),
        "kinds": {kind.value: np.flatnonzero(mask).tolist() for kind, mask in index.kinds.items()},
        "verbs": index.verbs,
        "nouns": index.nouns,
    }


def _plain(entry: AtlasEntry) -> dict[str, str | None]:
    texts: dict[str, str | None] = {name: getattr(entry, name) for name in AtlasEntry.__slots__}
    return texts | {"kind": entry.kind.value, "facet": entry.facet.value}


def _card(entries: Sequence[AtlasEntry]) -> str:
    facets = ", ".join(f"{facet.value} {sum(e.facet is facet for e in entries)}" for facet in Facet)
    duties = sum(entry.kind is Kind.DUTY for entry in entries)
    trades = len({entry.trade for entry in entries} - {ANY_TRADE})
    return f"""# The atlas of lines

{len(entries)} lines as people of {trades} trades (and of all trades: "{ANY_TRADE}") print them, each with the questions that
somebody who knows the trade would ask about it: which part was yours, what came of it, before and after, how large, what
hung on it. Written by hand for this project; {duties} tell a duty, {len(entries) - duties} a deed. By facet: {facets}.

`entries.jsonl` holds the entries, one a line; `index.json` which of them belong to which trade, kind, deed and object, and
the sha256 of the files they were compiled from (`data/atlas`); `lines.npy` (float16, shape (entries, {_WIDTH})) the all-MiniLM-L6-v2 vectors of the lines without their
openers in the directions of `basis.npy` (their first {_WIDTH} singular vectors), `proofs.npy` (float16, shape (entries, {_PROOF_WIDTH})) what the lines prove, as the embedder's top *proof* reads them, in
the directions of `proof_basis.npy`; `trades.npy` (float16, shape (trades, 384)) the vectors of the trades, checked against sentence-transformers.
Rebuild with `dotwise train atlas`; a test fails when the entries were edited since. How well the nearest entry fits a
line is measured on `data/labelled/pairs/questions.jsonl` (`python -m dotwise.evaluation.retrieval`).
"""
