"""What spaCy read of a text, as plain values: nothing downstream needs spaCy to use them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Token:
    """One token. ``head`` is the index of its syntactic head (its own for a root); offsets count characters."""

    index: int
    text: str
    lower: str
    lemma: str
    tag: str
    """Penn Treebank tag."""
    pos: str
    """Universal part of speech, from the tag."""
    dep: str
    """spaCy (ClearNLP) dependency label."""
    head: int
    start: int
    end: int
    sentence: int
    """Number of the sentence within the text."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """One text and its tokens; ``text[token.start:token.end] == token.text``."""

    text: str
    tokens: tuple[Token, ...]

    def children(self, index: int) -> tuple[Token, ...]:
        """Direct dependents of the token at ``index``, in order."""
        return tuple(token for token in self.tokens if token.head == index and token.index != index)

    def subtree(self, index: int) -> tuple[Token, ...]:
        """The token at ``index`` and everything below it, in order."""
        members = {index}
        grown = True
        while grown:
            more = {token.index for token in self.tokens if token.head in members} - members
            members |= more
            grown = bool(more)
        return tuple(self.tokens[member] for member in sorted(members))
