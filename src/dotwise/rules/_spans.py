"""Stretches of a line that several predicates point at."""

from __future__ import annotations

import re

from dotwise.language.tokens import Parsed, Token
from dotwise.rules._rule import Hit

_NEAR = 5
_NUMBER = re.compile(
    r"(?:[£$€¥₹]\s?)?\d+(?:[.,]\d+)*(?:\s?%|\+|\s?(?:bn|mn|[kKmM])\b|\s(?:million|billion|thousand)\b)?"
)
"""A number as it is printed, with its currency before it and its size behind it."""
_PEOPLE = frozenset("i we alex they who that which nobody it you he she".split())

_HANGING = re.compile(r"(?:[\s,]+(?:the|an?|and|or))+\s*$", re.IGNORECASE)
_LEADING = re.compile(r"(?:and|or|,)\s+", re.IGNORECASE)
_HANGING_NUMBER = re.compile(r"(?:[\s,]+(?:the|an?|and|or|in|on|at|as|with|within|of))+\s*$", re.IGNORECASE)


def words_of(parsed: Parsed) -> tuple[Token, ...]:
    """The tokens that are words or numbers."""
    return tuple(token for token in parsed.tokens if token.pos not in ("PUNCT", "SPACE", "SYM"))


def tail(parsed: Parsed, count: int) -> Hit | None:
    """The last ``count`` words of a line, where it breaks off; None for a line without words."""
    words = words_of(parsed)[-count:]
    return widened(parsed, words[0].start, words[-1].end) if words else None


def head(parsed: Parsed, count: int) -> Hit | None:
    """The first ``count`` words of a line, or fewer up to a comma; None for a line without words."""
    words = words_of(parsed)[:count]
    if not words:
        return None
    mark = next((t.start for t in parsed.tokens if t.text in (",", ";", ":", ".") and t.start > words[0].start), None)
    ends = [word.end for word in words if mark is None or word.end <= mark]
    return widened(parsed, words[0].start, ends[-1])


def widened(parsed: Parsed, start: int, end: int) -> Hit:
    """The stretch widened to printed words: "un" becomes "un-loading"."""
    text = parsed.text
    while start > 0 and _in_word(text[start - 1]):
        start -= 1
    while end < len(text) and _in_word(text[end]):
        end += 1
    if text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end):
        end += 1
    return whole_numbers(text, Hit(start, end))


def whole_numbers(text: str, hit: Hit) -> Hit:
    """The stretch with the whole of a number that it touches at either end: "2m" becomes "£2m", "worth £" "worth £2m"."""
    start, end = hit.start, hit.end
    for number in _NUMBER.finditer(text):
        if number.start() < end < number.end():
            end = number.end()
        if number.start() < start < number.end():
            start = number.start()
    return Hit(start, end, hit.words)


def as_quoted(text: str, hit: Hit) -> Hit:
    """The stretch as a remark quotes it: numbers whole, no article or "and" left hanging ("22 years", "reliable")."""
    whole = whole_numbers(text, hit)
    words = text[whole.start : whole.end]
    hanging = _HANGING_NUMBER if words[:1].isdigit() else _HANGING
    kept = hanging.sub("", words)
    lead = _LEADING.match(kept)
    start = whole.start + (lead.end() if lead and lead.end() < len(kept) else 0)
    return Hit(start, whole.start + len(kept), hit.words)


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "-'’"


def agentless_passive(parsed: Parsed) -> Hit | None:
    """Subject and verb of a passive that opens the line and names nobody: "rate was raised"; the verb alone if the
    subject stands far before it.
    """
    subject = next((token for token in parsed.tokens if token.dep == "nsubjpass"), None)
    if subject is None or subject.lower in _PEOPLE:
        return None
    verb = parsed.tokens[subject.head]
    opens = all(token.pos != "VERB" for token in parsed.tokens[: subject.index])
    named = any(token.dep == "agent" for token in parsed.children(verb.index))
    if not opens or named or verb.index <= subject.index:
        return None
    if verb.index - subject.index <= _NEAR:
        return Hit(subject.start, verb.end)
    helper = next((token for token in parsed.children(verb.index) if token.dep == "auxpass"), verb)
    return Hit(helper.start, verb.end)


def hits(*found: Hit | None) -> tuple[Hit, ...]:
    """The hits among ``found``."""
    return tuple(hit for hit in found if hit is not None)
