"""Which kind of section a wording announces, by a multinomial logistic regression over hashed words and letter n-grams."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from dotwise.language.integrity import model_file
from dotwise.model import SectionKind
from dotwise.outline.terms import heading_wordings

BUCKETS = 4096
"""Size of the hashed feature space."""

_SPACE = re.compile(r"\s+")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_WORDS = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|&")

_LONGEST = 1000
"""Characters that are looked at, so that hostile text costs no more."""

Floats: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Wording:
    """How likely a text is the wording of a heading at all, and of which kind if it is one."""

    heading: float
    kinds: tuple[tuple[SectionKind, float], ...]
    """Every kind with its probability given that it is a heading, in the order of ``SectionKind``."""

    @property
    def kind(self) -> SectionKind | None:
        """The likeliest kind."""
        return max(self.kinds, key=lambda pair: (pair[1], pair[0].value))[0] if self.kinds else None


@dataclass(frozen=True, slots=True)
class Heading:
    """The probability that a paragraph is a heading, and what its wording announces."""

    probability: float
    wording: Wording


_AT_ITS_WORD = 0.8
"""Share of the probability that the list has in the kind of a wording on it, where the model says otherwise."""
_LISTED = 0.95
"""Least probability that a wording of the list is a heading at all."""
_LEARNED = 0.5
_MET = 0.2
"""Share of its kind, and probability of a heading, below which a wording of the list came to it after the model was trained."""


def _kinds_of(rows: Sequence[tuple[str, str]]) -> dict[str, frozenset[SectionKind]]:
    """The list as a table; some wordings are on it for several kinds."""
    kinds: dict[str, set[SectionKind]] = {}
    for kind, wording in rows:
        kinds.setdefault(normalised(wording), set()).add(SectionKind(kind))
    return {wording: frozenset(found) for wording, found in kinds.items()}


@dataclass(frozen=True, slots=True)
class WordingModel:
    """Coefficients (buckets by classes), biases and the names of the classes; "none" is no heading."""

    classes: tuple[str, ...]
    weights: Floats
    biases: Floats
    listed: Mapping[str, frozenset[SectionKind]] = field(default_factory=dict)
    """Wordings of the list, normalised, with their kinds: they are taken at their word, whatever was learned."""

    def read(self, text: str) -> Wording:
        """Probabilities for one text."""
        learned = self._learned(text)
        told = self.listed.get(normalised(text))
        if told is None:
            return learned
        if told == {learned.kind}:
            known = max(odds for _, odds in learned.kinds) >= _LEARNED and learned.heading >= _MET
            return learned if known else Wording(max(learned.heading, _LISTED), learned.kinds)
        share = _AT_ITS_WORD / len(told)  # what is said of several kinds leaves it to what stands below
        kinds = tuple((one, (1 - _AT_ITS_WORD) * odds + share * (one in told)) for one, odds in learned.kinds)
        return Wording(max(learned.heading, _LISTED), kinds)

    def _learned(self, text: str) -> Wording:
        buckets, values = zip(*features(text), strict=True)
        scores = self.biases + np.asarray(values, dtype=np.float32) @ self.weights[list(buckets)]
        odds = np.exp(scores - scores.max())
        by_class = dict(zip(self.classes, (odds / odds.sum()).tolist(), strict=True))
        heading = 1.0 - by_class["none"]
        return Wording(heading, tuple((kind, by_class[kind.value] / max(heading, 1e-9)) for kind in SectionKind))


def normalised(text: str) -> str:
    """Lower case, accents kept, signs at the edges gone; what is longer than any heading is cut."""
    text = unicodedata.normalize("NFKC", text[:_LONGEST]).replace("’", "'").casefold()
    return _SPACE.sub(" ", _EDGES.sub("", text))


@lru_cache(maxsize=8192)
def features(text: str) -> tuple[tuple[int, float], ...]:
    """Bucket and value of each feature of a text; the values have length one together."""
    clean = normalised(text)
    words = _WORDS.findall(clean)
    names = [f"w:{word}" for word in words]
    names += [f"b:{one} {other}" for one, other in pairwise(words)]
    names += [f"n:{min(len(words), 9)}"]
    if words:
        names += [f"f:{words[0]}", f"l:{words[-1]}", f"x:{clean}"]
    padded = f"<{clean[:60]}>"
    names += [f"c:{padded[i : i + 4]}" for i in range(max(0, len(padded) - 3))]
    counts: dict[int, float] = {}
    for name in names:
        bucket = crc32(name.encode()) % BUCKETS
        counts[bucket] = counts.get(bucket, 0.0) + (0.5 if name[0] == "c" else 1.0)
    norm = sum(value * value for value in counts.values()) ** 0.5 or 1.0
    return tuple((bucket, counts[bucket] / norm) for bucket in sorted(counts))


@cache
def load_wording() -> WordingModel:
    """The shipped model.

    Raises:
        IntegrityError: a file of it is missing or was changed.
    """
    config = json.loads(model_file("outline/wording.json").read_text(encoding="utf-8"))
    with np.load(model_file("outline/wording.npz"), allow_pickle=False) as arrays:
        return WordingModel(
            tuple(config["classes"]),
            arrays["weights"].astype(np.float32),
            arrays["biases"].astype(np.float32),
            _kinds_of(heading_wordings()),
        )
