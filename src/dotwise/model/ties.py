"""What belongs together: claims and what shows them, connections, throughlines, transitions, titles, gems, orders."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.model.words import ConnectionKind


@dataclass(frozen=True, slots=True)
class Claim:
    """
    A quality or skill that a dot claims, and the dots that show it (none, if nothing does).

    Three states: shown (``shown_by`` holds dots and ``sure``), unsure (``shown_by`` holds the dot that comes nearest and
    not ``sure``: it is for the reader to say), shown by nothing (``shown_by`` is empty).
    """

    dot: str
    start: int
    end: int
    text: str
    shown_by: tuple[str, ...] = ()
    sure: bool = True

    @property
    def proofs(self) -> tuple[str, ...]:
        """The dots that show it; none where that is not sure."""
        return self.shown_by if self.sure else ()

    @property
    def nearest(self) -> tuple[str, ...]:
        """The dot that comes nearest to showing it, where none surely does and one may."""
        return () if self.sure else self.shown_by


@dataclass(frozen=True, slots=True)
class Connection:
    """A tie from the evidence (``source``, a dot) to what it is evidence for (``target``: dot, role or requirement).

    In JSON the two ends are called ``from`` and ``to``.
    """

    kind: ConnectionKind
    source: str
    target: str
    similarity: float
    because: str


@dataclass(frozen=True, slots=True)
class Throughline:
    """A group of recurring dots across roles: the line through the career."""

    id: str
    name: str
    dots: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transition:
    """A change between two roles that follow each other, and the throughlines that lead across it."""

    kind: str
    source: str
    target: str
    throughlines: tuple[str, ...]
    because: str


@dataclass(frozen=True, slots=True)
class TitleView:
    """A role whose evidence stands above its title."""

    role: str
    evidence: tuple[str, ...]
    larger_context: str | None
    question: str


@dataclass(frozen=True, slots=True)
class Gem:
    """A strong dot that hides, where it hides, and what to do about it."""

    dot: str
    hides: str
    advice: str


@dataclass(frozen=True, slots=True)
class ProposedOrder:
    """The lines of a role in the order in which a reader would meet its strong ones first."""

    role: str
    dots: tuple[str, ...]
    """Ids of all dots of the role."""


@dataclass(frozen=True, slots=True)
class Ties:
    """What connecting found: every tie between the dots of one career."""

    claims: tuple[Claim, ...] = ()
    connections: tuple[Connection, ...] = ()
    throughlines: tuple[Throughline, ...] = ()
    transitions: tuple[Transition, ...] = ()
    titles: tuple[TitleView, ...] = ()
    gems: tuple[Gem, ...] = ()
    orders: tuple[ProposedOrder, ...] = ()
