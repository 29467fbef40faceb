"""What passes between the moves: a line and what is known of it, a draft of how to say it, the suggestion."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dotwise.knowledge.atlas import Near
from dotwise.knowledge.exemplars import Match
from dotwise.language.anatomy import Anatomy
from dotwise.language.tokens import Parsed
from dotwise.model import BlankKind, Dot, DotKind, Echo, Facet, Finding, Rewrite, SectionKind
from dotwise.rewrite.aptness import Apt
from dotwise.rewrite.grammar import Thing
from dotwise.rewrite.opening import Opening
from dotwise.rewrite.outcome import Outcome
from dotwise.rewrite.plain import Likely

_ENTRY = 12
"""Words up to which a bullet under a heading for skills is an entry of a list."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that stands where a fact is missing."""

    kind: BlankKind
    question: str
    template: str = ""
    """The question before the line's words were put in: by it one document is not asked the same thing twice."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One way of saying a line, between two moves: ``pieces`` are words and gaps in the order of print.

    ``opened`` keeps the main deed apart for the moves that turn the line round; it is None once words were moved.
    """

    pieces: tuple[str | Gap, ...]
    moves: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What was done, a clause each; they become ``because``."""
    donors: tuple[int, ...] = ()
    """Numbers of other dots whose words were used."""
    hints: tuple[int, ...] = ()
    """Numbers of other dots whose words only a question uses."""
    facet: Facet | None = None
    """Along which facet it asks."""
    introduces: bool = False
    """Whether it says who the person is: one sentence of a document should."""
    fit: float = 0.0
    """How well its question fits the line, 0..1."""

    def plus(self, *pieces: str | Gap, move: str, note: str, facet: Facet | None = None) -> Draft:
        """The draft with ``pieces`` at its end."""
        return replace(
            self,
            pieces=self.pieces + pieces,
            moves=_once(self.moves, move),
            notes=self.notes + ((note,) if note else ()),
            facet=facet or self.facet,
        )

    @property
    def words(self) -> str:
        """What it asserts: the text without the gaps."""
        return " ".join("".join(piece if isinstance(piece, str) else " " for piece in self.pieces).split())

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Its questions, in the order of print."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Gap))


def _once(moves: tuple[str, ...], move: str) -> tuple[str, ...]:
    return moves if move in moves else (*moves, move)


@dataclass(frozen=True, slots=True)
class Material:
    """All that a move may look at for one dot."""

    number: int
    """Which dot of the document it is."""
    dot: Dot
    parsed: Parsed
    anatomy: Anatomy
    current: bool
    """Whether it stands under a role that is still held (or under none)."""
    title: str | None
    """Title of its role."""
    matches: tuple[Match, ...]
    """Stories near it, best first."""
    near: tuple[Near, ...] = ()
    """Lines of the atlas near it, best first: their questions are an insider's."""
    apt: tuple[Apt, ...] = ()
    """Questions of the atlas that are likely apt for it, the likeliest first."""
    plain: tuple[Likely, ...] = ()
    """Plain questions that are likely apt for it, the likeliest first."""
    vocabulary: frozenset[str] = frozenset()
    """Lemmas of its own words, of its post's title and of the other lines under that post."""
    opening: Opening | None = None
    """The deed without the words that held it back, where there were such words."""
    outcome: Outcome | None = None
    verb: str | None = None
    """Lemma of the main deed."""
    thing: Thing | None = None
    """What the deed was done to."""
    end: int = 0
    """Where the text ends, its full stop left out."""
    trade: str | None = None
    """The title of its post, or in a document without posts what that calls the person: "wildlife veterinarian"."""
    shown_by: tuple[int, ...] = ()
    """Numbers of the dots that show what this one claims."""
    elsewhere: tuple[int, ...] = ()
    """Numbers of the document's other strong dots, strongest first, the same role before others."""
    findings: tuple[Finding, ...] = ()
    """What the rules remarked on it."""
    neighbours: tuple[int, ...] = ()
    """Numbers of the dots under the same role or in the same section, this one left out, in order."""
    section: SectionKind | None = None
    """What the section holds in which it stands."""
    larger_context: str | None = None
    """A question about what the lines of this role add up to."""

    @property
    def text(self) -> str:
        """The line as printed, without its full stop."""
        return self.dot.text[: self.end]

    @property
    def listed(self) -> bool:
        """Whether it is an entry of a list of skills, however the list is printed."""
        short = self.section is SectionKind.SKILLS and len(self.text.split()) <= _ENTRY
        opener = self.opening is not None and self.opening.removed != ""
        told = opener or (self.dot.kind is DotKind.SENTENCE and self.verb is not None)
        return self.dot.kind is DotKind.SKILL or (short and not told)

    @property
    def stop(self) -> str:
        """The full stop, if the line has one."""
        return "." if self.dot.text.rstrip().endswith(".") else ""

    @property
    def deed_end(self) -> int:
        """Where the deed ends and the result begins."""
        return self.outcome.deed_end if self.outcome else self.end


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is suggested for one dot: the echo, up to three rewrites, best first, or why the line is left alone."""

    echo: Echo | None = None
    rewrites: tuple[Rewrite, ...] = ()
    alone: str | None = None
