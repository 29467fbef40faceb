"""The phrase with which a line opens or breaks off, whole: a remark quotes "end of shift", not "of shift"."""

from __future__ import annotations

from dotwise.language.tokens import Parsed, Token
from dotwise.rules._rule import Hit
from dotwise.rules._spans import widened, words_of

_LONGEST, _LEAST = 5, 2
_BINDING = frozenset(("ADP", "CCONJ", "SCONJ", "PART", "AUX"))
"""A quotation that opens with one of these hangs on the word before it."""
_LEADING = frozenset(("ADJ", "NUM", "NOUN", "PROPN", "ADV"))
"""What stands before a noun and belongs to it."""
_MARKS = frozenset((",", ";", ":", ".", "(", "–", "—"))
_NAMES = ("NOUN", "PROPN")
_IS = ("is", "are", "was", "were")
_JOINS = frozenset(("of", "and", "&", "or", ",", "/"))


def closing_phrase(parsed: Parsed) -> Hit | None:
    """The phrase at which a line breaks off, five words at most; None for a line without words."""
    words = words_of(parsed)
    if not words:
        return None
    first = len(words) - 1
    while first > 0 and len(words) - first < _LONGEST and _belongs(parsed, words[first - 1], words[first], words[-1]):
        first -= 1
    if len(words) - first > _LEAST + 1 and words[first + 1].pos == "CCONJ":
        first += 2  # half of a pair says less than its end: "work and lesson notes" is "lesson notes"
    while len(words) - first > _LEAST and words[first].pos in _BINDING:
        first += 1
    return widened(parsed, words[first].start, words[-1].end)


def _belongs(parsed: Parsed, before: Token, here: Token, last: Token) -> bool:
    """Whether the word before a quotation must stand in it: nothing is cut off a noun, and no "of" or "was" opens it."""
    if any(token.text in _MARKS for token in parsed.tokens[before.index + 1 : here.index]):
        return False
    if here.pos in (*_BINDING, "PRON") or here.lower in _IS or here.index == last.index:
        return True
    if before.lower in ("of", "and", "&") or before.pos == "AUX":
        return True
    return before.pos in _LEADING and here.pos in (*_NAMES, "NUM", "ADJ")


def first_words(parsed: Parsed, count: int) -> Hit | None:
    """The first words of a line, ``count`` at most, none of them torn off what it leads to; None without words."""
    mark = next((t.start for t in parsed.tokens[1:] if t.text in (",", ";", ":", ".")), len(parsed.text))
    words = [word for word in words_of(parsed)[:count] if word.start < mark]
    while len(words) > 1 and words[-1].pos in ("ADP", "DET", "CCONJ", "SCONJ", "NUM", "PART", "PRON"):
        words.pop()
    return widened(parsed, words[0].start, words[-1].end) if words else None


def opening_phrase(parsed: Parsed) -> Hit | None:
    """The phrase that names what a line without a verb is about: "Treatment of eleven embroideries"; None without words."""
    words = words_of(parsed)
    if not words:
        return None
    stop = _named(parsed, words[0].index)
    if stop == words[0].index:
        stop = _joined(parsed, stop)
    return widened(parsed, words[0].start, parsed.tokens[stop].end)


def _named(parsed: Parsed, first: int) -> int:
    """Index of the last token of the phrase that begins at ``first``: where its noun is named and no noun follows."""
    stop = first
    for token in parsed.tokens[first + 1 :]:
        if token.pos in ("ADP", "CCONJ", "SCONJ", "PART") or token.text in (*_MARKS, ")"):
            break
        stop = token.index
    return stop


def _joined(parsed: Parsed, stop: int) -> int:
    """The same for a single word, with what "of", "and" or a comma ties to it."""
    tokens = parsed.tokens
    while stop + 2 < len(tokens) and tokens[stop + 1].lower in _JOINS and stop < _LONGEST:
        joint = tokens[stop + 1].lower
        stop = _named(parsed, stop + 2)
        if joint == "of":
            break
    return stop
