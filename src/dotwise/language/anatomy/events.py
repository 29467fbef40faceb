"""
What a line says became different.

Two readings are joined: constructions of closed-class words (``constructions``), and the parse, which finds clauses
whose subject is not the author ("complaints dropped", "the board adopted it") and participles of change
("cutting the wait to 7 weeks"). Aims, routine and results that anyone prints take the strength away again.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from dotwise.language.anatomy.constructions import CONSTRUCTIONS
from dotwise.language.anatomy.values import Event, Span
from dotwise.language.anatomy.words import Words
from dotwise.language.terms import term_lines
from dotwise.language.tokens import Token
from dotwise.model import Facet

_CHANGE = frozenset(
    "cut reduce halve double triple lower raise increase grow shrink fall drop rise end stop save lose win gain shorten "
    "lengthen speed slow free open close clear empty fill turn bring take replace restore revive keep get make let spare "
    "recover add lift boost climb jump slip vanish disappear pass improve solve settle change".split()
)
_AUTHOR = frozenset("i alex they we me my who".split())
_EXCLUDING = frozenset(
    "as if whether when while where because although though unless before once whenever since than".split()
)
_LINKING = frozenset(
    "require need include involve say state show want ask expect contain belong come work exist".split()
)
_AIM_STRENGTH, _PUFF_STRENGTH = 0.3, 0.2
_AIM_REACH = 40
"""Characters behind "to ensure" within which an event is still part of the aim."""


@cache
def facet_terms() -> dict[str, Facet]:
    """Noun lemma to the facet a change near it is about (data/terms/facets.tsv)."""
    pairs = (line.split("\t") for line in term_lines("facets.tsv"))
    return {word: Facet(facet) for word, facet in pairs}


def read_events(words: Words, verb: int | None, purpose: tuple[Span, ...], puff: tuple[Span, ...]) -> tuple[Event, ...]:
    """Everything that became different, by place in the line; none overlaps a stronger one."""
    found = [*_constructions(words), *_clauses(words, verb), *_participles(words)]
    weighed = [_weighed(event, purpose, puff) for event in found]
    kept: list[Event] = []
    for event in sorted(weighed, key=lambda event: (-event.strength, event.start, event.end, event.cue)):
        if not any(event.start < other.end and other.start < event.end for other in kept):
            kept.append(event)
    return tuple(sorted(kept, key=lambda event: event.start))


def _constructions(words: Words) -> list[Event]:
    events = []
    for construction in CONSTRUCTIONS:
        for tokens in words.find(construction.pattern):
            start, end = tokens[0].start, tokens[-1].end
            facet = construction.facet or facet_near(words, start, end)
            events.append(Event(start, end, construction.cue, facet, construction.strength))
    return events


def _clauses(words: Words, verb: int | None) -> list[Event]:
    """Finite clauses with a subject of their own that is not the author: what others did, what things did."""
    events = []
    for token in words.tokens:
        if token.index == verb or token.tag not in ("VBD", "VBZ", "VBP", "VBN") or token.pos != "VERB":
            continue
        subject = next((t for t in words.tokens if t.head == token.index and t.dep in ("nsubj", "nsubjpass")), None)
        if subject is None or subject.lower in _AUTHOR or token.lemma in _LINKING:
            continue
        marks = {t.lower for t in words.tokens if t.head == token.index and t.dep in ("mark", "advmod", "aux")}
        if marks & _EXCLUDING or (token.tag == "VBN" and not _has_auxiliary(words, token)):
            continue
        strength = 0.35 if token.dep in ("relcl", "ccomp") and not _after_comma(words, subject) else 0.6
        cue = f"{subject.text} {token.text}" if subject.index < token.index else token.text
        events.append(
            Event(
                min(subject.start, token.start), token.end, cue, facet_near(words, subject.start, token.end), strength
            )
        )
    return events


def _participles(words: Words) -> list[Event]:
    events = []
    for token in words.tokens:
        if (
            token.tag == "VBG"
            and token.lemma in _CHANGE
            and token.dep in ("advcl", "acl", "conj", "pcomp")
            and token.index > 2
        ):
            end = max(
                [t.end for t in words.tokens if t.head == token.index and t.dep in ("dobj", "prt")] or [token.end]
            )
            strength = 0.55 if _after_comma(words, token) else 0.4
            events.append(
                Event(
                    token.start, max(end, token.end), f"{token.text} …", facet_near(words, token.start, end), strength
                )
            )
    return events


def _has_auxiliary(words: Words, verb: Token) -> bool:
    return any(token.head == verb.index and token.dep in ("aux", "auxpass") for token in words.tokens)


def _after_comma(words: Words, token: Token) -> bool:
    before = [other.text for other in words.tokens if token.index - 5 <= other.index < token.index]
    return any(text in (",", ";", ":", "–", "—", "-", ".", "(") for text in before)


def _weighed(event: Event, purpose: tuple[Span, ...], puff: tuple[Span, ...]) -> Event:
    if any(start <= event.start < end for start, end in puff):
        return replace(event, strength=min(event.strength, _PUFF_STRENGTH))
    if any(start <= event.start < min(end, start + _AIM_REACH) for start, end in purpose):
        return replace(event, strength=min(event.strength, _AIM_STRENGTH))
    return event


def facet_near(words: Words, start: int, end: int) -> Facet:
    """The facet named by most nouns within eight words of ``start:end``, the nearest deciding; quality where none is."""
    terms = facet_terms()
    inside = [position for position, token in enumerate(words.tokens) if token.start < end and start < token.end]
    if not inside:
        return Facet.QUALITY
    votes: dict[Facet, float] = {}
    for position, token in enumerate(words.tokens):
        facet = terms.get(token.lemma) or (Facet.MONEY if token.lower[:1] in "£$€" else None)
        distance = max(inside[0] - position, position - inside[-1], 0)
        if facet is not None and distance <= 8:
            votes[facet] = votes.get(facet, 0.0) + 1 / (1 + distance)
    return max(votes, key=lambda facet: (votes[facet], facet.value)) if votes else Facet.QUALITY
