"""The parts of a line that judging, rewriting and connecting look at. Offsets count characters of the line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from dotwise.model import Facet

Span: TypeAlias = tuple[int, int]


class Actor(StrEnum):
    """Who the line says did it."""

    ACTIVE = "active"
    """The person did it: "Wrote ...", "I wrote ..."."""
    SHARED = "shared"
    """A group: "we", "part of the team that"."""
    HELPED = "helped"
    """The person stood beside it: "helped", "assisted", "was involved in", "participated"."""
    HIDDEN = "hidden"
    """Nobody: passive, or the thing itself is the subject ("Pass rate went up")."""
    NONE = "none"
    """There is no event to own: noun fragment, trait, list."""


class OpenerKind(StrEnum):
    """How a line begins when it does not begin with a deed."""

    DUTY = "duty"
    """ "Responsible for", "Duties included", "Tasked with", "In charge of"."""
    HELP = "help"
    """ "Helped", "Assisted with", "Involved in", "Participated in", "Part of"."""
    WEAK = "weak"
    """ "Worked on", "Handled", "Dealt with", "Was asked to"."""
    CLICHE = "cliche"
    """ "Passionate about", "Results-driven"."""


class FigureKind(StrEnum):
    """What a number stands for."""

    OUTCOME = "outcome"
    """A change, a comparison, a rank: "from 19 weeks to 7", "the only one of six"."""
    OUTPUT = "output"
    """Something produced: "14 reports"."""
    SCOPE = "scope"
    """The size of the post: team, budget, volume, sites."""
    PERIOD = "period"
    """A length of time or a date that sets the scene; years of experience."""
    VANITY = "vanity"
    """A number that says nothing: room, version, meetings a week."""


@dataclass(frozen=True, slots=True)
class Opener:
    """Words at the head of a line that hold the deed back."""

    kind: OpenerKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit. ``hedge`` are the words that soften it ("about", "over"), inside ``start:end``."""

    start: int
    end: int
    text: str
    kind: FigureKind
    unit: str | None = None
    hedge: str | None = None
    baseline: bool = False
    """Whether the line says what it was before, or compares it with others."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the line says became different.

    ``cue`` names the construction in words for people: "went from ... to", "is still used", "for the first time",
    "found", "refused", "rescued", "was adopted by others".
    """

    start: int
    end: int
    cue: str
    facet: Facet
    strength: float
    """0..1: how surely these words state an outcome and not an aim."""


@dataclass(frozen=True, slots=True)
class Named:
    """A named thing (product, place, organisation, law) or a tool."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What one line says happened, and to whom it is owed."""

    opener: Opener | None
    verb: int | None
    """Index of the token that states the main deed; None in a fragment."""
    actor: Actor
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    named: tuple[Named, ...]
    purpose: tuple[Span, ...]
    """Purpose clauses ("to ensure ..."): aims, not outcomes."""
    vague: tuple[Span, ...]
    """Words of unclear size: "various", "a number of"."""
    concrete: float
    """Share of content words that are specific (rare, named, or numbered), 0..1."""
    first_person: bool = False
    third_person: bool = False
    routine: tuple[Span, ...] = ()
    """Words that say the work was done as always and as laid down: "as per", "each shift"."""
    puff: tuple[Span, ...] = ()
    """Results that anyone prints: "resulting in improved efficiency"."""

    @property
    def outcome_position(self) -> float | None:
        """Where the first event begins, 0 (head of the line) .. 1 (its end); None without an event."""
        if not self.events:
            return None
        last = max(event.end for event in self.events)
        return self.events[0].start / max(last, 1)
