"""
The atlas: lines as people of many trades print them, each with the questions that an insider would ask about it.

People edit the entries in ``data/atlas``; ``dotwise train atlas`` compiles them with the vectors of their lines and
trades into ``models/atlas``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dotwise.model import Facet


class Kind(StrEnum):
    """What a line tells."""

    DUTY = "duty"
    """The routine of the post."""
    DEED = "deed"
    """Something singular, of which the part or the size is open."""


@dataclass(frozen=True, slots=True)
class AtlasEntry:
    """A line of a trade and what to ask about lines like it; each question fits in a bracket."""

    trade: str
    """A job title in lower case; "any" for lines that people of all trades print."""
    line: str
    kind: Kind
    part: str
    """Likely parts that somebody had in it: verb phrases with commas between."""
    result: str
    measure: str
    """The question for before and after."""
    scope: str | None
    stakes: str | None
    """Two things that would have gone wrong."""
    facet: Facet


@dataclass(frozen=True, slots=True)
class Near:
    """An entry near a line: ``similarity`` of the two lines (0..1), ``score`` with trade, kind and head words."""

    entry: AtlasEntry
    similarity: float
    score: float
    trade: float = 0.0
    """How alike the trades are (0..1)."""
