"""
The manner in which something is claimed: said of oneself in two to eight words, without its deed.

What a sentence goes round about is cut down to the words that claim. Sentences that tell a deed claim nothing.
"""

from __future__ import annotations

import re

from dotwise.language.tokens import Parsed, Token

Span = tuple[int, int]

MOST_WORDS = 8
_FEWEST_LEFT = 4
_EDGE = re.compile(
    r",?\s+(?:and|or|but|so|after|before|in|on|at|by|for|with|from|into)\s"
    r"|[,;:]\s|\s[–—-]\s",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:am|is|are|be|get|gets)\s+(?:\w+\s+)?(rung|called|asked|sent|brought|fetched|given|phoned|told)\b"
)
_PERSONS = frozenset({"i", "he", "she", "they", "we"})
_BEING = frozenset({"be", "have"})
_ROUNDABOUT = frozenset({"tend", "use", "seem", "come", "try"})


def tells_a_deed(parsed: Parsed, start: int, end: int) -> bool:
    """Whether a main verb of a span tells what was done: "cut", "has raised", not "given a site" or "take over"."""
    inside = [token for token in parsed.tokens if token.start >= start and token.end <= end and token.pos == "VERB"]
    return any(_is_past(parsed, verb) for verb in inside if _is_main(parsed, verb))


def _is_main(parsed: Parsed, verb: Token) -> bool:
    while verb.dep == "conj" and verb.head != verb.index:
        verb = parsed.tokens[verb.head]
    return verb.dep == "ROOT"


def _is_past(parsed: Parsed, verb: Token) -> bool:
    helpers = {child.dep: child.lemma for child in parsed.children(verb.index) if child.dep in ("aux", "auxpass")}
    return "auxpass" not in helpers and (verb.tag == "VBD" or (verb.tag == "VBN" and helpers.get("aux") == "have"))


def cut_down(parsed: Parsed, start: int, end: int) -> Span | None:
    """The words of a span that claim, eight at most: without a name, from the main verb on, to an edge; None if none is left."""
    named = any(token.start == start and token.pos == "PROPN" for token in parsed.tokens)
    if named or _words(parsed.text, start, end) > MOST_WORDS:
        start = _main_verb(parsed, start, end)
    if _words(parsed.text, start, end) <= MOST_WORDS:
        return start, end
    edges = [edge.start() for edge in _EDGE.finditer(parsed.text, start, end)]
    fits = [edge for edge in edges if _FEWEST_LEFT <= _words(parsed.text, start, edge) <= MOST_WORDS]
    return (start, max(fits)) if fits else None


def does(parsed: Parsed, verb: Token) -> bool:
    """Whether the subject of a verb is the person: "I", "she" or a name."""
    subject = next((child for child in parsed.children(verb.index) if child.dep == "nsubj"), None)
    main = verb.dep in ("ROOT", "ccomp", "conj")
    return main and subject is not None and (subject.lower in _PERSONS or subject.pos == "PROPN")


def _words(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def _main_verb(parsed: Parsed, start: int, end: int) -> int:
    """Where the main verb of a span begins, behind "I tend to be" and the like; the start where it has none."""
    if called := _CALLED.search(parsed.text, start, end):
        return called.start(1)
    inside = [token for token in parsed.tokens if token.start >= start and token.end <= end]
    verbs = [token for token in inside if token.pos == "VERB" and token.lemma not in _BEING]
    told = next((verb for verb in verbs if does(parsed, verb)), None)
    root = told or next((verb for verb in verbs if verb.dep == "ROOT"), None)
    if root is not None and root.lemma in _ROUNDABOUT:
        root = next((child for child in parsed.children(root.index) if child.dep == "xcomp" and child in inside), root)
    return root.start if root is not None else start
