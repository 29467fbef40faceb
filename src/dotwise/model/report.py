"""Everything of one source: the only thing that leaves the pipeline."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.model.career import Contact, Coverage, Detail, Dot, Role, Section
from dotwise.model.lines import Problem
from dotwise.model.target import Target
from dotwise.model.ties import Claim, Connection, Gem, ProposedOrder, Throughline, TitleView, Transition
from dotwise.model.whole import Framework, Positioning, Question, Scores
from dotwise.model.words import DocumentKind, Format, Status

SCHEMA = "dotwise/report/1"
"""Name and version of the JSON contract."""


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What is known of the file itself."""

    name: str
    format: Format
    pages: int | None
    sha256: str
    kind: DocumentKind | None


@dataclass(frozen=True, slots=True)
class Versions:
    """What made the report; the same three and the same bytes give the same report."""

    dotwise: str
    models: str
    data: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything of one source: the only thing that leaves the pipeline."""

    schema: str
    versions: Versions
    source: SourceInfo
    status: Status
    problems: tuple[Problem, ...] = ()
    coverage: Coverage = Coverage(0, 0)
    contact: Contact = Contact()
    sections: tuple[Section, ...] = ()
    roles: tuple[Role, ...] = ()
    dots: tuple[Dot, ...] = ()
    details: tuple[Detail, ...] = ()
    """What is printed and not judged, in the order of the document: with dots, roles, headings and contact all of it."""
    claims: tuple[Claim, ...] = ()
    connections: tuple[Connection, ...] = ()
    throughlines: tuple[Throughline, ...] = ()
    transitions: tuple[Transition, ...] = ()
    titles: tuple[TitleView, ...] = ()
    gems: tuple[Gem, ...] = ()
    orders: tuple[ProposedOrder, ...] = ()
    """For every role in which a gem stands late."""
    framework: Framework | None = None
    positioning: Positioning | None = None
    scores: Scores | None = None
    questions: tuple[Question, ...] = ()
    """Fitting questions for each of the three challenges: finding, leaving, performing."""
    target: Target | None = None
    timing: tuple[tuple[str, float], ...] = ()
    """Seconds by step; printed as an object and left out of every comparison."""
