"""What is said about one dot: verdict, findings, echo, rewrites."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.model.words import BlankKind, Facet, Label, Severity


@dataclass(frozen=True, slots=True)
class Factor:
    """One reason that moved a verdict: positive weights towards commodity, negative towards asset."""

    factor: str
    weight: float
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Commodity, mixed or asset, with the probability of commodity against asset and what moved it."""

    label: Label
    commodity: float
    because: tuple[Factor, ...] = ()
    probabilities: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Calibrated probabilities of commodity, mixed, asset."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's remark on the words ``text[start:end]`` of a dot."""

    rule: str
    name: str
    start: int
    end: int
    text: str
    message: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Echo:
    """The exemplar nearest to a dot, the facet they share and what the dot lacks beside it."""

    exemplar: str
    similarity: float
    facet: Facet
    lacks: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A typed gap in a rewrite with the question that fills it; it stands in the text as ``[question]``."""

    id: str
    kind: BlankKind
    question: str


PRINTED_BLANK = re.compile(r"\[[^\[\]]*\?\s*\]")
"""How a blank stands in a text: its question in brackets."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A suggested text. ``complete`` is True when it holds no blank. An empty text suggests to cut the line."""

    text: str
    moves: tuple[str, ...]
    blanks: tuple[Blank, ...]
    because: str
    complete: bool
