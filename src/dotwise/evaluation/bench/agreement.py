"""The engine at run time against fp32 sentence-transformers, and against other instruction sets and last places."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from dotwise.evaluation.bench.clocks import Figure, at_least, run_of
from dotwise.evaluation.bench.core import Loaded
from dotwise.language.embedder import DIMENSIONS, Embedder, Meanings, Vectors, weights_folder
from dotwise.model import Report, Source
from dotwise.pipeline import Analyzer

_LAST_PLACES = 1e-6
"""More than kernels of another instruction set move a vector."""
_AVX2_ONLY = {
    "OPENBLAS_CORETYPE": "Haswell",
    "BLIS_ARCH_TYPE": "haswell",
    "NPY_DISABLE_CPU_FEATURES": "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL",
}


class Reference(Embedder):
    """sentence-transformers in fp32, as its users call it; tops of our own come from the engine at run time."""

    def __init__(self, embedder: Embedder) -> None:
        from sentence_transformers import SentenceTransformer

        self._embedder = embedder
        self._model = SentenceTransformer(str(weights_folder()), device="cpu")

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See ``Embedder.embed``."""
        if not texts:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        return np.asarray(self._model.encode(list(texts), normalize_embeddings=True), dtype=np.float32)

    def proofs(self, texts: Sequence[str]) -> Vectors:
        """See ``Embedder.proofs``."""
        return self._embedder.proofs(texts)

    def read(self, texts: Sequence[str]) -> Meanings:
        """See ``Embedder.read``."""
        return replace(self._embedder.read(texts), vectors=self.embed(texts))


class Shaken(Embedder):
    """The engine at run time with every number moved a little, always in the same way."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See ``Embedder.embed``."""
        return _shaken(self._embedder.embed(texts))

    def proofs(self, texts: Sequence[str]) -> Vectors:
        """See ``Embedder.proofs``."""
        return _shaken(self._embedder.proofs(texts))

    def read(self, texts: Sequence[str]) -> Meanings:
        """See ``Embedder.read``."""
        read = self._embedder.read(texts)
        pieces = tuple(replace(one, states=_shaken(one.states)) for one in read.pieces)
        return Meanings(_shaken(read.vectors), _shaken(read.proofs), _shaken(read.tellings), pieces)


def _shaken(vectors: Vectors) -> Vectors:
    noise = np.random.default_rng(7).uniform(-_LAST_PLACES, _LAST_PLACES, vectors.shape)
    return np.asarray(vectors + noise, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Agreement:
    """Shares of equal answers, and what they are counted over."""

    labels: float
    echoes: float
    connections: float
    dots: int


def agreement_figures(loaded: Loaded, sources: Sequence[Source]) -> tuple[Figure, ...]:
    """Labels, echoes and connections of the engine at run time beside those of fp32 sentence-transformers."""
    ours = list(loaded.analyzer().analyze_many(sources))
    theirs = list(_with(loaded, Reference(loaded.embedder)).analyze_many(sources))
    found = _compared(ours, theirs)
    shaken = _compared(ours, list(_with(loaded, Shaken(loaded.embedder)).analyze_many(sources)))
    return (
        Figure("dots compared", f"{found.dots}"),
        at_least("labels equal to sentence-transformers'", found.labels, 0.99, 4),
        Figure("echoes equal", f"{found.echoes:.4f}"),
        Figure("connections equal", f"{found.connections:.4f}"),
        at_least(f"labels equal when every number moves by up to {_LAST_PLACES:g}", shaken.labels, 0.99, 4),
    )


def instruction_figures(sources: Sequence[Source]) -> tuple[Figure, ...]:
    """Whole reports under AVX2 and under everything that the processor has; ONNX Runtime has no such switch."""
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            Path(folder, source.name).write_bytes(source.data)
        files = sorted(str(path) for path in Path(folder).iterdir())
        call = (sys.executable, "-c", "from dotwise.cli import main; main()", "analyze", *files, "--format", "json")
        every = _labels(run_of(call, os.environ | {"OPENBLAS_NUM_THREADS": "1"}).output)
        avx2 = _labels(run_of(call, os.environ | _AVX2_ONLY | {"OPENBLAS_NUM_THREADS": "1"}).output)
    same = sum(one == other for one, other in zip(every, avx2, strict=True)) / len(every)
    return (at_least("labels equal with OpenBLAS, BLIS and numpy on AVX2 only", same, 1.0, 4),)


def _labels(output: str) -> list[str]:
    reports = [json.loads(line) for line in output.splitlines()]
    return [dot["verdict"]["label"] for report in reports for dot in report["dots"]]


def _with(loaded: Loaded, embedder: Embedder) -> Analyzer:
    return Analyzer(loaded.tagger, embedder, loaded.linter, loaded.judge, loaded.exemplars, loaded.atlas)


def _compared(ours: Sequence[Report], theirs: Sequence[Report]) -> _Agreement:
    pairs = [
        (one, other)
        for mine, yours in zip(ours, theirs, strict=True)
        for one, other in zip(mine.dots, yours.dots, strict=True)
    ]
    echoes = [
        (one.echo.exemplar if one.echo else None) == (other.echo.exemplar if other.echo else None)
        for one, other in pairs
    ]
    labels = [
        one.verdict is not None and other.verdict is not None and one.verdict.label is other.verdict.label
        for one, other in pairs
    ]
    kept, found = 0, 0
    for mine, yours in zip(ours, theirs, strict=True):
        first, second = ({(tie.kind, tie.source, tie.target) for tie in report.connections} for report in (mine, yours))
        kept += len(first & second)
        found += len(first | second)
    return _Agreement(sum(labels) / len(pairs), sum(echoes) / len(pairs), kept / max(found, 1), len(pairs))
