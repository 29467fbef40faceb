"""
What a rule is: a name, a message, a matcher that is data, and its proof (examples that fire, examples that do not).

A rule never sees a file or a model. It is asked about one dot in its document (``Context``) and answers with hits:
stretches of ``dot.text``. Rules import neither spaCy nor each other.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeAlias, TypeVar, cast

from dotwise.language.anatomy.values import Anatomy
from dotwise.language.tokens import Parsed
from dotwise.model import DocumentKind, Dot, DotKind, Role, SectionKind, Severity

T = TypeVar("T")

Group: TypeAlias = tuple[DotKind, str | None, str | None]
"""Sort, role and section of a dot."""

OUTCOME = 0.5
"""From this strength on an event of the anatomy counts as a stated outcome."""

HEADINGS = ("What it flags", "Why it is a commodity", "Instead", "Sources")
"""The headings that every rule's docstring bears, in this order."""


class Where(StrEnum):
    """In which lines a hit counts."""

    ANYWHERE = "anywhere"
    HEAD = "head"
    """Only where it opens the line; a name, "was" or "also" may stand before it."""
    PLAIN = "plain"
    """Only in a line that states no outcome: a worn word inside real evidence costs nothing."""
    PLAIN_HEAD = "plain head"
    """Both."""
    WORN = "worn"
    """In a line that states no outcome, or at its head, where it pushes the outcome back; not where a colon or a
    semicolon sets the outcome beside it."""


@dataclass(frozen=True)
class Document:
    """One document as rules see it; all tuples are parallel to ``dots``."""

    kind: DocumentKind
    dots: tuple[Dot, ...]
    parsed: tuple[Parsed, ...]
    anatomies: tuple[Anatomy, ...]
    sections: tuple[SectionKind | None, ...]
    roles: tuple[Role | None, ...]

    @cached_property
    def lemmas(self) -> tuple[frozenset[str], ...]:
        """The lemmas of each dot's words, articles and the like left out."""
        return tuple(
            frozenset(token.lemma for token in line.tokens if token.pos not in ("PUNCT", "SPACE", "DET"))
            for line in self.parsed
        )

    @cached_property
    def alike(self) -> dict[Group, tuple[int, ...]]:
        """Numbers of the dots of each sort in each role and section, in order."""
        groups: dict[Group, list[int]] = {}
        for index, dot in enumerate(self.dots):
            groups.setdefault((dot.kind, dot.role, dot.section), []).append(index)
        return {group: tuple(members) for group, members in groups.items()}

    @cached_property
    def _made(self) -> dict[Callable[[Document], Any], Any]:
        return {}

    def once(self, make: Callable[[Document], T]) -> T:
        """What ``make`` reads of the whole document, read once: a rule that counted anew at every line would be slow."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])


@dataclass(frozen=True, slots=True)
class Context:
    """One dot in its document."""

    index: int
    document: Document

    @property
    def dot(self) -> Dot:
        """The dot that the rule is asked about."""
        return self.document.dots[self.index]

    @property
    def parsed(self) -> Parsed:
        """Its tokens."""
        return self.document.parsed[self.index]

    @property
    def anatomy(self) -> Anatomy:
        """What it says happened."""
        return self.document.anatomies[self.index]

    @property
    def section(self) -> SectionKind | None:
        """The kind of section it stands in."""
        return self.document.sections[self.index]

    @property
    def role(self) -> Role | None:
        """The position it belongs to."""
        return self.document.roles[self.index]

    @property
    def group(self) -> Group:
        """Its sort, role and section: the key of its siblings."""
        return (self.dot.kind, self.dot.role, self.dot.section)

    @property
    def siblings(self) -> tuple[int, ...]:
        """Numbers of the dots of the same sort in the same role and section, this one included, in order."""
        return self.document.alike[self.group]

    @property
    def states_outcome(self) -> bool:
        """Whether the dot says that something became different."""
        return any(event.strength >= OUTCOME for event in self.anatomy.events)

    def states_outcome_beside(self, start: int, end: int) -> bool:
        """Whether it says so in other words than those of ``text[start:end]``: an event most of which lies inside is none."""
        return any(
            event.strength >= OUTCOME and 2 * (min(end, event.end) - max(start, event.start)) <= event.end - event.start
            for event in self.anatomy.events
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule fires: ``text[start:end]``; ``words`` fill the message's further places after the text itself."""

    start: int
    end: int
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrases:
    """Fixed terms, found by token whatever their case and hyphens; long lists lie in ``data/terms/rules/<file>``."""

    terms: tuple[str, ...] = ()
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """Patterns of tokens, in the small language of ``rules/_tokens.py``."""

    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A function of the context, for what needs syntax, the anatomy or the rest of the document."""

    find: Callable[[Context], tuple[Hit, ...]]


Match: TypeAlias = Phrases | Tokens | Predicate

_REACH = {
    Where.ANYWHERE: "It speaks wherever it is met.",
    Where.HEAD: "It speaks only where the words open the line.",
    Where.PLAIN: "It is silent in a line that states an outcome.",
    Where.PLAIN_HEAD: "It speaks only where the words open a line that states no outcome.",
    Where.WORN: "It speaks where the words open the line, or where the line states no outcome.",
}
_PROSE = (DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. In ``message`` the first ``{}`` stands for the words found.

    ``kinds``, ``documents`` and ``sections`` say where the rule is asked at all (empty: everywhere); examples are read
    as the first of each. In an example every printed line is a dot of its own.
    """

    code: str
    name: str
    message: str
    match: Match
    flags: tuple[str, ...]
    keeps: tuple[str, ...]
    doc: str = field(repr=False)
    severity: Severity = Severity.WARNING
    where: Where = Where.ANYWHERE
    kinds: tuple[DotKind, ...] = _PROSE
    documents: tuple[DocumentKind, ...] = ()
    sections: tuple[SectionKind, ...] = ()
    papers: bool = False
    """Whether it speaks about a line that lists only licences, certificates, degrees or languages."""
    spares: Callable[[Context, Hit], bool] | None = None
    """Where a hit does not count: the line already says what the rule would ask."""

    @property
    def family(self) -> str:
        """The letter of the code."""
        return self.code[0]

    @property
    def reach(self) -> str:
        """In which lines it speaks, as a sentence."""
        return _REACH[self.where]

    @property
    def summary(self) -> str:
        """One line: what it flags."""
        return inspect.cleandoc(self.doc).splitlines()[0]

    @property
    def explanation(self) -> str:
        """The docstring with the rule's name above and its examples below, fit to print."""
        flags = "\n".join(f"    - {_shown(example)}" for example in self.flags)
        keeps = "\n".join(f"    - {_shown(example)}" for example in self.keeps)
        title = f"{self.code} {self.name} ({self.severity})"
        return f"{title}\n\n{inspect.cleandoc(self.doc)}\n\n{self.reach}\n\nFlags\n{flags}\n\nKeeps\n{keeps}"

    def asks(self, kind: DotKind, document: DocumentKind, section: SectionKind | None) -> bool:
        """Whether the rule has anything to say about this sort of dot in this sort of document and section."""
        return (
            kind in self.kinds
            and (not self.documents or document in self.documents)
            and (not self.sections or section in self.sections)
        )


def _shown(example: str) -> str:
    return " / ".join(example.splitlines())
