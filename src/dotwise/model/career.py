"""What the lines mean: contact, sections, roles, dots, and the ledger of every line."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.model.judgement import Echo, Finding, Rewrite, Verdict
from dotwise.model.lines import Place
from dotwise.model.words import DocumentKind, DotKind, SectionKind


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach the person."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    location: str | None = None
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what it is about."""

    id: str
    heading: str
    kind: SectionKind
    place: Place = Place()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Role:
    """A position held: one title at one organisation for one stretch of time."""

    id: str
    title: str | None
    organisation: str | None
    location: str | None
    start: str | None
    end: str | None
    section: str
    place: Place = Place()
    confidence: float = 1.0
    printed: tuple[str, ...] = ()
    """The header as the document prints it, dates and all."""


@dataclass(frozen=True, slots=True)
class Dot:
    """The smallest thing that can be judged, with everything that the steps found out about it."""

    id: str
    text: str
    kind: DotKind
    section: str | None
    role: str | None
    place: Place = Place()
    lines: tuple[int, ...] = ()
    """Numbers of the source lines that print it."""
    level: int = 0
    confidence: float = 1.0
    verdict: Verdict | None = None
    findings: tuple[Finding, ...] = ()
    echo: Echo | None = None
    rewrites: tuple[Rewrite, ...] = ()


@dataclass(frozen=True, slots=True)
class Detail:
    """What is printed and is not judged: a line of schooling, a paper, a greeting, what stands beside the address."""

    text: str
    section: str | None
    role: str | None
    place: Place = Place()
    lines: tuple[int, ...] = ()
    """Numbers of the source lines that print it."""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A source line that belongs nowhere, with the reason."""

    text: str
    place: Place
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The ledger: every line of the source is placed or listed here."""

    lines: int
    placed: int
    unplaced: tuple[Unplaced, ...] = ()


@dataclass(frozen=True, slots=True)
class Career:
    """What the lines mean."""

    kind: DocumentKind
    contact: Contact
    sections: tuple[Section, ...]
    roles: tuple[Role, ...]
    dots: tuple[Dot, ...]
    coverage: Coverage
    placements: tuple[str, ...] = ()
    """For every source line: contact, heading, role, dot, detail, furniture, hidden or unplaced."""
    details: tuple[Detail, ...] = ()
    """Everything printed that is neither contact, heading, header of a role nor dot, in the order of the document."""
