"""
How a line is built, apart from what it is about: n-grams in which content words stand as their part of speech.

"Persuaded the owners to close on Mondays" and "Convinced the council to meet in schools" share ``VBD the NOUN to VB``.
Verbs, adjectives and adverbs also stand alone as lemmas; nouns and names never do, so that a trade, a school or a
person cannot move a verdict through this door.
"""

from __future__ import annotations

from dotwise.language.tokens import Parsed, Token

LONGEST = 3
_CLOSED = frozenset(("DET", "ADP", "CCONJ", "PART", "PRON", "AUX", "ADV"))
_CLOSED_TAGS = frozenset(("IN", "WRB", "WDT", "WP"))
_SIGNS = frozenset((",", ";", ".", ":"))


def shape_of(token: Token) -> str:
    """The word itself for closed classes, the tag for verbs, the part of speech for the rest."""
    if token.pos in _CLOSED or token.tag in _CLOSED_TAGS:
        return token.lower
    if token.pos == "VERB":
        return token.tag
    if token.pos == "PUNCT":
        return token.text if token.text in _SIGNS else "PUNCT"
    return token.pos


def grams(parsed: Parsed) -> list[tuple[str, int, int]]:
    """Every n-gram of the line with the first and last (inclusive) token it covers; may repeat."""
    tokens = [token for token in parsed.tokens if token.pos != "SPACE"]
    if not tokens:
        return []
    shapes = ["^", *(shape_of(token) for token in tokens), "$"]
    places = [tokens[0].index, *(token.index for token in tokens), tokens[-1].index]
    found = list(zip(shapes[1:-1], places[1:-1], places[1:-1], strict=True))
    runs = shapes
    for count in range(2, LONGEST + 1):
        ends = count - 1
        runs = [f"{run} {last}" for run, last in zip(runs, shapes[ends:], strict=False)]
        found += zip(runs, places, places[ends:], strict=False)
    found += [
        ("=" + token.lemma, token.index, token.index) for token in tokens if token.pos in ("VERB", "ADJ", "ADV", "AUX")
    ]
    return found
