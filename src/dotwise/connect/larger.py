"""
Find the larger context of a line: the person's own deed in verb-first form, or words that name a post or a whole.

What others did ("the architect wanted it down"), what hangs on another line ("saved them") and what is told of somebody's
health make no context; then nothing is proposed and the question alone is asked.
"""

from __future__ import annotations

import re

from dotwise.language.private import is_private
from dotwise.language.stops import joints
from dotwise.language.tokens import Parsed, Token

_CLAUSE = re.compile(
    r"[;:] |(?<=[\w)%]{3})\. |,? (?:although|though|but|while|when|because|after|until|whereas)\s|,? and (?:they|he|she|it|we|the|both|all)\s"
    r"|, (?:so|which|who)\s|,? since (?:the|my|our|then)\s|,? as (?:the|my|our|his|her|their)\s"
)
_NAMES_A_WHOLE = re.compile(r"^(?:the )?(?:acting|interim|deputy|relief|sole|only) \w", re.IGNORECASE)
"""How words begin that name a post or a whole without a verb."""
_LEANS = re.compile(r"\b(?:me|him|her(?! \w)|them|it|they|this|that(?! \w)|these|those|such|there)\b", re.IGNORECASE)
_MOST_WORDS = 20
_FEWEST_WORDS = 3


def larger_context(parsed: Parsed) -> str | None:
    """The first clause of a line that says on its own what the person did or was; None where none does."""
    starts = [0, *(match.end() for match in joints(_CLAUSE, parsed.text))]
    ends = [*(match.start() for match in joints(_CLAUSE, parsed.text)), len(parsed.text)]
    for start, end in zip(starts, ends, strict=True):
        clause = _own_words(parsed, start, end)
        if clause and _FEWEST_WORDS <= len(clause.split()) <= _MOST_WORDS and not _LEANS.search(clause):
            return None if is_private(clause) else clause
    return None


def _own_words(parsed: Parsed, start: int, end: int) -> str | None:
    """A clause from its deed on, small first letter; None where somebody else acts in it."""
    inside = [t for t in parsed.tokens if t.start >= start and t.end <= end and t.pos not in ("SPACE", "PUNCT")]
    if not inside:
        return None
    whole = _NAMES_A_WHOLE.match(parsed.text[start:end])
    begin = inside[0] if whole else _deed(parsed, inside)
    if begin is None:
        return None
    words = parsed.text[begin.start : end].strip(" .,;")
    return words[:1].lower() + words[1:] if not words[:2].isupper() else words


def _deed(parsed: Parsed, inside: list[Token]) -> Token | None:
    """The verb of a clause: the one that opens it, or the one behind "I"; None where something else is its subject."""
    first = next((token for token in inside if token.pos != "ADV"), inside[0])
    if first.pos == "VERB" and first.lemma not in _HELPERS and _opens(parsed, first):
        return first
    behind = iter(inside)
    if not any(token.lower == "i" for token in behind):
        return None
    verb = next((token for token in behind if token.pos == "VERB" and token.lemma not in _HELPERS), None)
    return verb if verb is not None and verb.dep != "relcl" else None


def _opens(parsed: Parsed, verb: Token) -> bool:
    """Whether a verb opens a deed: nobody stands before it, and it is no noun before a noun ("shop manager cover")."""
    after = parsed.tokens[verb.index + 1] if verb.index + 1 < len(parsed.tokens) else None
    compound = verb.tag in ("VB", "VBP") and after is not None and after.pos in ("NOUN", "PROPN")
    return not compound and not any(child.dep in ("nsubj", "nsubjpass") for child in parsed.children(verb.index))


_HELPERS = frozenset({"have", "be", "do"})
