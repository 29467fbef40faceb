"""The document as a whole: four elements, figures, drafts, questions; two versions side by side."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.model.career import Dot
from dotwise.model.judgement import Rewrite
from dotwise.model.words import Label, State


@dataclass(frozen=True, slots=True)
class Element:
    """One of the four elements, with the quoted evidence and one question."""

    state: State
    evidence: tuple[str, ...]
    question: str


@dataclass(frozen=True, slots=True)
class Framework:
    """Purpose, clarity, focus and strategy of the whole document."""

    purpose: Element
    clarity: Element
    focus: Element
    strategy: Element


@dataclass(frozen=True, slots=True)
class Scores:
    """How much of the document is interchangeable, each 0..1; None where nothing could be counted."""

    asset_share: float | None
    distinctiveness: float | None
    evidence: float | None
    overall: float | None
    formula: str


@dataclass(frozen=True, slots=True)
class Positioning:
    """Drafts composed only of the document's own assets, with blanks."""

    statement: Rewrite | None
    headline: Rewrite | None
    bio_opening: Rewrite | None


@dataclass(frozen=True, slots=True)
class Question:
    """One question to the person, with the dots it is about. ``challenge``: finding, leaving or performing."""

    challenge: str
    about: str
    text: str
    dots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole document in four elements, four figures and drafts of how to position the person."""

    framework: Framework
    scores: Scores
    positioning: Positioning
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class DotChange:
    """A dot that changed between two versions of a document: its text then and now and its verdicts."""

    before: str
    after: str
    was: Label
    now: Label
    commodity_before: float
    commodity_after: float
    numbers_before: tuple[str, ...] = ()
    """Numbers that only the earlier text prints, in its order."""
    numbers_after: tuple[str, ...] = ()
    """Numbers that only the later text prints, in its order."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact outside the lines that changed: a contact detail, a part of a post, a post that came or went, a line not judged."""

    what: str
    """``name``, ``email``, ``phone``, ``location``, ``link``; of a post ``title``, ``organisation``, ``location``, ``start``, ``end``,
    ``head`` (as printed, where none of these tells what changed); ``post``; ``detail``, a line that is printed and not judged."""
    post: str | None
    """Title and organisation of the post it belongs to; None for what belongs to the person."""
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a document side by side."""

    risen: tuple[DotChange, ...]
    fallen: tuple[DotChange, ...]
    unchanged: int
    """Lines with the same text and the same verdict."""
    new: tuple[Dot, ...]
    lost: tuple[Dot, ...]
    scores_before: Scores | None
    scores_after: Scores | None
    reworded: tuple[DotChange, ...] = ()
    """Lines whose text changed while the verdict stayed."""
    facts: tuple[FactChange, ...] = ()
    """What changed in the contact details and in the heads of posts."""
