"""
How likely a question of the atlas is apt for a line: would a coach of that trade ask just this of who printed just this?

A logistic model over what the line and the entry share and over how the question is put, learnt from questions that
readers marked (``data/labelled/pairs/apt.jsonl``) by ``dotwise train aptness``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from dotwise.knowledge.atlas import ANY_TRADE, Heads, Kind, Near
from dotwise.language.logistic import Logistic, load_logistic

ASKED = ("result", "measure")
"""The questions of an entry that ask for what a line does not tell."""
FEATURES = (
    "similarity", "proof", "trade", "any", "verb", "shared", "kind", "deed", "mixed", "foreign", "known", "covered", "of_entry",
    "of_line", "echoed", "listed", "prose", "measure", "measure of a change", "which", "what", "how many", "how", "who", "since",
    "before and after", "because of you", "words", "your doing", "two parts",
)  # fmt: skip
Table = npt.NDArray[np.float64]
_WORDS = re.compile(r"[a-z]{4,}")
_DOING = re.compile(r" (?:do|did|have) you ")


@dataclass(frozen=True, slots=True)
class Asker:
    """What is looked at of a line before something is asked of it."""

    text: str
    heads: Heads
    vocabulary: frozenset[str]
    """Lemmas of its own words, of its post's title and of the other lines under that post."""
    mixed: bool
    listed: bool
    """Whether it is an entry of a list of skills."""
    changes: bool = False
    """Whether it says that something changed."""
    prose: bool = False
    """Whether it is a sentence outside the posts."""


@dataclass(frozen=True, slots=True)
class Apt:
    """A question of an entry near a line, by its name (``ASKED``), and the chance (0..1) that it is apt."""

    near: Near
    name: str
    chance: float

    @property
    def question(self) -> str:
        """The question itself."""
        return str(getattr(self.near.entry, self.name))


def weigh(asker: Asker, found: Sequence[Near]) -> tuple[Apt, ...]:
    """Every question of the entries with its chance, the likeliest first."""
    pairs = [(near, name) for near in found for name in ASKED]
    if not pairs:
        return ()
    mean, scale, weights = _columns()
    table = np.array([row for near in found for row in measures(asker, near)])
    total = (table - mean) / scale @ weights + _model().bias
    chances = (1.0 / (1.0 + np.exp(-total))).round(4)
    weighed = [Apt(near, name, float(chance)) for (near, name), chance in zip(pairs, chances, strict=True)]
    return tuple(sorted(weighed, key=lambda one: -one.chance))


def measures(asker: Asker, near: Near) -> tuple[tuple[float, ...], ...]:
    """The measures of the questions of an entry against one line: a row a question of ``ASKED``, in the order of ``FEATURES``."""
    entry, heads = near.entry, near.heads
    own, theirs = _content(asker.text), _content(entry.line)
    both = len(own & theirs)
    deed = entry.kind is Kind.DEED
    alike = (
        near.similarity, near.proof, near.trade, entry.trade == ANY_TRADE, heads.verb is not None and heads.verb == asker.heads.verb,
        min(len(heads.nouns & asker.heads.nouns), 2), deed == asker.mixed, deed, asker.mixed,
    )  # fmt: skip
    covered = bool(heads.nouns) and heads.nouns <= asker.vocabulary
    words = (covered, both / max(len(theirs), 1), both / max(len(own), 1))
    found = []
    for name in ASKED:
        question, measure = getattr(entry, name), name == "measure"
        nouns: frozenset[str] = getattr(near.matter, name)
        foreign = len(nouns - asker.vocabulary)
        asking = (len(_content(question) & own), asker.listed, asker.prose, measure, measure and asker.changes)
        found.append((*alike, foreign, len(nouns) - foreign, *words, *asking, *_put(question)))
    return tuple(found)


@lru_cache(maxsize=4096)
def _content(text: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(text.lower()))


@lru_cache(maxsize=4096)
def _put(question: str) -> tuple[float, ...]:
    """How a question is put, as the last features say."""
    starts = [question.startswith(word) for word in ("which ", "what ", "how many ", "how ", "who", "since")]
    ends = ["before and after" in question, "because of you" in question, len(question.split()) / 10]
    return (*starts, *ends, _DOING.search(question) is not None, "," in question)


@cache
def _columns() -> Table:
    """Mean, scale and weight of every measure. Shape (3, measures)."""
    model = _model()
    return np.array([model.mean, model.scale, model.weights])


@cache
def _model() -> Logistic:
    return load_logistic("insider/aptness.json", "apt")
