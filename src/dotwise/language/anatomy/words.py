"""A line as one string of lower-case tokens, so that constructions can be told by regular expressions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from dotwise.language.anatomy.values import Span
from dotwise.language.tokens import Parsed, Token


@dataclass(frozen=True)
class Words:
    """The tokens of a line but for its white space. Made of ``Token.lower``, so identity is already masked."""

    tokens: tuple[Token, ...]

    @cached_property
    def text(self) -> str:
        """Lower-case tokens, a space before each: " did n't sign", " near - miss"."""
        return joined(self.tokens)

    @cached_property
    def _starts(self) -> list[int]:
        starts, length = [], 0
        for token in self.tokens:
            starts.append(length)
            length += len(token.lower) + 1
        return starts

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[Token, ...]]:
        """The tokens that each match of ``pattern`` touches, in order."""
        for match in pattern.finditer(self.text):
            if match.end() > match.start() + 1:
                yield self.under(match.start(), match.end())

    def under(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that ``text[start:end]`` touches."""
        return self.tokens[bisect_right(self._starts, start) - 1 : bisect_left(self._starts, end)]

    def spans(self, pattern: re.Pattern[str]) -> tuple[Span, ...]:
        """Where ``pattern`` matches, in offsets of the line."""
        return tuple((found[0].start, found[-1].end) for found in self.find(pattern))


def joined(tokens: Iterable[Token]) -> str:
    """Lower-case tokens, a space before each, as ``pattern`` looks for them."""
    return "".join(f" {token.lower}" for token in tokens)


def words_of(parsed: Parsed) -> Words:
    """The words of a parsed line."""
    return Words(tuple(token for token in parsed.tokens if token.pos != "SPACE"))


def pattern(*alternatives: str) -> re.Pattern[str]:
    """One pattern of whole words for ``alternatives``; "#" stands for a number in figures or words.

    It begins with the space before its first word: a search that knows its first letter is several times faster.
    """
    joined = "|".join(alternative.replace("#", NUMBER) for alternative in alternatives)
    return re.compile(rf" (?:{joined})(?!\S)")


NUMBER = (
    r"(?:[£$€]?\d\S*|[a-z]*\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million"
    r"|half|none|zero|nothing|dozen|dozens|hundreds|thousands)"
)
