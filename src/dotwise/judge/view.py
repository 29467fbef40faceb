"""Everything that the features of one line look at, each part read once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from dotwise.judge.telling import measured_changes, verb_of
from dotwise.knowledge.crowd import Phrase
from dotwise.knowledge.occupations import Nearness
from dotwise.language.anatomy import Anatomy, Event
from dotwise.language.anatomy.words import Words, words_of
from dotwise.language.tokens import Parsed, Token
from dotwise.model import DotKind

SURE = 0.5
"""Strength from which an event counts as stated."""


@dataclass(frozen=True)
class LineView:
    """One line, its parse and what it was compared with."""

    kind: DotKind
    text: str
    """Masked."""
    parsed: Parsed
    anatomy: Anatomy
    nearness: Nearness
    phrases: tuple[Phrase, ...]
    beside_work: bool = False
    """Whether it tells of other things than the work."""

    @cached_property
    def stated(self) -> tuple[Event, ...]:
        """Events that are stated and not only aimed at."""
        return tuple(event for event in self.anatomy.events if event.strength >= SURE)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Tokens but for punctuation and white space."""
        return tuple(token for token in self.parsed.tokens if token.pos not in ("PUNCT", "SPACE"))

    @cached_property
    def running(self) -> Words:
        """The words as patterns are looked for in them."""
        return words_of(self.parsed)

    @cached_property
    def change_verbs(self) -> tuple[Token | None, ...]:
        """The verb that says each measured change; None where no verb does."""
        return tuple(verb_of(event, self.parsed) for event in measured_changes(self.anatomy))

    @cached_property
    def pos(self) -> Counter[str]:
        """How many words are of each part of speech."""
        return Counter(token.pos for token in self.words)

    @cached_property
    def tags(self) -> Counter[str]:
        """How many words bear each tag."""
        return Counter(token.tag for token in self.words)

    @cached_property
    def lowers(self) -> Counter[str]:
        """How often each word stands in the line, in small letters."""
        return Counter(token.lower for token in self.words)

    @cached_property
    def cues(self) -> frozenset[str]:
        """The constructions by which an event is told as good as surely."""
        return frozenset(event.cue for event in self.anatomy.events if event.strength >= SURE - 0.05)
