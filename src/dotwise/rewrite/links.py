"""
Which other line of the same role may be the cause of a measured change: offered to the person as an answer, never said.

    Crash-free sessions went from 96% to 99%   beside   Replaced the probe driver, where most crashes came from
        ->  by replacing the probe driver, or by what?
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from dotwise.language.tokens import Token
from dotwise.model import Label
from dotwise.rewrite.grammar import inflect, lower_first, verb_lemma
from dotwise.rewrite.values import Material

Likeness: TypeAlias = "np.ndarray[tuple[int, int], np.dtype[np.float32]]"
"""Cosines of all lines of a document with each other, by number."""

_SHARING, _ALONE = 0.33, 0.47
"""How near a line must be that shares a word of matter with the change, and one that shares none.

Read off the drafts of our own: below these, the linked line was another story as often as the cause."""
_LONGEST = 12
_SHORTEST = 3
_PLAIN = frozenset(
    "be have do go get make take give come keep use work time year month week day number rate level team staff people "
    "line one thing way part new first".split()
)
_CLAUSE = re.compile(r", (?:where|which|who|and|so|but|with|after)\b|; |\. |: | \(| so that | which | until | and (?=\w+ed\b)")  # fmt: skip


def likely_cause(material: Material, lines: Sequence[Material], likeness: Likeness) -> tuple[int, str] | None:
    """Number of the line and its deed as a gerund ("replacing the probe driver"); None where no line is near enough."""
    if likeness.size == 0:
        return None
    mine = _matter(material)
    best: tuple[float, int, str] | None = None
    for number in material.neighbours:
        other = lines[number]
        near = float(likeness[material.number, number])
        shared = len(mine & _matter(other))
        if near < (_SHARING if shared else _ALONE) or not _is_own_deed(other):
            continue
        phrase = _gerund(other)
        worth = near + 0.15 * min(shared, 2)
        if phrase and (best is None or worth > best[0]):
            best = (worth, number, phrase)
    return (best[1], best[2]) if best else None


def _matter(material: Material) -> frozenset[str]:
    words = (token for token in material.parsed.tokens if token.pos in ("NOUN", "PROPN", "VERB"))
    return frozenset(token.lemma.lower() for token in words) - _PLAIN


def _is_own_deed(material: Material) -> bool:
    """Whether the line tells, in the past, something singular that the person did alone."""
    verdict, first = material.dot.verdict, material.parsed.tokens[0] if material.parsed.tokens else None
    told = first is not None and first.tag == "VBD" and material.opening is None
    return told and verdict is not None and verdict.label is not Label.COMMODITY


def _gerund(material: Material) -> str:
    first = material.parsed.tokens[0]
    lemma = verb_lemma(first.text)
    text = material.text
    end = next((found.start() for found in _CLAUSE.finditer(text)), len(text))
    later = next((t.start for t in material.parsed.tokens[1:] if _second_deed(t, material)), end)
    said = text[first.end : min(end, later)].strip().removesuffix(" and").rstrip(" ,")
    if lemma is None or not _SHORTEST <= len(said.split()) + 1 <= _LONGEST:
        return ""
    return f"{inflect(lemma, 'VBG', first.text)} {lower_first(said, None) if said[:1].islower() else said}"


def _second_deed(token: Token, material: Material) -> bool:
    return token.tag == "VBD" and material.parsed.tokens[token.index - 1].lower == "and"
