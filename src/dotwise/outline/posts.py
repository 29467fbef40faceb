"""What the header of a position says, what is known when it is read, and one way to read it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Post:
    """What one header says. ``confidence`` 0..1 grows with how clearly its pieces could be told apart."""

    title: str | None = None
    organisation: str | None = None
    location: str | None = None
    start: str | None = None
    end: str | None = None
    confidence: float = 0.0
    title_first: bool | None = None
    """Whether the title stands before the organisation; None where only one of them is printed."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known when a header is read: the employer whose posts are listed, and the order usual so far.

    ``title_first`` runs from -1 (organisations come first in this document) to 1 (titles do).
    """

    employer: Post | None = None
    title_first: float = 0.0
    waiting: bool = False
    """Whether the employer was printed right above, with no post yet."""
    known: frozenset[str] = frozenset()
    """Employers of other posts that could be read for sure."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """One way to hand out the pieces."""

    score: float
    title: str | None = None
    organisation: str | None = None
    location: str | None = None
    title_first: bool | None = None
    left: int = 0
    """Pieces that are neither of them, nor a place."""


@dataclass(frozen=True, slots=True)
class Position:
    """A role before it has an id: what its header says, the header's paragraphs, and those that belong to it."""

    title: str | None
    organisation: str | None
    location: str | None
    start: str | None
    end: str | None
    header: tuple[int, ...]
    members: tuple[int, ...]
    confidence: float
